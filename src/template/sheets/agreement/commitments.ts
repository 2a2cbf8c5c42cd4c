// What each side promises the other: commitment, owner, measure, what happens otherwise, target, figure today, kept or not.

import { across, textKeys, textsAcross } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec, Content } from '../../spec';
import { NOT_TOLD } from '../dashboard/promises';
import { delivered, kept, type Promise } from '../dashboard/promised';
import { IN_PERIOD } from '../leads/period';
import type { TextKey } from '../../../texts/workbook';

/** Rows of the table, the three lines that head each side included; the last two are the team's own. */
const ROWS = { first: 44, last: 62, own: [61, 62] } as const;

/** What is promised has a text, and what happens otherwise another. */
type KeyOf<Key> = Key extends `agreement.${infer Name}Otherwise` ? Name : never;
type CommitmentKey = KeyOf<TextKey>;

interface Commitment {
  readonly row: number;
  readonly key: CommitmentKey;
  readonly owner: TextKey;
  readonly measure: Content;
  readonly target: Content;
  readonly actual: Content;
  /** The promise on the Dashboard whose verdict holds; else target and figure are compared here. */
  readonly onDashboard?: Promise;
  /** What is said while its target is no number above 0. */
  readonly notSet?: string;
  /** What counts is what happened in the period: before it begins nothing is kept. */
  readonly inPeriod?: true;
}

/** The table, and in words what is not specific enough to be signed. */
export function commitments(): CellSpec[] {
  return [
    { at: 'B42', content: { text: 'agreement.commitments' } },
    ...textsAcross('B43', textKeys('agreement', 'commitment owner measure otherwise target now met')),
    { at: 'B44', content: { text: 'agreement.fromMarketing' } },
    { at: 'B50', content: { text: 'agreement.fromSales' } },
    { at: 'B58', content: { text: 'agreement.fromBoth' } },
    ...[...marketing(), ...sales(), ...both()].flatMap(line),
    ...ROWS.own.map((row) => ({ at: `H${row}`, content: { formula: `=IF(B${row}="";"";${compared(row)})` } })),
    { at: 'B63', content: { text: 'agreement.ownHint' } },
    ...vague(),
  ];
}

function marketing(): Commitment[] {
  const owner = 'agreement.marketingLeader';
  const complete = `COUNTIFS({leads.name};"?*";{leads.email};"?*";{leads.company};"?*";{leads.source};"?*";${IN_PERIOD})`;
  return [
    { row: 45, key: 'leads', owner, measure: { text: 'agreement.leadsMeasure' }, ...promise('leads') },
    { row: 46, key: 'qualified', owner, measure: { text: 'agreement.qualifiedMeasure' }, ...promise('qualified') },
    { row: 47, key: 'value', owner, measure: { text: 'agreement.valueMeasure' }, ...promise('leadValue') },
    {
      row: 48,
      key: 'complete',
      owner: 'agreement.operations',
      measure: { text: 'agreement.completeMeasure' },
      target: { input: 0.95 },
      actual: share(complete, `COUNTIFS(${IN_PERIOD})`),
      inPeriod: true,
    },
    {
      row: 49,
      key: 'report',
      owner: 'agreement.operations',
      measure: { text: 'agreement.reportMeasure' },
      target: { input: 1 },
      actual: reportsOnTime('marketing'),
    },
  ];
}

function sales(): Commitment[] {
  const owner = 'agreement.salesLeader';
  const rejected = `{leads.outcome};"lost";${IN_PERIOD}`;
  return [
    { row: 51, key: 'onTime', owner, measure: { text: 'agreement.onTimeMeasure' }, ...promise('onTime') },
    ...(['SQL', 'MQL', 'Lead'] as const).map(firstContact),
    {
      row: 55,
      key: 'attempts',
      owner: 'agreement.development',
      measure: {
        formula: `=${filledText('agreement.attemptsMeasure', 'INDEX(Sla_classes;2;3)', 'INDEX(Sla_classes;2;4)')}`,
      },
      ...promise('attempts'),
    },
    {
      row: 56,
      key: 'feedback',
      owner,
      measure: { text: 'agreement.feedbackMeasure' },
      target: { input: 1 },
      actual: share(`COUNTIFS({leads.reason};"?*";${rejected})`, `COUNTIFS(${rejected})`),
      inPeriod: true,
    },
    {
      row: 57,
      key: 'customers',
      owner: 'agreement.executive',
      measure: { text: 'agreement.customersMeasure' },
      ...promise('customers'),
    },
  ];
}

