// Reads what the workbook holds, as far as a plan needs it, in as few calls as Google allows: a sheet not there yet costs
// almost nothing.

import { findUnmarked } from './adopt';
import { datesHere } from '../dates';
import { markedSheets, type Marked } from '../marks';
import { parseArea } from '../../template/a1';
import { formulaLabel, shownLabels } from '../../template/anchors';
import { readSheets } from '../../template/needs';
import { sheetSpecs } from '../../template/specs';
import type { SheetId } from '../../template/sheetIds';
import { datesIn } from '../../template/stamp';
import type { SheetSpec } from '../../template/spec';
import type { ExistingSheet, ExistingWorkbook } from '../../template/existing';
import type { CellValue } from '../../template/writes';
import type { Language } from '../../texts/language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows people may have inserted among the template's and that are still searched for its labels. */
const SLACK = 60;

export interface ReadWorkbook {
  readonly existing: ExistingWorkbook;
  /** The sheet about to be built, when it is there. */
  readonly marked: Marked | undefined;
}

/** Reads for one build; what it has read of other sheets it does not read again. */
export interface WorkbookReader {
  /** Our sheets that are there. */
  readonly present: () => SheetId[];
  /**
   * What the workbook holds: whole for the sheet about to be built, names and labels for the sheets it refers to.
   *
   * @param language The language of the build.
   * @param isTaken Whether the name the sheet should take turned out to be another's: then who has which name is read too.
   */
  readonly forSheet: (building: SheetId, language: Language, isTaken: boolean) => ReadWorkbook;
  /** The same for a sheet of which only the cells that waited for another are to be written: nothing is read of it but those. */
  readonly forCells: (waiting: SheetId, built: SheetId) => ReadWorkbook;
  /** A sheet that was built in the meantime, and the name it goes by. */
  readonly learn: (id: SheetId, built: Marked, name: string, isNew: boolean) => void;
}

/** A reader of the workbook as it is now. */
export function openReader(): WorkbookReader {
  const specs = sheetSpecs();
  const all = markedSheets();
  const dates = datesHere();
  const seen = new Map<SheetId, SeenSheet>();
  const names = new Map<SheetId, string>();

  function nameOf(id: SheetId, sheet: Sheet): string {
    const name = names.get(id) ?? sheet.getName();
    names.set(id, name);
    return name;
  }

  function labelsOf(id: SheetId, sheet: Sheet, withFormulas: boolean): ExistingSheet {
    const existing = seen.get(id) ?? seeSheet(specs[id], sheet, nameOf(id, sheet));
    seen.set(id, existing);
    return existing.labels(withFormulas);
  }

  function others(building: SheetId, built?: SheetId): ExistingSheets {
    const sheets: ExistingSheets = {};
    for (const id of readSheets(building, built)) {
      const other = all.get(id);
      if (other && specs[id].hidden) sheets[id] = { ...NOTHING, ...BLANK, name: nameOf(id, other.sheet) };
      if (specs[id].hidden) continue;
      // Headings of a table are known by the formulas behind them.
      if (other) sheets[id] = labelsOf(id, other.sheet, specs[id].anchor.along === 'columns');
    }
    return sheets;
  }

  return {
    present: () => [...all.keys()],
    forSheet(building, language, isTaken) {
      const { left, foreign } = isTaken ? findUnmarked(building, language) : { left: undefined, foreign: [] };
      const marked = all.get(building) ?? left;
      const sheets = others(building);
      if (marked) sheets[building] = readSheet(specs[building], marked, dates);
      return { existing: { dates, sheets, present: [...all.keys()], foreign }, marked };
    },
    forCells(waiting, built) {
      const marked = all.get(waiting);
      const sheets = others(waiting, built);
      if (marked) sheets[waiting] = { ...labelsOf(waiting, marked.sheet, true), stamp: marked.stamp };
      return { existing: { dates, sheets, present: [...all.keys()], foreign: [] }, marked };
    },
    learn(id, built, name, isNew) {
      all.set(id, built);
      names.set(id, name);
      seen.delete(id);
      const existing = {
        ...NOTHING,
        ...BLANK,
        name,
        gid: built.sheet.getSheetId(),
      };
      // A new sheet stands as its spec says, which is where labels that are not read are looked for.
      if (isNew) seen.set(id, { labels: () => existing });
    },
  };
}

/** Of a sheet whose cells need not be looked for. */
const BLANK = { rows: 0, columns: 0, contents: [], anchors: [] } as const;

type ExistingSheets = Partial<Record<SheetId, ExistingSheet>>;

interface SeenSheet {
  readonly labels: (withFormulas: boolean) => ExistingSheet;
}

const NOTHING = {
  stamp: '',
  blocked: [],
  names: [],
  charts: [],
  protections: [],
  rules: [],
  formats: [],
  validations: [],
} as const;

