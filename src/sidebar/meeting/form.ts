// What was typed about a meeting, and what of it is saved.

import type { MeetingRecord, MeetingStart, OpenAction } from '../../gas/calls';

export interface NewAction {
  /** Tells the rows apart while some are added and removed. */
  readonly id: number;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
}

export interface MeetingAnswers {
  /** As proposed until somebody types: today, the first type, the agenda of the moment. */
  readonly date: string | undefined;
  readonly type: string | undefined;
  readonly agenda: string | undefined;
  readonly attendees: string;
  readonly decisions: string;
  readonly actions: readonly NewAction[];
  /** Open actions ticked as done. */
  readonly done: readonly OpenAction[];
}

export const EMPTY_FORM: MeetingAnswers = {
  date: undefined,
  type: undefined,
  agenda: undefined,
  attendees: '',
  decisions: '',
  actions: [],
  done: [],
};

/** The type chosen, or the first there is. */
export function typeIn({ type }: MeetingAnswers, { types }: MeetingStart): string {
  return type ?? types[0]?.name ?? '';
}

/** Whether a row of a new action says who or when, but not what. */
export function isUnsaid({ action, owner, due }: NewAction): boolean {
  return action.trim() === '' && (owner.trim() !== '' || due !== '');
}

/** Whether the meeting can be saved: it has a day, and every action says what is to be done. */
export function isComplete(form: MeetingAnswers): boolean {
  return form.date !== '' && !form.actions.some(isUnsaid);
}

/** What is saved; empty rows of actions are left out. */
export function recordOf(form: MeetingAnswers, start: MeetingStart, agenda: string): MeetingRecord {
  const type = typeIn(form, start);
  const actions = form.actions.map(({ action, owner, due }) => ({ action: action.trim(), owner: owner.trim(), due }));
  return {
    date: form.date ?? start.today,
    type,
    attendees: form.attendees.trim(),
    purpose: start.types.find(({ name }) => name === type)?.purpose ?? '',
    agenda: agenda.trim(),
    decisions: form.decisions.trim(),
    actions: actions.filter(({ action }) => action !== ''),
  };
}

/** Whether two are the same action on the sheet. */
export function isSameAction(one: OpenAction, other: OpenAction): boolean {
  const key = ({ on, action, owner, due }: OpenAction): string => JSON.stringify([on, action, owner, due]);
  return key(one) === key(other);
}
