// Nine figures in a row: the shared goal, what marketing delivered, what sales delivered, and what could not be counted.

import { textKeys } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import type { Promise } from './promised';
import { TILES } from './rows';

/** The tiles, left to right: label, figure, detail. */
export function tiles(): CellSpec[] {
  return [
    ...TILES.across('tile', [
      { content: { formula: '={"dashboard.goal"}&IF(Unit="";"";" ("&Unit&")")' }, note: 'dashboard.noteGoal' },
      ...textKeys('dashboard', 'leads qualified'),
      { content: { text: 'dashboard.leadValue' }, note: 'dashboard.noteLeadValue' },
      ...textKeys('dashboard', 'onTime customers overdue attempts unsound'),
    ]),
    ...TILES.fill({
      tileFigure: {
        goal: '=[result.delivered]',
        leads: '=[leads.delivered]',
        qualified: '=[qualified.delivered]',
        leadValue: '=[leadValue.delivered]',
        onTime: '=[onTime.delivered]',
        customers: '=[customers.delivered]',
        overdue: '=IF(Waiting_unknown="";COUNTIF({leads.state};"overdue");"–")',
        attempts: '=[attempts.delivered]',
        unsound: '=[unsound.count]',
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
        unsound: '=IF([tileFigure.unsound]=0;{"dashboard.allCounted"};{"dashboard.leftOut"})',
      },
    }),
  ];
}

/** How much that is of what was due by now. */
function ofDue(promise: Promise, asText: (amount: string) => string): string {
  const [delivered, due] = [`[${promise}.delivered]`, `[${promise}.due]`];
  return filledText('dashboard.leadsDetail', share(delivered, due), known(asText(due)));
}

/** Deals without a value count as the average deal, and the tile says how many. */
function goalDetail(): string {
  const note = filledText('dashboard.atAverage', '[atAverage.text]');
  const detail = filledText('dashboard.goalDetail', share('[result.delivered]', 'Goal'), known(amountText('Goal')));
  return `${detail}&IFERROR(IF([atAverage.text]=0;"";" · "&${note});"")`;
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