function readSheet(spec: SheetSpec, { sheet, stamp }: Marked, dates: string): ExistingSheet {
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const lastSpecRow = Math.max(...spec.cells.map(({ at }) => parseArea(at).row));
  const depth = spec.anchor.along === 'columns' ? 1 : Math.min(size.rows, lastSpecRow + SLACK);
  const area = sheet.getRange(1, 1, depth, size.columns);
  const [values, formulas] = [area.getValues(), area.getFormulas()];
  const blocked = blockedIn(values, formulas);
  const isDeep = blocked.length > 0 && depth < size.rows;
  const whole = isDeep ? sheet.getDataRange() : area;
  return {
    name: sheet.getName(),
    gid: sheet.getSheetId(),
    stamp,
    ...size,
    ...cellsOf(spec, isDeep ? whole.getValues() : values, isDeep ? whole.getFormulas() : formulas),
    blocked,
    names: spec.names.length > 0 ? sheet.getNamedRanges().map((named) => named.getName()) : [],
    charts: spec.charts.length > 0 ? chartsOf(sheet) : [],
    protections: spec.protected.length > 0 ? protectionsOf(sheet, stamp !== '') : [],
    rules: spec.rules.length > 0 ? rulesOf(sheet) : [],
    formats: stamp !== '' && datesIn(stamp) !== dates ? formatsOf(sheet, size) : [],
    validations: spec.validations.length > 0 ? validationsOf(sheet, spec.fillDown ? 2 : depth, size.columns) : [],
  };
}

/** A formula that is kept from spreading shows this error; so does one that refers to deleted cells. */
function blockedIn(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): ExistingSheet['blocked'] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      formulas[row]?.[column] && String(value).startsWith('#REF!') ? [{ row: row + 1, column: column + 1 }] : [],
    ),
  );
}

/** Of a sheet that is only referred to, where its labels are. */
function seeSheet(spec: SheetSpec, sheet: Sheet, name: string): SeenSheet {
  const area = spec.anchor.along === 'columns' ? sheet.getRange('1:1') : sheet.getDataRange();
  const values = area.getValues();
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  // Nothing links to a hidden sheet.
  const known = { ...NOTHING, name, gid: spec.hidden ? 0 : sheet.getSheetId(), ...size };
  let formulas: string[][] | undefined;
  return {
    labels(withFormulas) {
      if (withFormulas || spec.anchor.along === 'columns') formulas ??= area.getFormulas();
      return { ...known, ...cellsOf(spec, values, formulas ?? []) };
    },
  };
}

function cellsOf(
  spec: SheetSpec,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): Pick<ExistingSheet, 'contents' | 'anchors'> {
  const isTable = spec.anchor.along === 'columns';
  const contents = values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || toCell(value)));
  return {
    contents,
    anchors: isTable ? headingsOf(values[0] ?? [], formulas[0] ?? []) : shownLabels(spec, values, contents),
  };
}

/** A heading is known by the formula behind it, which tells even when it shows an error; else by what it shows. */
function headingsOf(values: readonly unknown[], formulas: readonly string[]): string[] {
  return values.map((value, index) => formulaLabel(formulas[index] ?? '') ?? String(value ?? ''));
}

function formatsOf(sheet: Sheet, { rows, columns }: { readonly rows: number; readonly columns: number }): string[][] {
  return sheet.getRange(1, 1, rows, columns).getNumberFormats();
}

function chartsOf(sheet: Sheet): ExistingSheet['charts'] {
  return sheet.getCharts().map((chart) => ({
    values: chart.getRanges()[1]?.getA1Notation() ?? '',
    title: String(chart.getOptions()?.get('title') ?? ''),
  }));
}

/** A protection without its warning is half made, unless the sheet was finished: then somebody chose to lock it. */
function protectionsOf(sheet: Sheet, isFinished: boolean): string[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const isWhole = (protection: GoogleAppsScript.Spreadsheet.Protection) => isFinished || protection.isWarningOnly();
  const ranges = sheet.getProtections(RANGE).filter(isWhole);
  const [whole] = sheet.getProtections(SHEET).filter(isWhole);
  return [...ranges.map((each) => each.getRange().getA1Notation()), ...(whole ? ['sheet'] : [])];
}

function rulesOf(sheet: Sheet): string[] {
  return sheet
    .getConditionalFormatRules()
    .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''));
}

/** Of a table its first row stands for all. */
function validationsOf(sheet: Sheet, rows: number, columns: number): string[][] {
  const validations = sheet.getRange(1, 1, rows, columns).getDataValidations();
  return validations.map((row) => row.map((each) => (each ? kindAndList(each) : '')));
}

/** What is required, and of a list its words, a line each. */
function kindAndList(validation: GoogleAppsScript.Spreadsheet.DataValidation): string {
  const [list]: unknown[] = validation.getCriteriaValues();
  return [String(validation.getCriteriaType()), ...(Array.isArray(list) ? list.map(String) : [])].join('\n');
}

/** Dates only ever stand in cells people fill, which a plan compares with nothing but ''. */
function toCell(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
