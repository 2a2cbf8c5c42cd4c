// Short ways to say what cells hold, so that a spec reads like the sheet it makes.

import type { Content } from './spec';
import type { TextKey } from '../texts/workbook';
import { workbookEn } from '../texts/workbook.en';

/** Keys of the texts of a sheet, in a line: `textKeys('goals', 'from to days')`. One that is unknown throws. */
export function textKeys(sheet: string, line: string): TextKey[] {
  return line.split(' ').map((word) => textKey(`${sheet}.${word}`));
}

/** Words to start with, named the same way. */
export function wordKeys(sheet: string, line: string): Content[] {
  return textKeys(sheet, line).map((words) => ({ words }));
}

/** First values, for people to change. */
export function inputs(...values: readonly (string | number)[]): Content[] {
  return values.map((input) => ({ input }));
}

/** What a cell holds: a formula or the key of a text may stand for it. */
export function contentOf(filling: string | Content): Content {
  if (typeof filling !== 'string') return filling;
  return filling.startsWith('=') ? { formula: filling } : { text: textKey(filling) };
}

function textKey(key: string): TextKey {
  const isTextKey = (each: string): each is TextKey => each in workbookEn;
  if (!isTextKey(key)) throw new RangeError(`Cannot name a text: there is no "${key}"`);
  return key;
}
