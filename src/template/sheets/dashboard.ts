// Dashboard: the shared goal at the top, both sides' promises against what they delivered, and where it comes from.

import { across, down, textsAcross } from '../cells';
import type { CellSpec, ChartSpec, SheetSpec } from '../spec';
import { PALETTE } from '../styles';
import type { TextKey } from '../../texts/workbook';

const SOURCES = { total: 50, first: 51, last: 62 };
const OVERDUE = { first: 67, rows: 10 };

/** Created in the period and up to the clock; the condition every count of leads starts with. */
const IN_PERIOD = '{leads.created};">="&Period_start;{leads.created};"<"&MIN(Period_end+1;As_of+1/86400)';
const WON_IN_PERIOD = '{leads.won_on};">="&Period_start;{leads.won_on};"<"&MIN(Period_end+1;As_of+1/86400)';

/** The sheet Dashboard. */
export function dashboardSheet(): SheetSpec {
  return {
    id: 'dashboard',
    name: 'dashboard.name',
    tabColor: PALETTE.good,
    rows: 800,
    widths: [16, 210, ...new Array<number>(12).fill(140)],
    heights: [
      { row: 5, pixels: 36 },
      { row: 7, pixels: 38 },
      { row: 80, pixels: 38 },
    ],
    frozenRows: 3,
    frozenColumns: 0,
    gridlines: false,
    anchor: { along: 'rows', column: 'B' },
    columns: [],
    cells: [...heading(), ...tiles(), ...promises(), ...bySource(), ...overdue(), ...byOwner(), ...chartData()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
      { ranges: ['B5:H5'], style: 'tileLabel' },
      { ranges: ['B6:H6'], style: 'tileFigure' },
      { ranges: ['B7:H7'], style: 'tileDetail' },
      { ranges: ['B9', 'B48', 'B65', 'B79'], style: 'section' },
      { ranges: ['B10:C10', 'B49', 'B66:D66'], style: 'header' },
      { ranges: ['D10:G10', 'C49:H49', 'E66:F66', 'C80:J80'], style: 'headerNumber' },
      { ranges: ['B80'], style: 'header' },
      { ranges: ['H10'], style: 'headerCentre' },
      { ranges: ['D11:G16', 'H50:H63'], style: 'figure' },
      { ranges: ['H11:H16'], style: 'verdictCentre' },
      { ranges: ['B50:H50'], style: 'total' },
      { ranges: ['L3:N800'], style: 'data' },
    ],
    formats: [
      { ranges: ['E67:F76'], format: 'moment' },
      { ranges: ['B6:E6', 'G6:H6', 'D11:G13', 'D15:G16'], format: 'whole' },
      { ranges: ['F6', 'D14:G14', 'E50:E63'], format: 'exactPercent' },
      { ranges: ['H50:H63', 'H80:H130'], format: 'percent' },
      { ranges: ['C50:D63', 'F50:G63', 'C80:G130', 'M5:N800'], format: 'whole' },
      { ranges: ['I80:J130'], format: 'tenth' },
      { ranges: ['L5:L800'], format: 'date' },
    ],
    merges: [],
    tiles: ['B5:H7'],
    validations: [],
    rules: [
      { ranges: ['H11:H16'], formula: '=LEFT($H11;1)="✓"', style: 'good' },
      { ranges: ['H11:H16'], formula: '=LEFT($H11;1)="✗"', style: 'bad' },
      { ranges: ['B67:G67'], formula: '=LEFT($B$67;1)="✓"', style: 'good' },
    ],
    names: [],
    protected: ['B2:N800'],
    charts: charts(),
    fillDown: false,
  };
}

function heading(): CellSpec[] {
  const moment = `${isoDay('As_of')}&" "&${padded('HOUR(As_of)')}&":"&${padded('MINUTE(As_of)')}`;
  const period = `{"dashboard.period"}&" "&${isoDay('Period_start')}&" "&{"dashboard.to"}&" "&${isoDay('Period_end')}`;
  return down('B2', [
    { formula: '={"dashboard.title"}&IF(Company="";"";" · "&Company)' },
    { formula: `=${period}&"  ·  "&{"dashboard.asOf"}&" "&${moment}` },
  ]);
}

/** A day as text, without a pattern that a locale could read its own way. */
function isoDay(cell: string): string {
  return `YEAR(${cell})&"-"&${padded(`MONTH(${cell})`)}&"-"&${padded(`DAY(${cell})`)}`;
}

function padded(part: string): string {
  return `RIGHT("0"&${part};2)`;
}

