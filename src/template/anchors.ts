// The labels by which a sheet is recognised again, in every language it may have been built in.

import { parseArea } from './a1';
import { bareFormula } from './formulaText';
import type { CellSpec, SheetSpec } from './spec';
import { LANGUAGES } from '../texts/language';
import { workbookTexts, type TextKey, type WorkbookTexts } from '../texts/workbook';

/** Row (or column) of the spec → the texts its label may show. */
export function anchorTexts(spec: SheetSpec): Map<number, readonly string[]> {
  const words = LANGUAGES.map(workbookTexts);
  const anchors = new Map<number, readonly string[]>();
  for (const cell of spec.cells) {
    const { row, column } = parseArea(cell.at);
    const onLine = spec.anchor.along === 'columns' ? row === 1 : cell.at.startsWith(spec.anchor.column);
    const texts = onLine ? labelTexts(cell, words) : [];
    if (texts.length > 0) {
      const place = spec.anchor.along === 'columns' ? column : row;
      anchors.set(place, texts);
    }
  }
  return anchors;
}

/** Column of a form sheet → the texts of the template that stand in it, with their rows. */
export function columnTexts(spec: SheetSpec): Map<number, { row: number; texts: readonly string[] }[]> {
  const words = LANGUAGES.map(workbookTexts);
  const columns = new Map<number, { row: number; texts: readonly string[] }[]>();
  for (const { at, content } of spec.cells) {
    if (!('text' in content)) continue;
    const { row, column } = parseArea(at);
    columns.set(column, [...(columns.get(column) ?? []), { row, texts: words.map((each) => each[content.text]) }]);
  }
  return columns;
}

/** What a label may show: its text in every language; of a spilled heading, the text it starts with; else its formula. */
function labelTexts({ content }: CellSpec, words: readonly WorkbookTexts[]): string[] {
  if ('text' in content) return words.map((each) => each[content.text]);
  if (!('formula' in content)) return [];
  const heading = /^=VSTACK\((?:HSTACK\()?\{"([\w.]+)"\}/.exec(content.formula)?.[1];
  if (isTextKey(heading)) return words.map((each) => each[heading]);
  return content.formula.startsWith('=INDEX(Score_actions') ? [bareFormula(content.formula)] : [];
}

function isTextKey(key: string | undefined): key is TextKey {
  return key !== undefined && key in workbookTexts('en');
}