/** First contact with one class of lead, in the order of Sla_classes: of the leads that were promised its hours. */
function firstContact(stage: 'SQL' | 'MQL' | 'Lead', index: number): Commitment {
  const hours = `INDEX(Sla_hours;${index + 1})`;
  return {
    row: 52 + index,
    key: `onTime${stage}`,
    owner: 'agreement.development',
    measure: { formula: `=${filledText('agreement.withinHours', hours)}` },
    target: { formula: `=IF(AND(COUNT(${hours})=1;${hours}>0);Sla_target;"")` },
    actual: {
      formula: `=IFERROR(IF(${delivered('onTime')}="–";"–";AVERAGEIFS({leads.on_time};{leads.promised};${hours};${IN_PERIOD}));"–")`,
    },
    notSet: `{"dashboard.notSet"}(IF(COUNTIF(Sla_target;">0")=0;{"dashboard.fillTarget"};{"dashboard.fillHours"}))`,
    inPeriod: true,
  };
}

function both(): Commitment[] {
  const owner = 'agreement.bothLeaders';
  return [
    { row: 59, key: 'result', owner, measure: { formula: '=Unit&""' }, ...promise('result') },
    {
      row: 60,
      key: 'meetings',
      owner,
      measure: { text: 'agreement.meetingsMeasure' },
      target: { formula: '=IFERROR(MAX(0;INT((MIN(Today;Period_end)-Period_start+1)/7));"")' },
      actual: { formula: weeksMet() },
      notSet: '{"agreement.notYet"}',
    },
  ];
}

/** Target and figure of a promise on the Dashboard. */
function promise(of: Promise): Pick<Commitment, 'target' | 'actual' | 'onDashboard'> {
  return {
    target: { formula: `={dashboard.${of}.promised}` },
    actual: { formula: `=${delivered(of)}` },
    onDashboard: of,
  };
}

function line({ row, key, owner, measure, target, actual, onDashboard, notSet, inPeriod }: Commitment): CellSpec[] {
  const [text, otherwise] = [`agreement.${key}`, `agreement.${key}Otherwise`] as const;
  const met = onDashboard === undefined ? `=${compared(row, notSet, inPeriod)}` : `=${kept(onDashboard)}`;
  return across(`B${row}`, [
    { text },
    { words: owner },
    measure,
    { words: otherwise },
    target,
    actual,
    { formula: met },
  ]);
}

/** Nothing promised is not kept, and what is not known is neither kept nor broken. */
function compared(row: number, notSet = '{"agreement.notSet"}', inPeriod = false): string {
  const states = [
    ...(inPeriod ? ['Period_verdict<>"";Period_verdict'] : []),
    `COUNTIF(F${row};">0")=0;${notSet}`,
    `COUNT(G${row})=0;${NOT_TOLD}`,
  ];
  return `IFS(${states.join(';')};G${row}>=F${row};{"agreement.kept"};TRUE;{"agreement.broken"})`;
}

/** A part of some leads; – where there are none, or what Leads says of them is broken. */
function share(part: string, whole: string): Content {
  return { formula: `=IF(Figures_broken="";IFERROR(${part}/${whole};"–");"–")` };
}

/** Of the reports a side owes, the share that is on time. */
function reportsOnTime(side: 'marketing' | 'sales'): Content {
  const theirs = `INDEX(Reports_owed;0;2);{"side.${side}"};INDEX(Reports_owed;0;1);"?*"`;
  return { formula: `=IFERROR(COUNTIFS(${theirs};INDEX(Reports_owed;0;9);"✓*")/COUNTIFS(${theirs});"–")` };
}

/** In how many of the whole weeks that are over both sides met: five meetings in one week are one. */
function weeksMet(): string {
  const weeks = 'INT((Meeting_days-Period_start)/7)';
  const over = 'Meeting_days>=Period_start;Meeting_days<Period_start+7*F60';
  return `=IFERROR(COUNT(UNIQUE(ARRAYFORMULA(FILTER(${weeks};${over}))));0)`;
}

/** A commitment without owner, measure or a target that is a number cannot be kept or broken; a line that heads a side has no verdict. */
function vague(): CellSpec[] {
  const [text, owner, measure, target, met, isVague] = ['B', 'C', 'D', 'F', 'H', 'L'].map(
    (column) => `${column}${ROWS.first}:${column}${ROWS.last}`,
  );
  const isCommitment = `(${text}<>"")*(${met}<>"")`;
  const lacks = `((${owner}="")+(${measure}="")+(ISNUMBER(${target})=FALSE)>0)`;
  const names = `TEXTJOIN("; ";TRUE;FILTER(${text};${isVague}=1))`;
  return [
    { at: `L${ROWS.first - 1}`, content: { text: 'agreement.isVague' } },
    { at: `L${ROWS.first}`, content: { formula: `=ARRAYFORMULA(${isCommitment}*${lacks})` } },
    {
      at: 'B64',
      content: {
        formula: `=IF(SUM(${isVague})=0;{"agreement.specific"};${filledText('agreement.vague', names)})`,
      },
    },
  ];
}
