// Goals as a manager works with it: what is missing is said in words, promises are compared with capacity, shares add up.
import { openBuilt } from '../../support/builtWorkbook';
import type { Workbook } from '../../../src/host/workbook';

const text = (workbook: Workbook, a1: string) => workbook.display('Goals', a1)[0]?.[0];

const numbers = (workbook: Workbook, range: string) =>
  workbook
    .read('Goals', range)
    .map((row) => row.map((value) => (typeof value === 'number' ? Math.round(value) : value)));

function typeAll(workbook: Workbook, cells: Readonly<Record<string, string>>): void {
  for (const [a1, value] of Object.entries(cells)) workbook.type('Goals', a1, value);
}

test.each([
  ['the goal', 'Goals', 'C6', '', '✗ The goal is missing'],
  ['a goal of nothing', 'Goals', 'C6', '0', '✗ The goal is missing'],
  ['the deal size', 'Goals', 'C7', '', '✗ The average deal size is missing'],
  ['the share of marketing', 'Goals', 'C8', '', '✗ Say which share'],
  ['a rate', 'Goals', 'C16', '', '✗ Every rate'],
  ['a rate above nothing', 'Goals', 'C16', '0', '✗ Every rate'],
  ['a period with days', 'Settings', 'C10', '2026-01-01', '✗ The period has no working days'],
  ['an open day', 'Settings', 'B16:C16', '', '✗ The period has no working days'],
])('without %s a sentence says so and no cell is an error', (_, sheet, range, value, sentence) => {
  const workbook = openBuilt('en', 'goals');
  // A calendar of a day outside the period is one without open days.
  if (range === 'B16:C16') workbook.type(sheet, 'D16', '2027-01-01');
  else workbook.type(sheet, range, value);
  expect(text(workbook, 'B11')).toContain(sentence);
  expect(text(workbook, 'B35')).toMatch(/^– /);
  expect(workbook.display('Goals', 'E15:E19').flat()).toEqual(['', '', '', '', '']);
  expect(
    workbook
      .display('Goals', 'A1:H85')
      .flat()
      .filter((cell) => cell.startsWith('#')),
  ).toEqual([]);
});

test('working days are those with open hours, holidays left out', () => {
  const workbook = openBuilt('en', 'goals');
  expect(text(workbook, 'C9')).toBe('66');
  workbook.type('Settings', 'L7', '2026-11-02');
  workbook.type('Settings', 'L8', '2026-11-01');
  expect(text(workbook, 'C9')).toBe('65');
  workbook.type('Settings', 'B16', 'Mon-Thu');
  expect(text(workbook, 'C9')).toBe('52');
  const months = workbook.read('Goals', 'D71:D73').flat();
  expect(months.map((days) => Math.round(Number(days)))).toEqual([17, 16, 19]);
});

test('capacity is compared with the attempts promised to each class', () => {
  const workbook = openBuilt('en', 'goals');
  expect(text(workbook, 'B35')).toBe('✓ Sales can follow up every lead owed as promised: 534.');
  typeAll(workbook, { C24: '1' });
  expect(text(workbook, 'B35')).toBe(
    '✗ Sales can follow up 264 of 534 leads as promised. It takes a team of 3, more hours or fewer attempts.',
  );
  // Without attempts promised to leads that never qualify, only the qualified ones need a follow-up.
  workbook.type('Settings', 'D30', '0');
  expect(numbers(workbook, 'C32:E32')).toEqual([[267, 6, 1602]]);
  expect(text(workbook, 'B35')).toContain('✗ Sales can follow up 198 of 267');
  workbook.type('Settings', 'D28', '2');
  workbook.type('Settings', 'D29', '2');
  expect(text(workbook, 'B35')).toContain('✓');
});

test('past results give the rates beside those in force and say when one is far above', () => {
  const workbook = openBuilt('en', 'goals');
  const lines = ['1000;400;200;100;20;80000', '1000;400;200;100;20;120000'];
  lines.forEach((line, index) =>
    line
      .split(';')
      .forEach((value, column) => workbook.type('Goals', `${'CDEFGH'.charAt(column)}${39 + index}`, value)),
  );
  expect(workbook.display('Goals', 'D15:D18').flat()).toEqual(['40.0%', '50.0%', '50.0%', '20.0%']);
  expect(workbook.display('Goals', 'H15:H18').flat()).toEqual([
    '✓ As in the past',
    '✓ As in the past',
    '✓ As in the past',
    '▲ Well above the past',
  ]);
  expect(text(workbook, 'E6')).toBe('Past periods reached 100,000 on average: this goal is 120% of that');
  expect(text(workbook, 'E7')).toBe('By past results: 5,000');
  expect(text(workbook, 'B21')).toBe('At the rates of past periods it would take 1,200 leads, 225% of those owed.');
});

test.each([
  [['50%', '50%'], '✓ The shares add up to 100 %.'],
  [['33.3%', '33.3%', '33.3%'], '✓ The shares add up to 100 %.'],
  [['50%', '30%'], '✗ The shares add up to 80%: nobody carries the other 20% of the goal.'],
  [['75%', '50%'], '✗ The shares add up to 125%: 25% of the goal is given twice.'],
  [[], '– Not split: name owners, offices or regions and give each its share.'],
])('shares of %j are judged in words', (shares, sentence) => {
  const workbook = openBuilt('en', 'goals');
  shares.forEach((share, index) =>
    typeAll(workbook, { [`B${56 + index}`]: `Office ${index}`, [`C${56 + index}`]: share }),
  );
  expect(text(workbook, 'B67')).toBe(sentence);
});

test('a share is a share of the goal and of the leads owed', () => {
  const workbook = openBuilt('en', 'goals');
  typeAll(workbook, { B56: 'North', C56: '25%' });
  expect(numbers(workbook, 'B56:H56')).toEqual([['North', 0, 30000, 134, 67, 34, 6]]);
});

test('visitors are worked back from the leads owed; without a rate or a goal there are none', () => {
  const workbook = openBuilt('en', 'goals');
  expect(numbers(workbook, 'E14:E15')).toEqual([[26700], [534]]);
  typeAll(workbook, { C14: '3%' });
  expect(numbers(workbook, 'E14:G14')).toEqual([[17800, 1354, 7]]);
  typeAll(workbook, { C14: '' });
  expect(workbook.display('Goals', 'E14:G14')).toEqual([['', '', '']]);
  typeAll(workbook, { C14: '2%', C6: '' });
  expect(workbook.display('Goals', 'E14:G14')).toEqual([['', '', '']]);
});

test('a goal of enrolments is worked back from enrolments', () => {
  const workbook = openBuilt('en', 'goals');
  typeAll(workbook, { C6: '24', C7: '1' });
  workbook.type('Settings', 'C8', 'enrolments');
  expect(workbook.display('Goals', 'C6:D6').flat()).toEqual(['24', 'enrolments']);
  expect(text(workbook, 'B20')).toBe('Customers to win: 24. For them marketing owes 534 leads, 41 a week.');
});
