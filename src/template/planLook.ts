// How a sheet looks and guards itself: styles, formats, notes, validations, widths, frozen panes and conditional formats.

import { columnLetters, formatArea, parseArea } from './a1';
import { isLeft, lastColumnOf, placed, type Placement } from './place';
import { quotedName, resolveFormula, type Wording } from './resolve';
import type { SheetSpec, ValidationSpec } from './spec';
import type { PlannedValidation, Write } from './writes';

/** Number formats go before the contents, so that a text is not read as a date on its way in. */
export function planFormats(spec: SheetSpec, at: Placement): Write[] {
  const columns = lastColumnOf(at);
  const layers = spec.formats.map(({ ranges, format }) => ({ ranges, value: format }));
  return [{ kind: 'formats', ...painted(layers, 'general', columns, at) }];
}

/** Writes of everything else that is not content. */
export function planLook(spec: SheetSpec, at: Placement, wording: Wording, fresh: boolean): Write[] {
  const columns = lastColumnOf(at);
  const styles = painted(
    spec.styles.map(({ ranges, style }) => ({ ranges, value: style })),
    'plain',
    columns,
    at,
  );
  return [
    { kind: 'styles', ...styles },
    ...planNotes(spec, at, wording),
    ...planValidations(spec, at, wording),
    ...planFill(spec, columns),
    ...spec.merges.map((range) => ({ kind: 'merge', range: placed(range, at) }) as const),
    ...spec.tiles.map((range) => ({ kind: 'tiles', range: placed(range, at) }) as const),
    ...planWidths(spec, at),
    ...planHeights(spec, at),
    planFrame(spec),
    ...planRules(spec, at, wording, fresh),
  ];
}

function planFrame({ tabColor, frozenRows, frozenColumns, gridlines }: SheetSpec): Write {
  return { kind: 'frame', tabColor, frozenRows, frozenColumns, gridlines };
}

interface Layer<T> {
  readonly ranges: readonly string[];
  readonly value: T;
}

/** A grid in which later layers cover earlier ones. */
function painted<T>(layers: readonly Layer<T>[], ground: T, width: number, at: Placement) {
  const areas = layers.flatMap(({ ranges, value }) =>
    ranges.map((range) => ({ ...parseArea(placed(range, at)), value })),
  );
  const height = Math.max(1, ...areas.map(({ row, lastRow }) => lastRow ?? row));
  const values = Array.from({ length: height }, () => new Array<T>(width).fill(ground));
  for (const { row, column, lastRow, lastColumn, value } of areas) {
    for (let r = row; r <= (lastRow ?? row); r++) values[r - 1]?.fill(value, column - 1, lastColumn);
  }
  return { range: formatArea({ row: 1, column: 1, lastRow: height, lastColumn: width }), values };
}

function planNotes(spec: SheetSpec, at: Placement, { texts }: Wording): Write[] {
  const layers = spec.cells.flatMap((cell) => (cell.note ? [{ ranges: [cell.at], value: texts[cell.note] }] : []));
  const columns = lastColumnOf(at);
  return layers.length === 0 ? [] : [{ kind: 'notes', ...painted(layers, '', columns, at) }];
}

function planValidations(spec: SheetSpec, at: Placement, wording: Wording): Write[] {
  const left = spec.validations.filter(({ range }) => isLeft(range, at));
  const list = left.map((validation): PlannedValidation => ({
    range: placed(validation.range, at),
    strict: validation.strict,
    help: validation.help ? wording.texts[validation.help] : '',
    rule: wordedRule(validation, wording),
  }));
  return list.length === 0 ? [] : [{ kind: 'validations', list }];
}

function wordedRule({ rule }: ValidationSpec, { texts, sheets }: Wording): PlannedValidation['rule'] {
  if (rule.kind === 'words') return { kind: 'list', values: rule.keys.map((key) => texts[key]) };
  if (rule.kind !== 'range') return rule;
  const target = sheets.get(rule.sheet);
  return { kind: 'range', range: `${quotedName(target?.name ?? rule.sheet)}!${rule.range}` };
}

function planFill(spec: SheetSpec, columns: number): Write[] {
  if (!spec.fillDown) return [];
  const last = columnLetters(columns);
  return [{ kind: 'fillDown', from: `A2:${last}2`, to: `A3:${last}` }];
}

/** Equal neighbours are set together. */
function planWidths(spec: SheetSpec, at: Placement): Write[] {
  const runs: { kind: 'widths'; column: number; count: number; pixels: number }[] = [];
  spec.widths.forEach((pixels, index) => {
    const column = at.columns[index + 1] ?? index + 1;
    if (column === 0) return;
    const last = runs[runs.length - 1];
    if (last && last.pixels === pixels && last.column + last.count === column) last.count++;
    else runs.push({ kind: 'widths', column, count: 1, pixels });
  });
  return runs;
}

/** Neighbours of the same height are set together. */
function planHeights(spec: SheetSpec, at: Placement): Write[] {
  const runs: { kind: 'height'; row: number; count: number; pixels: number }[] = [];
  for (const { row: place, pixels } of spec.heights) {
    const row = at.rows[place] ?? place;
    const last = runs[runs.length - 1];
    if (row === 0) continue;
    if (last && last.pixels === pixels && last.row + last.count === row) last.count++;
    else runs.push({ kind: 'height', row, count: 1, pixels });
  }
  return runs;
}

function planRules(spec: SheetSpec, at: Placement, wording: Wording, fresh: boolean): Write[] {
  if (spec.rules.length === 0) return [];
  const rules = spec.rules.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map((range) => placed(range, at)),
    formula: resolveFormula(rule.formula, spec.id, wording),
  }));
  return [{ kind: 'rules', rules, fresh }];
}