function tiles(): CellSpec[] {
  const share = (part: string, whole: string) => `IFERROR(TEXT(${part}/${whole};"0%");"–")`;
  const whole = (figure: string) => `TEXT(${figure};"#,##0")`;
  return [
    ...tile(
      'B',
      { formula: '={"dashboard.goal"}&IF(Unit="";"";" ("&Unit&")")' },
      '=F16',
      filled('dashboard.goalDetail', share('F16', 'Goal'), whole('Goal')),
    ),
    ...tile(
      'C',
      { text: 'dashboard.leads' },
      '=F11',
      filled('dashboard.leadsDetail', share('F11', 'E11'), whole('E11')),
    ),
    ...tile('D', { text: 'dashboard.qualified' }, '=F12', filled('dashboard.qualifiedDetail', share('F12', 'F11'))),
    ...tile(
      'E',
      { text: 'dashboard.leadValue' },
      '=F13',
      filled('dashboard.leadsDetail', share('F13', 'E13'), whole('E13')),
    ),
    ...tile('F', { text: 'dashboard.onTime' }, '=F14', onTimeDetail()),
    ...tile('G', { text: 'dashboard.customers' }, '=F15', filled('dashboard.customersDetail', share('F15', 'F11'))),
    ...tile('H', { text: 'dashboard.overdue' }, `=${overdueNow()}`, '={"dashboard.overdueDetail"}'),
  ];
}

function tile(column: string, label: CellSpec['content'], figure: string, detail: string): CellSpec[] {
  return down(`${column}5`, [label, { formula: figure }, { formula: detail }]);
}

/** A text of the template with its blanks filled by formulas. */
function filled(key: TextKey, first: string, second?: string): string {
  const one = `SUBSTITUTE({"${key}"};"{1}";${first})`;
  return second ? `=SUBSTITUTE(${one};"{2}";${second})` : `=${one}`;
}

function overdueNow(): string {
  return `COUNTIFS({leads.status};{"status.overdue"};${IN_PERIOD})`;
}

/** With no first contact recorded at all the share says nothing; the detail then says why. */
function onTimeDetail(): string {
  const known = 'SUBSTITUTE({"dashboard.onTimeDetail"};"{1}";TEXT(Sla_target;"0%"))';
  return `=IF(COUNT({leads.first_contact})=0;{"dashboard.noContacts"};${known})`;
}

function promises(): CellSpec[] {
  const pace = (goal: string) => `=IFERROR(GOAL_PACE(${goal};Period_start;Period_end;As_of;Calendar;Holidays);0)`;
  const count = (stage: string) => `COUNTIFS({leads.stage};"${stage}";${IN_PERIOD})`;
  const met = (key: string) => `COUNTIFS({leads.status};{"${key}"};${IN_PERIOD})`;
  const due = `(${met('status.met')}+${met('status.late')}+${met('status.overdue')})`;
  const row = (
    at: number,
    label: CellSpec['content'],
    side: CellSpec['content'],
    promised: string,
    delivered: string,
  ) =>
    across(`B${at}`, [
      label,
      side,
      { formula: promised },
      { formula: at === 14 ? '=D14' : pace(`D${at}`) },
      { formula: delivered },
      { formula: `=IF(OR(F${at}="";F${at}="–");"";F${at}-E${at})` },
      {
        formula: `=IF(OR(F${at}="";F${at}="–");{"dashboard.unknown"};IF(F${at}>=E${at};{"dashboard.yes"};{"dashboard.no"}))`,
      },
    ]);
  return [
    { at: 'B9', content: { text: 'dashboard.promises' } },
    ...textsAcross('B10', [
      'dashboard.promise',
      'dashboard.side',
      'dashboard.promised',
      'dashboard.byNow',
      'dashboard.delivered',
      'dashboard.difference',
      'dashboard.kept',
    ]),
    ...row(
      11,
      { text: 'dashboard.leadsOwed' },
      { text: 'side.marketing' },
      '=INDEX(Owed;1)',
      `=COUNTIFS(${IN_PERIOD})`,
    ),
    ...row(
      12,
      { text: 'dashboard.qualifiedOwed' },
      { text: 'side.marketing' },
      '=INDEX(Owed;2)',
      `=${count('MQL')}+${count('SQL')}`,
    ),
    ...row(
      13,
      { text: 'dashboard.leadValue' },
      { text: 'side.marketing' },
      '=Goal*Marketing_share',
      `=${count('Lead')}*INDEX(Worth;1)+${count('MQL')}*INDEX(Worth;2)+${count('SQL')}*INDEX(Worth;3)`,
    ),
    ...row(
      14,
      { text: 'dashboard.onTimePromise' },
      { text: 'side.sales' },
      '=Sla_target',
      `=IF(OR(COUNT({leads.first_contact})=0;${due}=0);"–";${met('status.met')}/${due})`,
    ),
    ...row(
      15,
      { text: 'dashboard.customersOwed' },
      { text: 'side.sales' },
      '=INDEX(Owed;5)',
      `=COUNTIFS(${WON_IN_PERIOD})`,
    ),
    ...row(16, { text: 'dashboard.result' }, { text: 'side.both' }, '=Goal', `=SUMIFS({leads.value};${WON_IN_PERIOD})`),
  ];
}

