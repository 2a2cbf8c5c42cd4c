// Google's number formats ↔ the engine's. The engine wants lower case, no colours, and its own words for AM/PM and durations.
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';

const originals = new Map<string, string>();

/** The engine's format; refuses, instead of showing an error in the cell, what it cannot draw. */
export function toEngineFormat(format: string | null): string {
  if (format === null)
    throw new TypeError('The parameters do not match the method signature: a number format is wanted.');
  if (/^(general|automatic)?$/i.test(format)) return '';
  const engine = format.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : toEngineSigns(part)));
  if (!isDrawable(engine)) throw new Error(`Not imitated: number format "${format}"`);
  originals.set(engine, format);
  return engine;
}

function toEngineSigns(signs: string): string {
  return signs
    .replace(/\[(Red|Green|Blue|Black|White|Yellow|Cyan|Magenta|Color\d+)\]/gi, '')
    .replace(/AM\/PM/gi, 'a')
    .replace(/\[h+\]/gi, 'hhhh')
    .replace(/_./g, '')
    .replace(/(?<!h)h(?!h)/gi, 'hh')
    .replace(/[MDYHS]/g, (letter) => letter.toLowerCase());
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
