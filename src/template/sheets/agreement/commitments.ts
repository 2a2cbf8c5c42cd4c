// What each side promises the other: commitment, owner, measure, what happens otherwise, target, figure today, kept or not.

import { across, textsAcross } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec, Content } from '../../spec';
import { IN_PERIOD } from '../dashboard/period';
import { REJECTED } from '../leads/check';
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
  /** Place in the Dashboard's columns, whose verdict then holds; else target and figure are compared here. */
  readonly onDashboard?: number;
}

/** The table, and in words what is not specific enough to be signed. */
export function commitments(): CellSpec[] {
  return [
    { at: 'B42', content: { text: 'agreement.commitments' } },
    ...textsAcross('B43', [
      'agreement.commitment',
      'agreement.owner',
      'agreement.measure',
      'agreement.otherwise',
      'agreement.target',
      'agreement.now',
      'agreement.met',
    ]),
    { at: 'B44', content: { text: 'agreement.fromMarketing' } },
    { at: 'B50', content: { text: 'agreement.fromSales' } },
    { at: 'B58', content: { text: 'agreement.fromBoth' } },
    ...[...marketing(), ...sales(), ...both()].flatMap(line),
    ...ROWS.own.map((row) => ({ at: `H${row}`, content: { formula: `=IF(B${row}="";"";${compared(row)})` } })),
    { at: 'B63', content: { text: 'agreement.ownHint' } },
    { at: 'B64', content: { formula: vague() } },
  ];
}

function marketing(): Commitment[] {
  const owner = 'agreement.marketingLeader';
  const complete = `COUNTIFS({leads.name};"<>";{leads.email};"<>";{leads.company};"<>";{leads.source};"<>";${IN_PERIOD})`;
  return [
    { row: 45, key: 'leads', owner, measure: { text: 'agreement.leadsMeasure' }, ...promise(1) },
    { row: 46, key: 'qualified', owner, measure: { text: 'agreement.qualifiedMeasure' }, ...promise(2) },
    { row: 47, key: 'value', owner, measure: { text: 'agreement.valueMeasure' }, ...promise(3) },
    {
      row: 48,
      key: 'complete',
      owner: 'agreement.operations',
      measure: { text: 'agreement.completeMeasure' },
      target: { input: 0.95 },
      actual: { formula: `=IF(COUNTIFS(${IN_PERIOD})=0;"–";${complete}/COUNTIFS(${IN_PERIOD}))` },
    },
    {
      row: 49,
      key: 'report',
      owner: 'agreement.operations',
      measure: { text: 'agreement.reportMeasure' },
      target: { input: 1 },
      actual: { formula: `=${reportsOnTime('marketing')}` },
    },
  ];
}

function sales(): Commitment[] {
  const owner = 'agreement.salesLeader';
  const rejected = `{leads.accepted};${REJECTED.criterion};${IN_PERIOD}`;
  return [
    { row: 51, key: 'onTime', owner, measure: { text: 'agreement.onTimeMeasure' }, ...promise(4) },
    ...(['SQL', 'MQL', 'Lead'] as const).map(firstContact),
    {
      row: 55,
      key: 'attempts',
      owner: 'agreement.development',
      measure: {
        formula: `=${filledText('agreement.attemptsMeasure', 'INDEX(Sla_classes;2;3)', 'INDEX(Sla_classes;2;4)')}`,
      },
      ...promise(5),
    },
    {
      row: 56,
      key: 'feedback',
      owner,
      measure: { text: 'agreement.feedbackMeasure' },
      target: { input: 1 },
      actual: {
        formula: `=IF(COUNTIFS(${rejected})=0;"–";COUNTIFS({leads.reason};"<>";${rejected})/COUNTIFS(${rejected}))`,
      },
    },
    {
      row: 57,
      key: 'customers',
      owner: 'agreement.executive',
      measure: { text: 'agreement.customersMeasure' },
      ...promise(6),
    },
  ];
}

