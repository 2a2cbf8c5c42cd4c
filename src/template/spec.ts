// A sheet as data: what it holds, how it looks and what it promises. Specs carry no functions, so a plan can be printed and compared.

import type { BlockSpec } from './block';
import type { TextKey } from '../texts/workbook';
import type { StyleName } from './styles';
import type { SpecFormat } from './formats';
import type { BuildSettings } from './settings';
import type { SheetId } from './sheetIds';

/**
 * What a cell starts with. `text` and `formula` belong to the template and are restored when broken; `input`, `words` and
 * `setting` are first values, the user's from then on. Words that nobody changed follow the language, unless they stay: leads
 * are compared with them.
 * Formulas use `;`, English names and named ranges, and in braces what formula.ts says: columns, cells of blocks, texts, links.
 */
export type Content =
  | { readonly text: TextKey }
  | { readonly formula: string }
  | { readonly input: string | number | boolean }
  | { readonly words: TextKey; readonly stays?: true }
  | { readonly setting: SettingPath };

export type SettingPath =
  Exclude<keyof BuildSettings, 'calendar' | 'sheets'> | `calendar.${number}.${'days' | 'hours'}`;

export interface CellSpec {
  readonly at: string;
  readonly content: Content;
  readonly note?: TextKey;
  /** The version of the template that brought it: a first value then goes to workbooks built before as well. */
  readonly since?: number;
  /** A range of a later version's, its heading first: where people have put something of their own there, the cell is theirs. */
  readonly yields?: string;
  /** A sheet built later that the cell is calculated from: until it is there, the cell waits. Never a first value. */
  readonly after?: SheetId;
}

export interface StyleSpec {
  readonly ranges: readonly string[];
  readonly style: StyleName;
}

export interface FormatSpec {
  readonly ranges: readonly string[];
  readonly format: SpecFormat;
}

export type ValidationKind =
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly least: number; readonly most?: number }
  | { readonly kind: 'words'; readonly keys: readonly TextKey[] }
  | { readonly kind: 'range'; readonly sheet: SheetId; readonly range: string };

export interface ValidationSpec {
  readonly range: string;
  readonly rule: ValidationKind;
  /** Refuse other values (true) or only warn about them. */
  readonly strict: boolean;
  readonly help?: TextKey;
}

/** A conditional format: `formula` as in a cell, relative to the top left of the first range. */
export interface RuleSpec {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly style: 'good' | 'warning' | 'bad' | 'muted';
}

export interface NameSpec {
  readonly name: string;
  readonly range: string;
  /** The page for which the hidden sheet keeps it. */
  readonly of?: SheetId;
}

/** What earlier versions had beside a page, and where it is on the hidden sheet. */
export interface MovedSpec {
  /** The column from which on it stood. */
  readonly first: number;
  readonly cells: readonly CellSpec[];
  /** Ranges below a heading that hold what the sidebar wrote; they go over with their values. */
  readonly written: readonly { readonly heading: string; readonly range: string; readonly to: string }[];
}

export interface ChartSpec {
  readonly type: 'line' | 'column' | 'bar';
  readonly title: TextKey;
  /** The labels' column, then the values' columns; those on the hidden sheet begin with `workings!`. */
  readonly data: readonly string[];
  /** Rows of the data that are headings. */
  readonly headers: 0 | 1;
  readonly at: string;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  /** Where the first values were while they stood beside the page. */
  readonly before?: string;
}

export type ColumnKind = 'text' | 'date' | 'number' | 'percent' | 'action' | 'computed';

export interface ColumnSpec {
  readonly key: string;
  readonly kind: ColumnKind;
  /** Only formulas need it: people need not see it. */
  readonly hidden?: boolean;
  /** The version of the template that brought it: to a table built before it comes at the end. */
  readonly since?: number;
}

export interface RetiredColumn {
  readonly heading: TextKey;
  readonly cells: string;
}

export interface SheetSpec {
  readonly id: SheetId;
  readonly name: TextKey;
  readonly tabColor: string;
  readonly rows: number;
  /** Width of each column in pixels; as many columns as widths. */
  readonly widths: readonly number[];
  /** Rows whose height is not left to what they hold. */
  readonly heights: readonly { readonly row: number; readonly pixels: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Where the template finds itself again after people inserted or moved things: labels down a column, or headings along row 1. */
  readonly anchor: { readonly along: 'rows'; readonly column: string } | { readonly along: 'columns' };
  /** Table sheets: key and kind of each column, in order. */
  readonly columns: readonly ColumnSpec[];
  /** Form sheets: the blocks whose cells formulas of other sheets may name. */
  readonly blocks: readonly BlockSpec[];
  readonly cells: readonly CellSpec[];
  readonly styles: readonly StyleSpec[];
  readonly formats: readonly FormatSpec[];
  readonly merges: readonly string[];
  /** Ranges whose columns are parted by a white line, so that they read as tiles. */
  readonly tiles: readonly string[];
  readonly validations: readonly ValidationSpec[];
  readonly rules: readonly RuleSpec[];
  readonly names: readonly NameSpec[];
  /** Cells people should not edit by accident (a warning, never a lock). */
  readonly protected: readonly string[];
  readonly charts: readonly ChartSpec[];
  /** Table sheets: formats and validations of row 2 hold for every row below. */
  readonly fillDown: boolean;
  /** Ranges in which earlier versions had something of the template's: emptied when the sheet is brought up to date. */
  readonly cleared: readonly string[];
  /** Table sheets: computed columns of earlier versions; where they are, they show what took their place. */
  readonly retired: readonly RetiredColumn[];
  /** The column from which on everything is for formulas and charts only: it stands on the hidden sheet (beside.ts). */
  readonly beside: string;
  /** Where that began in versions that had it beside the page; '' for the same column. */
  readonly besideBefore: string;
  /** The column from which on everything is for formulas that go row by row with the page: there it stays, out of sight. */
  readonly hiddenFrom: string;
  /** Ranges beside the page in which the sidebar writes. */
  readonly written: readonly string[];
  readonly moved: MovedSpec;
  /** Nobody needs to see the sheet. */
  readonly hidden: boolean;
}
