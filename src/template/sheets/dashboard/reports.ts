// What became of the leads that arrived in the period, by source, owner, persona and office: those with most leads first. Groups
// are counted by their numbers (LEAD_GROUPS), so that "*" or ">" in a name mean nothing and case does not matter.

import { block } from '../../block';
import type { CellSpec } from '../../spec';
import { groupColumns } from '../leads/groups';
import { IN_PERIOD } from '../leads/period';
import type { TextKey } from '../../../texts/workbook';
import { PROMISES } from './promises';
import { TILES } from './tiles';

interface ReportOf {
  readonly title: TextKey;
  readonly group: TextKey;
  /** The column of Leads with the names of the groups, and that with their numbers. */
  readonly names: string;
  readonly numbers: string;
  /** The row of its title, and how many groups it shows. */
  readonly at: number;
  readonly shown: number;
}

const OF = {
  source: {
    title: 'dashboard.bySource',
    group: 'dashboard.source',
    names: 'source',
    numbers: 'source_no',
    at: 77,
    shown: 12,
  },
  owner: {
    title: 'dashboard.byOwner',
    group: 'dashboard.owner',
    names: 'owner',
    numbers: 'owner_no',
    at: 107,
    shown: 12,
  },
  persona: {
    title: 'dashboard.byPersona',
    group: 'dashboard.persona',
    names: 'persona_shown',
    numbers: 'persona_no',
    at: 124,
    shown: 10,
  },
  office: {
    title: 'dashboard.byOffice',
    group: 'dashboard.office',
    names: 'office',
    numbers: 'office_no',
    at: 139,
    shown: 10,
  },
} as const satisfies Record<string, ReportOf>;

const COLUMNS = [
  'group',
  'leads',
  'qualified',
  'customers',
  'conversion',
  'waiting',
  'onTime',
  'median',
  'slowest',
] as const;

type Column = (typeof COLUMNS)[number];

/** The reports of the page, top to bottom: title, headings, all leads, the largest groups, all others. */
export const REPORTS = Object.entries(OF).map(([key, of]: [string, ReportOf]) => {
  const groups = Array.from({ length: of.shown }, (_, index) => `${key}${index + 1}`);
  const [title, headings, total, others] = [`${key}Title`, `${key}Headings`, `${key}Total`, `${key}Others`];
  const rows = [title, headings, total, ...groups, others];
  return { of, groups, title, headings, total, others, table: block(`B${of.at}`, COLUMNS, rows) };
});

type Report = (typeof REPORTS)[number];

/** All reports. */
export function reports(): CellSpec[] {
  return REPORTS.flatMap((report) => [...labels(report), ...total(report), ...groups(report), ...others(report)]);
}

function labels({ of, table, title, headings }: Report): CellSpec[] {
  return table.fill({
    [title]: { group: { text: of.title } },
    [headings]: {
      group: { text: of.group },
      leads: { content: { text: 'dashboard.sourceLeads' }, note: 'dashboard.noteGroupLeads' },
      qualified: { content: { text: 'dashboard.sourceQualified' }, note: 'dashboard.noteGroupQualified' },
      customers: { content: { text: 'dashboard.sourceCustomers' }, note: 'dashboard.noteGroupCustomers' },
      conversion: { content: { text: 'dashboard.conversion' }, note: 'dashboard.noteConversion' },
      waiting: { content: { text: 'dashboard.waiting' }, note: 'dashboard.noteWaiting' },
      onTime: { content: { text: 'dashboard.onTime' }, note: 'dashboard.noteOnTime' },
      median: { content: { text: 'dashboard.medianHours' }, note: 'dashboard.noteMedian' },
      slowest: { content: { text: 'dashboard.p90Hours' }, note: 'dashboard.noteSlowest' },
    },
  });
}

