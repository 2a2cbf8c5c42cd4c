// What is wrong with each lead, in the spreadsheet's language.

import { LEAD_CHECK } from '../../src/functions/leadCheck';
import { leadChecks } from '../../src/texts/leadChecks';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const IDS = [
  ['1', 'ana@x.mx'],
  ['2', 'eva@x.mx'],
  ['1', 'luis@x.mx'],
];
const CREATED = column('2026-03-20', '', '2026-03-20');

test.each(['en_US', 'es_MX', 'pt_BR'])('in %s each lead has its first problem, or none', (locale) => {
  useSpreadsheet('America/Santiago', locale);
  const words = leadChecks(locale);
  expect(LEAD_CHECK(IDS, CREATED)).toEqual([[''], [words['leads.noCreated']], [words['leads.idTwice']]]);
});

test('one lead is answered by one cell', () => {
  expect(LEAD_CHECK([['1', '']], '2026-03-20', '2026-03-19 10:00')).toEqual([['Contact before creation']]);
  expect(LEAD_CHECK('1', '2026-03-20', '2026-03-19 10:00')).toBe('Contact before creation');
  expect(LEAD_CHECK('1', '2026-03-20')).toBe('');
});

test('a row without a lead is blank', () => {
  expect(LEAD_CHECK(column('1', ''), column('2026-03-20', ''))).toEqual([[''], ['']]);
});

test('a Date is judged like any other date', () => {
  const [ids, created] = [column('1', '2'), column(dateCell('2026-03-20 12:00'), dateCell('2026-03-20 12:00'))];
  const contact = column(dateCell('2026-03-20 11:00'), dateCell('2026-03-20 13:00'));
  expect(LEAD_CHECK(ids, created, contact)).toEqual([['Contact before creation'], ['']]);
});

test('without as_of no date lies in the future; with it those after its day do', () => {
  const lead = ['1', '2026-03-20', '', '', '', '', '', '', ''] as const;
  expect([LEAD_CHECK(...lead), LEAD_CHECK(...lead, '2026-03-19'), LEAD_CHECK(...lead, '2026-03-20 08:00')]).toEqual([
    '',
    leadChecks('en_US')['leads.inFuture'],
    '',
  ]);
});

test('an owner is looked for in the list, wherever there is one', () => {
  const of = (owners: unknown) => LEAD_CHECK('1', '2026-03-20', '', '', '', '', '', 'Zoé', owners);
  expect([of(''), of(column('Ana', 'zoe')), of(column('Ana', ''))]).toEqual([
    '',
    '',
    leadChecks('en_US')['leads.unknownOwner'],
  ]);
});

test('columns of other rows are refused', () => {
  expect(() => LEAD_CHECK(IDS, column('2026-03-20', ''))).toThrow('LEAD_CHECK: created: 2 rows, but ids has 3');
});
