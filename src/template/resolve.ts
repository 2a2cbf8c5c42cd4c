// From the words of a spec to what stands in a cell: texts in the workbook's language, ranges where they are now.

import { wallMsToSerial } from '../calendar/serial';
import { columnLetters } from './a1';
import { placedFormula, type Placement } from './place';
import type { BuildSettings } from './settings';
import type { SheetId } from './sheetIds';
import type { Content, SettingPath } from './spec';
import type { CellValue } from './writes';
import type { TextKey, WorkbookTexts } from '../texts/workbook';

export interface Wording {
  readonly texts: WorkbookTexts;
  readonly settings: BuildSettings;
  /** Name, number and placement of every sheet, there or to be made. */
  readonly sheets: ReadonlyMap<
    string,
    { readonly name: string; readonly gid: number; readonly keys: readonly string[]; readonly at: Placement }
  >;
}

/** The value or formula a content stands for on a sheet. */
export function resolve(content: Content, sheet: SheetId, wording: Wording): CellValue {
  if ('text' in content) return wording.texts[content.text];
  if ('words' in content) return wording.texts[content.words];
  if ('formula' in content) return resolveFormula(content.formula, sheet, wording);
  if ('input' in content) return content.input;
  return settingValue(content.setting, wording.settings);
}

/** A formula with its texts quoted, its columns written as ranges and sheets of links by their numbers. */
export function resolveFormula(formula: string, sheet: SheetId, { texts, sheets }: Wording): string {
  const here = sheets.get(sheet);
  return (here ? placedFormula(formula, here.at) : formula)
    .replace(/\{"([\w.]+)"\}/g, (_, key: string) => quoted(textOf(key, texts)))
    .replace(/\{(\w+)#\}/g, (_, id: string) => String(sheets.get(id)?.gid ?? 0))
    .replace(/\{(\w+)\.(\w+)(?::(\w+))?\}/g, (_, id: string, from: string, to: string | undefined) => {
      const target = sheets.get(id);
      const column = (key: string) => columnLetters(target?.at.columns[target.keys.indexOf(key) + 1] ?? NaN);
      const prefix = id === sheet ? '' : `${quotedName(target?.name ?? id)}!`;
      return `${prefix}${column(from)}2:${column(to ?? from)}`;
    });
}

/** One answer of the Build page; '' where it gives none. Days become serial numbers, which no locale can misread. */
export function settingValue(path: SettingPath, settings: BuildSettings): CellValue {
  const [, row, part] = path.split('.');
  if (row !== undefined) {
    const block = settings.calendar[Number(row)];
    return (part === 'days' ? block?.days : block?.hours) ?? '';
  }
  if (path === 'periodStart' || path === 'periodEnd') return serialDay(settings[path]);
  const value = Object.entries(settings).find(([name]) => name === path)?.[1];
  return typeof value === 'number' ? value : String(value ?? '');
}

/** A sheet's name as formulas write it. */
export function quotedName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function serialDay(day: string): CellValue {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isFinite(utc)) throw new RangeError(`Cannot set the period: "${day}" is not a day such as 2026-01-31`);
  return wallMsToSerial(utc);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function textOf(key: string, texts: WorkbookTexts): string {
  const isKey = (candidate: string): candidate is TextKey => candidate in texts;
  if (!isKey(key)) throw new Error(`Cannot word a formula: there is no text "${key}"`);
  return texts[key];
}
