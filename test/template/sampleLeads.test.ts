import fc from 'fast-check';
import { SAMPLE_DATES, SAMPLE_KEYS, isSampleId, sampleLeads } from '../../src/template/sampleLeads';
import { sheetSpecs } from '../../src/template/specs';
import { LANGUAGES } from '../../src/texts/language';
import { workbookTexts } from '../../src/texts/workbook';

/** 2026-10-01 to 2026-12-31, seen on 2026-11-22 at noon. */
const QUARTER = { start: 46296, end: 46387, asOf: 46348.5, dealSize: 5000 };

const at = (key: (typeof SAMPLE_KEYS)[number]) => SAMPLE_KEYS.indexOf(key);
const numbers = (rows: readonly (readonly unknown[])[], key: (typeof SAMPLE_KEYS)[number]) =>
  rows.map((row) => row[at(key)]).filter((value) => typeof value === 'number');

test('the same period gives the same leads', () => {
  expect(sampleLeads('es', QUARTER)).toEqual(sampleLeads('es', QUARTER));
});

test.each(LANGUAGES)('in %s only sources, reasons and what leads are is worded', (language) => {
  const texts: readonly string[] = Object.values(workbookTexts(language));
  const rows = sampleLeads(language, QUARTER);
  const worded = (['source', 'industry', 'role', 'country', 'accepted', 'reason'] as const).map(at);
  const without = (each: ReturnType<typeof sampleLeads>) =>
    each.map((row) => row.filter((_, i) => !worded.includes(i)));
  expect(without(rows)).toEqual(without(sampleLeads('en', QUARTER)));
  expect(rows.filter((row) => !worded.every((i) => ['', ...texts].includes(String(row[i]))))).toEqual([]);
});

test('every column is one of the sheet Leads, dates are its dates, and none of them is calculated', () => {
  const kinds = new Map(sheetSpecs().leads.columns.map(({ key, kind }) => [key, kind]));
  expect(SAMPLE_KEYS.filter((key) => (kinds.get(key) ?? 'computed') === 'computed')).toEqual([]);
  expect(SAMPLE_KEYS.filter((key) => kinds.get(key) === 'date')).toEqual([...SAMPLE_DATES]);
});

test('ids and e-mails are unique, and the ids tell samples from leads', () => {
  const rows = sampleLeads('en', QUARTER);
  expect(new Set(rows.map((row) => row[at('id')])).size).toBe(rows.length);
  expect(new Set(rows.map((row) => row[at('email')])).size).toBe(rows.length);
  expect(rows.filter((row) => !isSampleId(row[at('id')]))).toEqual([]);
  expect(rows.filter((row) => !/^[a-z]+\.[a-z]+\d+@example\.com$/.test(String(row[at('email')])))).toEqual([]);
});

test('some leads answered, some won, some wait: every part of the Dashboard has something to show', () => {
  const rows = sampleLeads('en', QUARTER);
  for (const key of ['first_contact', 'mql_on', 'sql_on', 'opportunity_on', 'won_on', 'value'] as const) {
    expect(numbers(rows, key).length).toBeGreaterThan(5);
    expect(numbers(rows, key).length).toBeLessThan(rows.length);
  }
});

test('some are rejected, most of those with a reason, and none of them goes on', () => {
  const texts = workbookTexts('en');
  const rows = sampleLeads('en', QUARTER);
  const rejected = rows.filter((row) => row[at('accepted')] === texts['leads.no']);
  const withReason = rejected.filter((row) => row[at('reason')] !== '');
  expect(rejected.length).toBeGreaterThan(rows.length / 10);
  expect(withReason.length).toBeLessThan(rejected.length);
  expect(withReason.length).toBeGreaterThan((rejected.length * 3) / 4);
  expect(rows.filter((row) => row[at('reason')] !== '')).toEqual(withReason);
  expect(rejected.filter((row) => row[at('opportunity_on')] !== '' || row[at('won_on')] !== '')).toEqual([]);
});

test('whatever the period and the moment, leads are created in it, nothing happens after as_of, contact follows creation', () => {
  const period = fc
    .record({
      start: fc.integer({ min: 40000, max: 60000 }),
      days: fc.integer({ min: 13, max: 400 }),
      share: fc.double({ min: 0, max: 1.5, noNaN: true }),
    })
    .map(({ start, days, share }) => ({
      start,
      end: start + days,
      asOf: start + Math.max(8, days * share),
      dealSize: 5000,
    }));
  fc.assert(
    fc.property(period, (each) => {
      const until = each.asOf < each.end ? each.asOf : each.end + 1;
      const isRight = (row: readonly (string | number)[]) => {
        const created = Number(row[at('created')]);
        const later = SAMPLE_DATES.map((key) => row[at(key)])
          .filter((moment) => moment !== '')
          .map(Number);
        const isInOrder = created >= each.start && created <= until;
        const isKnown = later.every((moment) => moment >= created && moment <= until);
        return isInOrder && isKnown && (row[at('won_on')] === '') === (row[at('value')] === '');
      };
      expect(sampleLeads('en', each).filter((row) => !isRight(row))).toEqual([]);
    }),
  );
});
