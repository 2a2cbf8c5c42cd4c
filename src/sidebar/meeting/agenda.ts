// The agenda a meeting begins with: what was promised and is still open, what is behind its pace, what it is always about.

import type { MeetingStart } from '../../gas/calls';
import { showDay } from '../formats';
import type { Say } from '../say';

/** Open actions named one by one; the rest are counted. */
const MOST_NAMED = 10;

/** The agenda, a line a point; the longest overdue action first. */
export function agendaOf({ open, offPace, types }: MeetingStart, type: string, say: Say, locale: string): string {
  const named = open.slice(0, MOST_NAMED).map(({ action, owner, due, isOverdue }) =>
    say(isOverdue ? 'agendaOverdue' : 'agendaOpen', {
      action: [action, owner, showDay(due, locale)].filter(Boolean).join(', '),
    }),
  );
  const more = open.length > MOST_NAMED ? [say('agendaMore', { n: open.length - MOST_NAMED })] : [];
  const behind = offPace.map((promise) => say('agendaOffPace', promise));
  const usual = types.find(({ name }) => name === type)?.agenda ?? '';
  return [...named, ...more, ...behind, ...(usual === '' ? [] : [usual])].join('\n');
}
