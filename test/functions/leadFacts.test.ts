import { LEAD_FACTS } from '../../src/functions/leadFacts';
import { useSpreadsheet } from '../support/spreadsheet';

useSpreadsheet('America/Mexico_City', 'en_US');

const RULES = [
  [20, 2, ''],
  [10, 3, 30],
];
const CLASSES = [
  ['SQL', 2, 6, 14],
  ['MQL', 4, 6, 14],
  ['Lead', 16, 3, 14],
];
const PERSONAS = [
  ['Persona', 'Industry'],
  ['Ana', 'SaaS'],
];
const HOURS = 'Mon-Fri 09:00-18:00';

/** What is noted of one lead; what is left out is blank. */
interface Noted {
  named?: unknown;
  id?: unknown;
  email?: unknown;
  created?: unknown;
  contact?: unknown;
  reached?: readonly unknown[];
  accepted?: unknown;
  reason?: unknown;
  attempts?: unknown;
  actions?: readonly unknown[];
  fit?: unknown;
  industry?: unknown;
  owner?: unknown;
  office?: unknown;
  value?: unknown;
  frozen?: unknown;
}

const SETTINGS = {
  rules: RULES as unknown,
  thresholds: [[30, 0.5]] as unknown,
  personas: PERSONAS as unknown,
  classes: CLASSES as unknown,
  owners: '' as unknown,
  asOf: '2026-03-27 12:00' as unknown,
  calendar: HOURS as unknown,
  holidays: '' as unknown,
  language: 'en',
};

/** The facts of leads by their headings, one record a lead. */
function factsOf(leads: readonly Noted[], settings: Partial<typeof SETTINGS> = {}): Record<string, unknown>[] {
  const by = { ...SETTINGS, ...settings };
  const column = (cell: (lead: Noted) => unknown) => leads.map((lead) => [cell(lead) ?? '']);
  const [headings = [], ...rows] = LEAD_FACTS(
    column(({ named = true }) => named),
    leads.map(({ id = '', email = '' }) => [id, email]),
    column(({ created = '2026-03-23 10:00' }) => created),
    column(({ contact }) => contact),
    leads.map(({ reached = [] }) => Array.from({ length: 4 }, (_, stage) => reached[stage] ?? '')),
    leads.map(({ accepted = '', reason = '' }) => [accepted, reason]),
    column(({ attempts }) => attempts),
    leads.map(({ actions = [] }) => [actions[0] ?? '', actions[1] ?? '']),
    column(({ fit }) => fit),
    column(({ industry }) => industry),
    column(({ owner }) => owner),
    column(({ office }) => office),
    column(({ value }) => value),
    by.rules,
    by.thresholds,
    by.personas,
    '',
    by.classes,
    by.owners,
    by.asOf,
    by.calendar,
    by.holidays,
    by.language,
    column(({ frozen }) => frozen),
  );
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(headings[at]), shown(cell)])));
}

const factsOfOne = (lead: Noted, settings?: Partial<typeof SETTINGS>) => factsOf([lead], settings)[0] ?? {};

/** Dates as the wall clock of Mexico City shows them. */
function shown(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  return cell.toLocaleString('sv-SE', { timeZone: 'America/Mexico_City' }).slice(0, 16);
}

test('a lead on which nothing was done is a Lead that waits', () => {
  expect(factsOfOne({})).toEqual({
    check: '',
    counted: '2026-03-23 10:00',
    score: 0,
    matched: '',
    match: '',
    mql_at: '',
    sql_at: '',
    opportunity_at: '',
    won_at: '',
    stage: 'Lead',
    outcome: 'open',
    from: '2026-03-23 10:00',
    promised: 16,
    deadline: '2026-03-24 17:00',
    answered: '',
    state: 'overdue',
    hours: '',
    tried: 'pending',
  });
});

test('a row without a lead is blank', () => {
  expect(new Set(Object.values(factsOfOne({ named: '', created: '' })))).toEqual(new Set(['']));
  expect(new Set(Object.values(factsOfOne({ named: false, created: '' })))).toEqual(new Set(['']));
});

