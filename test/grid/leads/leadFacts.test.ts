// What follows from what is noted of one lead. LEAD_FACTS() as a whole is tested in functions/leadFacts.test.ts.

import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { reader } from '../../../src/grid/cells/reader';
import type { GivenColumns } from '../../../src/grid/leads/leadColumns';
import { toLeadColumns } from '../../../src/grid/leads/leadColumns';
import { leadFactsOf } from '../../../src/grid/leads/leadFacts';
import { toLeadSettings } from '../../../src/grid/leads/leadSettings';
import { timeScales } from '../../../src/grid/leads/leadTime';
import { useSpreadsheet } from '../../support/spreadsheet';

const HOUR = 3_600_000;
const at = (day: number, hour = 0): number => Date.UTC(2026, 10, day, hour);
const read = reader('LEAD_FACTS');
const SETTINGS = {
  rules: [[30], [30]],
  thresholds: [[50, 0.7]],
  personas: [
    ['Persona', 'Sector'],
    ['Laura', 'SaaS'],
  ],
  weights: '',
  classes: [
    ['SQL', 2, 6, 14],
    ['MQL', 4, 6, 14],
    ['Lead', 16, 3, 14],
  ],
};
/** A clock that never stops. */
const CLOCK = {
  clock: {
    openBetween: (from: number, to: number) => to - from,
    instantAfter: (from: number, ms: number) => from + ms,
  },
  localMs: (ms: number) => ms,
  nowMs: at(10),
};

function facts(given: GivenColumns, clock: Parameters<typeof leadFactsOf>[4] = CLOCK) {
  const { columns } = toLeadColumns(read, {
    created: '2026-11-02 10:00',
    actions: [['', '']],
    profiles: [['']],
    ...given,
  });
  const settings = toLeadSettings(read, SETTINGS, 2, 1);
  return leadFactsOf(columns, 0, settings, timeScales(lazyZone())(46_000), clock);
}

beforeEach(() => useSpreadsheet('UTC'));

test('a lead on which nothing was done is a Lead, promised what Leads are', () => {
  expect(facts({})).toMatchObject({
    createdMs: at(2, 10),
    score: 0,
    persona: '',
    stage: 'Lead',
    outcome: 'open',
    promise: { fromMs: at(2, 10), promisedMs: 16 * HOUR, deadlineMs: at(3, 2) },
    answeredMs: NaN,
    state: 2,
  });
});

test('points make an MQL from the moment they were reached, the fit an SQL', () => {
  const actions = [['2026-11-03', '2026-11-04']];
  expect(facts({ actions })).toMatchObject({ score: 60, stage: 'MQL', reached: [at(4), NaN, NaN, NaN] });
  expect(facts({ actions, profiles: [['saas']] })).toMatchObject({ stage: 'SQL', persona: 'Laura', fit: 1 });
});

test('a fit set by hand rules, and the persona stays', () => {
  expect(facts({ fit: 0.2, profiles: [['saas']] })).toMatchObject({ fit: 0.2, persona: 'Laura' });
  expect(facts({ fit: 'n/a', profiles: [['saas']] })).toMatchObject({ fit: 1 });
});

test('dates noted come before points', () => {
  const reached = [['', '', '2026-11-05', '']];
  expect(facts({ reached, actions: [[1, 1]] })).toMatchObject({
    stage: 'Opportunity',
    reached: [at(5), at(5), at(5), NaN],
  });
});

test('a stage noted before the arrival was reached with it', () => {
  expect(facts({ reached: [['2026-11-02', '', '', '']] }).reached[0]).toBe(at(2, 10));
});

test('a contact in time is met, one after the deadline late, with the hours it took', () => {
  expect(facts({ contact: '2026-11-02 20:00' })).toMatchObject({ state: 0, hours: 10, answeredMs: at(2, 20) });
  expect(facts({ contact: '2026-11-03 10:00' })).toMatchObject({ state: 1, hours: 24 });
});

test('a contact noted as a day alone is not before the arrival', () => {
  expect(facts({ contact: '2026-11-02' })).toMatchObject({ answeredMs: at(2, 10), hours: 0, state: 0 });
});

test('won is won, turned down is lost', () => {
  expect(facts({ reached: [['', '', '', '2026-11-09']] })).toMatchObject({ stage: 'Customer', outcome: 'won' });
  expect(facts({ accepted: [['Rejected', '']] })).toMatchObject({ outcome: 'lost' });
  expect(facts({ accepted: [['', 'Not a fit']] })).toMatchObject({ outcome: 'lost' });
});

test('without a calendar there is no promise and there are no hours', () => {
  const { promise, state, hours, score } = facts({ contact: '2026-11-02 20:00' }, { nowMs: at(10) });
  expect([promise, state, hours, score]).toEqual([undefined, -1, NaN, 0]);
});
