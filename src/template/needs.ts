// Which sheets a sheet is calculated from: those whose columns, named ranges or lists it mentions. A few cells may be
// calculated from a sheet that is built later; they wait for it and are written as soon as it is there.

import { tokensOf, type Token } from './formula';
import { BUILD_ORDER, type SheetId } from './sheetIds';
import type { CellSpec, SheetSpec } from './spec';
import { sheetSpecs } from './specs';

/** The sheets that must be there before this one is built, in the order they are built. */
export function neededSheets(id: SheetId): SheetId[] {
  const specs = sheetSpecs();
  const home = new Map(Object.values(specs).flatMap((spec) => spec.names.map(({ name }) => [name, spec.id] as const)));
  const needed = new Set<SheetId>();
  const visit = (each: SheetId): void => {
    for (const other of mentionedBy(specs[each], home)) {
      if (other === id || needed.has(other)) continue;
      needed.add(other);
      visit(other);
    }
  };
  visit(id);
  return BUILD_ORDER.filter((each) => needed.has(each));
}

/** The sheets some cells of which wait for this one. */
export function sheetsWaitingFor(id: SheetId): SheetId[] {
  const specs = sheetSpecs();
  return BUILD_ORDER.filter((each) => specs[each].cells.some(({ after }) => after === id));
}

/** The sheets that this one names cell by cell, by a column or as a list: where those are must be read. */
export function readSheets(id: SheetId): SheetId[] {
  const spec = sheetSpecs()[id];
  const named = namesOf(spec, wordsOf(spec, spec.cells));
  return BUILD_ORDER.filter((other) => other !== id && named.has(other));
}

/** The cells that can be written when these sheets are there. */
export function readyCells({ cells }: SheetSpec, present: readonly SheetId[]): CellSpec[] {
  return cells.filter(({ after }) => !after || present.includes(after));
}

function mentionedBy(spec: SheetSpec, home: ReadonlyMap<string, SheetId>): SheetId[] {
  const words = wordsOf(spec, readyCells(spec, []));
  const homes = words.map(({ kind, text }) => (kind === 'name' ? home.get(text) : undefined));
  const mentioned = new Set<string | undefined>([...namesOf(spec, words), ...homes]);
  return BUILD_ORDER.filter((id) => mentioned.has(id));
}

function wordsOf({ rules }: SheetSpec, cells: readonly CellSpec[]): Token[] {
  const formulas = cells.flatMap(({ content }) => ('formula' in content ? [content.formula] : []));
  return [...formulas, ...rules.map(({ formula }) => formula)].flatMap(tokensOf);
}

/** The sheets named by columns, cells, links and lists. */
function namesOf({ validations }: SheetSpec, words: readonly Token[]): Set<string> {
  const lists = validations.flatMap(({ rule }) => (rule.kind === 'range' ? [rule.sheet] : []));
  const isNaming = ({ kind }: Token) => ['column', 'heading', 'cell', 'link'].includes(kind);
  return new Set([...words.flatMap((word) => ('sheet' in word && isNaming(word) ? [word.sheet] : [])), ...lists]);
}
