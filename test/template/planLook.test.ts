import { placementOf } from '../../src/template/place';
import { planFormats, planLook } from '../../src/template/planLook';
import { columnLetters } from '../../src/template/a1';
import { BUILD_ORDER } from '../../src/template/sheetIds';
import { sheetSpecs } from '../../src/template/specs';
import type { Write } from '../../src/template/writes';
import { buildSettings } from '../support/buildSettings';
import { existingWith } from '../support/existingSheet';
import { wordingOf } from '../support/wording';

const { leads, settings, definitions, dashboard } = sheetSpecs();
const wording = wordingOf(buildSettings('es'));

function look<Kind extends Write['kind']>(spec: typeof leads, kind: Kind, at = placementOf(spec, undefined)) {
  const isWanted = (write: Write): write is Extract<Write, { kind: Kind }> => write.kind === kind;
  return [...planFormats(spec, at, wording), ...planLook(spec, at, wording, true)].filter(isWanted);
}

test.each(BUILD_ORDER)('%s: styles and formats are rectangles as large as their range', (id) => {
  const spec = sheetSpecs()[id];
  for (const { range, values } of [...look(spec, 'styles'), ...look(spec, 'formats')]) {
    const [, column, rows] = /^A1:([A-Z]+)(\d+)$/.exec(range) ?? [];
    expect(values).toHaveLength(Number(rows));
    expect(new Set(values.map((row) => row.length))).toEqual(new Set([spec.widths.length]));
    expect(column).toBeDefined();
  }
});

test('later styles cover earlier ones', () => {
  const spec = {
    ...settings,
    styles: [
      { ranges: ['A1:B2'], style: 'input' },
      { ranges: ['B2'], style: 'title' },
    ],
  } as const;
  expect(look(spec, 'styles')[0]?.values.map((row) => row.slice(0, 3))).toEqual([
    ['input', 'input', 'plain'],
    ['input', 'title', 'plain'],
  ]);
});

test('lists are worded in the language of the workbook', () => {
  expect(look(definitions, 'validations')[0]?.list[0]?.rule).toEqual({
    kind: 'list',
    values: ['Marketing', 'Ventas', 'Ambos'],
  });
});

test('lists of another sheet name it as it is called', () => {
  const rules = look(leads, 'validations')[0]?.list.map(({ rule }) => rule);
  expect(rules).toContainEqual({ kind: 'range', range: "'Ajustes'!G7:G36" });
});

test('every date a person types is checked, strictly, with a help text', () => {
  const { columns } = leads;
  const dates = columns.flatMap(({ kind, hidden }, index) => (kind === 'date' && !hidden ? [index + 1] : []));
  const strict = look(leads, 'validations')[0]?.list.filter(({ rule, strict }) => rule.kind === 'date' && strict);
  expect(strict).toHaveLength(dates.length);
  expect(new Set(strict?.map(({ help }) => help))).toEqual(new Set(['Una fecha, o fecha y hora.']));
});

test('a table carries the look of its first row down', () => {
  const last = columnLetters(leads.widths.length);
  expect(look(leads, 'fillDown')).toEqual([{ kind: 'fillDown', from: `A2:${last}2`, to: `A3:${last}` }]);
  expect(look(settings, 'fillDown')).toEqual([]);
});

test('a width that comes back is set across those between', () => {
  const set = look({ ...settings, widths: [16, 90, 40, 90] }, 'widths').map(
    ({ column, count, pixels }) => `${column}+${count} ${pixels}`,
  );
  expect(set).toEqual(['1+1 16', '2+3 90', '3+1 40']);
});

test('a column inserted by people keeps its own width', () => {
  const headings = leads.columns.map(() => '');
  headings.splice(0, 3, 'Name', 'Mine', 'Company');
  const widths = look(leads, 'widths', placementOf(leads, existingWith({ anchors: headings })));
  expect(widths).toContainEqual({ kind: 'widths', column: 1, count: 1, pixels: 150 });
  expect(widths.filter(({ column, count }) => column <= 2 && 2 < column + count)).toEqual([]);
});

test('rules are worded and stand where their cells are', () => {
  const status = columnLetters(leads.columns.findIndex(({ key }) => key === 'status') + 1);
  expect(look(leads, 'rules')[0]?.rules[0]).toMatchObject({
    ranges: [`${status}2:${status}`],
    formula: `=$${status}2="Cumplido"`,
  });
  const existing = existingWith({ anchors: ['', 'Nombre', 'Empresa'] });
  const moved = wordingOf(buildSettings('es'), { leads: existing });
  const rules = planLook(leads, placementOf(leads, existing), moved, true).flatMap((each) =>
    each.kind === 'rules' ? each.rules : [],
  );
  const next = columnLetters(leads.columns.findIndex(({ key }) => key === 'status') + 2);
  expect(rules[0]).toMatchObject({ ranges: [`${next}2:${next}`], formula: `=$${next}2="Cumplido"` });
});

test('notes, merges, tiles, heights and the frame follow the spec', () => {
  expect(look(leads, 'notes')[0]?.values[0]?.slice(7, 10)).toEqual([
    'Cuándo llegó: aquí empieza el reloj de la promesa.',
    wording.texts['leads.computedNote'],
    wording.texts['leads.computedNote'],
  ]);
  expect(look(definitions, 'merge')).toEqual(
    ['D6:G11', 'H6:J11', 'C28:J29', 'C31:J32'].map((range) => ({ kind: 'merge', range })),
  );
  expect(look(dashboard, 'tiles')).toEqual([{ kind: 'tiles', ranges: ['B5:J7'] }]);
  expect(look(definitions, 'height')).toEqual([
    { kind: 'height', row: 6, count: 1, pixels: 24 },
    { kind: 'height', row: 7, count: 5, pixels: 38 },
    { kind: 'height', row: 28, count: 2, pixels: 38 },
    { kind: 'height', row: 31, count: 2, pixels: 38 },
  ]);
  const { tabColor } = dashboard;
  const frame = { kind: 'frame', tabColor, frozenRows: 3, frozenColumns: 0, gridlines: false };
  expect(look(dashboard, 'frame')).toEqual([frame]);
});