// prettier-ignore
test.each<[string, Noted, string]>([
  ['a cell in error',                        { owner: '#N/A' },                                                    'A cell shows an error'],
  ['no date',                                { created: '' },                                                      'Created is missing'],
  ['a mark instead of the date',             { created: 'n/a' },                                                   'Created is missing'],
  ['a text as the date',                     { created: 'yesterday' },                                             'Created is not a date'],
  ['a date of 1905',                         { created: 2000 },                                                    'Created is not a date'],
  ['a contact of 1905',                      { contact: 2000 },                                                    'A date is not a date'],
  ['a text as a stage',                      { reached: ['soon'] },                                                'A date is not a date'],
  ['an arrival next year',                   { created: '2027-03-23' },                                            'A date is in the future'],
  ['an arrival tomorrow',                    { created: '2026-03-28 00:00' },                                      'A date is in the future'],
  ['a sale next month',                      { reached: ['', '', '', '2026-04-20'] },                              'A date is in the future'],
  ['a contact before the arrival',           { contact: '2026-03-23 09:00' },                                      'Contact before creation'],
  ['a contact the day before',               { contact: '2026-03-22' },                                            'Contact before creation'],
  ['a stage before the arrival',             { reached: ['2026-03-20'] },                                          'Stage before creation'],
  ['a sale before the opportunity',          { reached: ['', '', '2026-03-26', '2026-03-24'] },                    'Stages in the wrong order'],
  ['a negative action',                      { actions: [-1] },                                                    'An action is not a count or a date'],
  ['an action in error',                     { actions: ['#REF!'] },                                               'An action is not a count or a date'],
  ['a fit of 70',                            { fit: 70 },                                                          'Fit is not between 0 and 100 %'],
  ['attempts in words',                      { attempts: 'twice' },                                                'Attempts or value is not a number'],
  ['a negative value',                       { value: -5 },                                                        'Attempts or value is not a number'],
])('%s is named and the lead counts nowhere', (_, lead, problem) => {
  const { check, ...others } = factsOfOne(lead);
  expect(check).toBe(problem);
  expect(new Set(Object.values(others))).toEqual(new Set(['']));
});

// prettier-ignore
test.each<[string, Noted]>([
  ['a contact noted as a day alone',         { contact: '2026-03-23' }],
  ['a stage noted as the day of arrival',    { reached: ['2026-03-23'] }],
  ['stages of one day',                      { reached: ['2026-03-24 15:00', '2026-03-24'] }],
  ['an arrival later today',                 { created: '2026-03-27 17:00' }],
  ['marks for nothing in every column',      { contact: '-', reached: ['n/a', '—'], fit: 'n/a', attempts: '-', value: 'N/A', owner: '-' }],
])('%s is no problem', (_, lead) => {
  expect(factsOfOne(lead)['check']).toBe('');
});

test('an owner who is not listed is named, whatever the case; with nobody listed anybody may own', () => {
  const leads = [{ owner: 'ANA' }, { owner: 'Luis' }, { owner: '' }];
  const checks = (owners: unknown) => factsOf(leads, { owners }).map((each) => each['check']);
  expect(checks([['Ana'], ['']])).toEqual(['', 'Owner is not on the list', '']);
  expect(checks([[''], ['']])).toEqual(['', '', '']);
});

test('of two leads with one id or one e-mail the first counts; an e-mail without @ is nobody', () => {
  const leads = [
    { id: 7, email: 'a@x.mx' },
    { id: '7' },
    { email: ' A@X.mx ' },
    { email: 'pending' },
    { email: 'pending' },
    { id: '-' },
    { id: '-' },
  ];
  expect(factsOf(leads).map((each) => each['check'])).toEqual(['', 'ID twice', 'E-mail twice', '', '', '', '']);
});

test('a lead with another problem does not keep its double from counting', () => {
  const leads = [{ email: 'a@x.mx', fit: 7 }, { email: 'a@x.mx' }];
  expect(factsOf(leads).map((each) => each['check'])).toEqual(['Fit is not between 0 and 100 %', '']);
});

// prettier-ignore
test.each<[string, Noted, string, string]>([
  ['points below the threshold',             { actions: [1] },                                                     'Lead',        'open'],
  ['points at the threshold',                { actions: [1, '2026-03-24'] },                                       'MQL',         'open'],
  ['points and a fitting persona',           { actions: [2], industry: 'saas' },                                   'SQL',         'open'],
  ['the fit by hand before the persona',     { actions: [2], industry: 'saas', fit: 0.2 },                         'MQL',         'open'],
  ['a date before points',                   { actions: [2], industry: 'saas', reached: ['2026-03-24'] },          'MQL',         'open'],
  ['a later date implies the earlier',       { reached: ['', '', '2026-03-24'] },                                  'Opportunity', 'open'],
  ['a sale',                                 { reached: ['', '', '', '2026-03-24'] },                              'Customer',    'won'],
  ['a sale before a reason to reject',       { reached: ['', '', '', '2026-03-24'], reason: 'price' },             'Customer',    'won'],
  ['No',                                     { accepted: 'No' },                                                   'Lead',        'lost'],
  ['FALSE',                                  { accepted: false },                                                  'Lead',        'lost'],
  ['Rechazado',                              { accepted: 'Rechazado' },                                            'Lead',        'lost'],
  ['Disqualified',                           { accepted: 'Disqualified' },                                         'Lead',        'lost'],
  ['Sí',                                     { accepted: 'Sí' },                                                   'Lead',        'open'],
  ['Revisado: not everything with Re',       { accepted: 'Revisado' },                                             'Lead',        'open'],
  ['a reason alone',                         { reason: 'No budget' },                                              'Lead',        'lost'],
  ['no reason in words',                     { reason: 'ninguna' },                                                'Lead',        'open'],
])('stage and outcome: %s', (_, lead, stage, outcome) => {
  expect(factsOfOne(lead)).toMatchObject({ check: '', stage: stage, outcome: outcome });
});

