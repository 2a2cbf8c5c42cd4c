// Workbooks of every language as they are after each sheet, built once for all test files until something that is built changes.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SheetId } from '../../src/template/sheetIds';
import type { Language } from '../../src/texts/language';
import { buildSettings } from './buildSettings';
import builtHash from './builtHash.cjs';

/** Noon of 2026-11-22 in Mexico City. */
export const NOW = '2026-11-22T18:00:00Z';

export const LOCALES = { en: 'en_US', es: 'es_MX', pt: 'pt_BR' } as const;

/** The file with a workbook built up to a sheet; the first to ask for a language builds it. */
export function keptFile(language: Language, last: SheetId): string {
  const file = path.join(shelf(), `${language}-${last}.json`);
  if (!existsSync(file)) execFileSync(process.execPath, buildArguments(language));
  return file;
}

/** What building a workbook from nothing answered for each sheet, and its service calls. */
export interface SheetBuilt {
  readonly made: unknown;
  readonly calls: number;
}

/** How the workbook of a language on the shelf was built, sheet by sheet. */
export function shelfBuild(language: Language): SheetBuilt[] {
  keptFile(language, 'agreement');
  return JSON.parse(readFileSync(path.join(shelf(), `${language}.build.json`), 'utf8'));
}

/** A text that is made once for what is built now; the first to ask for it makes it. */
export function keptText(name: string, make: () => string): string {
  const file = path.join(shelf(), `${name}.json`);
  if (!existsSync(file)) {
    writeFileSync(`${file}.${process.pid}`, make());
    renameSync(`${file}.${process.pid}`, file);
  }
  return readFileSync(file, 'utf8');
}

/** Builds, side by side, the languages that are not there yet. */
export async function fillShelf(languages: readonly Language[]): Promise<void> {
  const missing = languages.filter((language) => !existsSync(path.join(shelf(), `${language}-agreement.json`)));
  await Promise.all(missing.map((language) => promisify(execFile)(process.execPath, buildArguments(language))));
}

function buildArguments(language: Language): string[] {
  const options = { timeZone: 'America/Mexico_City', locale: LOCALES[language], now: NOW };
  const told = [options, buildSettings(language)].map((each) => JSON.stringify(each));
  return ['--max-semi-space-size=64', path.join(__dirname, 'builtShelf.mjs'), shelf(), language, ...told];
}

function shelf(): string {
  const shelves = path.join(__dirname, '../../build/tested');
  const own = path.join(shelves, builtHash());
  if (!existsSync(own)) {
    rmSync(shelves, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
  }
  return own;
}
