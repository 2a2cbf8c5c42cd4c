// How a sheet looks and guards itself: styles, formats, notes, validations, widths, frozen panes and conditional formats.

import { columnLetters, formatArea, parseArea } from './a1';
import { isLeft, lastColumnOf, placed, type Placement } from './place';
import { planRules } from './planRules';
import { quotedName, type Wording } from './resolve';
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
    ...(fresh ? planNotes(spec, at, wording) : planNotesApart(spec, at, wording)),
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

/** Note by note, where people may have put their own on other cells. */
function planNotesApart(spec: SheetSpec, at: Placement, { texts }: Wording): Write[] {
  return spec.cells.flatMap((cell): Write[] =>
    cell.note && isLeft(cell.at, at)
      ? [{ kind: 'notes', range: placed(cell.at, at), values: [[texts[cell.note]]] }]
      : [],
  );
}

/** On a sheet people work on, only what is said in words: notes, lists and help texts. */
export function planWords(spec: SheetSpec, at: Placement, wording: Wording): Write[] {
  const worded = spec.validations.filter(({ rule, help }) => rule.kind === 'words' || help);
  const validations = spec.fillDown ? worded.map(downwards) : worded;
  return [...planNotesApart(spec, at, wording), ...planValidations({ ...spec, validations }, at, wording)];
}

/** Of a table, the rows people filled as well. */
function downwards(validation: ValidationSpec): ValidationSpec {
  return { ...validation, range: formatArea({ ...parseArea(validation.range), lastRow: undefined }) };
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
  const range = target ? placed(rule.range, target.at) : rule.range;
  return { kind: 'range', range: `${quotedName(target?.name ?? rule.sheet)}!${range}` };
}

function planFill(spec: SheetSpec, columns: number): Write[] {
  if (!spec.fillDown) return [];
  const last = columnLetters(columns);
  return [{ kind: 'fillDown', from: `A2:${last}2`, to: `A3:${last}` }];
}

type Widths = Extract<Write, { kind: 'widths' }>;

/** Equal neighbours are set together; a width that comes back is set across those between, which get theirs after it. */
function planWidths(spec: SheetSpec, at: Placement): Write[] {
  const runs: Widths[] = [];
  spec.widths.forEach((pixels, index) => {
    const column = at.columns[index + 1] ?? index + 1;
    const last = runs[runs.length - 1];
    if (column === 0) return;
    if (last && last.pixels === pixels && last.column + last.count === column) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ kind: 'widths', column, count: 1, pixels });
  });
  const isWhole = runs.every((run, index) => index === 0 || run.column === endOf(runs[index - 1] ?? run));
  return isWhole ? acrossOthers(runs) : runs;
}

/** The width with most runs first, from its first run to its last. */
function acrossOthers(runs: readonly Widths[]): Widths[] {
  const alike = runs.map(({ pixels }) => runs.filter((run) => run.pixels === pixels));
  const most = alike.reduce((best, each) => (each.length > best.length ? each : best), []);
  const [first, last] = [most[0], most.at(-1)];
  if (!first || !last || first === last) return [...runs];
  const span = { ...first, count: endOf(last) - first.column };
  return [span, ...runs.filter(({ pixels }) => pixels !== first.pixels)];
}

function endOf({ column, count }: Widths): number {
  return column + count;
}

/** Equal neighbours are set together. */
function planHeights(spec: SheetSpec, at: Placement): Write[] {
  const runs: Extract<Write, { kind: 'height' }>[] = [];
  for (const { row: place, pixels } of spec.heights) {
    const row = at.rows[place] ?? place;
    const last = runs[runs.length - 1];
    if (row === 0) continue;
    if (last && last.pixels === pixels && last.row + last.count === row) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ kind: 'height', row, count: 1, pixels });
  }
  return runs;
}
