import { periodResults, ratesOf, type LeadMoments } from '../../../src/gas/period/results';

const QUARTER = { from: 46_023, to: 46_112 };
const lead = (moments: Partial<LeadMoments>): LeadMoments => ({
  counted: '',
  mql: '',
  sql: '',
  opportunity: '',
  won: '',
  worth: '',
  ...moments,
});
const none = { leads: 0, mqls: 0, sqls: 0, opportunities: 0, customers: 0, result: 0 };

// prettier-ignore
test.each<[string, Partial<LeadMoments>, object]>([
  ['on its first day',                    { counted: 46_023 },                      { leads: 1 }],
  ['at the last minute of its last day',  { counted: 46_112.999 },                  { leads: 1 }],
  ['the minute before',                   { counted: 46_022.999 },                  {}],
  ['the day after',                       { counted: 46_113 },                      {}],
  ['on no day',                           { counted: 'yesterday', mql: true },      {}],
  ['in an earlier one, and won in this',  { counted: 45_000, won: 46_100, worth: 500 }, { customers: 1, result: 500 }],
  ['and won in the next',                 { counted: 46_100, won: 46_200, worth: 500 }, { leads: 1 }],
  ['and won for what nobody can read',    { won: 46_100, worth: 'much' },           { customers: 1 }],
  ['and sent back',                       { won: 46_100, worth: -20 },              { customers: 1, result: -20 }],
  ['through every stage', { counted: 46_030, mql: 46_031, sql: 46_032, opportunity: 46_033, won: 46_034, worth: 9 }, { leads: 1, mqls: 1, sqls: 1, opportunities: 1, customers: 1, result: 9 }],
])('a lead %s', (_, moments, results) => {
  expect(periodResults([lead(moments)], QUARTER)).toEqual({ ...none, ...results });
});

test('leads add up, and a period without any comes to nothing', () => {
  const leads = [
    lead({ counted: 46_030 }),
    lead({ counted: 46_031, won: 46_040, worth: 2.5 }),
    lead({ won: 46_050, worth: 4 }),
  ];
  expect(periodResults(leads, QUARTER)).toEqual({ ...none, leads: 2, customers: 2, result: 6.5 });
  expect(periodResults([], QUARTER)).toEqual(none);
});

test('each stage moves on at the rate of the next to it, and at none where nobody reached it', () => {
  const results = { leads: 200, mqls: 50, sqls: 0, opportunities: 10, customers: 25, result: 0 };
  expect(ratesOf(results)).toEqual([0.25, 0, undefined, 2.5]);
});
