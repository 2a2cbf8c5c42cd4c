// What history suggests stands beside the points in force, as soon as Leads is there, and says how sure it is.
import type { Workbook } from '../../src/host/workbook';
import { build, call, everything, openBuilt, openEmpty } from '../support/builtWorkbook';
import { buildSettings } from '../support/buildSettings';
import { errorCells } from '../support/cellValues';
import { enterLeads } from '../support/enterLeads';

const english = buildSettings('en');

const table = (workbook: Workbook) => workbook.read('Definitions', 'C37:J43');

/** Forty leads with an outcome: who asked for advice was won in nine of ten, the others in one of ten. */
const withOutcomes = Array.from({ length: 40 }, (_, index) => ({
  'Asked for advice': index < 20 ? '1' : '',
  'Visited the blog': index % 2 === 0 ? '2' : '',
  Created: '2026-10-05 10:00',
  ...(index < 20 === (index % 10 !== 3) ? { 'Won on': '2026-11-02' } : { 'Reason rejected': 'No budget' }),
}));

test('nothing is suggested before there are leads won and lost, and the sheet says so', () => {
  const workbook = openBuilt('en', 'leads');
  expect(workbook.read('Definitions', 'C35:E35')).toEqual([[0, 0, expect.stringContaining('Too few')]]);
  expect(table(workbook).map(([inForce, suggested]) => [inForce, suggested])).toEqual([
    ...[20, 5, 10, 5, 30].map((points) => [points, '']),
    ['', ''],
    ['', ''],
  ]);
  expect(errorCells(workbook)).toEqual([]);
});

test('what tells winners apart gets more points, what does not is left alone, and neither without its standard error', () => {
  const workbook = openBuilt('en', 'leads');
  enterLeads(workbook, 'Leads', withOutcomes);
  const rows = table(workbook);
  const advice = rows[4] ?? [];
  const blog = rows[1] ?? [];
  const [inForce, suggested, error, leads, rateWith, rateWithout, difference, verdict] = advice;
  expect([inForce, leads, rateWith, rateWithout]).toEqual([30, 20, 18 / 20, 2 / 20]);
  expect(suggested).toBeGreaterThan(80);
  expect(difference).toBe(Number(suggested) - 30);
  expect(Number(difference)).toBeGreaterThan(2 * Number(error));
  expect(verdict).toBe('↑ Deserves more points');
  expect(blog.at(-1)).toBe('Too unsure to change it');
  expect(rows[0]?.slice(1)).toEqual([0, '', 0, '', 1 / 2, -20, 'All leads alike: nothing to learn']);
  expect(rows[5]?.slice(3, 5)).toEqual([40, 1 / 2]);
  expect(Number(rows[6]?.[1])).toBeGreaterThan(3 / 4);
  expect(errorCells(workbook)).toEqual([]);
});

test('a lead still open is no outcome', () => {
  const workbook = openBuilt('en', 'leads');
  enterLeads(workbook, 'Leads', [...withOutcomes, { 'Asked for advice': '1', Created: '2026-11-20 10:00' }]);
  expect(workbook.read('Definitions', 'C35:D35')).toEqual([[20, 20]]);
  expect(table(workbook)[4]?.[3]).toBe(20);
});

test('the suggestion waits for Leads and comes with it, whichever is built again', () => {
  const early = openEmpty('en');
  build(early, english, ['settings', 'definitions']);
  expect(early.read('Definitions', 'C35:D35')).toEqual([['', '']]);
  expect(errorCells(early)).toEqual([]);
  build(early, english, ['personas', 'goals', 'leads']);
  const complete = early.read('Definitions', 'C35:D35');
  expect(complete).toEqual([[0, 0]]);
  const before = everything(early);
  expect(build(early, english, ['definitions', 'leads']).map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
  expect(everything(early)).toEqual(before);
});

test('a suggestion that was deleted comes back with the next build', () => {
  const workbook = openBuilt('en', 'leads');
  const before = everything(workbook);
  workbook.type('Definitions', 'D37', '');
  build(workbook, english, ['definitions']);
  expect(everything(workbook)).toEqual(before);
  expect(call(workbook, 'finishBuild')).toBeDefined();
});
