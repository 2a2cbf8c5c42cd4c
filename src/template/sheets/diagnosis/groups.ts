// Who and what lags: owners who answer late; sources, personas and offices whose leads become customers less often.
// The largest groups stand beside the page, from row 4 on, counted by their numbers; the page says in a sentence what stands out.

import { across } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { delivered } from '../dashboard/promised';
import { IN_PERIOD } from '../leads/period';

/** Groups looked at, those with most leads first, and how many of them a heading names. */
const GROUPS = 30;
const [FIRST, LAST] = [4, 3 + GROUPS];
const SHOWN = 3;

/** A group speaks for itself from so many leads on. */
const ENOUGH = 'MAX(1;$C$45)';

/** Of all leads that arrived in the period, those that became customers. */
const RATE = '$AE$4';

interface Lagging {
  /** First row of its sentences; the row above is the heading. */
  readonly row: number;
  readonly heading: TextKey;
  readonly noneLags: TextKey;
  readonly unknown: TextKey;
}

interface Converting extends Lagging {
  /** Columns of its groups: number, name, leads, customers. */
  readonly columns: readonly [string, string, string, string];
  /** Columns of Leads: numbers of the groups, and their names. */
  readonly numbers: string;
  readonly names: string;
}

const CONVERTING: readonly Converting[] = [
  {
    row: 51,
    heading: 'diagnosis.sources',
    noneLags: 'diagnosis.noSourceLags',
    unknown: 'diagnosis.noSources',
    columns: ['S', 'T', 'U', 'V'],
    numbers: '{leads.source_no}',
    names: '{leads.source}',
  },
  {
    row: 55,
    heading: 'diagnosis.personas',
    noneLags: 'diagnosis.noPersonaLags',
    unknown: 'diagnosis.noPersonas',
    columns: ['W', 'X', 'Y', 'Z'],
    numbers: '{leads.persona_no}',
    names: '{leads.persona_shown}',
  },
  {
    row: 59,
    heading: 'diagnosis.offices',
    noneLags: 'diagnosis.noOfficeLags',
    unknown: 'diagnosis.noOffices',
    columns: ['AA', 'AB', 'AC', 'AD'],
    numbers: '{leads.office_no}',
    names: '{leads.office}',
  },
];

const OWNERS: Lagging = {
  row: 47,
  heading: 'diagnosis.owners',
  noneLags: 'diagnosis.noOwnerLags',
  unknown: 'diagnosis.noContacts',
};

/** Findings by owner, source, persona and office. */
export function groups(): CellSpec[] {
  return [
    { at: 'B44', content: { text: 'diagnosis.whereToLook' } },
    { at: 'B45', content: { text: 'diagnosis.enough' } },
    { at: 'C45', content: { input: 10 } },
    { at: 'J3', content: { text: 'diagnosis.data' } },
    { at: 'AE4', content: { formula: `=IFERROR(COUNTIFS({leads.won_at};">0";${IN_PERIOD})/COUNT({leads.period});0)` } },
    ...owners(),
    ...CONVERTING.flatMap(converting),
  ];
}

/** Owners whose share of first contacts on time is below that of all, the lowest first; one who noted no contact is not slow. */
function owners(): CellSpec[] {
  const { row } = OWNERS;
  const counts = ['{leads.on_time};1', '{leads.on_time};">=0"', '{leads.answered};">0"'];
  const [number, name, leads, met, due, noted] = ['J', 'K', 'L', 'M', 'N', 'O'].map((column) => below(column));
  const all = delivered('onTime');
  const isLate = `(${leads}>=${ENOUGH})*(${noted}>0)*(${met}<${due}*${all})`;
  const lagging = `FILTER(HSTACK(${name};${leads};${met}/${due};${number});${isLate})`;
  const sentence = (at: number) => {
    const parts = [`AE${at}`, percentText(`AG${at}`), wholeText(`AF${at}`), percentText(all)];
    const waited = filledText('diagnosis.ownerWaits', `ROUND(AI${at};1)`);
    return `${filledText('diagnosis.ownerLags', ...parts)}&IF(COUNT(AI${at})=0;"";" "&${waited})`;
  };
  const hours = (at: number) => `FILTER({leads.hours};{leads.owner_no}=AH${at};ISNUMBER({leads.period}))`;
  return [
    ...counted('J', '{leads.owner_no}', '{leads.owner}', counts),
    { at: `AE${row}`, content: { formula: mostOf(`SORT(${lagging};3;TRUE)`, 4) } },
    ...rowsFrom(row).map((at) => ({
      at: `AI${at}`,
      content: { formula: `=IF(AE${at}="";"";IFERROR(MEDIAN(${hours(at)});""))` },
    })),
    ...sentences(OWNERS, `$J$${FIRST}:$O$${LAST}`, `COUNT(${all})=0`, sentence),
  ];
}

