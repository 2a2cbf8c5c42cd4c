// Goals as a manager works with it: what is missing is said in words, promises are compared with capacity, shares add up.
import { buildSettings } from '../../support/buildSettings';
import { build, openBuilt, openEmpty } from '../../support/builtWorkbook';
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
  ['the goal', 'Goals', 'C6', '', '– Not set: type above what'],
  ['a goal of nothing', 'Goals', 'C6', '0', '– Not set: type above what'],
  ['a goal that is a number', 'Goals', 'C6', 'a lot', '– Not set: type above what'],
  ['a deal that is a number', 'Goals', 'C7', 'much', '– Not set: type above the average deal'],
  ['the deal size', 'Goals', 'C7', '', '– Not set: type above the average deal'],
  ['the share of marketing', 'Goals', 'C8', '', '– Not set: say above which share'],
  ['a rate', 'Goals', 'C16', '', '– Not set: every rate'],
  ['a rate above nothing', 'Goals', 'C16', '0', '– Not set: every rate'],
  ['a period with days', 'Settings', 'C10', '2026-01-01', '– Not set: the period has no working days'],
  ['an open day', 'Settings', 'B16:C16', '', '– Not set: the period has no working days'],
])('without %s a sentence says so and no cell is an error', (_, sheet, range, value, sentence) => {
  const workbook = openBuilt('en', 'goals');
  // A calendar of a day outside the period is one without open days.
  if (range === 'B16:C16') workbook.type(sheet, 'D16', '2027-01-01');
  else workbook.type(sheet, range, value);
  expect(text(workbook, 'B11')).toContain(sentence);
  expect(text(workbook, 'B35')).toMatch(/^– /);
  expect(text(workbook, 'B20')).toBe('');
  // What the goal takes does not depend on the open days.
  if (range !== 'B16:C16') expect(workbook.display('Goals', 'E15:E19').flat()).toEqual(['', '', '', '', '']);
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
  ['D28', 'D29', 'D30'].forEach((a1) => workbook.type('Settings', a1, '2'));
  expect(text(workbook, 'B35')).toContain('✓');
});

// prettier-ignore
test.each([
  ['Settings', 'D30', '',     '– Not set: say in Settings how many attempts'],
  ['Settings', 'D30', '0',    '– Not set: say in Settings how many attempts'],
  ['Settings', 'D28', 'many', '– Not set: say in Settings how many attempts'],
  ['Goals',    'C24', '',     '– Not set: type above the people'],
  ['Goals',    'C25', '0',    '– Not set: type above the people'],
  ['Goals',    'C26', 'ten',  '– Not set: type above the people'],
  ['Goals',    'C6',  '',     '– Not set: complete the goal'],
])('capacity with %s!%s %j is not set, and the place to fill is named', (sheet, a1, value, sentence) => {
  const workbook = openBuilt('en', 'goals');
  workbook.type(sheet, a1, value);
  expect(text(workbook, 'B35')).toContain(sentence);
  expect(workbook.display('Goals', 'A1:H85').flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
});

test('a few minutes a day carry a few leads', () => {
  const workbook = openBuilt('en', 'goals');
  typeAll(workbook, { C24: '1', C25: '0.3' });
  // 0.3 h × 66 days = 1188 minutes; 267 leads with 3 attempts and 267 with 6: 4.5 of 10 minutes each.
  expect(numbers(workbook, 'C33:C34')).toEqual([[26], [5843]]);
  expect(text(workbook, 'B35')).toContain('✗ Sales can follow up 26 of 534 leads as promised. It takes a team of 21,');
});

// prettier-ignore
test.each([
  ['2.5',  '1',    '2.5',  'Customers to win: 3. For them marketing owes 56 leads, 4.3 a week.'],
  ['0.05', '0.01', '0.05', 'Customers to win: 5. For them marketing owes 112 leads, 8.5 a week.'],
])('a goal of %s is shown as it is', (goal, deal, shown, sentence) => {
  const workbook = openBuilt('en', 'goals');
  typeAll(workbook, { C6: goal, C7: deal, B56: 'North', C56: '50%' });
  expect(text(workbook, 'C6')).toBe(shown);
  expect(text(workbook, 'C7')).toBe(deal);
  expect(text(workbook, 'B20')).toBe(sentence);
  expect(workbook.read('Goals', 'D56')).toEqual([[Number(goal) / 2]].map(([part = 0]) => [Math.round(part * 100) / 100]));
});

test('a workbook built for a small goal shows its parts with their decimals, one for a large goal whole', () => {
  const small = openEmpty('en');
  build(small, buildSettings('en', { goal: 2.5, dealSize: 0.5 }), ['settings', 'definitions', 'personas', 'goals']);
  typeAll(small, { B56: 'North', C56: '50%', H39: '2.25' });
  expect([text(small, 'C6'), text(small, 'D56'), text(small, 'H51')]).toEqual(['2.5', '1.25', '2.25']);
  const large = openBuilt('en', 'goals');
  typeAll(large, { B56: 'North', C56: '50%' });
  expect(text(large, 'D56')).toBe('60,000');
});

test('the part of the working days that is over is the pace', () => {
  const workbook = openBuilt('en', 'goals');
  const paceAt = (moment: string) => {
    workbook.type('Settings', 'C11', moment);
    return workbook.read('Goals', 'D9')[0]?.[0];
  };
  expect(paceAt('2026-10-02 00:01')).toBeCloseTo(1 / 66, 10);
  expect(paceAt('2026-10-02 13:30')).toBeCloseTo(1.5 / 66, 10);
  expect(paceAt('2026-10-02 18:00')).toBeCloseTo(2 / 66, 10);
  expect(workbook.display('Goals', 'D9:E9')).toEqual([['3%', 'of them are over']]);
  expect([paceAt('2026-09-30 12:00'), paceAt('2026-10-04 12:00'), paceAt('2027-01-04 12:00')]).toEqual([0, 2 / 66, 1]);
});

test('without open hours nothing has a pace, and Settings says where to type them', () => {
  const workbook = openBuilt('en', 'goals');
  workbook.type('Settings', 'C16', '');
  expect(workbook.display('Settings', 'B25')[0]?.[0]).toContain('– Not set: type above on which days');
  expect(workbook.display('Goals', 'C9:D9')).toEqual([['', '']]);
  expect(text(workbook, 'B11')).toContain('– Not set: the period has no working days');
  workbook.type('Settings', 'B16', '');
  expect(workbook.display('Goals', 'C9:D9')).toEqual([['', '']]);
});

// prettier-ignore
test.each([
  ['C28', '2:00', ''],
  ['C28', '0:05', '– A class of lead is promised a first contact within 5 minutes'],
  ['C28', '',     '– Not set: every class of lead'],
  ['D29', '0',    '– Not set: every class of lead'],
  ['E30', 'soon', '– Not set: every class of lead'],
  ['C28', '1',    ''],
])('a promise of %s %j is questioned: %j', (a1, typed, sentence) => {
  const workbook = openBuilt('en', 'settings');
  workbook.type('Settings', a1, typed);
  expect(workbook.display('Settings', 'B32')[0]?.[0]).toMatch(sentence === '' ? /^$/ : new RegExp(`^${sentence}`));
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
