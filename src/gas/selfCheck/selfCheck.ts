// Check this spreadsheet: what Acuerdo relies on and only Google can tell, tried on a temporary sheet and shown.

import { compare, type Check, type Finding } from './check';
import { FORMULA_CHECKS } from './formulaChecks';
import { READING_CHECKS } from './readingChecks';
import { reportPage } from './reportPage';
import { selfCheckReport, type Surroundings } from './report';
import { runChecks, type Checked } from './runChecks';
import { rememberSelection } from './selection';
import { serviceChecks } from './serviceChecks';
import { SHEET_CHECKS } from './sheetChecks';
import { stampCheck } from './stampCheck';
import { addTemporarySheet, markTemporarySheet, removeCheckName, removeLeftovers } from './temporarySheet';
import { wallClockNow } from '../clock';
import type { Language } from '../../texts/language';
import { selfCheckTexts } from '../../texts/selfCheck';

const WIDTH = 560;
const HEIGHT = 480;

/** Somebody else's build may hold the lock for longer: then that is what the check says. */
const LOCK_PATIENCE_MS = 5000;

export interface SelfCheckCounts {
  readonly held: number;
  readonly failed: number;
}

/** Checks the spreadsheet, cleans up and shows what was found. */
export function checkAndShow(language: Language): SelfCheckCounts {
  const texts = selfCheckTexts(language);
  const outcome = checkNow(texts.sheet);
  const where = surroundings();
  const report = selfCheckReport(outcome, where, texts);
  const page = HtmlService.createHtmlOutput(reportPage(report, where.timeZone, language))
    .setWidth(WIDTH)
    .setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, texts.title);
  return { held: report.held.length, failed: report.failed.length };
}

interface Outcome {
  readonly checked: readonly Checked[];
  /** Why the temporary sheet is still there; '' when it is not. */
  readonly left: string;
}

/** Under the lock of the document: a temporary sheet found there is then nobody's any more. */
function checkNow(sheetName: string): Outcome {
  const lock = LockService.getDocumentLock();
  const isLocked = lock?.tryLock(LOCK_PATIENCE_MS) === true;
  const locked = compare('getDocumentLock().tryLock', isLocked, true);
  const checks = [
    ...[...FORMULA_CHECKS, ...READING_CHECKS, stampCheck(), ...SHEET_CHECKS, ...serviceChecks()],
    { id: 'lock', look: () => locked } as const,
  ];
  if (!isLocked) return { checked: onlyTheLock(checks, locked), left: '' };
  try {
    // What refuses here is what a check looks at, and tells there.
    failureOf(removeLeftovers);
    return checkOn(sheetName, checks);
  } finally {
    lock?.releaseLock();
  }
}

function checkOn(sheetName: string, checks: readonly Check[]): Outcome {
  const goBack = rememberSelection();
  const sheet = addTemporarySheet(sheetName);
  let checked: readonly Checked[] = [];
  let left = '';
  try {
    failureOf(() => markTemporarySheet(sheet));
    checked = runChecks(checks, sheet);
  } finally {
    failureOf(removeCheckName);
    left = failureOf(() => SpreadsheetApp.getActive().deleteSheet(sheet));
    failureOf(goBack);
  }
  return { checked, left };
}

function onlyTheLock(checks: readonly Check[], locked: Finding): Checked[] {
  return checks.map(({ id }) => ({ id, finding: id === 'lock' ? locked : { outcome: 'skipped' } }));
}

/** What went wrong in a step that the next ones must not wait for; '' when nothing did. */
function failureOf(step: () => void): string {
  try {
    step();
    return '';
  } catch (error) {
    return String(error);
  }
}

function surroundings(): Surroundings {
  const workbook = SpreadsheetApp.getActive();
  return {
    at: wallClockNow(),
    locale: workbook.getSpreadsheetLocale(),
    timeZone: workbook.getSpreadsheetTimeZone(),
  };
}