test('the moments of stages are those noted, implied by a later one, or of the action that carried the points over', () => {
  const [noted, implied, points] = factsOf([
    { reached: ['2026-03-23 11:00', '2026-03-24 12:00'] },
    { reached: ['', '', '', '2026-03-26 10:00'] },
    { actions: [1, '2026-03-25 09:30'], industry: 'SaaS' },
  ]);
  expect(noted).toMatchObject({ mql_at: '2026-03-23 11:00', sql_at: '2026-03-24 12:00', opportunity_at: '' });
  expect(implied).toMatchObject({
    mql_at: '2026-03-26 10:00',
    opportunity_at: '2026-03-26 10:00',
    won_at: '2026-03-26 10:00',
  });
  expect(points).toMatchObject({ mql_at: '2026-03-25 09:30', sql_at: '2026-03-25 09:30', won_at: '' });
});

test('points that fade do not undo a stage that was reached', () => {
  const lead = { created: '2026-03-02 10:00', actions: [1, '2026-03-02 10:00'] };
  const later = factsOfOne(lead, { asOf: '2026-05-02 12:00' });
  expect(later).toMatchObject({ stage: 'MQL', mql_at: '2026-03-02 10:00' });
  expect(Number(later['score'])).toBeCloseTo(20 + 10 * 0.5 ** (61 / 30 + 2 / 24 / 30), 6);
});

// prettier-ignore
test.each<[string, Noted, string, string]>([
  ['in time',                                   { contact: '2026-03-24 17:00' },                                               'met',     '2026-03-24 17:00'],
  ['a minute late',                             { contact: '2026-03-24 17:01' },                                               'late',    '2026-03-24 17:00'],
  ['in time, an MQL only later',                { contact: '2026-03-24 12:00', reached: ['2026-03-25 09:00'] },                'met',     '2026-03-24 17:00'],
  ['in time, with points that came later',      { contact: '2026-03-24 12:00', actions: [1, '2026-03-25'] },                   'met',     '2026-03-24 17:00'],
  ['in time, with points of no date',           { contact: '2026-03-24 12:00', actions: [2] },                                 'met',     '2026-03-24 17:00'],
  ['late for what was promised while it waited', { contact: '2026-03-24 12:00', actions: [2], frozen: '2026-03-23 14:00' },     'late',    '2026-03-23 14:00'],
  ['a promise is not put off',                  { frozen: '2026-03-23 14:00' },                                                'overdue', '2026-03-23 14:00'],
  ['a promise of whose row it was before',      { contact: '2026-03-24 12:00', frozen: '2026-03-20 14:00' },                   'met',     '2026-03-24 17:00'],
  ['an earlier promise comes before it',        { actions: [2], frozen: '2026-03-24 14:00' },                                  'overdue', '2026-03-23 14:00'],
  ['an MQL from its own day on',                { reached: ['2026-03-24 10:00'], contact: '2026-03-24 13:00' },                'met',     '2026-03-24 14:00'],
  ['late for an MQL',                           { reached: ['2026-03-24 10:00'], contact: '2026-03-24 15:00' },                'late',    '2026-03-24 14:00'],
  ['a later class lengthens nothing',           { reached: ['2026-03-26 10:00'] },                                             'overdue', '2026-03-24 17:00'],
  ['won without a contact',                     { reached: ['', '', '', '2026-03-24 11:00'] },                                 '',        '2026-03-24 13:00'],
  ['rejected without a contact',                { accepted: 'no' },                                                            '',        '2026-03-24 17:00'],
  ['rejected after a contact in time',          { accepted: 'no', contact: '2026-03-23 12:00' },                               'met',     '2026-03-24 17:00'],
  ['a contact noted as a day alone',            { contact: '2026-03-23' },                                                     'met',     '2026-03-24 17:00'],
])('promise: %s', (_, lead, state, deadline) => {
  expect(factsOfOne(lead)).toMatchObject({ state: state, 'deadline': deadline });
});

