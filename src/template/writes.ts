// What a plan is made of: a flat list of writes, in the order they are to be made.

import type { ChartSpec, RuleSpec, ValidationSpec } from './spec';
import type { NumberFormat } from './formats';
import type { StyleName } from './styles';

export type CellValue = string | number | boolean;

/** The size Google gives a new sheet. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

export type Write =
  | { readonly kind: 'insert'; readonly rows: number; readonly columns: number; readonly position: number }
  | { readonly kind: 'rename' }
  | { readonly kind: 'grow'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'name'; readonly name: string; readonly range: string }
  | { readonly kind: 'contents'; readonly range: string; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'styles'; readonly range: string; readonly values: readonly (readonly StyleName[])[] }
  | { readonly kind: 'formats'; readonly range: string; readonly values: readonly (readonly NumberFormat[])[] }
  /** Dates that are written another way by now. */
  | { readonly kind: 'dates'; readonly format: NumberFormat; readonly ranges: readonly string[] }
  | { readonly kind: 'notes'; readonly range: string; readonly values: readonly (readonly string[])[] }
  | { readonly kind: 'validations'; readonly list: readonly PlannedValidation[] }
  | { readonly kind: 'fillDown'; readonly from: string; readonly to: string }
  | { readonly kind: 'merge'; readonly range: string }
  | { readonly kind: 'tiles'; readonly ranges: readonly string[] }
  | { readonly kind: 'height'; readonly row: number; readonly count: number; readonly pixels: number }
  | { readonly kind: 'widths'; readonly column: number; readonly count: number; readonly pixels: number }
  /** Columns that people need not see. */
  | { readonly kind: 'hide'; readonly column: number; readonly count: number }
  | {
      readonly kind: 'frame';
      readonly tabColor: string;
      readonly frozenRows: number;
      readonly frozenColumns: number;
      readonly gridlines: boolean;
    }
  | {
      readonly kind: 'rules';
      readonly rules: readonly RuleSpec[];
      readonly fresh: boolean;
      /** On a sheet that was there: the formulas by which ours are known, in every language. */
      readonly known?: readonly string[];
    }
  | { readonly kind: 'protect'; readonly range: string }
  /** All of the sheet but for these ranges. */
  | { readonly kind: 'protectBut'; readonly except: readonly string[] }
  | { readonly kind: 'chart'; readonly chart: PlannedChart }
  /** Another title for the chart whose first values are there. */
  | { readonly kind: 'chartTitle'; readonly values: string; readonly title: string }
  /** Other data for it, which stood beside the page before. */
  | { readonly kind: 'chartData'; readonly values: string; readonly data: readonly string[] }
  /** The sheet is hidden. */
  | { readonly kind: 'conceal' }
  | { readonly kind: 'done'; readonly stamp: string };

/** A validation whose words are already in the workbook's language. */
export interface PlannedValidation {
  readonly range: string;
  readonly strict: boolean;
  readonly help: string;
  readonly rule:
    | Exclude<ValidationSpec['rule'], { kind: 'words' | 'range' }>
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** `'Sheet'!A1:A9`. */
    | { readonly kind: 'range'; readonly range: string };
}

export interface PlannedChart extends Omit<ChartSpec, 'title'> {
  readonly title: string;
}

/** All the writes one sheet needs, and the name it goes by. */
export interface SheetPlan {
  readonly id: string;
  readonly sheet: string;
  /** The pattern of a day where the spreadsheet is. */
  readonly dates: string;
  readonly writes: readonly Write[];
}
