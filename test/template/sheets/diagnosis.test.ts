// Diagnosis: what explains the gap, who and what lags, and a sentence for every state in which nothing can be said.
import { columnLetters } from '../../../src/template/a1';
import { sheetSpecs } from '../../../src/template/specs';
import { call, edit, openFilled } from '../../support/builtWorkbook';
import type { Workbook } from '../../../src/host/workbook';

/** One workbook for all: building it takes longer than anything asked of it. Every test leaves it as it was. */
let workbook: Workbook;

beforeAll(() => {
  workbook = openFilled('en');
  call(workbook, 'finishBuild');
}, 240_000);

const text = (a1: string) => workbook.display('Diagnosis', a1)[0]?.[0];

const numbers = (range: string) => workbook.read('Diagnosis', range).flat().map(Number);

const numbersOf = (sheet: string, a1: string) => Number(workbook.read(sheet, a1)[0]?.[0]);

const letter = (key: string) => columnLetters(sheetSpecs().leads.columns.findIndex((each) => each.key === key) + 1);

test.each([
  ['Top down', 400000],
  ['Shapley', 10000],
])(
  '%s with a goal of %i: the drivers add up to the gap, each in a sentence',
  (method, goal) => {
    workbook.type('Goals', 'C6', String(goal));
    workbook.type('Diagnosis', 'C20', method);
    const [due = NaN, reached = NaN] = numbers('C17:D17');
    const amounts = numbers('C22:C27');
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(reached - due, 4);
    expect(text('B6')).toMatch(reached < due ? /^✗ Behind plan: / : /^✓ On plan: /);
    workbook
      .display('Diagnosis', 'D22:D27')
      .flat()
      .forEach((sentence, index) => {
        expect(sentence).toMatch((amounts[index] ?? 0) > 0 ? / adds \d/ : / (costs \d|explains −\d)/);
      });
    const least = amounts.indexOf(Math.min(...amounts));
    expect(text('B7')).toContain(`What costs most: ${text(`B${22 + least}`)}`);
  },
  120_000,
);

test('an office that wins less than the others is named, with enough leads only', () => {
  const [office, won] = [letter('office'), letter('won_on')];
  edit(
    workbook,
    `var leads = workbook.getSheetByName('Leads');
     var won = leads.getRange('${won}2:${won}261').getValues();
     leads.getRange('${office}2:${office}261').setValues(won.map(function (row) { return [row[0] === '' ? 'South' : 'North']; }));`,
  );
  expect(text('B59')).toMatch(/^South: 0 of \d+ leads became customers, 0%; all together \d+%\./);
  expect(text('B60')).toBe('');
  workbook.type('Diagnosis', 'C45', '500');
  expect(text('B59')).toBe('✓ No office with 500 or more leads falls behind.');
  workbook.type('Diagnosis', 'C45', '10');
}, 120_000);

test('the owner with the lowest share of first contacts on time comes first', () => {
  const shares = workbook
    .read('Diagnosis', 'K4:N6')
    .map(([owner, , met, due]) => ({ owner: String(owner), share: Number(met) / Number(due) }));
  const [slowest] = [...shares].sort((a, b) => a.share - b.share);
  expect(text('B47')).toContain(`${slowest?.owner}: ${Math.round((slowest?.share ?? NaN) * 100)}%`);
}, 60_000);

test('with half of the goal from marketing the result is compared with what the Dashboard compares it with', () => {
  workbook.type('Goals', 'C8', '50%');
  const [due, reached] = numbers('C17:D17');
  expect(due).toBeCloseTo(numbersOf('Dashboard', 'E17'), 0);
  expect(reached).toBeCloseTo(numbersOf('Dashboard', 'F17'), 0);
  workbook.type('Goals', 'C8', '100%');
}, 60_000);

test.each([
  ['no goal', 'Goals', 'C6', '', '– There is no plan'],
  ['a period to come', 'Settings', 'C9', '2026-12-01', '– Nothing is due yet'],
])(
  'with %s the sheet says so and shows no error',
  (_, sheet, a1, value, sentence) => {
    const before = workbook.display(sheet, a1)[0]?.[0] ?? '';
    workbook.type(sheet, a1, value);
    expect(text('B6')).toContain(sentence);
    const shown = workbook.display('Diagnosis', 'A1:H65').flat();
    expect(shown.filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
    expect(workbook.display('Diagnosis', 'C22:D28').flat().join('')).toBe('');
    workbook.type(sheet, a1, before.replace(/,/g, ''));
  },
  120_000,
);
