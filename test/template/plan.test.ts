// The plan of every sheet for an empty workbook, in every language, against its golden file.
import { ISO_DAY } from '../../src/calendar/datePattern';
import { planSheet } from '../../src/template/plan';
import { stampOf } from '../../src/template/stamp';
import { BUILD_ORDER, type SheetId } from '../../src/template/sheetIds';
import { sheetSpecs } from '../../src/template/specs';
import type { ExistingWorkbook } from '../../src/template/existing';
import { LANGUAGES } from '../../src/texts/language';
import { buildSettings } from '../support/buildSettings';
import { expectGolden } from '../support/golden';
import { printPlan } from '../support/printPlan';
import { existingWith } from '../support/existingSheet';

const EMPTY: ExistingWorkbook = { dates: ISO_DAY, sheets: {}, present: [], foreign: [] };

const everySheet = BUILD_ORDER.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

test.each(everySheet)('the plan of %s in %s is the golden one', (id, language) => {
  const present = BUILD_ORDER.slice(0, BUILD_ORDER.indexOf(id));
  expectGolden(`template/${id}.${language}`, printPlan(planSheet(id, buildSettings(language), { ...EMPTY, present })));
});

test.each(BUILD_ORDER)('%s: a build ends with its stamp, and a plan made twice is the same', (id) => {
  const plan = planSheet(id, buildSettings('en'), EMPTY);
  expect(plan.writes.at(-1)).toEqual({ kind: 'done', stamp: stampOf({ language: 'en' }, ISO_DAY) });
  expect(planSheet(id, buildSettings('en'), EMPTY)).toEqual(plan);
});

test('tabs stand in their order, whichever are there', () => {
  const position = (id: SheetId, present: readonly SheetId[]) => {
    const [insert] = planSheet(id, buildSettings('en'), { ...EMPTY, present }).writes;
    return insert?.kind === 'insert' ? insert.position : -1;
  };
  expect(position('settings', [])).toBe(0);
  expect(position('leads', ['settings', 'goals'])).toBe(1);
  expect(position('dashboard', ['settings', 'definitions', 'goals', 'leads'])).toBe(0);
});

test('a sheet that is there, finished and whole needs only its names when those are gone', () => {
  const spec = sheetSpecs().goals;
  const whole = planSheet('goals', buildSettings('en'), EMPTY).writes;
  const block = whole.find((write) => write.kind === 'contents');
  const contents = block?.kind === 'contents' ? block.values : [];
  const rules = whole.flatMap((write) => (write.kind === 'rules' ? write.rules.map(({ formula }) => formula) : []));
  const goals = existingWith({
    name: 'Goals',
    stamp: stampOf({ language: 'en' }, ISO_DAY),
    contents,
    rules,
    protections: ['sheet'],
    charts: spec.charts.map(({ data }) => ({ values: data[1] ?? '', title: '' })),
    names: spec.names.map(({ name }) => name),
    anchors: contents.map((row) => String(row[1])),
  });
  const existing: ExistingWorkbook = { ...EMPTY, sheets: { goals }, present: ['goals'] };
  expect(planSheet('goals', buildSettings('en'), existing).writes).toEqual([]);
  expect(
    planSheet('goals', buildSettings('en'), {
      ...existing,
      sheets: { goals: { ...goals, names: goals.names.slice(1) } },
    }).writes,
  ).toEqual([{ kind: 'name', name: 'Goal', range: 'C6' }]);
});

test.each([
  ['too few columns', { columns: 7 }],
  ['too few rows', { rows: 50 }],
])('a sheet with %s grows before anything is written', (_, size) => {
  const existing = {
    ...EMPTY,
    sheets: { goals: existingWith({ name: 'Goals', ...size }) },
    present: ['goals' as const],
  };
  expect(planSheet('goals', buildSettings('en'), existing).writes[0]).toEqual({ kind: 'grow', rows: 85, columns: 12 });
});
