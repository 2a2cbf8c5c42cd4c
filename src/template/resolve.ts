// From the words of a spec to what stands in a cell: texts in the workbook's language, ranges where they are now.

import { wallMsToSerial } from '../calendar/serial';
import { columnLetters } from './a1';
import type { BlockSpec } from './block';
import { rewritten, type Token } from './formula';
import { placedReference, type Placement } from './place';
import { rangeAt } from './places';
import { withSentences } from './sentences';
import type { BuildSettings } from './settings';
import type { SheetId } from './sheetIds';
import type { Content, SettingPath } from './spec';
import type { CellValue } from './writes';
import type { TextKey, WorkbookTexts } from '../texts/workbook';

export interface Wording {
  readonly texts: WorkbookTexts;
  readonly settings: BuildSettings;
  /** Every sheet, existing or to be made. */
  readonly sheets: ReadonlyMap<string, WordedSheet>;
}

/** What formulas need to know of a sheet: its name, the number links name it by, its lines and where they are. */
export interface WordedSheet {
  readonly name: string;
  readonly gid: number;
  /** Columns of a table sheet. */
  readonly keys: readonly string[];
  /** Blocks of a form sheet. */
  readonly blocks: readonly BlockSpec[];
  readonly at: Placement;
}

/** The value or formula a content stands for on a sheet. */
export function resolve(content: Content, sheet: SheetId, wording: Wording): CellValue {
  if ('text' in content) return wording.texts[content.text];
  if ('words' in content) return wording.texts[content.words];
  if ('formula' in content) return resolveFormula(content.formula, sheet, wording);
  if ('input' in content) return content.input;
  return settingValue(content.setting, wording.settings);
}

/** A formula with its texts quoted, and ranges for its columns and cells, where they are now. */
export function resolveFormula(formula: string, sheet: SheetId, wording: Wording): string {
  return rewritten(withSentences(formula, wording.texts), (token) => wordOf(token, sheet, wording));
}

function wordOf(token: Token, here: SheetId, { texts, sheets }: Wording): string {
  switch (token.kind) {
    case 'words':
      return quoted(textOf(token.key, texts));
    case 'link':
      return quoted(`#gid=${sheetOf(token.sheet, sheets).gid}`);
    case 'column':
      return onSheet(token.sheet, here, sheets, columnRange(token, sheets));
    case 'heading':
      return onSheet(token.sheet, here, sheets, `${lettersOf(token.key, token.sheet, sheets)}1`);
    case 'cell':
      return onSheet(token.sheet, here, sheets, cellRange(token, sheetOf(token.sheet, sheets)));
    case 'place':
      return onSheet(token.sheet, here, sheets, placedReference(token.range, sheetOf(token.sheet, sheets).at));
    case 'reference':
      return token.sheet === '' ? placedReference(token.range, sheetOf(here, sheets).at) : token.text;
    default:
      if (/^[[\]{}]/.test(token.text)) throw new SyntaxError('Cannot word a formula: a brace is left over');
      return token.text;
  }
}

function columnRange({ sheet, from, to }: Extract<Token, { kind: 'column' }>, sheets: Wording['sheets']): string {
  return `${lettersOf(from, sheet, sheets)}2:${lettersOf(to, sheet, sheets)}`;
}

function lettersOf(key: string, sheet: string, sheets: Wording['sheets']): string {
  const { keys, at } = sheetOf(sheet, sheets);
  if (!keys.includes(key)) throw new RangeError(`Cannot word a formula: ${sheet} has no column "${key}"`);
  return columnLetters(at.columns[keys.indexOf(key) + 1] ?? keys.indexOf(key) + 1);
}

function cellRange({ from, to, column }: Extract<Token, { kind: 'cell' }>, { blocks, at }: WordedSheet): string {
  return placedReference(rangeAt(`${from === to ? from : `${from}:${to}`}.${column}`, blocks), at);
}

/** A range with its sheet, where that is another. */
function onSheet(id: string, here: SheetId, sheets: Wording['sheets'], range: string): string {
  return id === here || range === '#REF!' ? range : `${quotedName(sheetOf(id, sheets).name)}!${range}`;
}

function sheetOf(id: string, sheets: Wording['sheets']): WordedSheet {
  const sheet = sheets.get(id);
  if (!sheet) throw new RangeError(`Cannot word a formula: there is no sheet "${id}"`);
  return sheet;
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
