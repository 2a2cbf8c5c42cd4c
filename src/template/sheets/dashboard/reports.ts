// Leads, customers, conversion and speed by source, owner, persona and office: those with most leads first.
//
// The reports stand whole beside the page, where they may grow; the page shows their largest groups. They are counted by our
// own functions, for which "*" or ">" in a name mean nothing and case does not matter.

import { columnLetters, parseArea } from '../../a1';
import { across, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { sound } from '../leads/check';
import type { TextKey } from '../../../texts/workbook';

interface Report {
  readonly title: TextKey;
  readonly group: TextKey;
  /** The column of Leads it goes by. */
  readonly by: string;
  /** What it goes by where that is not the column as it is. */
  readonly groups?: string;
  /** The row of its title, and how many groups it shows. */
  readonly at: number;
  readonly shown: number;
  /** Where the whole report is. */
  readonly data: string;
}

/** The reports of the page, top to bottom. */
export const REPORTS = {
  source: { title: 'dashboard.bySource', group: 'dashboard.source', by: 'source', at: 77, shown: 12, data: 'X4' },
  owner: { title: 'dashboard.byOwner', group: 'dashboard.owner', by: 'owner', at: 107, shown: 12, data: 'AH4' },
  persona: {
    title: 'dashboard.byPersona',
    group: 'dashboard.persona',
    by: 'persona',
    groups: 'IF({leads.persona}="";{leads.match};{leads.persona})',
    at: 124,
    shown: 10,
    data: 'AR4',
  },
  office: {
    title: 'dashboard.byOffice',
    group: 'dashboard.office',
    by: 'office',
    at: 139,
    shown: 10,
    data: 'BB4',
  },
} as const satisfies Record<string, Report>;

/** Groups a report may have beside the page. */
const MOST_GROUPS = 390;

/** The rows of a report on the page. */
export function rowsOf({ at, shown }: Pick<Report, 'at' | 'shown'>) {
  return { title: at, headings: at + 1, total: at + 2, first: at + 3, last: at + 2 + shown, rest: at + 3 + shown };
}

/** All reports, on the page and beside it. */
export function reports(): CellSpec[] {
  const all: readonly Report[] = Object.values(REPORTS);
  return all.flatMap((report) => [...onPage(report), ...besidePage(report)]);
}

function onPage(report: Report): CellSpec[] {
  const { title, headings, total, first, last, rest } = rowsOf(report);
  const { leads, whole } = placesOf(report);
  const isTotal = `COUNT(${leads})`;
  const groups = `FILTER(${whole};ISNUMBER(${leads})*(ROW(${leads})-ROW(${report.data})<COUNT(${leads})))`;
  const largest = `SORT(${groups};2;FALSE)`;
  const shown = (formula: string) => `=IFERROR(ARRAY_CONSTRAIN(${formula};${report.shown};6);"")`;
  const ofAll = (column: number) => `INDEX(${whole};${isTotal};${column})`;
  const isSilent = 'COUNT({leads.first_contact})=0';
  const left = (column: string) => `${column}${total}-SUM(${column}${first}:${column}${last})`;
  const others = (formula: string) => ({ formula: `=IF(C${total}="";"";IF(${left('C')}=0;"";${formula}))` });
  const empty = 'IF(COUNT({leads.period})=0;{"dashboard.noLeads"};{"dashboard.notFilled"})';
  return [
    { at: `B${title}`, content: { text: report.title } },
    ...textsAcross(`B${headings}`, [
      report.group,
      'dashboard.sourceLeads',
      'dashboard.sourceQualified',
      'dashboard.sourceCustomers',
      'dashboard.conversion',
      'dashboard.waiting',
      'dashboard.onTime',
      'dashboard.medianHours',
      'dashboard.p90Hours',
    ]),
    ...across(`B${total}`, [
      { formula: `=IF(${isTotal}=0;${empty};{"dashboard.allSources"})` },
      ...[2, 3, 4, 5, 6].map((column) => ({ formula: `=IF(${isTotal}=0;"";${ofAll(column)})` })),
      ...[7, 8, 9].map((column) => ({
        formula: `=IF(${isTotal}=0;"";IF(${isSilent};"–";${ofAll(column)}))`,
      })),
    ]),
    { at: `B${first}`, content: { formula: shown(largest) } },
    {
      at: `H${first}`,
      content: {
        formula: shown(`CHOOSECOLS(IF(${isSilent};IF(${largest}="";"";"–");${largest});7;8;9)`),
      },
    },
    ...across(`B${rest}`, [
      others('{"dashboard.otherSources"}'),
      others(left('C')),
      others(left('D')),
      others(left('E')),
      others(`IFERROR((${left('E')})/(${left('C')});0)`),
      others(left('G')),
    ]),
  ];
}

/** The whole report: group, leads, qualified, customers, conversion, overdue, on time, median and 90th percentile of hours. */
function besidePage({ by, groups, data }: Report): CellSpec[] {
  const isFilled = groups ? 'COUNT({leads.period})>0' : `COUNTIF({leads.${by}};"?*")>0`;
  // Where nobody filled the column a single blank stands in for all, and nothing is counted.
  const column = (cells: string) => `IF(${isFilled};${cells};"")`;
  const period = column('{leads.period}');
  const known = column(groups ?? `{leads.${by}}`);
  const speed = `SLA_REPORT(${known};${period};{leads.answered};{leads.promised};As_of;Calendar;Holidays)`;
  const qualified = `IF(${column('{leads.stage}')}="Lead";"";${period})`;
  const won = `IF(${column(sound('{leads.won_on}'))}="";"";${period})`;
  const reached = `FUNNEL_REPORT(HSTACK(${period};${qualified};${won});IF(${period}="";"";${known}))`;
  const both = `CHOOSECOLS(HSTACK(${speed};${reached});1;2;12;13;16;5;7;8;9)`;
  const table = `ARRAYFORMULA(IFERROR(ARRAY_CONSTRAIN(${both};${MOST_GROUPS};9);""))`;
  return [{ at: data, content: { formula: `=IF(COUNT({leads.period})*(${isFilled});${table};"")` } }];
}

/** Below the headings of the report beside the page: the column of counts, and all its columns. */
function placesOf({ data }: Report): { leads: string; whole: string } {
  const { row, column } = parseArea(data);
  const letter = (offset: number) => columnLetters(column + offset);
  const rows = [row + 1, row + MOST_GROUPS] as const;
  return {
    leads: `$${letter(1)}$${rows[0]}:$${letter(1)}$${rows[1]}`,
    whole: `$${letter(0)}$${rows[0]}:$${letter(8)}$${rows[1]}`,
  };
}
