import type { MeetingStart } from '../../../src/gas/calls';
import { agendaOf } from '../../../src/sidebar/meeting/agenda';
import { sayIn } from '../../../src/sidebar/say';
import { sidebarTexts } from '../../../src/texts/sidebar';

const say = sayIn(sidebarTexts('en'));
const late = { on: '2026-11-12', action: 'Call the fair', owner: 'Ana', due: '2026-11-20', isOverdue: true };
const open = { on: '2026-11-12', action: 'Review forms', owner: '', due: '', isOverdue: false };
const start: MeetingStart = {
  today: '2026-11-23',
  types: [{ name: 'Weekly', purpose: '', agenda: 'Campaigns of next week.', who: '' }],
  open: [late, open],
  offPace: [{ label: 'Leads', delivered: '12', due: '20' }],
  owners: [],
};

test('agendaOf() tells open actions, what is behind its pace, then what the meeting is always about', () => {
  expect(agendaOf(start, 'Weekly', say, 'en_US').split('\n')).toEqual([
    'Overdue: Call the fair, Ana, Nov 20, 2026',
    'Open: Review forms',
    'Behind pace: Leads, 12 of 20',
    'Campaigns of next week.',
  ]);
});

test('agendaOf() is empty when nothing is open, all is on pace and the type is not known', () => {
  expect(agendaOf({ ...start, open: [], offPace: [] }, 'Other', say, 'en_US')).toBe('');
});

test('agendaOf() names ten actions and counts the rest', () => {
  const lines = agendaOf(
    { ...start, open: new Array<typeof open>(13).fill(open), offPace: [] },
    '',
    say,
    'en_US',
  ).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[10]).toBe('And 3 more open actions');
});
