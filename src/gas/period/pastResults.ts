// The table of past results on the sheet Goals: a row a period, found by its label wherever people moved the table.

import { cellAt, columnsOn, readForm, rowOn, type Cell, type PlacedForm } from '../forms/placedForm';
import { runsOf } from '../forms/log';
import { parseArea } from '../../template/a1';
import { PAST } from '../../template/sheets/goals/rows';
import type { Period } from './periods';
import { ratesOf, type PeriodResults } from './results';
import { LANGUAGES, type Language } from '../../texts/language';
import { workbookTexts } from '../../texts/workbook';

const [HEADING, TOTAL] = (['pastHeading', 'pastTotal'] as const).map((row) => parseArea(PAST.cell(row, 'period')).row);
const COLUMNS = 'BCDEFGH';
/** The true rates, which came with a later version of the template. */
const RATES = 'IJKL';

export interface PastRow {
  /** Row of the sheet. */
  readonly row: number;
  readonly label: string;
  /** Label, then the figures; '' for blank. */
  readonly cells: readonly Cell[];
}

export interface PastResult {
  readonly label: string;
  readonly period: Period;
  readonly results: PeriodResults;
}

/** The rows of the table, those that people inserted too; none when its headings are gone. */
export function pastRows(form: PlacedForm): PastRow[] {
  const columns = columnsOn(form, COLUMNS);
  const [first, last] = [rowOn(form, HEADING ?? 0) + 1, rowOn(form, TOTAL ?? 0) - 1];
  if (first === 1 || columns.includes(0)) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const cells = columns.map((column) => cellAt(form, first + index, column));
    return { row: first + index, label: String(cells[0]).trim(), cells };
  });
}

/** The periods of which any figure stands in the table. */
export function labelsThere(): string[] {
  const form = readForm('goals');
  const rows = form ? pastRows(form) : [];
  return rows.filter(({ cells }) => cells.slice(1).some((cell) => cell !== '')).map(({ label }) => label);
}

/** The results that stand in the table. */
export function resultsThere(rows: readonly PastRow[]): number[] {
  return rows.flatMap(({ cells }) => {
    const result = cells[cells.length - 1];
    return typeof result === 'number' ? [result] : [];
  });
}

/** Writes periods, each in the row that has its label, else in the first free one, else in a new one; in order. */
export function writePast(periods: readonly Pick<PastResult, 'label' | 'results'>[]): void {
  const form = readForm('goals');
  const rows = form ? pastRows(form) : [];
  const [last] = rows.slice(-1);
  if (!form || !last) return;
  const rates = rateColumns(form);
  const free = rows.filter(
    ({ row, cells }) => cells.every((cell) => cell === '') && rates.every((rate) => cellAt(form, row, rate) === ''),
  );
  const added = periods.filter(({ label }) => !rows.some((row) => row.label === label));
  if (added.length > free.length) {
    // Above the last row, so that totals and averages take the new ones in.
    form.sheet.insertRowsBefore(last.row, added.length - free.length);
    writePast(periods);
    return;
  }
  for (const period of periods) {
    const row = rows.find(({ label }) => label === period.label) ?? free.shift();
    if (row) writeRow(form, row.row, period);
  }
}

/** The figures, and the rates at which each stage moved on where the table has room for them. */
function writeRow(form: PlacedForm, row: number, { label, results }: Pick<PastResult, 'label' | 'results'>): void {
  const { leads, mqls, sqls, opportunities, customers, result } = results;
  const rates = ratesOf(results).map((rate) => rate ?? '');
  const cells = [label, leads, mqls, sqls, opportunities, customers, result, ...rates];
  const columns = [...columnsOn(form, COLUMNS), ...rateColumns(form)];
  for (const run of runsOf(columns.filter((column) => column > 0))) {
    const values = run.map((column) => cells[columns.indexOf(column)] ?? '');
    form.sheet.getRange(row, run[0] ?? 1, 1, run.length).setValues([values]);
  }
}

/** Of the true rates; 0 where people deleted one, or have something of their own. */
function rateColumns(form: PlacedForm): number[] {
  const heading = rowOn(form, HEADING ?? 0);
  return columnsOn(form, RATES).map((column, index) => {
    const shown = cellAt(form, heading, column);
    return LANGUAGES.some((language) => shown === rateHeadings(language)[index]) ? column : 0;
  });
}

function rateHeadings(language: Language): string[] {
  const texts = workbookTexts(language);
  return [texts['goals.leadRate'], texts['goals.mqlRate'], texts['goals.sqlRate'], texts['goals.opportunityRate']];
}
