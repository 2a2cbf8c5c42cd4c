// Compensation: one shared goal, three methods, a condition of quality, and sentences that say what is missing.
import { BUILD_ORDER } from '../../../src/template/sheetIds';
import { build, call, openEmpty } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import type { Workbook } from '../../../src/host/workbook';

/** One workbook for all: building it takes longer than anything asked of it. Every test undoes what it typed. */
let workbook: Workbook;

/** A goal that the sample leads have just passed, so that every method pays its own amount. */
const GOAL = 80000;

beforeAll(() => {
  workbook = openEmpty('en');
  const sheets = BUILD_ORDER.slice(0, BUILD_ORDER.indexOf('compensation') + 1);
  build(workbook, buildSettings('en', { goal: GOAL }), sheets);
  call(workbook, 'finishBuild');
  call(workbook, 'addSampleLeads');
}, 240_000);

/** Types into cells of Compensation while something is asked, and puts back what stood there. */
function typed(cells: Readonly<Record<string, string>>, ask: () => void): void {
  const before = Object.keys(cells).map((a1) => [a1, text(a1) ?? ''] as const);
  for (const [a1, value] of Object.entries(cells)) workbook.type('Compensation', a1, value);
  ask();
  for (const [a1, value] of before) workbook.type('Compensation', a1, value.replace(/,/g, ''));
}

const text = (a1: string) => workbook.display('Compensation', a1)[0]?.[0];

const number = (a1: string) => Number(workbook.read('Compensation', a1)[0]?.[0]);

test.each([
  ['Marginal', (attained: number) => 1 + (attained - 1) * 1.5],
  ['Above the goal', (attained: number) => 1 + (attained - 1) * 1.5],
  ['Retroactive', (attained: number) => attained * 1.5],
])('%s pays today and at the end what its method says', (method, paid) => {
  typed({ C13: method }, () => {
    const [today, atTheEnd] = [number('C7') / GOAL, number('C8') / GOAL];
    expect(today).toBeGreaterThan(1);
    expect(atTheEnd).toBeGreaterThan(today);
    expect(number('E7')).toBeCloseTo(paid(today), 10);
    expect(number('E8')).toBeCloseTo(paid(atTheEnd), 10);
    expect(number('F28')).toBeCloseTo(1000 * paid(today), 6);
  });
});

test('a side earns what its people earn, by the share tied to the goal', () => {
  typed({ B30: 'Rep', C30: 'Sales', D30: '2000', E30: '25%' }, () => {
    expect(workbook.read('Compensation', 'H38:H41').flat()).toEqual([1000, 1500, 0, 2500]);
    expect(number('F41')).toBeCloseTo(2500 * number('F7'), 6);
  });
});

test('late first contacts cut the bonus only where that was agreed', () => {
  const full = number('F7');
  expect(text('D14')).toContain('– No condition');
  typed({ C14: '50%' }, () => {
    expect(text('D14')).toContain('✗ First contacts on time are below the promise');
    expect(number('F7')).toBeCloseTo(full / 2, 10);
    expect(number('F9')).toBe(1);
  });
});

test.each([
  [{ C18: '', C19: '', D18: '', D19: '' }, 'B24', '– Not set: type above at least one band'],
  [{ D19: '' }, 'B24', '– Not set: every band above'],
  [{ C20: '2' }, 'B24', '– Not set: every band above'],
  [{ C18: '1' }, 'B24', '✗ Two bands start'],
  [{ C20: '2' }, 'B10', '– Nothing to pay yet'],
  [{}, 'B42', '✓ Both sides earn'],
  [{ C29: 'Marketing' }, 'B42', '✗ Only one side'],
  [{ C28: 'Both', C29: 'Both' }, 'B42', '✓ Both sides earn'],
  [{ E29: '0' }, 'B42', '✗ Only one side'],
  [{ C29: '' }, 'B42', '✗ Somebody with a base has no side'],
  [{ D28: '', D29: '' }, 'B42', '– Not set: type above what each'],
])('with %j the sentence in %s is %j, and no cell is an error', (cells, at, sentence) => {
  typed(cells, () => {
    expect(text(at)).toContain(sentence);
    const shown = workbook.display('Compensation', 'A1:H56').flat();
    expect(shown.filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
  });
});