test('a lead still waiting is at risk from four fifths of the hours on', () => {
  const at = (asOf: string) => factsOfOne({}, { asOf })['state'];
  expect(
    ['2026-03-23 11:00', '2026-03-24 13:47', '2026-03-24 13:48', '2026-03-24 17:00', '2026-03-24 17:01'].map(at),
  ).toEqual(['pending', 'pending', 'risk', 'risk', 'overdue']);
});

test('response hours run to the contact noted, and are never negative', () => {
  const hours = (lead: Noted) => factsOfOne(lead)['hours'];
  expect(hours({ contact: '2026-03-24 12:00' })).toBe(11);
  expect(hours({ contact: '2026-03-23' })).toBe(0);
  expect(hours({ reached: ['', '', '', '2026-03-24'] })).toBe('');
});

// prettier-ignore
test.each<[string, Noted, string]>([
  ['as many as promised',                    { attempts: 3 },                                                      'met'],
  ['too few after the days',                 { attempts: 2, created: '2026-03-02 10:00' },                         'overdue'],
  ['too few, with days left',                { attempts: 2 },                                                      'pending'],
  ['none noted after the days',              { created: '2026-03-02 10:00' },                                      'overdue'],
  ['more for an MQL',                        { attempts: 3, reached: ['2026-03-24'] },                             'pending'],
  ['none owed to an opportunity',            { created: '2026-03-02 10:00', reached: ['', '', '2026-03-24'] },     ''],
  ['none owed to a customer',                { created: '2026-03-02 10:00', reached: ['', '', '', '2026-03-24'] }, ''],
  ['none owed to a rejected lead',           { created: '2026-03-02 10:00', accepted: 'no' },                      ''],
])('attempts: %s', (_, lead, tried) => {
  expect(factsOfOne(lead)['tried']).toBe(tried);
});

// prettier-ignore
test.each<[string, Partial<typeof SETTINGS>, Record<string, unknown>]>([
  ['no calendar promises nothing',           { calendar: [['', ''], ['', '']] },        { 'counted': '2026-03-23 10:00', state: '', 'deadline': '', tried: '' }],
  ['no hours promise nothing',               { classes: [['Lead', '', 3, 14]] },        { state: '', 'promised': '', stage: 'MQL' }],
  ['0 hours promise nothing',                { classes: [['MQL', 0, 3, 14]] },          { state: '', 'promised': '' }],
  ['hours in words promise nothing',         { classes: [['MQL', 'soon', 3, 14]] },     { state: '', 'promised': '' }],
  ['no threshold reaches nothing',           { thresholds: [['', 0.5]] },               { stage: 'Lead', score: 40 }],
  ['a threshold of 0 reaches nothing',       { thresholds: [[0, 0.5]] },                { stage: 'Lead', score: 40 }],
  ['rules that cannot be read give none',    { rules: [['x'], [1]] },                   { stage: 'Lead', score: '' }],
  ['personas that cannot be read suit none', { personas: [['Persona', 'Industry'], ['Ana', '>=x']] }, { 'match': '', stage: 'MQL' }],
  ['no clock tells no state',                { asOf: '' },                              { state: '', stage: 'MQL' }],
])('settings: %s', (_, settings, wanted) => {
  expect(factsOfOne({ actions: [2], industry: 'SaaS', fit: '' }, { thresholds: [[30, 2]], ...settings })).toMatchObject({ check: '', ...wanted });
});

test('Dates are judged on real time and answered as Dates, serials as serials', () => {
  const created = new Date('2026-03-23T16:00:00Z');
  const facts = factsOfOne({ created, contact: new Date('2026-03-24T18:00:00Z') });
  expect(facts).toMatchObject({ deadline: '2026-03-24 17:00', state: 'met', hours: 11 });
  expect(factsOfOne({ created: 46104.5 })).toMatchObject({ counted: 46104.5, deadline: 46106 + 10 / 24 });
});

test('LEAD_FACTS() compares with the personas it can read: one that it cannot is like no lead', () => {
  const personas = [
    ['Persona', 'Industry'],
    ['Broken', '>=many'],
    ['Ana', 'SaaS'],
  ];
  expect(factsOfOne({ industry: 'SaaS' }, { personas })).toMatchObject({ match: 'Ana', matched: 1 });
  expect(factsOfOne({ industry: 'SaaS' }, { personas: personas.slice(0, 2) })).toMatchObject({ match: '', matched: 0 });
});

test('problems are in the language asked for, else the spreadsheet’s', () => {
  expect(factsOfOne({ created: '' }, { language: 'es' })['check']).toBe('Falta la fecha de creación');
  expect(factsOfOne({ created: '' }, { language: '' })['check']).toBe('Created is missing');
});
