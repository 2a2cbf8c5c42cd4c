// The first problem of a lead, the gravest first.

import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { reader } from '../../../src/grid/cells/reader';
import type { GivenColumns } from '../../../src/grid/leads/leadColumns';
import { toLeadColumns } from '../../../src/grid/leads/leadColumns';
import { isEmail, problemFinder } from '../../../src/grid/leads/leadProblem';
import { timeScales } from '../../../src/grid/leads/leadTime';
import { useSpreadsheet } from '../../support/spreadsheet';

type Lead = Partial<Record<keyof GivenColumns, unknown[]>>;

const NOW = Date.UTC(2026, 10, 22, 18);
const GOOD: Lead = {
  named: [true],
  ids: ['L1', 'ana@x.mx'],
  created: ['2026-11-02 10:00'],
  contact: ['2026-11-02 12:00'],
  reached: ['2026-11-03', '2026-11-04', '', ''],
  accepted: ['Accepted', ''],
  attempts: [2],
  actions: [1, '2026-11-03'],
  fit: [0.5],
  owner: ['Ana'],
  office: ['Lima'],
  value: [5000],
};
const KEYS = Object.keys(GOOD).map((key) => key as keyof GivenColumns); // the keys of the record above

/** The problem of each lead, in the order of its row. */
function problems(leads: readonly Lead[], owners: readonly unknown[] = ['Ana', 'Luis']): unknown[] {
  const rows = leads.map((lead) => ({ ...GOOD, ...lead }));
  const given = Object.fromEntries(KEYS.map((key) => [key, rows.map((row) => row[key] ?? [''])]));
  const { columns } = toLeadColumns(reader('F'), given);
  const { problemOf } = problemFinder(columns, owners, (ms) => ms > NOW);
  const scaleOf = timeScales(lazyZone());
  return rows.map(({ created }, row) => problemOf(row, scaleOf(created?.[0])));
}

beforeEach(() => useSpreadsheet('UTC'));

test('a lead that counts has none, a row without a lead is nothing', () => {
  expect(problems([{}, { named: [false], ids: ['', ''], created: [''] }])).toEqual(['', undefined]);
});

// prettier-ignore
test.each<[string, Lead, string]>([
  ['an error among its words',             { owner: ['#N/A'] },                                  'leads.cellError'],
  ['no arrival',                           { created: [''] },                                    'leads.noCreated'],
  ['a mark for nothing as arrival',        { created: ['-'] },                                   'leads.noCreated'],
  ['an arrival that is no date',           { created: ['last week'] },                           'leads.badCreated'],
  ['an arrival in another century',        { created: ['1890-01-01'] },                          'leads.badCreated'],
  ['a contact that is no date',            { contact: ['soon'] },                                'leads.badDate'],
  ['a stage that is no date',              { reached: ['', 'yes', '', ''] },                     'leads.badDate'],
  ['an arrival still to come',             { created: ['2026-11-23'], contact: [''], reached: ['', '', '', ''] }, 'leads.inFuture'],
  ['a contact before the arrival',         { contact: ['2026-11-01 09:00'] },                    'leads.contactBefore'],
  ['a contact earlier on that day',        { contact: ['2026-11-02 09:00'] },                    'leads.contactBefore'],
  ['a stage before the arrival',           { reached: ['2026-11-01', '', '', ''] },              'leads.stageBefore'],
  ['stages the wrong way round',           { reached: ['2026-11-05', '2026-11-04', '', ''] },    'leads.stagesSwapped'],
  ['an owner nobody knows',                { owner: ['Zoé'] },                                   'leads.unknownOwner'],
  ['an action done less than never',       { actions: [-1, ''] },                                'leads.badAction'],
  ['a fit over 1',                         { fit: [80] },                                        'leads.badFit'],
  ['a fit that is a word',                 { fit: ['high'] },                                    'leads.badFit'],
  ['attempts that are a word',             { attempts: ['many'] },                               'leads.badNumber'],
  ['a value below nothing',                { value: [-1] },                                      'leads.badNumber'],
])('%s', (_, lead, problem) => {
  expect(problems([lead])).toEqual([problem]);
});

// prettier-ignore
test.each<[string, Lead]>([
  ['a contact noted as the day alone',             { contact: ['2026-11-02'] }],
  ['stages noted as the day of the arrival',       { reached: ['2026-11-02', '2026-11-02', '', ''] }],
  ['marks for nothing where nothing is known',     { contact: ['-'], fit: ['n/a'], owner: ['ninguno'], value: ['—'] }],
  ['no e-mail',                                    { ids: ['L9', ''] }],
  ['the owner in capitals',                        { owner: ['ANA'] }],
])('%s is no problem', (_, lead) => {
  expect(problems([lead])).toEqual(['']);
});

test('without a list anybody may own a lead', () => {
  expect(problems([{ owner: ['Zoé'] }], [])).toEqual(['']);
  expect(problems([{ owner: ['Zoé'] }], ['', null])).toEqual(['']);
});

test('of two with one id, or one e-mail in other letters, the first counts', () => {
  expect(problems([{}, {}])).toEqual(['', 'leads.idTwice']);
  expect(problems([{}, { ids: ['L2', 'ANA@X.MX'] }])).toEqual(['', 'leads.emailTwice']);
  expect(problems([{}, { ids: ['L2', 'none'] }, { ids: ['L3', 'none'] }])).toEqual(['', '', '']);
});

test('a lead with another problem does not keep its double from counting', () => {
  expect(problems([{ fit: [80] }, {}])).toEqual(['leads.badFit', '']);
});

test('what has no @ with something on either side is no e-mail', () => {
  expect(['a@b', ' a@b ', '@b', 'a@', 'ab', 5].map(isEmail)).toEqual([true, true, false, false, false, false]);
});
