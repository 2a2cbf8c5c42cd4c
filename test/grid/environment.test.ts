import { scriptTimeZone, spreadsheetLocale, spreadsheetTimeZone, wireEnvironment } from '../../src/grid/environment';
import { fail, failCell, shown } from '../../src/grid/fail';
import { spreadsheetZone } from '../../src/grid/dates/spreadsheetZone';
import { errorTexts } from '../../src/texts/errors';
import { reportTexts } from '../../src/texts/reports';

const REFUSED = () => {
  throw new Error('You do not have permission');
};
function refusedOnce(answer: string): () => string {
  const answers = [REFUSED, () => answer];
  return () => (answers.shift() ?? REFUSED)();
}

const HERE = process.env['TZ'] ?? '';

test('what is not wired is UTC and English', () => {
  jest.isolateModules(() => {
    const fresh = jest.requireActual<object>('../../src/grid/environment');
    expect(fresh).toHaveProperty('spreadsheetTimeZone');
  });
  expect([spreadsheetTimeZone(), spreadsheetLocale(), scriptTimeZone()]).toEqual(['UTC', 'en', '']);
});

test('what Google refuses once is asked again', () => {
  wireEnvironment({
    timeZone: refusedOnce('Asia/Kolkata'),
    locale: refusedOnce('pt_BR'),
    scriptTimeZone: refusedOnce('UTC'),
  });
  expect([spreadsheetTimeZone(), spreadsheetLocale(), scriptTimeZone()]).toEqual(['Asia/Kolkata', 'pt_BR', 'UTC']);
});

test('what Google refuses twice is said, never guessed', () => {
  wireEnvironment({ timeZone: REFUSED, locale: () => 'es_MX', scriptTimeZone: REFUSED });
  expect(spreadsheetZone).toThrow('Google no dijo la zona horaria de la hoja de cálculo');
  expect(scriptTimeZone()).toBe('');
  wireEnvironment({ timeZone: REFUSED, locale: REFUSED, scriptTimeZone: REFUSED });
  expect(spreadsheetZone).toThrow('Google did not tell the spreadsheet’s time zone');
  expect(spreadsheetLocale).toThrow('Google did not tell the spreadsheet’s language');
});

test('an error of an argument is said in English when the language is refused', () => {
  wireEnvironment({ timeZone: () => 'UTC', locale: REFUSED, scriptTimeZone: () => '' });
  expect(() => fail({ caller: 'F', name: 'x' }, 'missing')).toThrow('F: x: a value is wanted, and it is blank');
});

test.each([['America/Santiago'], ['Australia/Lord_Howe'], ['America/Mexico_City'], ['Asia/Kolkata'], ['Etc/UTC']])(
  'Date getters and Intl agree on %s wherever both can be asked',
  (timeZone) => {
    const offsets = [true, false].map((isOwn) => {
      wireEnvironment({
        timeZone: () => timeZone,
        locale: () => 'en',
        scriptTimeZone: () => (isOwn && timeZone === HERE ? timeZone : ''),
      });
      const { offsetAt } = spreadsheetZone();
      return Array.from({ length: 200 }, (_, i) => offsetAt(Date.UTC(1900 + i, i % 12, 3, i % 24)));
    });
    expect(offsets[0]).toEqual(offsets[1]);
  },
);

test('a zone that is none is refused', () => {
  wireEnvironment({ timeZone: () => 'Mars/Olympus', locale: () => 'en', scriptTimeZone: () => '' });
  expect(spreadsheetZone).toThrow(RangeError);
});

test.each([
  ['es_MX', 'F: fila 3 de start: "x" no es una fecha ni una hora; escríbela como 2026-03-23 o 2026-03-23 16:30'],
  ['pt', 'F: linha 3 de start: "x" não é uma data nem uma hora; escreva-a como 2026-03-23 ou 2026-03-23 16:30'],
  ['en_GB', 'F: row 3 of start: "x" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  ['de_DE', 'F: row 3 of start: "x" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  ['', 'F: row 3 of start: "x" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
])('in %j an error is said in the language there is', (locale, message) => {
  wireEnvironment({ timeZone: () => 'UTC', locale: () => locale, scriptTimeZone: () => '' });
  const start = { caller: 'F', name: 'start', rows: 5, columns: 1 };
  expect(() => failCell(start, 2, 0, 'notDate', 'x')).toThrow(new Error(message));
});

test('a message names the cell of a table and the argument of a scalar', () => {
  wireEnvironment({ timeZone: () => 'UTC', locale: () => 'en', scriptTimeZone: () => '' });
  const table = { caller: 'F', name: 'rules', rows: 5, columns: 2 };
  expect(() => failCell(table, 4, 1, 'notNumber', 'x')).toThrow('F: row 5, column 2 of rules: "x" is not a number');
  expect(() => failCell({ ...table, rows: 1, columns: 1 }, 0, 0, 'notNumber', '')).toThrow(
    'F: rules: a value is wanted, and it is blank',
  );
  expect(() => fail(table, 'rulesWide', { columns: 9 })).toThrow(
    'F: rules: 9 columns; points, most times counted and half-life are wanted',
  );
});

// prettier-ignore
test.each<[unknown, string]>([
  ['x'.repeat(50),         `"${'x'.repeat(39)}…"`],
  [true,                   'TRUE'],
  [1.5,                    '1.5'],
  [new Date(NaN),          'Invalid Date'],
  [new Date(Date.UTC(2026, 2, 20, 12)), '3/20/2026 09:00'],
])('%j is shown as %s', (value, text) => {
  wireEnvironment({ timeZone: () => 'America/Santiago', locale: () => 'en', scriptTimeZone: () => HERE });
  expect(shown(value)).toBe(text);
});

test.each([['es'], ['pt']])('every text has its %s, with the same blanks to fill in', (language) => {
  for (const texts of [errorTexts, reportTexts]) {
    const english = Object.entries(texts('en'));
    const translated = new Map(Object.entries(texts(language)));
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(english.filter(([key, text]) => String(blanks(translated.get(key) ?? '')) !== String(blanks(text)))).toEqual(
      [],
    );
  }
});