function charts(): ChartSpec[] {
  const { first, last } = SOURCES;
  const bars = { type: 'bar', headers: 0, height: 270 } as const;
  const ofSources = (column: string) => [`B${first}:B${last}`, `${column}${first}:${column}${last}`];
  return [
    {
      type: 'line',
      title: 'dashboard.waterfall',
      data: ['L4:L800', 'M4:M800', 'N4:N800'],
      headers: 1,
      at: 'B18',
      width: 1050,
      height: 310,
      colors: [PALETTE.ochre, PALETTE.teal],
    },
    { ...bars, title: 'dashboard.leadsBySource', data: ofSources('C'), at: 'B33', width: 480, colors: [PALETTE.teal] },
    {
      ...bars,
      title: 'dashboard.conversionBySource',
      data: ofSources('E'),
      at: 'E33',
      width: 560,
      colors: [PALETTE.ochre],
    },
  ];
}

function bySource(): CellSpec[] {
  const { total, first, last } = SOURCES;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => {
    const cell = `$B${first + index}`;
    const when = (formula: string) => ({ formula: `=IF(${cell}="";"";${formula})` });
    const ofSource = `{leads.source};${cell};${IN_PERIOD}`;
    const status = (key: string) => `COUNTIFS(${ofSource};{leads.status};{"status.${key}"})`;
    const met = status('met');
    return across(`C${first + index}`, [
      when(`COUNTIFS(${ofSource})`),
      when(`COUNTIFS(${ofSource};{leads.won_on};">0")`),
      when(`IFERROR(D${first + index}/C${first + index};0)`),
      when(`COUNTIFS(${ofSource};{leads.stage};"MQL")+COUNTIFS(${ofSource};{leads.stage};"SQL")`),
      when(`SUMIFS({leads.value};${ofSource};{leads.won_on};">0")`),
      when(
        `IF(COUNT({leads.first_contact})=0;"–";IFERROR(${met}/(${met}+${status('late')}+${status('overdue')});"–"))`,
      ),
    ]);
  });
  // Sources beyond the table, and leads without one: what is left of the total, so that the column always adds up.
  const rest = (column: string) => `${column}${total}-SUM(${column}${first}:${column}${last})`;
  const share = `IFERROR((${rest('D')})/(${rest('C')});0)`;
  return [
    { at: 'B48', content: { text: 'dashboard.bySource' } },
    ...textsAcross('B49', [
      'dashboard.source',
      'dashboard.sourceLeads',
      'dashboard.sourceCustomers',
      'dashboard.conversion',
      'dashboard.sourceQualified',
      'dashboard.value',
      'dashboard.onTime',
    ]),
    ...across(`B${total}`, [
      { text: 'dashboard.allSources' },
      { formula: '=F11' },
      { formula: `=COUNTIFS(${IN_PERIOD};{leads.won_on};">0")` },
      { formula: `=IFERROR(D${total}/C${total};0)` },
      { formula: '=F12' },
      { formula: `=SUMIFS({leads.value};${IN_PERIOD};{leads.won_on};">0")` },
      { formula: '=F14' },
    ]),
    { at: `B${first}`, content: { formula: sourcesByCount(last - first + 1) } },
    ...rows.flat(),
    ...across(
      `B${last + 1}`,
      ['{"dashboard.otherSources"}', ...['C', 'D'].map(rest), share, ...['F', 'G'].map(rest)].map((formula) => ({
        formula: `=IF(${rest('C')}=0;"";${formula})`,
      })),
    ),
  ];
}

/** The sources that brought most leads, most first. */
function sourcesByCount(most: number): string {
  const sources = 'UNIQUE(FILTER({leads.source};{leads.source}<>""))';
  return `=IFERROR(ARRAY_CONSTRAIN(SORT(${sources};COUNTIF({leads.source};${sources});FALSE);${most};1);"")`;
}

function overdue(): CellSpec[] {
  const { first, rows } = OVERDUE;
  const columns = ['name', 'owner', 'source', 'created', 'deadline'].map((key) => `{leads.${key}}`).join(';');
  const waiting = `SORT(FILTER(HSTACK(${columns});{leads.status}={"status.overdue"});5;TRUE)`;
  return [
    { at: 'B65', content: { text: 'dashboard.overdueList' } },
    ...textsAcross('B66', [
      'dashboard.lead',
      'dashboard.owner',
      'dashboard.source',
      'dashboard.created',
      'dashboard.deadline',
    ]),
    {
      at: `B${first}`,
      content: { formula: `=IFERROR(ARRAY_CONSTRAIN(${waiting};${rows};5);{"dashboard.noneOverdue"})` },
    },
  ];
}

function byOwner(): CellSpec[] {
  const report =
    'SLA_REPORT({leads.owner};{leads.created};{leads.first_contact};{leads.promised};As_of;Calendar;Holidays)';
  return [
    { at: 'B79', content: { text: 'dashboard.byOwner' } },
    { at: 'B80', content: { formula: `=IF(COUNT({leads.created})=0;{"dashboard.noLeads"};${report})` } },
  ];
}

function chartData(): CellSpec[] {
  return [
    { at: 'L3', content: { text: 'dashboard.chartData' } },
    {
      at: 'L4',
      content: {
        formula: '=LEADS_WATERFALL({leads.created};INDEX(Owed;1);Period_start;Period_end;As_of;"";Calendar;Holidays)',
      },
    },
  ];
}
