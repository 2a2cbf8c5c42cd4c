import { quotedName, resolve, resolveFormula, settingValue } from '../../src/template/resolve';
import { buildSettings } from '../support/buildSettings';
import { thereWith } from '../support/sheetThere';
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
  expect(resolveFormula('=COUNTA({leads.id})', 'dashboard', spanish)).toBe("=COUNTA('Prospectos'!A2:A)");
  expect(resolveFormula('=COUNTA({leads.id})', 'leads', spanish)).toBe('=COUNTA(A2:A)');
});

test('neighbouring columns are one range', () => {
  expect(resolveFormula('={leads.asked_info:asked_advice}', 'leads', english)).toBe('=AA2:AE');
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
  const leads = thereWith({ name: 'Leads', gid: 1234 });
  const formula = '=HYPERLINK("#gid={leads#}&range=A5";"5")';
  expect(resolveFormula(formula, 'dashboard', wordingOf(buildSettings('en'), { leads }))).toBe(
    '=HYPERLINK("#gid=1234&range=A5";"5")',
  );
});
