// What crosses between the sidebar and the importer: numbers and text only, dates as serial numbers without a zone.

import type { Language } from '../../texts/language';

/** `own`: a column that people added, which takes what the file holds. */
export type ImportKind = 'text' | 'date' | 'number' | 'percent' | 'action' | 'own';

const OWN = 'own:';

/** The key of a column that people added, by its heading. */
export function ownKey(heading: string): string {
  return OWN + heading;
}

/** Whether a key is that of a column that people added. */
export function isOwn(key: string): boolean {
  return key.startsWith(OWN);
}

/** The columns of Leads whose words are chosen from a list of Settings. */
export const LIST_KEYS = ['source', 'owner', 'office', 'persona', 'reason'] as const;

export type ListKey = (typeof LIST_KEYS)[number];

/** The words of each list, those of a list that is gone left out. */
export type ListWords = Readonly<Partial<Record<ListKey, readonly string[]>>>;

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
  /** The spreadsheet's locale and the language of its workbook. */
  readonly locale: string;
  readonly language: Language;
  /** The spreadsheet's zone, by its IANA name. */
  readonly timeZone: string;
  /** `2026-11-28` there. */
  readonly today: string;
  /** What the sheet says of a lead that sales accepted or rejected. */
  readonly answers: { readonly yes: string; readonly no: string };
  /** The lists of Settings as they are. */
  readonly lists: ListWords;
}

/** A value as it is to be stored; `''` is blank and never empties a filled cell. */
export type ImportCell = string | number;

export interface ImportRequest extends Pick<ImportStart, 'sheet' | 'fields' | 'locale'> {
  readonly language: Language;
  /** Keys of the columns of `rows`, in order. */
  readonly keys: readonly string[];
  /** Those of `keys` whose numbers are dates. */
  readonly dateKeys: readonly string[];
  /** Those of `keys` that fill a blank and replace nothing. */
  readonly fillKeys?: readonly string[];
  readonly rows: readonly (readonly ImportCell[])[];
  /** Every id of the file, these rows' and the others': leads with different ids of one file are never the same. */
  readonly ids: readonly string[];
  /** The e-mails, in lower case, that several ids of the file share. */
  readonly sharedEmails: readonly string[];
  /** Rows of the file after these, so that the sheet grows once. */
  readonly rowsToCome: number;
}

/** Words to add to the lists of Settings. */
export interface ListAdditions {
  readonly language: Language;
  readonly words: ListWords;
}

export interface AddedWords {
  /** The words of each list that found no room. */
  readonly left: ListWords;
}

export interface ImportAnswer {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}
