// Who and what lags: owners who answer late; sources, personas and offices whose leads become customers less often.
// Reports over all groups stand beside the page, from row 4 on; the page says in a sentence what stands out in them.

import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { countable } from '../leads/check';

const LAST = 800;
const SHOWN = 3;

/** Leads created in the period and up to the clock; one that cannot be counted is in no period. */
const COUNTED = 'ISNUMBER({leads.period})';

/** A group speaks for itself from so many leads on. */
const ENOUGH = 'MAX(1;$C$45)';

interface Lagging {
  /** First row of its sentences; the row above is the heading. */
  readonly row: number;
  readonly heading: TextKey;
  readonly noneLags: TextKey;
  readonly unknown: TextKey;
}

interface Converting extends Lagging {
  /** Columns of its report: group, leads, customers, rate. */
  readonly columns: readonly [string, string, string, string];
  readonly groups: string;
}

const CONVERTING: readonly Converting[] = [
  {
    row: 51,
    heading: 'diagnosis.sources',
    noneLags: 'diagnosis.noSourceLags',
    unknown: 'diagnosis.noSources',
    columns: ['S', 'T', 'U', 'V'],
    groups: '{leads.source}',
  },
  {
    row: 55,
    heading: 'diagnosis.personas',
    noneLags: 'diagnosis.noPersonaLags',
    unknown: 'diagnosis.noPersonas',
    columns: ['W', 'X', 'Y', 'Z'],
    groups: 'ARRAYFORMULA(IF({leads.persona}="";{leads.match};{leads.persona}))',
  },
  {
    row: 59,
    heading: 'diagnosis.offices',
    noneLags: 'diagnosis.noOfficeLags',
    unknown: 'diagnosis.noOffices',
    columns: ['AA', 'AB', 'AC', 'AD'],
    groups: '{leads.office}',
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
    ...owners(),
    ...CONVERTING.flatMap(converting),
  ];
}

/** Owners whose share of first contacts on time is below that of all, the lowest first. */
function owners(): CellSpec[] {
  const { row } = OWNERS;
  const columns = ['{leads.owner}', '{leads.period}', '{leads.answered}', '{leads.promised}'].map(
    (column) => `FILTER(${column};${COUNTED})`,
  );
  const [leads, onTime] = [below('K'), below('P')];
  const average = lastOf('P', 'K');
  const lagging = `FILTER(CHOOSECOLS(${below('J', 'Q')};1;2;7;8);(${leads}>=${ENOUGH})*(${onTime}<${average}))`;
  const sentence = (at: number) => {
    const parts = [`AE${at}`, percentText(`AG${at}`), wholeText(`AF${at}`), percentText(average)];
    const waited = filledText('diagnosis.ownerWaits', `ROUND(AH${at};1)&""`);
    return `${filledText('diagnosis.ownerLags', ...parts)}&IF(COUNT(AH${at})=0;"";" "&${waited})`;
  };
  return [
    { at: 'J4', content: { formula: `=IFERROR(SLA_REPORT(${columns.join(';')};As_of;Calendar;Holidays);"")` } },
    { at: `AE${row}`, content: { formula: mostOf(`SORT(${lagging};3;TRUE)`, 4) } },
    ...sentences(OWNERS, 'COUNT({leads.first_contact})=0', sentence),
  ];
}

/** Groups that would have won at least one customer more at the average rate, those that miss most first. */
function converting(group: Converting): CellSpec[] {
  const { row, groups: column } = group;
  const [name, leads, customers, rate] = group.columns;
  const stages = `FILTER(HSTACK({leads.period};${countable('{leads.won_on}')});${COUNTED})`;
  const labels = 'HSTACK({"goals.leads"};{"goals.customers"})';
  const report = `FUNNEL_REPORT(${stages};FILTER(${column};${COUNTED});${labels})`;
  const average = lastOf(rate, leads);
  const missed = `${below(leads)}*${average}-${below(customers)}`;
  const lagging = `FILTER(HSTACK(${below(name, rate)};${missed});(${below(leads)}>=${ENOUGH})*(${missed}>=1))`;
  const sentence = (at: number) =>
    filledText(
      'diagnosis.groupLags',
      `AE${at}`,
      wholeText(`AG${at}`),
      wholeText(`AF${at}`),
      percentText(`AH${at}`),
      percentText(average),
      wholeText(`AI${at}`),
    );
  return [
    { at: `${name}4`, content: { formula: `=IFERROR(CHOOSECOLS(${report};1;2;3;4);"")` } },
    { at: `AE${row}`, content: { formula: mostOf(`SORT(${lagging};5;FALSE)`, 5) } },
    ...sentences(group, `COUNT(${below(leads)})<2`, sentence),
  ];
}

/** Heading and three sentences; the first one says so when nothing stands out, or nothing is known. */
function sentences(
  { row, heading, noneLags, unknown }: Lagging,
  isUnknown: string,
  sentence: (row: number) => string,
): CellSpec[] {
  const nothing = `IF(${isUnknown};{"${unknown}"};${filledText(noneLags, wholeText(ENOUGH))})`;
  return [
    { at: `B${row - 1}`, content: { text: heading } },
    ...Array.from({ length: SHOWN }, (_, index) => ({
      at: `B${row + index}`,
      content: { formula: `=IF(AE${row + index}="";${index === 0 ? nothing : '""'};${sentence(row + index)})` },
    })),
  ];
}

function mostOf(sorted: string, columns: number): string {
  return `=IFERROR(ARRAYFORMULA(ARRAY_CONSTRAIN(${sorted};${SHOWN};${columns}));"")`;
}

function below(column: string, lastColumn = column): string {
  return `$${column}$5:$${lastColumn}$${LAST}`;
}

/** The last row of a report is its total; every row of it has a number of leads. */
function lastOf(column: string, leads: string): string {
  return `INDEX(${below(column)};COUNT(${below(leads)}))`;
}