/** Groups that would have won at least one customer more at the average rate, those that miss most first. */
function converting(group: Converting): CellSpec[] {
  const { row, numbers, names } = group;
  const [first, , , last] = group.columns;
  const [, name = '', leads = '', customers = ''] = group.columns.map((column) => below(column));
  const missed = `${leads}*${RATE}-${customers}`;
  const lagging = `FILTER(HSTACK(${name};${leads};${customers};${missed});(${leads}>=${ENOUGH})*(${missed}>=1))`;
  const sentence = (at: number) =>
    filledText(
      'diagnosis.groupLags',
      `AE${at}`,
      wholeText(`AG${at}`),
      wholeText(`AF${at}`),
      percentText(`AG${at}/AF${at}`),
      percentText(RATE),
      wholeText(`AH${at}`),
    );
  return [
    ...counted(first, numbers, names, ['{leads.won_at};">0"']),
    { at: `AE${row}`, content: { formula: mostOf(`SORT(${lagging};4;FALSE)`, 4) } },
    ...sentences(group, `$${first}$${FIRST}:$${last}$${LAST}`, `COUNTIF(${leads};">0")=0`, sentence),
  ];
}

/** Numbers of the largest groups, their names and leads, and how many of the leads meet a condition more: a formula a column. */
function counted(first: string, numbers: string, names: string, conditions: readonly string[]): CellSpec[] {
  const number = below(first);
  const counts = ['', ...conditions.map((condition) => `;${condition}`)].map(
    (condition) => `COUNTIFS(${numbers};${number};${IN_PERIOD}${condition})`,
  );
  const name = `IFERROR(VLOOKUP(${number};HSTACK(${numbers};${names});2;FALSE);"")`;
  return across(
    `${first}${FIRST}`,
    [`SEQUENCE(${GROUPS})`, name, ...counts].map((cells) => ({ formula: `=ARRAYFORMULA(${cells})` })),
  );
}

/** Heading and three sentences; where nothing stands out, or nothing is known, the first one says what stands beside it. */
function sentences(
  { row, heading, noneLags, unknown }: Lagging,
  figures: string,
  isUnknown: string,
  sentence: (row: number) => string,
): CellSpec[] {
  const cannotTell = `OR(Leads_broken<>"";ISERROR(SUM(${figures})))`;
  const none = filledText(noneLags, wholeText(ENOUGH));
  const nothing = `IFS(${cannotTell};{"dashboard.unknown"};${isUnknown};{"${unknown}"};TRUE;${none})`;
  return [
    { at: `B${row - 1}`, content: { text: heading } },
    { at: `AE${row - 1}`, content: { formula: `=${nothing}` } },
    ...rowsFrom(row).map((at, index) => ({
      at: `B${at}`,
      content: { formula: `=IF(AE${at}="";${index === 0 ? `AE${row - 1}` : '""'};${sentence(at)})` },
    })),
  ];
}

function mostOf(sorted: string, columns: number): string {
  return `=IFERROR(ARRAYFORMULA(ARRAY_CONSTRAIN(${sorted};${SHOWN};${columns}));"")`;
}

function rowsFrom(row: number): number[] {
  return Array.from({ length: SHOWN }, (_, index) => row + index);
}

function below(column: string): string {
  return `$${column}$${FIRST}:$${column}$${LAST}`;
}
