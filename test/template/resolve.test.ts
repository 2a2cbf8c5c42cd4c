import { quotedName, resolve, resolveFormula, settingValue, type Wording } from '../../src/template/resolve';
import { buildSettings } from '../support/buildSettings';
import { existingWith } from '../support/existingSheet';
import { wordingOf } from '../support/wording';

const english = wordingOf(buildSettings('en'));
const spanish = wordingOf(buildSettings('es'));

test.each([
  [{ text: 'settings.title' }, 'Ajustes'],
  [{ words: 'source.website' }, 'Sitio web'],
  [{ input: 0.5 }, 0.5],
  [{ setting: 'company' }, 'Norte'],
  [{ setting: 'goal' }, 120000],
  [{ formula: '=IF(A1={"leads.yes"};1;0)' }, '=IF(A1="Aceptado";1;0)'],
] as const)('%j is worded in the language of the workbook', (content, value) => {
  expect(resolve(content, 'settings', spanish)).toBe(value);
});

test('a column of another sheet is a range with its name, of the same sheet without', () => {
  expect(resolveFormula('=COUNTA({leads.id})', 'dashboard', spanish)).toBe("=COUNTA('Prospectos'!AM2:AM)");
  expect(resolveFormula('=COUNTA({leads.id})', 'leads', spanish)).toBe('=COUNTA(AM2:AM)');
});

test('neighbouring columns are one range', () => {
  expect(resolveFormula('={leads.asked_info:asked_advice}', 'leads', english)).toBe('=AG2:AK');
});

test('a text with quotes in it stays one text', () => {
  const texts = { ...english.texts, 'leads.yes': 'the "yes"' };
  expect(resolveFormula('={"leads.yes"}', 'leads', { ...english, texts })).toBe('="the ""yes"""');
});

test('a key that is no text is refused', () => {
  expect(() => resolveFormula('={"leads.nothing"}', 'leads', english)).toThrow(
    'Cannot word a formula: there is no text "leads.nothing"',
  );
});

test.each([
  ['=COUNTA({leads.typo})', 'Cannot word a formula: leads has no column "typo"'],
  ['=COUNTA({leads.id:typo})', 'Cannot word a formula: leads has no column "typo"'],
  ['=COUNTA({lead.id})', 'Cannot word a formula: there is no sheet "lead"'],
  ['=HYPERLINK({lead#})', 'Cannot word a formula: there is no sheet "lead"'],
  ['={goals.lead.typo}', 'Cannot place "lead.typo": it is in no block of the sheet'],
  ['={leads created}', 'Cannot word a formula: a brace is left over'],
])('what a formula cannot mean is refused: %s', (formula, message) => {
  expect(() => resolveFormula(formula, 'dashboard', english)).toThrow(message);
});

const movedDown: Wording = {
  ...english,
  sheets: new Map([
    ...english.sheets,
    [
      'goals',
      {
        name: 'Goals',
        gid: 0,
        keys: [],
        blocks: [{ at: 'B1', columns: ['stage', 'owed'], rows: ['lead', 'customer'] }],
        at: { rows: [0, 3, 4, 5], columns: [0, 1, 2, 3] },
      },
    ],
  ]),
};

test.each([
  ['=A1+SUM($B$2:B$3)', '=A3+SUM($B$4:B$5)'],
  ['=IF(A1="B2";"see A1 and {leads.id}";A1)', '=IF(A3="B2";"see A1 and {leads.id}";A3)'],
  ["='Q1 2026'!A1+Other!B2+A1", "='Q1 2026'!A1+Other!B2+A3"],
  ['=LOG10(A1)+SUM(A1:A)', '=LOG10(A3)+SUM(A3:A)'],
  ['={goals.lead.owed}*2', '=C3*2'],
  ['=SUM({goals.lead:customer.owed})', '=SUM(C3:C4)'],
])('when rows moved, references follow and nothing in quotes or of other sheets does: %s', (formula, moved) => {
  expect(resolveFormula(formula, 'goals', movedDown)).toBe(moved);
});

test('a cell of another sheet is named by its row and column, wherever it is by now', () => {
  expect(resolveFormula('={goals.lead.owed}', 'dashboard', movedDown)).toBe("='Goals'!C3");
});

test.each([
  ['Leads', "'Leads'"],
  ["Ana's leads", "'Ana''s leads'"],
])('the sheet %s is quoted as %s', (name, quoted) => {
  expect(quotedName(name)).toBe(quoted);
});

test.each([
  ['periodStart', '2026-10-01', 46296],
  ['periodEnd', '1900-01-01', 2],
  ['periodStart', '2024-02-29', 45351],
] as const)('%s %s becomes the serial number %i, in any zone', (path, day, serial) => {
  expect(settingValue(path, buildSettings('en', { [path]: day }))).toBe(serial);
});

test.each(['', 'ayer', '31/12/2026', '2026-13-01'])('the period "%s" is refused in a sentence', (periodStart) => {
  expect(() => settingValue('periodStart', buildSettings('en', { periodStart }))).toThrow(
    `Cannot set the period: "${periodStart}" is not a day such as 2026-01-31`,
  );
});

test('the calendar fills as many rows as it has, the rest stay blank', () => {
  const settings = buildSettings('es');
  expect(settingValue('calendar.0.days', settings)).toBe('Lun-Vie');
  expect(settingValue('calendar.0.hours', settings)).toBe('09:00-18:00');
  expect(settingValue('calendar.1.days', settings)).toBe('');
});

test('a sheet of a link is the number Google knows it by', () => {
  const leads = existingWith({ name: 'Leads', gid: 1234 });
  const formula = '=HYPERLINK({leads#}&"&range=A5";"5")';
  expect(resolveFormula(formula, 'dashboard', wordingOf(buildSettings('en'), { leads }))).toBe(
    '=HYPERLINK("#gid=1234"&"&range=A5";"5")',
  );
});
