// What became of the leads that arrived in the period, by source, owner, persona and office: those with most leads first. Groups
// are counted by their numbers (LEAD_GROUPS), so that "*" or ">" in a name mean nothing and case does not matter.

import type { CellSpec } from '../../spec';
import { groupColumns, type Grouping } from '../leads/groups';
import { IN_PERIOD } from '../leads/period';
import { OFFICES, OWNERS, PERSONAS, SOURCES } from './rows';

/** What each is by, and how many groups it shows. */
const REPORTS = [
  { by: 'source', table: SOURCES, shown: 12 },
  { by: 'owner', table: OWNERS, shown: 12 },
  { by: 'persona', table: PERSONAS, shown: 10 },
  { by: 'office', table: OFFICES, shown: 10 },
] as const;

/** The same places in every report: `#Title.group` is the title of each. */
export function inReports(places: string): string[] {
  return REPORTS.map(({ by }) => places.replace(/#/g, by));
}

/** All reports, each with all leads, the largest groups and all others. */
export function reports(): CellSpec[] {
  return REPORTS.flatMap(({ by, table, shown }) => [
    ...table.fill({
      [`${by}Total`]: total(`{leads.${by}_no}`),
      [`${by}1`]: groups(by, shown),
      [`${by}Others`]: others(by),
    }),
    ...table.fillEach(`${by}*`, (index) =>
      hours(`({leads.${by}_no}=${index + 1})*ISNUMBER({leads.period})`, '[.leads]=""'),
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
function groups(by: Grouping, shown: number) {
  const { leads, everyLead, count, name } = groupColumns(by, shown);
  const listed = (figure: string) => `=ARRAYFORMULA(IF([${by}*.leads]="";"";${figure}))`;
  return {
    group: listed(name),
    leads: `=ARRAYFORMULA(${count})`,
    qualified: listed(`COUNTIFS(${leads};{leads.mql_at};">0")`),
    customers: listed(`COUNTIFS(${leads};{leads.won_at};">0")`),
    conversion: listed(`IFERROR([${by}*.customers]/[${by}*.leads];"–")`),
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
function others(by: Grouping) {
  const left = (column: string) => `SUM([${by}Total.${column}])-SUM([${by}*.${column}])`;
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
