import type { Locale } from '@odoo/o-spreadsheet';
import { datePattern } from '../../calendar/datePattern';

/**
 * The engine's description of a spreadsheet locale, derived from the machine's own Intl tables.
 *
 * @param code A Google locale such as `es_MX`; `en_US` keeps the engine's exact default.
 */
export function toEngineLocale(code: string): Locale {
  const tag = code.replace('_', '-');
  const decimalSeparator = partOf(tag, 'decimal') ?? '.';
  const group = partOf(tag, 'group') ?? ',';
  return {
    name: code,
    code,
    thousandsSeparator: /\s/.test(group) ? ' ' : group,
    decimalSeparator,
    weekStart: code === 'en_US' ? 7 : 1,
    dateFormat: datePattern(code),
    timeFormat: hour12(tag) ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}

function partOf(tag: string, type: 'decimal' | 'group'): string | undefined {
  return new Intl.NumberFormat(tag).formatToParts(1234567.8).find((part) => part.type === type)?.value;
}

function hour12(tag: string): boolean {
  return new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
}
