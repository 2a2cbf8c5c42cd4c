// What crosses between the sidebar and the importer: numbers and text only, dates as serial numbers without a zone.

import type { Language } from '../../texts/language';

export type ImportKind = 'text' | 'date' | 'number' | 'percent' | 'action';

/** A column of the Leads sheet that a file may fill, known by the heading it shows. */
export interface ImportField {
  readonly key: string;
  readonly heading: string;
  readonly kind: ImportKind;
}

export interface ImportStart {
  readonly sheet: string;
  readonly fields: readonly ImportField[];
  /** What exports call each column, by key, likeliest first. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** How many rows one call of importRows takes at most. */
  readonly rowsPerCall: number;
}

/** A value as it is to be stored; `''` is blank and never empties a filled cell. */
export type ImportCell = string | number;

export interface ImportRequest extends Pick<ImportStart, 'sheet' | 'fields'> {
  readonly language: Language;
  /** Keys of the columns of `rows`, in order. */
  readonly keys: readonly string[];
  /** Those of `keys` whose numbers are dates. */
  readonly dateKeys: readonly string[];
  readonly rows: readonly (readonly ImportCell[])[];
  /** Every id of the file, these rows' and the others': leads with different ids of one file are never the same. */
  readonly ids: readonly string[];
  /** Rows of the file after these, so that the sheet grows once. */
  readonly rowsToCome: number;
}

export interface ImportAnswer {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}