/** First contact with one class of lead, in the order of Sla_classes. */
function firstContact(stage: 'SQL' | 'MQL' | 'Lead', index: number): Commitment {
  return {
    row: 52 + index,
    key: `onTime${stage}`,
    owner: 'agreement.development',
    measure: { formula: `=${filledText('agreement.withinHours', `INDEX(Sla_classes;${index + 1};2)`)}` },
    target: { formula: '=Sla_target' },
    actual: { formula: onTime(stage) },
  };
}

function both(): Commitment[] {
  const owner = 'agreement.bothLeaders';
  return [
    { row: 59, key: 'result', owner, measure: { formula: '=Unit&""' }, ...promise(7) },
    {
      row: 60,
      key: 'meetings',
      owner,
      measure: { text: 'agreement.meetingsMeasure' },
      target: { formula: `=${weeksGone()}` },
      actual: { formula: '=Meetings_held' },
    },
  ];
}

/** Target and figure of a promise on the Dashboard. */
function promise(place: number): Pick<Commitment, 'target' | 'actual' | 'onDashboard'> {
  return {
    target: { formula: `=INDEX(Promised;${place})` },
    actual: { formula: `=INDEX(Delivered;${place})` },
    onDashboard: place,
  };
}

function line({ row, key, owner, measure, target, actual, onDashboard }: Commitment): CellSpec[] {
  const [text, otherwise] = [`agreement.${key}`, `agreement.${key}Otherwise`] as const;
  const met = onDashboard === undefined ? `=${compared(row)}` : `=INDEX(Kept;${onDashboard})`;
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

function compared(row: number): string {
  const unknown = `(ISNUMBER(F${row})*ISNUMBER(G${row}))=0`;
  return `IF(${unknown};{"agreement.unknown"};IF(G${row}>=F${row};{"agreement.kept"};{"agreement.broken"}))`;
}

/** First contacts on time ÷ those due, of one class. */
function onTime(stage: string): string {
  const count = (status: string) =>
    `COUNTIFS({leads.stage};"${stage}";{leads.status};{"status.${status}"};${IN_PERIOD})`;
  const due = `(${count('met')}+${count('late')}+${count('overdue')})`;
  return `=IF(OR(COUNT({leads.first_contact})=0;${due}=0);"–";${count('met')}/${due})`;
}

/** Of the reports a side owes, the share that is on time. */
function reportsOnTime(side: 'marketing' | 'sales'): string {
  const isTheirs = `(CHOOSECOLS(Reports_owed;2)={"side.${side}"})`;
  const onTime = `(LEFT(CHOOSECOLS(Reports_owed;9);1)="✓")`;
  const owed = `SUM(ARRAYFORMULA(IF(${isTheirs};1;0)))`;
  return `IF(${owed}=0;"–";SUM(ARRAYFORMULA(IF(${isTheirs};IF(${onTime};1;0);0)))/${owed})`;
}

/** Whole weeks of the period that are over. */
function weeksGone(): string {
  return 'MAX(0;INT((MIN(INT(As_of);Period_end)-Period_start+1)/7))';
}

/** A commitment without owner, measure or a target that is a number cannot be kept or broken. */
function vague(): string {
  const { first, last } = ROWS;
  const [text, owner, measure, target] = ['B', 'C', 'D', 'F'].map((column) => `${column}${first}:${column}${last}`);
  const heads = ['agreement.fromMarketing', 'agreement.fromSales', 'agreement.fromBoth'];
  const isOne = heads.map((key) => `(${text}<>{"${key}"})`).join('*');
  const isVague = `(${text}<>"")*${isOne}*(((${owner}="")+(${measure}="")+(ISNUMBER(${target})=FALSE))>0)`;
  const names = `TEXTJOIN("; ";TRUE;FILTER(${text};(${isVague})>0))`;
  return `=IF(SUM(ARRAYFORMULA(${isVague}))=0;{"agreement.specific"};${filledText('agreement.vague', names)})`;
}
