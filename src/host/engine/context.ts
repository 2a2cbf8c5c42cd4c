// The way from a calculating formula back to the workbook it stands in: the engine's functions are shared by all workbooks.
import type { EvalContext } from '@odoo/o-spreadsheet';
import type { Zone } from './zone';

/** What a workbook offers to the functions that calculate in it. */
export interface FormulaHost {
  zone: Zone;
  /** The moment NOW() and TODAY() show. */
  now(): Date;
  /** Whether `""` is no number, and a range no single cell. */
  readonly isStrict: boolean;
  /** Whether the workbook's add-on has a custom function of this upper-case name. */
  hasCustom(name: string): boolean;
  /** Calls it, under the rules for custom functions. */
  callCustom(name: string, args: unknown[], context: EvalContext): unknown;
  /** Whether a cell has asked for what is not there yet, and nobody has looked at it meanwhile: it then stays as it was. */
  postpones?(cellId: number): boolean;
}

/** The workbook in which this formula calculates. */
export function hostOf(context: Readonly<Record<string, unknown>>): FormulaHost {
  return context['host'] as FormulaHost; // put there by createModel's `custom`
}
