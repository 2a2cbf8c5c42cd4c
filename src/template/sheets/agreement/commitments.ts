// What each side promises the other: commitment, owner, measure, what happens otherwise, target, figure today, kept or not.

import type { Filling } from '../../block';
import { textKeys } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { NOT_TOLD } from '../dashboard/promises';
import { delivered, figure, kept, type Promise } from '../dashboard/promised';
import { IN_PERIOD } from '../leads/period';
import type { TextKey } from '../../../texts/workbook';
import { COMMITMENTS, LINE } from './rows';

/** What is promised has a text, and what happens otherwise another. */
type KeyOf<Key> = Key extends `agreement.${infer Name}Otherwise` ? Name : never;
type CommitmentKey = KeyOf<TextKey>;

/** The table, and in words what is not specific enough to be signed. */
export function commitments(): CellSpec[] {
  return [
    ...COMMITMENTS.fill({
      leads: onDashboard('leads', 'marketingLeader', 'leads'),
      qualified: onDashboard('qualified', 'marketingLeader', 'qualified'),
      value: onDashboard('value', 'marketingLeader', 'leadValue'),
      complete: here('complete', 'operations', { input: 0.95 }, share(COMPLETE, `COUNTIFS(${IN_PERIOD})`), IN_TIME),
      report: here('report', 'operations', { input: 1 }, reportsOnTime('marketing')),
      onTime: onDashboard('onTime', 'salesLeader', 'onTime'),
      onTimeSQL: firstContact('SQL', 1),
      onTimeMQL: firstContact('MQL', 2),
      onTimeLead: firstContact('Lead', 3),
      attempts: onDashboard('attempts', 'development', 'attempts', `=${ATTEMPTS}`),
      feedback: here('feedback', 'salesLeader', { input: 1 }, share(REASONED, `COUNTIFS(${REJECTED})`), IN_TIME),
      customers: onDashboard('customers', 'executive', 'customers'),
      result: onDashboard('result', 'bothLeaders', 'result', '=Unit&""'),
      meetings: here('meetings', 'bothLeaders', `=IFERROR(MAX(0;${WEEKS_OVER});"")`, weeksMet(), {
        notSet: '{"agreement.notYet"}',
      }),
    }),
    ...COMMITMENTS.fillRows(['own1', 'own2'], { met: `=IF([.text]="";"";${compared({})})` }),
    ...vague(),
  ];
}

const COMPLETE = `COUNTIFS({leads.name};"?*";{leads.email};"?*";{leads.company};"?*";{leads.source};"?*";${IN_PERIOD})`;
const REJECTED = `{leads.outcome};"lost";${IN_PERIOD}`;
const REASONED = `COUNTIFS({leads.reason};"?*";${REJECTED})`;
const ATTEMPTS = filledText('agreement.attemptsMeasure', 'INDEX(Sla_classes;2;3)', 'INDEX(Sla_classes;2;4)');
const WEEKS_OVER = 'INT((MIN(Today;Period_end)-Period_start+1)/7)';

/** When target and figure are compared here. */
interface Terms {
  /** What is said while the target is no number above 0. */
  readonly notSet?: string;
  /** What counts is what happened in the period: before it begins nothing is kept. */
  readonly inPeriod?: true;
}

const IN_TIME: Terms = { inPeriod: true };

/** A commitment whose target, figure and verdict are those of a promise on the Dashboard. */
function onDashboard(key: CommitmentKey, owner: string, of: Promise, measure?: string) {
  const figures = { target: `={dashboard.${of}.promised}`, now: `=${delivered(of)}`, met: `=${kept(of)}` };
  return { ...worded(key, owner, measure), ...figures };
}

/** A commitment whose figure is compared with its target here. */
function here(key: CommitmentKey, owner: string, target: Filling, now: string, terms: Terms = {}, measure?: string) {
  return { ...worded(key, owner, measure), target, now, met: `=${compared(terms)}` };
}

function worded(key: CommitmentKey, owner: string, measure = `agreement.${key}Measure`) {
  const [words] = textKeys('agreement', owner);
  return {
    text: `agreement.${key}`,
    measure,
    otherwise: { words: `agreement.${key}Otherwise` },
    ...(words && { owner: { words } }),
  } as const;
}

/** First contact with one class of lead, by its place in Sla_classes: of the leads that were promised its hours. */
function firstContact(stage: 'SQL' | 'MQL' | 'Lead', place: number) {
  const hours = `INDEX(Sla_hours;${place})`;
  const onTime = `AVERAGEIFS({leads.on_time};{leads.promised};${hours};${IN_PERIOD})`;
  return here(
    `onTime${stage}`,
    'development',
    `=IF(AND(COUNT(${hours})=1;${hours}>0);Sla_target;"")`,
    `=IFERROR(IF(${delivered('onTime')}="–";"–";${onTime});"–")`,
    {
      notSet: `{"dashboard.notSet"}(IF(COUNTIF(Sla_target;">0")=0;{"dashboard.fillTarget"};{"dashboard.fillHours"}))`,
      inPeriod: true,
    },
    `=${filledText('agreement.withinHours', hours)}`,
  );
}

/** Nothing promised is not kept, and what is not known is neither kept nor broken. */
function compared({ notSet = '{"agreement.notSet"}', inPeriod }: Terms): string {
  const states = [
    ...(inPeriod ? ['Period_verdict<>"";Period_verdict'] : []),
    `COUNTIF([.target];">0")=0;${notSet}`,
    `COUNT([.now])=0;${NOT_TOLD}`,
  ];
  return `IFS(${states.join(';')};[.now]>=[.target];{"agreement.kept"};TRUE;{"agreement.broken"})`;
}

/** A part of some leads; – where there are none, or what Leads says of them is broken. */
function share(part: string, whole: string): string {
  return figure(`${part}/${whole}`);
}

/** Of the reports a side owes, the share that is on time. */
function reportsOnTime(side: 'marketing' | 'sales'): string {
  const theirs = `INDEX(Reports_owed;0;2);{"side.${side}"};INDEX(Reports_owed;0;1);"?*"`;
  return `=IFERROR(COUNTIFS(${theirs};INDEX(Reports_owed;0;9);"✓*")/COUNTIFS(${theirs});"–")`;
}

/** In how many of the whole weeks that are over both sides met: five meetings in one week are one. */
function weeksMet(): string {
  const weeks = 'INT((Meeting_days-Period_start)/7)';
  const over = 'Meeting_days>=Period_start;Meeting_days<Period_start+7*[.target]';
  return `=IFERROR(COUNT(UNIQUE(ARRAYFORMULA(FILTER(${weeks};${over}))));0)`;
}

/** A commitment without owner, measure or a target that is a number cannot be kept or broken; a line that heads a side has no verdict. */
function vague(): CellSpec[] {
  const all = (column: string) => `[fromMarketing:own2.${column}]`;
  const isCommitment = `(${all('text')}<>"")*(${all('met')}<>"")`;
  const lacks = `((${all('owner')}="")+(${all('measure')}="")+(ISNUMBER(${all('target')})=FALSE)>0)`;
  const names = `TEXTJOIN("; ";TRUE;FILTER(${all('text')};${all('isVague')}=1))`;
  const says = filledText('agreement.vague', names);
  return [
    ...LINE.fill({
      commitmentsHeading: { isVague: 'agreement.isVague' },
      fromMarketing: { isVague: `=ARRAYFORMULA(${isCommitment}*${lacks})` },
    }),
    ...COMMITMENTS.fill({ vague: { text: `=IF(SUM(${all('isVague')})=0;{"agreement.specific"};${says})` } }),
  ];
}
