// What became of the leads that arrived in the period, by source, owner, persona and office: those with most leads first. Groups
// are counted by their numbers (LEAD_GROUPS), so that "*" or ">" in a name mean nothing and case does not matter.

import type { CellSpec } from '../../spec';
import { groupColumns } from '../leads/groups';
import { IN_PERIOD } from '../leads/period';
import { OFFICES, OWNERS, PERSONAS, SOURCES } from './rows';

/** What its rows are called by, the column of Leads with the names of the groups, and how many of them it shows. */
const REPORTS = [
  { key: 'source', table: SOURCES, names: 'source', shown: 12 },
  { key: 'owner', table: OWNERS, names: 'owner', shown: 12 },
  { key: 'persona', table: PERSONAS, names: 'persona_shown', shown: 10 },
  { key: 'office', table: OFFICES, names: 'office', shown: 10 },
] as const;

/** The same places in every report: `#Title.group` is the title of each. */
export function inReports(places: string): string[] {
  return REPORTS.map(({ key }) => places.replace(/#/g, key));
}

/** All reports, each with its title, headings, all leads, the largest groups and all others. */
export function reports(): CellSpec[] {
  return REPORTS.flatMap(({ key, table, names, shown }) => [
    ...table.fill({
      [`${key}Total`]: total(`{leads.${key}_no}`),
      [`${key}1`]: groups(`{leads.${key}_no}`, `{leads.${names}}`, `${key}1:${key}${shown}`, shown),
      [`${key}Others`]: others(`${key}Total`, `${key}1:${key}${shown}`),
    }),
    ...table.fillEach(`${key}*`, (index) =>
      hours(`({leads.${key}_no}=${index + 1})*ISNUMBER({leads.period})`, '[.leads]=""'),
    ),
  ]);
}

function total(numbers: string) {
  const isEmpty = '[.leads]=0';
  const notFilled = `IF(COUNT(${numbers})=0;{"dashboard.notFilled"};{"dashboard.allSources"})`;
  return {
    group: `=IF(${isEmpty};{"dashboard.noLeads"};${notFilled})`,
    leads: '=[leads.delivered]',
    qualified: `=IF(${isEmpty};"";COUNTIFS(${IN_PERIOD};{leads.mql_at};">0"))`,
    customers: `=IF(${isEmpty};"";COUNTIFS(${IN_PERIOD};{leads.won_at};">0"))`,
    conversion: `=IF(${isEmpty};"";IFERROR([.customers]/[.leads];"–"))`,
    onTime: speed(isEmpty, `AVERAGEIFS({leads.on_time};${IN_PERIOD})`),
    ...hours('ISNUMBER({leads.period})', isEmpty),
    waiting: '=[tileFigure.overdue]',
  };
}

/** A formula a column, but for hours: their middle and their slowest tenth are asked for group by group. */
function groups(numbers: string, names: string, rows: string, shown: number) {
  const { leads, everyLead, count, name } = groupColumns(numbers, names, shown);
  const listed = (figure: string) => `=ARRAYFORMULA(IF([${rows}.leads]="";"";${figure}))`;
  return {
    group: listed(name),
    leads: `=ARRAYFORMULA(${count})`,
    qualified: listed(`COUNTIFS(${leads};{leads.mql_at};">0")`),
    customers: listed(`COUNTIFS(${leads};{leads.won_at};">0")`),
    conversion: listed(`IFERROR([${rows}.customers]/[${rows}.leads];"–")`),
    waiting: listed(`COUNTIFS(${everyLead};{leads.state};"overdue")`),
    onTime: listed(`IF(${IS_SILENT};"–";IFERROR(AVERAGEIFS({leads.on_time};${leads});"–"))`),
  };
}

const IS_SILENT = '[onTime.delivered]="–"';

/** A share or hours of some leads; nothing where there are none, – where it cannot be told. */
function speed(isNone: string, formula: string): string {
  return `=IF(${isNone};"";IF(${IS_SILENT};"–";IFERROR(${formula};"–")))`;
}

function hours(chosen: string, isNone: string) {
  const filtered = `FILTER({leads.hours};${chosen})`;
  return { median: speed(isNone, `MEDIAN(${filtered})`), slowest: speed(isNone, `PERCENTILE(${filtered};9/10)`) };
}

/** All leads but those of the groups shown. */
function others(total: string, groups: string) {
  const left = (column: string) => `SUM([${total}.${column}])-SUM([${groups}.${column}])`;
  const shown = (formula: string) => `=IFERROR(IF(${left('leads')}+${left('waiting')}=0;"";${formula});"")`;
  return {
    group: shown('{"dashboard.otherSources"}'),
    leads: shown(left('leads')),
    qualified: shown(left('qualified')),
    customers: shown(left('customers')),
    conversion: shown('IFERROR([.customers]/[.leads];0)'),
    waiting: shown(left('waiting')),
  };
}
