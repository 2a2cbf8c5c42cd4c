// How far the closing of a period has come, kept with its archive sheet: a closing that was killed goes on from there.

import type { Period } from './periods';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** `begun`: the figures are being kept; `frozen`: they are, the next period is being opened; `closed`: all is done. */
export type Step = 'begun' | 'frozen' | 'closed';

export interface Archive {
  readonly sheet: Sheet;
  readonly period: Period;
  readonly step: Step;
  /** The version of the agreement that is to be signed for the next period. */
  readonly version: number;
  readonly mark: DeveloperMetadata;
}

const KEY = 'acuerdo.period';

/** Every archive of the workbook. */
export function archives(): Archive[] {
  const marks = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(KEY).find();
  return marks.flatMap((mark) => {
    const [, from = '', to = '', step = '', version = '', id = ''] =
      /^(\S+) (\S+) (begun|frozen|closed) (\d+) (\d+)$/.exec(mark.getValue() ?? '') ?? [];
    const sheet = mark.getLocation().getSheet();
    // The mark of a sheet that people duplicated names the sheet it was copied from.
    if (!sheet || String(sheet.getSheetId()) !== id || !isStep(step)) return [];
    return [{ sheet, period: { from, to }, step, version: Number(version), mark }];
  });
}

/** The archive of a period. */
export function archiveOf({ from, to }: Period): Archive | undefined {
  return archives().find(({ period }) => period.from === from && period.to === to);
}

/** Notes a step. */
export function noteStep({ sheet, period, mark }: Archive, step: Step, version: number): Archive {
  mark.setValue(valueOf(sheet, period, step, version));
  return { sheet, period, step, version, mark };
}

/** Makes a sheet the archive of a period. */
export function beginArchive(sheet: Sheet, period: Period): void {
  sheet.addDeveloperMetadata(KEY, valueOf(sheet, period, 'begun', 0));
}

function valueOf(sheet: Sheet, { from, to }: Period, step: Step, version: number): string {
  return `${from} ${to} ${step} ${version} ${sheet.getSheetId()}`;
}

function isStep(step: string): step is Step {
  return step === 'begun' || step === 'frozen' || step === 'closed';
}
