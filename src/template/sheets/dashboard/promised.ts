// The promises of the page by their keys, and how formulas of any sheet name their cells.

import { MISSING } from './rows';

export const PROMISED = MISSING.rows;

export type Promise = (typeof PROMISED)[number];

/** What was delivered of a promise: a number, or – where it cannot be told. */
export function delivered(promise: Promise): string {
  return `{dashboard.${promise}.delivered}`;
}

/** Whether a promise is kept: a sentence that starts with ✓, ✗ or –. */
export function kept(promise: Promise): string {
  return `{dashboard.${promise}.kept}`;
}

/** A figure, or – while Leads is broken: what cannot be read is never 0. */
export function figure(formula: string): string {
  return `=IF(Figures_broken="";IFERROR(${formula};"–");"–")`;
}
