// Leads: one row a lead. Computed columns spill from their heading, so sorting and filtering rows cannot break them.

import { columnLetters } from '../a1';
import { PLAIN_SHEET } from '../formSheet';
import type { CellSpec, RuleSpec, SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import type { StyleName } from '../styles';
import type { LeadColumn } from './leads/column';
import { leadColumns } from './leads/columns';

const ROWS = 1000;
const WIDTH = 130;

/** The sheet Leads. */
export function leadsSheet(): SheetSpec {
  const columns = leadColumns();
  const letters = columns.map((_, index) => columnLetters(index + 1));
  const under = (key: string) => letters[columns.findIndex((column) => column.key === key)] ?? '';
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
    styles: (['header', 'headerComputed', 'computed', 'data'] as const).map((style) => ({
      style,
      ranges: columns.flatMap((column, index) =>
        stylesOf(column).flatMap((own, row) => (own === style ? [`${letters[index] ?? ''}${row + 1}`] : [])),
      ),
    })),
    formats: columns.map(({ format }, index) => ({ ranges: [`${letters[index] ?? ''}2`], format })),
    validations: columns.flatMap(({ validation }, index) =>
      validation ? [{ ...validation, range: `${letters[index] ?? ''}2` }] : [],
    ),
    rules: rules(under),
    names: [
      { name: 'Deadline_now', range: `${under('deadline')}1` },
      { name: 'Deadline_frozen', range: `${under('frozen')}1` },
    ],
    protected: ours(columns),
    fillDown: true,
    retired: (['counted', 'answered', 'period', 'promised'] as const).map((key) => ({
      heading: `leads.${key}`,
      cells: `{leads.${key}}`,
    })),
  };
}

function headingCell({ heading, note }: LeadColumn, index: number): CellSpec[] {
  if (!heading) return [];
  const at = `${columnLetters(index + 1)}1`;
  return [{ at, content: heading, ...(note && { note }) }];
}

/** Of a heading, and of the cells below it where they are not for people to fill. */
function stylesOf({ kind, hidden }: LeadColumn): StyleName[] {
  if (hidden) return ['data', 'data'];
  return kind === 'computed' ? ['headerComputed', 'computed'] : ['header'];
}

/** Colours repeat what the words say. */
function rules(under: (key: string) => string): RuleSpec[] {
  const colour = (key: string, style: RuleSpec['style'], holds: (cell: string) => string): RuleSpec => ({
    ranges: [`${under(key)}2:${under(key)}`],
    formula: `=${holds(`$${under(key)}2`)}`,
    style,
  });
  const says = (words: string) => (cell: string) => `${cell}=${words}`;
  return [
    colour('status', 'good', says('{"status.met"}')),
    colour('status', 'warning', says('{"status.late"}')),
    colour('status', 'bad', says('{"status.overdue"}')),
    colour('status', 'warning', says('{"status.risk"}')),
    colour('stage_shown', 'good', says('"SQL"')),
    colour('stage_shown', 'good', says('{"stage.customer"}')),
    colour('problem', 'warning', (cell) => `LEN(${cell})>0`),
  ];
}

/** Whole columns next to each other that are not for people to fill, from their headings down. */
function ours(columns: readonly LeadColumn[]): string[] {
  const isOurs = ({ kind, hidden }: LeadColumn) => kind === 'computed' || hidden === true;
  const edges = (step: number) =>
    columns.flatMap((column, index) => {
      const next = columns[index + step];
      return isOurs(column) && !(next && isOurs(next)) ? [columnLetters(index + 1)] : [];
    });
  const lasts = edges(1);
  return edges(-1).map((first, index) => `${first}1:${lasts[index] ?? first}`);
}
