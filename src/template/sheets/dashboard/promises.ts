// What each side promised, what was due by now, what it has delivered, and whether that is on pace.

import { across, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { isRejected, sound } from '../leads/check';
import { IN_PERIOD, valueOf, WON_IN_PERIOD } from './period';
import { CUSTOMERS, LEADS, QUALIFIED } from './stages';

/** Rows of the table, heading aside. */
export const PROMISES = { first: 11, onTime: 14, attempts: 15, last: 17 };

interface Promised {
  readonly label: TextKey;
  readonly side: TextKey;
  readonly promised: string;
  readonly delivered: string;
  /** A share is due whole from the first day; an amount grows with the working days. */
  readonly isShare?: true;
}

/** The table of promises of both sides. */
export function promises(): CellSpec[] {
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
    ...promisesMade().flatMap(row),
  ];
}

function promisesMade(): readonly Promised[] {
  return [
    { label: 'dashboard.leadsOwed', side: 'side.marketing', promised: 'INDEX(Owed;1)', delivered: LEADS },
    {
      label: 'dashboard.qualifiedOwed',
      side: 'side.marketing',
      promised: 'INDEX(Owed;2)+0*INDEX(Owed;1)',
      delivered: QUALIFIED,
    },
    { label: 'dashboard.leadValue', side: 'side.marketing', promised: 'Goal*Marketing_share', delivered: leadValue() },
    {
      label: 'dashboard.onTimePromise',
      side: 'side.sales',
      promised: 'Sla_target',
      delivered: onTime(),
      isShare: true,
    },
    {
      label: 'dashboard.attemptsPromise',
      side: 'side.sales',
      promised: 'Sla_target',
      delivered: attemptsMade(),
      isShare: true,
    },
    {
      label: 'dashboard.customersOwed',
      side: 'side.sales',
      promised: 'INDEX(Owed;5)+0*INDEX(Owed;1)',
      delivered: CUSTOMERS,
    },
    { label: 'dashboard.result', side: 'side.both', promised: 'Goal', delivered: valueOf(WON_IN_PERIOD) },
  ];
}

function row({ label, side, promised, delivered, isShare }: Promised, index: number): CellSpec[] {
  const at = PROMISES.first + index;
  const isUnknown = `OR(F${at}="";F${at}="–")`;
  const due = isShare ? `D${at}` : `GOAL_PACE(D${at};Period_start;Period_end;As_of;Calendar;Holidays)`;
  const kept = `IF(F${at}>=E${at};{"dashboard.yes"};{"dashboard.no"})`;
  return across(`B${at}`, [
    { text: label },
    { text: side },
    { formula: `=${promised}` },
    { formula: `=${due}` },
    { formula: `=${delivered}` },
    { formula: `=IF(${isUnknown};"";F${at}-E${at})` },
    { formula: `=IF(${isUnknown};{"dashboard.unknown"};${kept})` },
  ]);
}

function leadValue(): string {
  const worth = (stage: string, index: number) =>
    `COUNTIFS({leads.stage};"${stage}";${IN_PERIOD})*INDEX(Worth;${index})`;
  return [worth('Lead', 1), worth('MQL', 2), worth('SQL', 3)].join('+');
}

/** With no first contact noted at all the share says nothing. */
function onTime(): string {
  const count = (key: string) => `COUNTIFS({leads.status};{"${key}"};${IN_PERIOD})`;
  const due = `(${count('status.met')}+${count('status.late')}+${count('status.overdue')})`;
  return `IF(OR(COUNT({leads.first_contact})=0;${due}=0);"–";${count('status.met')}/${due})`;
}

/**
 * Of the leads whose days to be tried are over, or that were tried often enough, the share of the latter. Those won or
 * rejected need no more attempts and are left out.
 */
function attemptsMade(): string {
  const when = (cells: string) => `IF(COUNT({leads.attempts})=0;"";${cells})`;
  const start = `IF(${when(sound('{leads.won_on}'))}="";IF(${isRejected(when(sound('{leads.accepted}')))};"";${when('{leads.period}')});"")`;
  const ofClass = (column: number) => `IFERROR(VLOOKUP(${when('{leads.stage}')};Sla_classes;${column};FALSE);"")`;
  const made = when(sound('{leads.attempts}'));
  const status = `FOLLOWUP_STATUS(${start};${made};${ofClass(3)};${ofClass(4)};As_of;Calendar;Holidays;HSTACK("Met";"Overdue";"Pending"))`;
  const shares = `AVERAGE(ARRAYFORMULA(IFERROR(MATCH(${status};HSTACK("Overdue";"Met");0)-1;"")))`;
  return `IF(COUNT({leads.attempts})=0;"–";IFERROR(${shares};"–"))`;
}