function total({ of, table, total }: Report): CellSpec[] {
  const cell = (column: Column) => table.cell(total, column);
  const isEmpty = `${cell('leads')}=0`;
  const notFilled = `IF(COUNT({leads.${of.numbers}})=0;{"dashboard.notFilled"};{"dashboard.allSources"})`;
  return table.fill({
    [total]: {
      group: `=IF(${isEmpty};{"dashboard.noLeads"};${notFilled})`,
      leads: `=${PROMISES.cell('leads', 'delivered')}`,
      qualified: `=IF(${isEmpty};"";COUNTIFS(${IN_PERIOD};{leads.mql_at};">0"))`,
      customers: `=IF(${isEmpty};"";COUNTIFS(${IN_PERIOD};{leads.won_at};">0"))`,
      conversion: `=IF(${isEmpty};"";IFERROR(${cell('customers')}/${cell('leads')};"–"))`,
      onTime: speed(isEmpty, `AVERAGEIFS({leads.on_time};${IN_PERIOD})`),
      ...hours('ISNUMBER({leads.period})', isEmpty),
      waiting: `=${TILES.cell('tileFigure', 'overdue')}`,
    },
  });
}

/** A formula a column, but for hours: their middle and their slowest tenth are asked for group by group. */
function groups({ of, table, groups }: Report): CellSpec[] {
  const [first = '', last = ''] = [groups[0], groups[groups.length - 1]];
  const column = (key: Column) => table.column(key, first, last);
  const { leads, everyLead, count, name } = groupColumns(`{leads.${of.numbers}}`, `{leads.${of.names}}`, of.shown);
  const isNone = `${column('leads')}=""`;
  const listed = (figure: string) => `=ARRAYFORMULA(IF(${isNone};"";${figure}))`;
  return [
    ...table.fill({
      [first]: {
        group: listed(name),
        leads: `=ARRAYFORMULA(${count})`,
        qualified: listed(`COUNTIFS(${leads};{leads.mql_at};">0")`),
        customers: listed(`COUNTIFS(${leads};{leads.won_at};">0")`),
        conversion: listed(`IFERROR(${column('customers')}/${column('leads')};"–")`),
        waiting: listed(`COUNTIFS(${everyLead};{leads.state};"overdue")`),
        onTime: listed(`IF(${IS_SILENT};"–";IFERROR(AVERAGEIFS({leads.on_time};${leads});"–"))`),
      },
    }),
    ...table.fillRows(groups, (cell, _, index) =>
      hours(`({leads.${of.numbers}}=${index + 1})*ISNUMBER({leads.period})`, `${cell('leads')}=""`),
    ),
  ];
}

const IS_SILENT = `${PROMISES.cell('onTime', 'delivered')}="–"`;

/** A share or hours of some leads; nothing where there are none, – where it cannot be told. */
function speed(isNone: string, formula: string): string {
  return `=IF(${isNone};"";IF(${IS_SILENT};"–";IFERROR(${formula};"–")))`;
}

function hours(chosen: string, isNone: string) {
  const filtered = `FILTER({leads.hours};${chosen})`;
  return { median: speed(isNone, `MEDIAN(${filtered})`), slowest: speed(isNone, `PERCENTILE(${filtered};9/10)`) };
}

/** Where the formulas of the first group of each report spill over what were formulas of their own. */
export const SPILLED = REPORTS.flatMap(({ table, groups }) => {
  const [first, last] = [groups[1] ?? '', groups[groups.length - 1] ?? ''];
  const below = (from: Column, to: Column) => `${table.cell(first, from)}:${table.cell(last, to)}`;
  return [below('group', 'onTime')];
});

/** All leads but those of the groups shown. */
function others({ table, groups, total, others }: Report): CellSpec[] {
  const [first = others, last = others] = [groups[0], groups[groups.length - 1]];
  const left = (column: Column) => `SUM(${table.cell(total, column)})-SUM(${table.column(column, first, last)})`;
  const cell = (column: Column) => table.cell(others, column);
  const shown = (formula: string) => `=IFERROR(IF(${left('leads')}+${left('waiting')}=0;"";${formula});"")`;
  return table.fill({
    [others]: {
      group: shown('{"dashboard.otherSources"}'),
      leads: shown(left('leads')),
      qualified: shown(left('qualified')),
      customers: shown(left('customers')),
      conversion: shown(`IFERROR(${cell('customers')}/${cell('leads')};0)`),
      waiting: shown(left('waiting')),
    },
  });
}
