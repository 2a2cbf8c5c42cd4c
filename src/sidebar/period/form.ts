// The next period as it is typed, and what must be right before the one that ends is closed.

import type { NextPeriod } from '../../gas/calls';
import type { SidebarKey } from '../../texts/sidebar';
import { showNumber } from '../formats';
import { readAmount } from '../amount';

/** Numbers stay text until they are sent, so that nothing typed is lost. */
export interface PeriodForm {
  readonly from: string;
  readonly to: string;
  readonly goal: string;
}

export type PeriodProblems = Partial<Record<keyof PeriodForm, SidebarKey>>;

/** The form as it opens, with what is proposed. */
export function formOf({ from, to, goal }: NextPeriod, locale: string): PeriodForm {
  return { from, to, goal: goal > 0 ? showNumber(goal, locale) : '' };
}

/** The next period as it is sent. */
export function nextOf({ from, to, goal }: PeriodForm, locale: string): NextPeriod {
  return { from, to, goal: readAmount(goal, locale) };
}

/**
 * What is not right yet.
 *
 * @param end Last day of the period that ends: the next one starts after it.
 */
export function checkForm(form: PeriodForm, end: string, locale: string): PeriodProblems {
  const problems: PeriodProblems = {};
  for (const field of ['from', 'to'] as const)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(form[field])) problems[field] = 'mustBeDate';
  if (problems.from === undefined && form.from <= end) problems.from = 'mustFollow';
  if (problems.to === undefined && form.to < form.from) problems.to = 'mustBeLater';
  if (!(readAmount(form.goal, locale) > 0)) problems.goal = 'mustBeNumber';
  return problems;
}
