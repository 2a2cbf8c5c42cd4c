// Google's number formats ↔ the engine's. The engine wants lower case, no colours, and its own words for AM/PM and durations.
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';

const originals = new Map<string, string>();

/** The engine's format; refuses, instead of showing an error in the cell, what it cannot draw. */
export function toEngineFormat(format: string): string {
  if (/^(general|automatic)?$/i.test(format)) return '';
  const engine = format
    .replace(/\[(Red|Green|Blue|Black|White|Yellow|Cyan|Magenta|Color\d+)\]/gi, '')
    .replace(/AM\/PM/gi, 'a')
    .replace(/\[h+\]/gi, 'hhhh')
    .replace(/_./g, '')
    .replace(/(?<!h)h(?!h)/gi, 'hh')
    .replace(/"[^"]*"|[MDYHS]/g, (part) => (part.startsWith('"') ? part : part.toLowerCase()));
  if (!isDrawable(engine)) throw new Error(`Not imitated: number format "${format}"`);
  originals.set(engine, format);
  return engine;
}

/** The format as the script wrote it, or "General" where the cell has none. */
export function toGoogleFormat(engine: string | undefined): string {
  return engine ? (originals.get(engine) ?? engine) : 'General';
}

function isDrawable(format: string): boolean {
  try {
    return !helpers.formatValue(1.5, { format, locale: DEFAULT_LOCALE }).startsWith('#ERROR');
  } catch {
    return false;
  }
}
