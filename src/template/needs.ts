// Which sheets a sheet is calculated from: those whose columns, named ranges or lists it mentions. A few cells may be
// calculated from a sheet that is built later; they wait for it and are written as soon as it is there.

import { tokensOf, type Token } from './formula';
import { BUILD_ORDER, type SheetId } from './sheetIds';
import type { CellSpec, SheetSpec } from './spec';
import { sheetSpecs } from './specs';

/** The sheets that must be there before this one is built, in the order they are built. */
export function neededSheets(id: SheetId): SheetId[] {
  const specs = sheetSpecs();
  const home = homesOf(specs);
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

/**
 * The sheets that this one names cell by cell, by a column or as a list: where those are must be read.
 *
 * @param built Only the cells that waited for this sheet are to be written.
 */
export function readSheets(id: SheetId, built?: SheetId): SheetId[] {
  const spec = sheetSpecs()[id];
  const cells = built ? spec.cells.filter(({ after }) => after === built) : spec.cells;
  const named = namesOf(spec, wordsOf(spec, cells));
  return BUILD_ORDER.filter((other) => other !== id && named.has(other));
}

/** The cells that can be written when these sheets are there. */
export function readyCells({ cells }: SheetSpec, present: readonly SheetId[]): CellSpec[] {
  return cells.filter(({ after }) => !after || present.includes(after));
}

/** Where each name is, and the page for which the hidden sheet keeps it. */
function homesOf(specs: Readonly<Record<SheetId, SheetSpec>>): Map<string, SheetId[]> {
  const homes = Object.values(specs).flatMap(({ id, names }) =>
    names.map(({ name, of }) => [name, of ? [id, of] : [id]] as const),
  );
  return new Map(homes);
}

function mentionedBy(spec: SheetSpec, home: ReadonlyMap<string, SheetId[]>): SheetId[] {
  const words = wordsOf(spec, readyCells(spec, []));
  const homes = words.flatMap(({ kind, text }) => (kind === 'name' ? (home.get(text) ?? []) : []));
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
  const isNaming = ({ kind }: Token) => ['column', 'heading', 'cell', 'place', 'link'].includes(kind);
  return new Set([...words.flatMap((word) => ('sheet' in word && isNaming(word) ? [word.sheet] : [])), ...lists]);
}
