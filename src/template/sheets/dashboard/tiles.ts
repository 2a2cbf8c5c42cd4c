// Nine figures in a row: the shared goal, what marketing delivered, what sales delivered, and what could not be counted.

import { block } from '../../block';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { HEALTH } from './health';
import type { Promise } from './promised';
import { PROMISES } from './promises';
import { TOLD } from './setup';

/** The row of tiles: label, figure, detail. */
export const TILES = block(
  'B5',
  ['goal', 'leads', 'qualified', 'leadValue', 'onTime', 'customers', 'overdue', 'attempts', 'unsound'],
  ['tile', 'tileFigure', 'tileDetail'],
);

/** The tiles, left to right. */
export function tiles(): CellSpec[] {
  return TILES.fill({
    tile: {
      goal: { content: { formula: '={"dashboard.goal"}&IF(Unit="";"";" ("&Unit&")")' }, note: 'dashboard.noteGoal' },
      leads: { content: { text: 'dashboard.leads' }, note: 'dashboard.noteLeads' },
      qualified: { content: { text: 'dashboard.qualified' }, note: 'dashboard.noteQualified' },
      leadValue: { content: { text: 'dashboard.leadValue' }, note: 'dashboard.noteLeadValue' },
      onTime: { content: { text: 'dashboard.onTime' }, note: 'dashboard.noteOnTime' },
      customers: { content: { text: 'dashboard.customers' }, note: 'dashboard.noteCustomers' },
      overdue: { content: { text: 'dashboard.overdue' }, note: 'dashboard.noteOverdue' },
      attempts: { content: { text: 'dashboard.attempts' }, note: 'dashboard.noteAttempts' },
      unsound: { content: { text: 'dashboard.unsound' }, note: 'dashboard.noteUnsound' },
    },
    tileFigure: {
      goal: same('result'),
      leads: same('leads'),
      qualified: same('qualified'),
      leadValue: same('leadValue'),
      onTime: same('onTime'),
      customers: same('customers'),
      overdue: '=IF(Waiting_unknown="";COUNTIF({leads.state};"overdue");"–")',
      attempts: same('attempts'),
      unsound: `=${HEALTH.cell('unsound', 'count')}`,
    },
    tileDetail: {
      goal: `=${goalDetail()}`,
      leads: `=${ofDue('leads', wholeText)}`,
      qualified: `=${ofDue('qualified', wholeText)}`,
      leadValue: `=${ofDue('leadValue', amountText)}`,
      onTime: `=${promisedShare('{leads.first_contact}', 'dashboard.noContacts')}`,
      customers: `=${ofDue('customers', wholeText)}`,
      overdue: '={"dashboard.overdueDetail"}',
      attempts: `=${promisedShare('{leads.attempts}', 'dashboard.noAttempts')}`,
      unsound: `=IF(${TILES.cell('tileFigure', 'unsound')}=0;{"dashboard.allCounted"};{"dashboard.leftOut"})`,
    },
  });
}

function same(promise: Promise): string {
  return `=${PROMISES.cell(promise, 'delivered')}`;
}

/** How much that is of what was due by now. */
function ofDue(promise: Promise, asText: (amount: string) => string): string {
  const [delivered, due] = [PROMISES.cell(promise, 'delivered'), PROMISES.cell(promise, 'due')];
  return filledText('dashboard.leadsDetail', share(delivered, due), known(asText(due)));
}

/** Deals without a value count as the average deal, and the tile says how many. */
function goalDetail(): string {
  const without = TOLD.cell('atAverage', 'text');
  const note = filledText('dashboard.atAverage', without);
  const detail = filledText(
    'dashboard.goalDetail',
    share(PROMISES.cell('result', 'delivered'), 'Goal'),
    known(amountText('Goal')),
  );
  return `${detail}&IFERROR(IF(${without}=0;"";" · "&${note});"")`;
}

/** Why a share says nothing, where nothing was noted; else what was promised. */
function promisedShare(noted: string, nothing: TextKey): string {
  return `IF(COUNT(${noted})=0;{"${nothing}"};${filledText('dashboard.onTimeDetail', known(percentText('Sla_target')))})`;
}

function share(part: string, whole: string): string {
  return known(`TEXT(${part}/${whole};"0%")`);
}

/** A text, or that there is none. */
function known(text: string): string {
  return `IFERROR(${text};"–")`;
}

/** Small amounts with their decimals. */
function amountText(amount: string): string {
  return `TEXT(${amount};IF(MOD(${amount};1)*(${amount}<100);"#,##0.00";"#,##0"))`;
}
