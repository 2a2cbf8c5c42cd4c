// Leads: one row a lead. Computed columns spill from their heading, so sorting and filtering rows cannot break them.

import { columnLetters } from '../a1';
import { PLAIN_SHEET } from '../formSheet';
import type { CellSpec, RuleSpec, SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import type { LeadColumn } from './leads/column';
import { leadColumns } from './leads/columns';
import type { TextKey } from '../../texts/workbook';

const ROWS = 1000;
const WIDTH = 130;

/** The sheet Leads. */
export function leadsSheet(): SheetSpec {
  const columns = leadColumns();
  const cellsIn = (row: number, wanted: (column: LeadColumn) => boolean) =>
    columns.flatMap((column, index) => (wanted(column) ? [`${columnLetters(index + 1)}${row}`] : []));
  const isShown = (column: LeadColumn) => isComputed(column) && !column.hidden;
  return {
    ...PLAIN_SHEET,
    id: 'leads',
    name: 'leads.name',
    tabColor: PALETTE.teal,
    rows: ROWS,
    widths: columns.map(({ width }) => width ?? WIDTH),
    frozenRows: 1,
    frozenColumns: 1,
    gridlines: true,
    anchor: { along: 'columns' },
    columns: columns.map(({ key, kind, hidden, since }) => ({
      key,
      kind,
      ...(hidden && { hidden }),
      ...(since !== undefined && { since }),
    })),
    cells: columns.flatMap(headingCell),
    styles: [
      { ranges: cellsIn(1, (column) => !isComputed(column) && !column.hidden), style: 'header' },
      { ranges: cellsIn(1, isShown), style: 'headerComputed' },
      { ranges: cellsIn(2, isShown), style: 'computed' },
      {
        ranges: [...cellsIn(1, ({ hidden }) => hidden === true), ...cellsIn(2, ({ hidden }) => hidden === true)],
        style: 'data',
      },
    ],
    formats: columns.map(({ format }, index) => ({ ranges: [`${columnLetters(index + 1)}2`], format })),
    validations: columns.flatMap(({ validation }, index) =>
      validation ? [{ ...validation, range: `${columnLetters(index + 1)}2` }] : [],
    ),
    rules: rules(letter(columns, 'status'), letter(columns, 'stage_shown'), letter(columns, 'problem')),
    names: [
      { name: 'Deadline_now', range: `${letter(columns, 'deadline')}1` },
      { name: 'Deadline_frozen', range: `${letter(columns, 'frozen')}1` },
    ],
    protected: runs(columns, (column) => isComputed(column) || column.hidden === true),
    fillDown: true,
    retired: [
      { heading: 'leads.counted', cells: '{leads.counted}' },
      { heading: 'leads.answered', cells: '{leads.answered}' },
      { heading: 'leads.period', cells: '{leads.period}' },
      { heading: 'leads.promised', cells: '{leads.promised}' },
    ],
  };
}

function headingCell({ heading, note }: LeadColumn, index: number): CellSpec[] {
  if (!heading) return [];
  const at = `${columnLetters(index + 1)}1`;
  return [{ at, content: heading, ...(note && { note }) }];
}

/** Colours repeat what the words say. */
function rules(status: string, stage: string, check: string): RuleSpec[] {
  const whenStatus = (key: TextKey, style: RuleSpec['style']) => ({
    ranges: [`${status}2:${status}`],
    formula: `=$${status}2={"${key}"}`,
    style,
  });
  const whenStage = (words: string) => ({
    ranges: [`${stage}2:${stage}`],
    formula: `=$${stage}2=${words}`,
    style: 'good' as const,
  });
  return [
    whenStatus('status.met', 'good'),
    whenStatus('status.late', 'warning'),
    whenStatus('status.overdue', 'bad'),
    whenStatus('status.risk', 'warning'),
    whenStage('"SQL"'),
    whenStage('{"stage.customer"}'),
    { ranges: [`${check}2:${check}`], formula: `=LEN($${check}2)>0`, style: 'warning' },
  ];
}

function isComputed({ kind }: LeadColumn): boolean {
  return kind === 'computed';
}

/** Whole columns next to each other that are wanted, from their headings down. */
function runs(columns: readonly LeadColumn[], isWanted: (column: LeadColumn) => boolean): string[] {
  return columns.flatMap((column, index) => {
    if (!isWanted(column) || isWantedAt(index - 1)) return [];
    const length = columns.slice(index).findIndex((each) => !isWanted(each));
    return [`${columnLetters(index + 1)}1:${columnLetters(length < 0 ? columns.length : index + length)}`];
  });

  function isWantedAt(index: number): boolean {
    const column = columns[index];
    return column !== undefined && isWanted(column);
  }
}

function letter(columns: readonly LeadColumn[], key: string): string {
  return columnLetters(columns.findIndex((column) => column.key === key) + 1);
}
