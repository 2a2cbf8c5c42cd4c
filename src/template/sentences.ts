// Sentences with figures in them: `{"goals.kept"}(TEXT(C9;"0");B2)` is the text with its places {1}, {2}… filled, written as
// the pieces of the text and the figures one after the other, which a cell shows as it reads.

import { tokensOf, type Token } from './formula';
import type { WorkbookTexts } from '../texts/workbook';

/** A formula whose sentences are written out in the words of a language; whatever else it says is left as it is. */
export function withSentences(formula: string, texts: Readonly<Partial<WorkbookTexts>>): string {
  return formula.includes('"}(') ? written(tokensOf(formula), texts) : formula;
}

function written(tokens: readonly Token[], texts: Readonly<Partial<Record<string, string>>>): string {
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'words' || tokens[at + 1]?.kind !== 'open') {
      text += token?.text ?? '';
      continue;
    }
    const { parts, end } = partsFrom(tokens, at + 2);
    const sentence = texts[token.key];
    if (sentence === undefined) throw new Error(`Cannot word a formula: there is no text "${token.key}"`);
    const pieces = filled(
      sentence,
      parts.map((part) => written(part, texts)),
    );
    text += standsAlone(tokens[at - 1], tokens[end + 1]) ? pieces : `(${pieces})`;
    at = end;
  }
  return text;
}

/** What stands between the parentheses from a place on, parted by its own separators. */
function partsFrom(tokens: readonly Token[], from: number): { parts: Token[][]; end: number } {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'close' && depth === 0) return { parts, end: at };
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (token.kind === 'separator' && depth === 0) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  throw new SyntaxError('Cannot word a formula: a sentence has no end');
}

function filled(sentence: string, parts: readonly string[]): string {
  const pieces = sentence.split(/\{(\d)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece === '' ? '' : `"${piece.replace(/"/g, '""')}"`;
    const part = parts[Number(piece) - 1];
    if (part === undefined) throw new RangeError(`Cannot word a formula: nothing fills {${piece}} of "${sentence}"`);
    return part;
  });
  return pieces.filter((piece) => piece !== '').join('&');
}

/** Whether nothing beside it could be read together with it. */
function standsAlone(before: Token | undefined, after: Token | undefined): boolean {
  const edges = ['open', 'close', 'separator', undefined];
  return (edges.includes(before?.kind) || before?.text === '=') && edges.includes(after?.kind);
}
