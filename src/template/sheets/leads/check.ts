// What keeps a lead from being counted, in words: one bad row must not blank a column, for the functions are strict.
//
// A column is looked at row by row only when its smallest, its largest or their number say that something is wrong with
// it; else a single blank stands in for it, and whatever is compared with it is one cell instead of thousands.

import type { TextKey } from '../../../texts/workbook';

/** What people may say an action is: yes, how often, or when. */
export const ACTIONS = ['asked_info', 'visited_blog', 'downloaded_guide', 'social', 'asked_advice'] as const;

/** Of a lead that sales rejected, in whatever language it was noted: Rejected, Rechazado, Rejeitado. */
export const REJECTED = { criterion: '"Re*"', other: '"<>Re*"' } as const;

/** Whether cells of that column say so. */
export function isRejected(cells: string): string {
  return `(LEFT(${cells};2)="Re")`;
}

/** The problems a lead may have, the gravest first; a lead shows its first one. */
export const PROBLEMS = [
  'leads.cellError',
  'leads.noCreated',
  'leads.badCreated',
  'leads.badDate',
  'leads.contactBefore',
  'leads.unknownOwner',
  'leads.emailTwice',
  'leads.badAction',
  'leads.badFit',
  'leads.badNumber',
] as const satisfies readonly TextKey[];

/** What every row says after a row was inserted above the first lead: all references moved down, the headings did not. */
export const ROWS_MOVED = 'leads.rowsMoved' satisfies TextKey;

/** Serial numbers of 1990-01-01 and 2100-01-01: what a date of a lead may be. Counts stay below the first. */
const OLDEST = 32874;
const NEWEST = 73051;

/** More than any amount. */
const MOST = 1000000000000;

/** The first problem of each lead; blank for a lead that counts and for a row without one. */
export function problems(): string {
  const words = ['id', 'name', 'email', 'persona', 'source', 'owner', 'office', 'accepted', 'reason'];
  const dates = ['first_contact', 'mql_on', 'sql_on', 'opportunity_on', 'won_on'];
  const cases: readonly (readonly [string, (typeof PROBLEMS)[number] | typeof ROWS_MOVED])[] = [
    ['IF(MIN(ROW({leads.id}))>2;ROW({leads.id})>0;0)', ROWS_MOVED],
    [words.map(isError).join('+'), 'leads.cellError'],
    [withoutCreated(), 'leads.noCreated'],
    [unreadable('created', OLDEST, NEWEST), 'leads.badCreated'],
    [dates.map((key) => unreadable(key, 0, NEWEST)).join('+'), 'leads.badDate'],
    [contactBefore(), 'leads.contactBefore'],
    [unknownOwner(), 'leads.unknownOwner'],
    [emailTwice(), 'leads.emailTwice'],
    [ACTIONS.map(badAction).join('+'), 'leads.badAction'],
    [unreadable('fit', 0, 1), 'leads.badFit'],
    [`${unreadable('attempts', 0, MOST)}+${unreadable('value', 0, MOST)}`, 'leads.badNumber'],
  ];
  const first = cases.reduceRight((rest, [isCase, key]) => `IF(${isCase};{"${key}"};${rest})`, '""');
  return `ARRAYFORMULA(${first})`;
}

/** While no column is suspect the check is one blank for all leads, and nothing stands in its second row. */
const ALL_COUNT = 'ISBLANK(INDEX({leads.check};2))';

/** A column as the functions take it: as it is while every lead counts, else blank for those that do not. */
export function sound(cells: string, read = (seen: string) => seen): string {
  const seen = `IF(${ALL_COUNT};"";${cells})`;
  return `IF(${ALL_COUNT};${cells};ARRAYFORMULA(IF(IF(${ALL_COUNT};1;{leads.counted})="";"";${read(seen)})))`;
}

/** When each lead that counts was created. */
export function soundCreated(): string {
  const created = `IF(${ALL_COUNT};"";{leads.created})`;
  const counts = `(IF(${ALL_COUNT};"";{leads.check})="")*ISNUMBER(${created})`;
  return `IF(${ALL_COUNT};{leads.created};ARRAYFORMULA(IF(${counts};${created};"")))`;
}

