// Custom functions of dist/ with values of another realm, as Google hands them over. The zone is Santiago, whose clocks go
// back an hour in the night to 2026-04-05; the script's zone is Kolkata.

import { call, loadDist } from '../support/dist';
import { googleServices } from '../support/googleServices';
import { column } from '../support/spreadsheet';

const dist = loadDist(googleServices('America/Santiago', 'es_CL'));
const CALENDAR = 'Mon-Fri 09:00-18:00';

const friday17h = new Date('2026-04-03T17:00:00-03:00');
const monday12h = new Date('2026-04-06T12:00:00-04:00');

/** What a call answers, as plain data of this realm: Dates become ISO text. */
function answer(name: string, ...args: unknown[]): unknown {
  return JSON.parse(JSON.stringify(call(dist, name, ...args)));
}

test('the realms differ: a Date of dist/ is none of the test', () => {
  const deadline = call(dist, 'SLA_DEADLINE', friday17h, 4, CALENDAR);
  expect(deadline instanceof Date).toBe(false);
  expect(Object.prototype.toString.call(deadline)).toBe('[object Date]');
});

test('BUSINESS_HOURS() counts between Dates by the clock of the spreadsheet, over a change of clocks', () => {
  expect(answer('BUSINESS_HOURS', friday17h, monday12h, CALENDAR)).toBe(4);
  expect(answer('BUSINESS_HOURS', friday17h, monday12h)).toBe(68);
  expect(
    answer('BUSINESS_HOURS', column(friday17h, '', monday12h), column(monday12h, '', friday17h), CALENDAR),
  ).toEqual([[4], [''], [-4]]);
});

test('BUSINESS_HOURS() takes holidays and calendars from cells of another realm', () => {
  const good = new Date('2026-04-03T00:00:00-03:00');
  expect(answer('BUSINESS_HOURS', friday17h, monday12h, [[CALENDAR]], column(good))).toBe(3);
  expect(answer('BUSINESS_HOURS', friday17h, monday12h, [['lun-vie', '10:00-18:00']])).toBe(3);
});

test('SLA_DEADLINE() answers Dates with Dates and serials with serials', () => {
  expect(answer('SLA_DEADLINE', friday17h, 4, CALENDAR)).toBe(monday12h.toISOString());
  expect(answer('SLA_DEADLINE', column(friday17h, ''), column(4, 4), CALENDAR)).toEqual([
    [monday12h.toISOString()],
    [''],
  ]);
  expect(answer('SLA_DEADLINE', 46115 + 17 / 24, 4, CALENDAR)).toBeCloseTo(46118 + 12 / 24, 9);
});

test('LEADSCORE() counts a date cell once, and less as it ages', () => {
  const actions = [
    [new Date('2026-03-09T10:00:00-03:00'), true, 2],
    ['', 'x', new Date('2026-03-23T10:00:00-03:00')],
  ];
  const rules = [
    [10, '', 14],
    [5, '', ''],
    [3, 1, ''],
  ];
  const asOf = new Date('2026-03-23T10:00:00-03:00');
  expect(answer('LEADSCORE', actions, rules, asOf)).toEqual([[13], [8]]);
});

test('an error of dist/ names the function, the row and the argument, in the language of the spreadsheet', () => {
  expect(() => answer('SLA_DEADLINE', column(friday17h, 'ayer'), 4)).toThrow(
    'SLA_DEADLINE: fila 2 de start: "ayer" no es una fecha ni una hora; escríbela como 2026-03-23 o 2026-03-23 16:30',
  );
});

test('answers are arrays that Google takes: rectangular, of the height of what was given', () => {
  const starts = column(...Array.from({ length: 50 }, (_, index) => (index % 3 === 0 ? '' : friday17h)));
  const answered = answer('SLA_STATUS', starts, starts, 4, monday12h, CALENDAR);
  expect(answered).toEqual(starts.map(([start]) => [start === '' ? '' : expect.any(String)]));
});

test('what is wrong is said in the spreadsheet’s language, in English where its words cannot be read', () => {
  const wrong = (services: ReturnType<typeof googleServices>) => () =>
    call(loadDist(services), 'SLA_DEADLINE', 'ayer', 4);
  expect(wrong(googleServices('America/Santiago', 'es_CL'))).toThrow('"ayer" no es una fecha');
  expect(wrong(googleServices('America/Sao_Paulo', 'pt_BR'))).toThrow('"ayer" não é uma data');
  const refused = {
    ...googleServices('America/Santiago', 'es_CL'),
    HtmlService: { createHtmlOutputFromFile: () => ({}) },
  };
  const services: unknown = refused;
  expect(() => call(loadDist(Object(services)), 'SLA_DEADLINE', 'ayer', 4)).toThrow('"ayer" is not a date');
});
