// What leads are judged by: a setting that cannot be read is none, and leaves the others as they are.

import { reader } from '../../../src/grid/cells/reader';
import { toLeadSettings, type GivenSettings } from '../../../src/grid/leads/leadSettings';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const GIVEN: GivenSettings = {
  rules: column(10, 20),
  thresholds: [[50, 0.7]],
  personas: [
    ['Persona', 'Sector'],
    ['Laura', 'SaaS'],
  ],
  weights: '',
  classes: [
    ['MQL', 4, 6, 14],
    ['Sql', 2, 6, 14],
    ['', 1, 1, 1],
  ],
};
const settings = (changes: Partial<GivenSettings> = {}) => toLeadSettings(reader('F'), { ...GIVEN, ...changes }, 2, 1);

beforeEach(() => useSpreadsheet('UTC'));

test('points, thresholds, personas and classes', () => {
  const { rules, mqlScore, sqlFit, personaFit, classOf } = settings();
  expect([...(rules?.points ?? [])]).toEqual([10, 20]);
  expect([mqlScore, sqlFit]).toEqual([50, 0.7]);
  expect(personaFit?.(['saas'])).toEqual({ persona: 'Laura', fit: 1 });
  expect(classOf('MQL')).toEqual({ promisedMs: 4 * 3_600_000, attempts: 6, days: 14 });
  expect(classOf('sql').promisedMs).toBe(2 * 3_600_000);
});

test('a class that is not there promises nothing', () => {
  expect(settings().classOf('Lead')).toEqual({ promisedMs: NaN, attempts: NaN, days: NaN });
  expect(settings().classOf('')).toEqual({ promisedMs: NaN, attempts: NaN, days: NaN });
});

test('nothing promised is no promise, and no number is none', () => {
  const { classOf } = settings({ classes: [['MQL', 0, -1, 'many']] });
  expect(classOf('MQL')).toEqual({ promisedMs: NaN, attempts: NaN, days: NaN });
});

// prettier-ignore
test.each([
  ['2:00', 2], ['0:30', 0.5], ['1 h', 1], [new Date('1899-12-30T02:00Z'), 2], [0.5, 0.5], ['soon', NaN], [new Date('2026-03-02'), NaN],
])('hours promised as %j are %d hours', (typed, hours) => {
  expect(settings({ classes: [['MQL', typed, 6, 14]] }).classOf('MQL').promisedMs).toBe(hours * 3_600_000);
});

test('one setting that cannot be read leaves the others', () => {
  const { rules, mqlScore, personaFit } = settings({ rules: column('many', 20) });
  expect([rules, mqlScore]).toEqual([undefined, 50]);
  expect(personaFit).toBeDefined();
  expect(settings({ personas: 'x' }).rules).toBeDefined();
  expect(settings({ personas: 'x', weights: 'y' }).personaFit).toBeUndefined();
});

test('thresholds may stand in a column, and those missing are none', () => {
  expect(settings({ thresholds: column(30, 0.5) })).toMatchObject({ mqlScore: 30, sqlFit: 0.5 });
  expect(settings({ thresholds: '' })).toMatchObject({ mqlScore: NaN, sqlFit: NaN });
  expect(settings({ thresholds: [['x', 0]] })).toMatchObject({ mqlScore: NaN, sqlFit: NaN });
});
