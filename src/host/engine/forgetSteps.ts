import type { Model } from '@odoo/o-spreadsheet';

/** Empties the undo history: what a workbook does by itself while it opens is no step of anybody's. */
export function forgetSteps(model: Model): void {
  model['session'].trigger('snapshot'); // by which the engine says that nothing earlier can be undone
}