/**
 * The actions as LEADSCORE takes them. Read anew, an array may turn dates into numbers, which would be counts, so dates become
 * text.
 */
export function soundActions(): string {
  return sound('{leads.asked_info:asked_advice}', (seen) => {
    const cells = `IFERROR(${seen};"")`;
    const two = (part: string) => `RIGHT("0"&${part}(${cells});2)`;
    const day = `YEAR(${cells})&"-"&${two('MONTH')}&"-"&${two('DAY')}&" "&${two('HOUR')}&":"&${two('MINUTE')}`;
    return `IF(ISNUMBER(${cells});IF(${cells}>=${OLDEST};${day};${cells});${cells})`;
  });
}

/** Text adds up to nothing, but an error stays one. */
function isError(key: string): string {
  const all = `{leads.${key}}`;
  return `ISERROR(IF(ISERROR(SUM(${all}));${all};""))`;
}

/** Rows that name a lead and nothing else. */
function withoutCreated(): string {
  const keys = ['id', 'name', 'email'];
  const isSuspect = keys.map((key) => `COUNTIFS({leads.${key}};"<>";{leads.created};"")`).join('+');
  const when = (cells: string) => `IF(${isSuspect}=0;"";${cells})`;
  const named = keys.map((key) => `{leads.${key}}`).join('&');
  return `IFERROR((${when(named)}<>"")*(${when('{leads.created}')}="");0)`;
}

/** Whether a filled cell of a column is anything but a number within limits. */
function unreadable(key: string, least: number, most: number): string {
  const all = `{leads.${key}}`;
  const isSuspect = `IFERROR((COUNTA(${all})>COUNT(${all}))+(MIN(${all})<${least})+(MAX(${all})>${most});1)`;
  const cells = `IF(${isSuspect};${all};"")`;
  return `IFERROR((${cells}<>"")*${outside(cells, least, most)};1)`;
}

function outside(cells: string, least: number, most: number): string {
  return `IFERROR(1-ISNUMBER(${cells})*(${cells}>=${least})*(${cells}<=${most});1)`;
}

/** Text is an action done once; what is none is an error, a negative number or one beyond all dates. */
function badAction(key: string): string {
  const all = `{leads.${key}}`;
  const cells = `IF(${isSuspectAction(all)};${all};"")`;
  return `IFERROR(ISNUMBER(${cells})*((${cells}<0)+(${cells}>=${NEWEST}));1)`;
}

function isSuspectAction(all: string): string {
  return `IFERROR((MIN(${all})<0)+(MAX(${all})>=${NEWEST});1)`;
}

/** A contact noted as a day alone may have been at any time of that day. */
function contactBefore(): string {
  const when = (cells: string) => `IF(COUNT({leads.first_contact})=0;0;${cells})`;
  const [created, contact] = [when('{leads.created}'), when('{leads.first_contact}')];
  return `IFERROR((${contact}<${created})*(${contact}<>INT(${created}))*${contact};0)`;
}

/** With no owners listed anybody may own a lead. */
function unknownOwner(): string {
  const different = 'UNIQUE(IF(COUNTA(Owners)=0;"";{leads.owner}))';
  const strangers = `SUMPRODUCT((${different}<>"")*ISNA(MATCH(${different};Owners;0)))`;
  const isSuspect = `IFERROR(${strangers}>0;TRUE)`;
  const owner = `IF(${isSuspect};{leads.owner};"")`;
  return `IFERROR((${owner}<>"")*ISNA(MATCH(${owner};Owners;0));0)`;
}

/** The first lead of an e-mail counts, those after it do not. */
function emailTwice(): string {
  const all = '{leads.email}';
  const isSuspect = `IFERROR(SUMPRODUCT(--(UNIQUE(LOWER(IF(COUNTA(${all})=0;"";${all})))<>""))<COUNTA(${all});TRUE)`;
  return `(IFERROR(MATCH(IF(${isSuspect};${all};"");${all};0);${MOST})+1<IF(${isSuspect};ROW(${all});0))`;
}
