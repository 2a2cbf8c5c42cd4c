// Nine figures in a row: the shared goal, what marketing delivered, what sales delivered, and what could not be counted.

import { down } from '../../cells';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { HEALTH } from './health';
import { overdueNow, WON_IN_PERIOD, withoutValue } from './period';

/** The row of tiles: label, figure, detail. */
export function tiles(): CellSpec[] {
  const share = (part: string, whole: string) => `IFERROR(TEXT(${part}/${whole};"0%");"–")`;
  const whole = (figure: string) => `TEXT(${figure};"#,##0")`;
  return [
    ...tile(
      'B',
      { formula: '={"dashboard.goal"}&IF(Unit="";"";" ("&Unit&")")' },
      '=F17',
      goalDetail(share('F17', 'Goal'), whole('Goal')),
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
    ...tile('G', { text: 'dashboard.customers' }, '=F16', filled('dashboard.customersDetail', share('F16', 'F11'))),
    ...tile('H', { text: 'dashboard.overdue' }, `=${overdueNow()}`, '={"dashboard.overdueDetail"}'),
    ...tile('I', { text: 'dashboard.attempts' }, '=F15', attemptsDetail()),
    ...tile('J', { text: 'dashboard.unsound' }, `=J${HEALTH.all}`, unsoundDetail()),
  ];
}

function tile(column: string, label: CellSpec['content'], figure: string, detail: string): CellSpec[] {
  return down(`${column}5`, [label, { formula: figure }, { formula: detail }]);
}

/** Deals without a value count as the average deal, and the tile says how many. */
function goalDetail(share: string, goal: string): string {
  const without = withoutValue(WON_IN_PERIOD);
  const note = `IF(${without}=0;"";" · "&${filled('dashboard.atAverage', `TEXT(${without};"#,##0")`).slice(1)})`;
  return `${filled('dashboard.goalDetail', share, goal)}&${note}`;
}

/** A text of the template with its blanks filled by formulas. */
function filled(key: TextKey, first: string, second?: string): string {
  return `={"${key}"}(${second ? `${first};${second}` : first})`;
}

/** With no first contact recorded at all the share says nothing; the detail then says why. */
function onTimeDetail(): string {
  const known = '{"dashboard.onTimeDetail"}(TEXT(Sla_target;"0%"))';
  return `=IF(COUNT({leads.first_contact})=0;{"dashboard.noContacts"};${known})`;
}

function attemptsDetail(): string {
  const known = '{"dashboard.onTimeDetail"}(TEXT(Sla_target;"0%"))';
  return `=IF(COUNT({leads.attempts})=0;{"dashboard.noAttempts"};${known})`;
}

function unsoundDetail(): string {
  return `=IF(J${HEALTH.all}=0;{"dashboard.allCounted"};{"dashboard.leftOut"})`;
}
