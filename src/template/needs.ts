// Which sheets a sheet is calculated from: those whose columns, named ranges or lists it mentions. A few cells may be
// calculated from a sheet that is built later; they wait for it and are written as soon as it is there.

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

/** A sheet whose labels must be read before another is planned. */
export interface ReadSheet {
  readonly id: SheetId;
  /** Some headings are known only by the formula behind them. */
  readonly withFormulas: boolean;
}

/** The sheets that this one names cell by cell, by a column or as a list: where those are must be read. */
export function readSheets(id: SheetId): ReadSheet[] {
  const specs = sheetSpecs();
  const spec = specs[id];
  const formulas = [
    ...spec.cells.flatMap(({ content }) => ('formula' in content ? [content.formula] : [])),
    ...spec.rules.map(({ formula }) => formula),
  ];
  const columns = formulas.flatMap((formula) =>
    [...formula.matchAll(/\{(\w+)\.(\w+)(?::(\w+))?\}/g)].map(([, sheet, ...keys]) => ({ sheet, keys })),
  );
  const lists = spec.validations.flatMap(({ rule }) => (rule.kind === 'range' ? [rule.sheet] : []));
  return BUILD_ORDER.flatMap((other) => {
    const keys = columns.flatMap(({ sheet, keys: named }) => (sheet === other ? named : []));
    const isAction = specs[other].columns.some(({ key, kind }) => kind === 'action' && keys.includes(key));
    const isNamed = other !== id && (keys.length > 0 || lists.includes(other));
    return isNamed ? [{ id: other, withFormulas: isAction }] : [];
  });
}

/** The cells that can be written when these sheets are there. */
export function readyCells({ cells }: SheetSpec, present: readonly SheetId[]): CellSpec[] {
  return cells.filter(({ after }) => !after || present.includes(after));
}

function mentionedBy(spec: SheetSpec, home: ReadonlyMap<string, SheetId>): SheetId[] {
  const formulas = [
    ...readyCells(spec, []).flatMap(({ content }) => ('formula' in content ? [content.formula] : [])),
    ...spec.rules.map(({ formula }) => formula),
  ];
  const columns = formulas.flatMap((formula) => [...formula.matchAll(/\{(\w+)\.\w+(?::\w+)?\}/g)].map(([, id]) => id));
  const names = formulas.flatMap((formula) => formula.match(/\b[A-Z]\w*\b/g) ?? []).map((name) => home.get(name));
  const lists = spec.validations.map(({ rule }) => (rule.kind === 'range' ? rule.sheet : undefined));
  const mentioned = new Set<string | undefined>([...columns, ...names, ...lists]);
  return BUILD_ORDER.filter((id) => mentioned.has(id));
}
