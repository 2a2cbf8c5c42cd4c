import { changesSince } from '../../../src/sidebar/today/changesSince';
import type { Today } from '../../../src/gas/calls';

const promise = (label: string, delivered: string) => ({
  label,
  side: 'Marketing',
  due: '10',
  delivered,
  verdict: '✓',
  share: 1,
});

const today: Today = {
  asOf: '2026-11-22 12:00',
  delivered: [98, 0.72, null, 5],
  overdue: 7,
  promises: [promise('Leads', '98'), promise('On time', '72%'), promise('Value', '–'), promise('Customers', '5')],
  carriers: [],
  goalMet: null,
  waiting: [],
  overdueByOwner: [],
  agreement: [],
  before: null,
  periodOver: '',
  broken: '',
};

test('what moved is told by its name, percentages as points, what waits last', () => {
  const before = { asOf: '2026-11-20 09:00', delivered: [86, 0.7, 3, 5], overdue: 9 };
  expect(changesSince(before, today)).toEqual([
    { label: 'Leads', change: 12, isShare: false },
    { label: 'On time', change: expect.closeTo(0.02, 9), isShare: true },
    { label: undefined, change: -2, isShare: false },
  ]);
});

test('the same figures are no change, nor is noise in the last digit', () => {
  const before = { asOf: today.asOf, delivered: [98, 0.72 + 1e-9, null, 5], overdue: 7 };
  expect(changesSince(before, today)).toEqual([]);
});

test('a look at fewer promises, as an older version kept it, is compared as far as it goes', () => {
  expect(changesSince({ asOf: '', delivered: [90], overdue: 7 }, today)).toEqual([
    { label: 'Leads', change: 8, isShare: false },
  ]);
});
