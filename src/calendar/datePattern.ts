// How dates are written where a spreadsheet is: day, month and year in the order and with the signs of its locale.

/** The order that every locale understands. */
export const ISO_DAY = 'yyyy-mm-dd';

const SAMPLE = Date.UTC(2001, 1, 3);
const NAMES: Partial<Record<string, string>> = { day: 'd', month: 'm' };

/**
 * The number format of a date in a locale, such as `dd/mm/yyyy`: its short date with the whole year, day and month of the
 * same width. ISO where the machine does not know the locale.
 *
 * @param locale A Google locale such as `es_MX`.
 */
export function datePattern(locale: string): string {
  const parts = partsOf(locale.replace('_', '-'));
  const isWide = parts.some(({ type, value }) => type in NAMES && value.startsWith('0'));
  const written = parts.map(({ type, value }) => {
    const letter = NAMES[type];
    if (letter !== undefined) return isWide ? letter + letter : letter;
    return type === 'year' ? 'yyyy' : (/[./-]/.exec(value)?.[0] ?? '');
  });
  return written.join('').replace(/\W$/, '') || ISO_DAY;
}

/** Days such as `2026-01-31` by a pattern, whatever stands around them. */
export function dayByPattern(day: string, pattern: string): string {
  return day.replace(/(\d{4})-(\d\d)-(\d\d)/g, (_, year: string, month: string, date: string) =>
    pattern.replace(/yyyy|mm?|dd?/g, (part) => {
      const digits = part.startsWith('y') ? year : part.startsWith('m') ? month : date;
      return part.length === 1 ? String(Number(digits)) : digits;
    }),
  );
}

function partsOf(tag: string): readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[] {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return [];
    // Short as a style says it; with a calendar and digits of their own, day and month would not be those of the cell.
    const tagged = `${tag}-u-ca-gregory-nu-latn`;
    return new Intl.DateTimeFormat(tagged, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(SAMPLE);
  } catch {
    return [];
  }
}
