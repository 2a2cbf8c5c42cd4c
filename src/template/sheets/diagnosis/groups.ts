// Who and what lags: owners who answer late; sources, personas and offices whose leads become customers less often.
// The largest groups stand beside the page, counted by their numbers; the page says in a sentence what stands out.

import { inputs } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { delivered } from '../dashboard/promised';
import { groupColumns, type Grouping } from '../leads/groups';
import { IN_PERIOD } from '../leads/period';
import { DATA, LAGGING, LAGS, RATE as BESIDE, WHERE } from './rows';

/** Groups looked at, those with most leads first. */
const GROUPS = 30;

/** How many of them a heading names. */
const SHOWN = 3;

/** A group speaks for itself from so many leads on. */
const ENOUGH = 'MAX(1;[$enough.$value])';

/** Of all leads that arrived in the period, those that became customers. */
const RATE = '[$all.$rate]';

interface Lagging {
  /** What its columns and rows are called by. */
  readonly key: Grouping;
  readonly noneLags: TextKey;
  readonly unknown: TextKey;
}

const OWNERS: Lagging = { key: 'owner', noneLags: 'diagnosis.noOwnerLags', unknown: 'diagnosis.noContacts' };

const CONVERTING: readonly Lagging[] = [
  { key: 'source', noneLags: 'diagnosis.noSourceLags', unknown: 'diagnosis.noSources' },
  { key: 'persona', noneLags: 'diagnosis.noPersonaLags', unknown: 'diagnosis.noPersonas' },
  { key: 'office', noneLags: 'diagnosis.noOfficeLags', unknown: 'diagnosis.noOffices' },
];

const all = (column: string) => `[$group1:group${GROUPS}.$${column}]`;

/** Findings by owner, source, persona and office. */
export function groups(): CellSpec[] {
  const rate = `=IFERROR(COUNTIFS({leads.won_at};">0";${IN_PERIOD})/COUNT({leads.period});0)`;
  return [
    ...WHERE.across('enough', inputs(10), 'value'),
    ...DATA.fill({ data: { ownerNo: 'diagnosis.data' } }),
    ...BESIDE.fill({ all: { rate } }),
    ...owners(),
    ...CONVERTING.flatMap(converting),
  ];
}

/** Owners whose share of first contacts on time is below that of all, the lowest first; one who noted no contact is not slow. */
function owners(): CellSpec[] {
  const counts = ['{leads.on_time};1', '{leads.on_time};">=0"', '{leads.answered};">0"'];
  const [leads, met, due] = [all('ownerLeads'), all('onTime'), all('due')];
  const ofAll = delivered('onTime');
  const isLate = `(${leads}>=${ENOUGH})*(${all('noted')}>0)*(${met}<${due}*${ofAll})`;
  const lagging = `FILTER(HSTACK(${all('owner')};${leads};${met}/${due};${all('ownerNo')});${isLate})`;
  const shares = [percentText('[.part]'), wholeText('[.leads]'), percentText(ofAll)];
  const waited = filledText('diagnosis.ownerWaits', 'ROUND([.waits];1)');
  const says = `${filledText('diagnosis.ownerLags', '[.who]', ...shares)}&IF(COUNT([.waits])=0;"";" "&${waited})`;
  const hours = 'FILTER({leads.hours};{leads.owner_no}=[.extra];ISNUMBER({leads.period}))';
  return [
    ...found(OWNERS, counts, `SORT(${lagging};3;TRUE)`),
    ...LAGS.fillEach('owner*', { waits: `=IF([.who]="";"";IFERROR(MEDIAN(${hours});""))` }),
    ...sentences(OWNERS, 'noted', `COUNT(${ofAll})=0`, says),
  ];
}

/** Groups that would have won at least one customer more at the average rate, those that miss most first. */
function converting(group: Lagging): CellSpec[] {
  const [name, leads, customers] = [all(group.key), all(`${group.key}Leads`), all(`${group.key}Customers`)];
  const missed = `${leads}*${RATE}-${customers}`;
  const lagging = `FILTER(HSTACK(${name};${leads};${customers};${missed});(${leads}>=${ENOUGH})*(${missed}>=1))`;
  const counts = [wholeText('[.part]'), wholeText('[.leads]'), percentText('[.part]/[.leads]')];
  const says = filledText('diagnosis.groupLags', '[.who]', ...counts, percentText(RATE), wholeText('[.extra]'));
  return [
    ...found(group, ['{leads.won_at};">0"'], `SORT(${lagging};4;FALSE)`),
    ...sentences(group, `${group.key}Customers`, `COUNTIF(${leads};">0")=0`, says),
  ];
}

/**
 * Beside the page: numbers of the largest groups, their names and leads, and how many of the leads meet a condition more, a
 * formula a column; and those that lag.
 */
function found({ key }: Lagging, conditions: readonly string[], lagging: string): CellSpec[] {
  const { leads, name } = groupColumns(key, all(`${key}No`));
  const counts = ['', ...conditions.map((condition) => `;${condition}`)].map((more) => `COUNTIFS(${leads}${more})`);
  const columns = [`SEQUENCE(${GROUPS})`, name, ...counts].map((cells) => `=ARRAYFORMULA(${cells})`);
  const first = DATA.columns.find((column) => column === `${key}No`);
  return [
    ...DATA.across('group1', columns, first),
    ...LAGS.fill({ [`${key}1`]: { who: `=IFERROR(ARRAYFORMULA(ARRAY_CONSTRAIN(${lagging};${SHOWN};4));"")` } }),
  ];
}

/** Three sentences; where nothing stands out, or nothing is known, the first one says what stands beside their heading. */
function sentences({ key, noneLags, unknown }: Lagging, last: string, isUnknown: string, says: string): CellSpec[] {
  const figures = `[$group1:group${GROUPS}.$${key}No:${last}]`;
  const cannotTell = `OR(Leads_broken<>"";ISERROR(SUM(${figures})))`;
  const none = filledText(noneLags, wholeText(ENOUGH));
  const nothing = `IFS(${cannotTell};{"dashboard.unknown"};${isUnknown};{"${unknown}"};TRUE;${none})`;
  return [
    ...LAGS.fill({ [`${key}s`]: { who: `=${nothing}` } }),
    ...LAGGING.fillEach(`${key}*`, (index) => ({
      says: `=IF([.who]="";${index === 0 ? `[${key}s.who]` : '""'};${says})`,
    })),
  ];
}
