import { cpSync, appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BuiltSheet } from '../../src/gas/build/build';
import type { Workbook, WorkbookOptions } from '../../src/host/workbook';
import type { BuildSettings } from '../../src/template/settings';
import { BUILD_ORDER, type SheetId } from '../../src/template/sheetIds';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { workbookTexts } from '../../src/texts/workbook';
import { keptFile, keptText, LOCALES, NOW } from './shelf';

export { NOW };

/** The local host as built, outside jest's sandbox (hostEnvironment.cjs). */
declare const openOutsideJest: (options: WorkbookOptions) => Workbook;

/** The add-on as built, and one function more through which a test edits the workbook by hand. */
const dist = mkdtempSync(path.join(tmpdir(), 'built-'));
cpSync(path.join(__dirname, '../../dist'), dist, { recursive: true });
appendFileSync(
  path.join(dist, 'Code.js'),
  `\nfunction editByHand(body) {
    return new Function('workbook', 'SpreadsheetApp', 'Charts', body)(SpreadsheetApp.getActive(), SpreadsheetApp, Charts);
  }\n`,
);
process.once('exit', () => rmSync(dist, { recursive: true, force: true }));

/** An empty workbook with the add-on, in the locale of a language. */
export function openEmpty(language: Language, options: Partial<WorkbookOptions> = {}): Workbook {
  return openOutsideJest({
    dist,
    timeZone: 'America/Mexico_City',
    locale: LOCALES[language],
    now: NOW,
    ...options,
  });
}

/** A workbook with its sheets built, of the whole agreement or up to one of them. */
export function openBuilt(
  language: Language,
  last: SheetId = 'agreement',
  options: Partial<WorkbookOptions> = {},
): Workbook {
  const saved = (built[`${language} ${last}`] ??= kept(language, last));
  return openEmpty(language, { saved, ...options });
}

/** The same with sixty rows of leads instead of a thousand: a third of the time to open it and to calculate it after an edit. */
export function openSmall(
  language: Language,
  last: SheetId = 'agreement',
  options: Partial<WorkbookOptions> = {},
): Workbook {
  const saved = (built[`${language} ${last} small`] ??= shortened(`${language}-${last}-small`, () =>
    openBuilt(language, last),
  ));
  return openEmpty(language, { saved, ...options });
}

/** The small workbook with the first sixty of the sample leads. */
export function openSampled(
  language: Language,
  last: SheetId = 'agreement',
  options: Partial<WorkbookOptions> = {},
): Workbook {
  const saved = (built[`${language} ${last} sampled`] ??= shortened(`${language}-${last}-sampled`, () => {
    const workbook = openBuilt(language, last);
    call(workbook, 'addSampleLeads');
    return workbook;
  }));
  return openEmpty(language, { saved, ...options });
}

/** The small workbook with all 260 sample leads. */
export function openFilled(
  language: Language,
  last: SheetId = 'agreement',
  options: Partial<WorkbookOptions> = {},
): Workbook {
  const saved = (built[`${language} ${last} filled`] ??= keptOnce(`${language}-${last}-filled`, () => {
    const workbook = openSmall(language, last);
    call(workbook, 'addSampleLeads');
    return workbook;
  }));
  return openEmpty(language, { saved, ...options });
}

/** A workbook whose sheet of leads ends after sixty rows, made once for all test files. */
function shortened(name: string, open: () => Workbook): Saved {
  return keptOnce(name, () => {
    const workbook = open();
    const names = LANGUAGES.map((language) => workbookTexts(language)['leads.name']);
    const leads = workbook.sheets().find((sheet) => names.includes(sheet));
    if (leads) edit(workbook, `var s = workbook.getSheetByName('${leads}'); s.deleteRows(62, s.getMaxRows() - 61)`);
    return workbook;
  });
}

function keptOnce(name: string, make: () => Workbook): Saved {
  return JSON.parse(keptText(name, () => JSON.stringify(make().save())));
}

type Saved = ReturnType<Workbook['save']>;

const built: Record<string, Saved> = {};

function kept(language: Language, last: SheetId): Saved {
  return JSON.parse(readFileSync(keptFile(language, last), 'utf8'));
}

/** Builds sheets as the sidebar does, one call each; throws the sentence of a refusal. */
export function build(workbook: Workbook, settings: BuildSettings, ids: readonly string[] = BUILD_ORDER): BuiltSheet[] {
  return ids.map((id) => call<BuiltSheet>(workbook, 'buildSheet', settings, id));
}

/** What a call of the sidebar answers; throws its sentence when it refuses. */
export function call<Value>(workbook: Workbook, name: string, ...args: unknown[]): Value {
  const answer = workbook.run(name, ...args);
  if (!isAnswer<Value>(answer)) throw new Error(`Not an answer: ${String(answer)}`);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

function isAnswer<Value>(answer: unknown): answer is { ok: true; value: Value } | { ok: false; message: string } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** All that every sheet holds, in one comparable text each. */
export function everything(workbook: Workbook): Record<string, string> {
  return Object.fromEntries(workbook.sheets().map((name) => [name, JSON.stringify(workbook.inspect(name))]));
}

/** What a person does to the workbook beyond typing, in the words of Apps Script; `workbook` is the spreadsheet. */
export function edit(workbook: Workbook, body: string): unknown {
  return workbook.run('editByHand', body);
}
