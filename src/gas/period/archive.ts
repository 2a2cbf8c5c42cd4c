// The archive of a closed period: a sheet of values, with what the period came to above the pages as they stood.

import { datesHere, writtenHere } from '../dates';
import type { Agreement } from '../forms/sign';
import { freezePages } from './frozenPages';
import { archiveOf, beginArchive, type Archive } from './journal';
import { periodLabel, type Period } from './periods';
import { ratesOf, type PeriodResults } from './results';
import { amountFormat, patternOf, type NumberFormat } from '../../template/formats';
import { PALETTE } from '../../template/palette';
import { workbookTexts } from '../../texts/workbook';
import type { Language } from '../../texts/language';
import { sidebarServerTexts, type SidebarServerTexts } from '../../texts/sidebarServer';
import { filled } from '../../words/filled';

export interface Kept {
  readonly language: Language;
  readonly company: string;
  /** `yyyy-MM-dd HH:mm`. */
  readonly asOf: string;
  readonly results: PeriodResults;
  readonly goal: number;
  readonly agreement: Agreement | null;
  readonly undo: string;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS: readonly (readonly [column: number, count: number, pixels: number])[] = [
  [1, 1, 16],
  [2, 1, 280],
  [3, 10, 125],
];
const SPARE_NAMES = 20;

/** The archive of a period, a new sheet at the end unless there is one. */
export function openArchive(period: Period, language: Language): Archive {
  const existing = archiveOf(period);
  if (existing) return existing;
  const workbook = SpreadsheetApp.getActive();
  const name = nameOf(period, language);
  // A sheet of that name in which nothing stands was left by a closing that was killed.
  const left = workbook.getSheetByName(name);
  beginArchive(left ?? workbook.insertSheet(name, workbook.getSheets().length), period);
  const made = archiveOf(period);
  if (!made) throw new Error(`Cannot keep the period: its sheet "${name}" was deleted meanwhile`);
  return made;
}

/** What the archive of a period is or will be called. */
export function nameOf(period: Period, language: Language): string {
  const existing = archiveOf(period)?.sheet.getName();
  if (existing !== undefined) return existing;
  const wanted = `${sidebarServerTexts(language).archive} ${periodLabel(period)}`;
  const names = [wanted, ...Array.from({ length: SPARE_NAMES }, (_, index) => `${wanted} (${index + 2})`)];
  return names.find(isFree) ?? wanted;
}

function isFree(name: string): boolean {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  return !sheet || sheet.getLastRow() === 0;
}

/** Writes all of the archive; again when a closing is made again. */
export function writeArchive({ sheet, period }: Archive, kept: Kept): void {
  const [rows, dates] = [headingRows(period, kept), datesHere()];
  sheet.clear();
  for (const [column, count, pixels] of WIDTHS) sheet.setColumnWidths(column, count, pixels);
  sheet.setTabColor(PALETTE.muted);
  sheet.setHiddenGridlines(true);
  const range = sheet.getRange(1, 2, rows.length, 3);
  range.setNumberFormats(
    rows.map(({ format }) => [patternOf('text'), patternOf(format, dates), patternOf('exactPercent')]),
  );
  range.setValues(rows.map(({ label, value = '', rate = '' }) => [label, value, rate]));
  range.offset(0, 0, 1, 1).setFontSize(18).setFontWeight('bold').setFontColor(PALETTE.teal);
  range.offset(HEADINGS, 0, 1, 3).setFontWeight('bold').setBackground(PALETTE.tealSoft);
  freezePages(sheet, rows.length + 1);
  warnBeforeEdits(sheet);
}

interface Row {
  readonly label: string;
  readonly value?: string | number;
  readonly rate?: string | number;
  readonly format: NumberFormat;
}

/** Which of the rows below holds headings, counted from 0. */
const HEADINGS = 4;

function headingRows(period: Period, { language, company, asOf, results, goal, agreement, undo }: Kept): Row[] {
  const [texts, words] = [sidebarServerTexts(language), workbookTexts(language)];
  const rates = ratesOf(results);
  const text = (label: string, value = '', rate = ''): Row => ({ label, value, rate, format: 'text' });
  return [
    text([`${writtenHere(period.from)} – ${writtenHere(period.to)}`, company].filter(Boolean).join(' · ')),
    text(filled(texts.archiveAsOf, { moment: writtenHere(asOf) })),
    text(undo),
    text(''),
    text(texts.archiveStage, texts.archiveReached, texts.archivePassed),
    ...STAGES.map((stage, index): Row => {
      const rate = rates[index] ?? '';
      return { label: words[`goals.${stage}`], value: results[stage], rate, format: 'whole' };
    }),
    { label: words['goals.result'], value: results.result, format: amountFormat(results.result) },
    { label: words['goals.goal'], value: goal, format: amountFormat(goal) },
    ...(agreement ? signedRows(agreement, texts).map((line) => text(line)) : []),
  ];
}

/** Who signed the version in force, and its commitments as they signed them. */
function signedRows({ version, signatures, lines }: Agreement, texts: SidebarServerTexts): string[] {
  const signed = signatures.filter((each) => each.version === version);
  const by = signed.map(({ side, name, on, fingerprint }) => `${side}: ${name}, ${writtenHere(on)} (${fingerprint})`);
  const title = signed.length === 0 ? texts.archiveUnsigned : texts.archiveSigned;
  return ['', filled(title, { version }), ...by, ...(signed[0]?.lines ?? lines)];
}

const STAGES = ['leads', 'mqls', 'sqls', 'opportunities', 'customers'] as const;

/** A warning, never a lock; set again, it stays one. */
function warnBeforeEdits(sheet: Sheet): void {
  const [existing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  (existing ?? sheet.protect()).setWarningOnly(true);
}
