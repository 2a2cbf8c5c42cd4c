// Action items, and the open ones at the top of the sheet: the next meeting begins with them, overdue first.

import { filledText, twoDigits } from '../../filledText';
import type { CellSpec } from '../../spec';
import { ACTIONS, BEGIN, BEGIN_SAYS, FIGURES } from './rows';

const all = (column: string) => `[action*.${column}]`;
const count = (key: string) => `COUNTIF(${all('status')};{"meetings.${key}"})`;
/** Each action has a status, and nothing stands in its way. */
const IS_WHOLE = `IFERROR([actionsHeading.status]&""<>"";FALSE)*(COUNTIF(${all('status')};"?*")=COUNTA(${all('action')}))`;
const NEXT = '[$next.$standup:own]';

/** Four figures: open actions, those past their date, the next meeting, meetings held. */
export function figures(): CellSpec[] {
  const next = '[tileFigure.next]';
  // A time of day as text, without a pattern that a locale could read its own way.
  const time = `${twoDigits(`HOUR(${next})`)}&":"&${twoDigits(`MINUTE(${next})`)}`;
  return [
    ...FIGURES.fill({
      tile: {
        open: 'meetings.openActions',
        overdue: 'meetings.overdueActions',
        next: 'meetings.nextMeeting',
        held: 'meetings.held',
      },
      tileFigure: {
        open: `=IF(${IS_WHOLE};${count('open')}+${count('overdue')};"–")`,
        overdue: `=IF(${IS_WHOLE};${count('overdue')};"–")`,
        next: `=IF(COUNT(${NEXT})=0;"–";MIN(${NEXT}))`,
        held: '=COUNTIFS([log*.date];">="&Period_start;[log*.date];"<"&MIN(Today;Period_end)+1)',
      },
      tileDetail: {
        open: `=${filledText('meetings.openDetail', `COUNTA(${all('action')})`)}`,
        overdue: 'meetings.overdueDetail',
        next: `=IF(${next}="–";"";INDEX([$name.$standup:own];1;MATCH(${next};${NEXT};0))&" · "&${time})`,
        held: 'meetings.heldDetail',
      },
    }),
  ];
}

/** The open actions by their date: the longest overdue first, those without a date last. The action has the room to its right. */
export function begin(): CellSpec[] {
  const dated = (column: string) => `IF(${all(column)}="";"";${all(column)})`;
  const open = `HSTACK(${dated('due')};${all('status')};${all('owner')}&"";${dated('on')};${all('action')})`;
  const isOpen = `(${all('action')}<>"")*(${all('status')}<>{"meetings.done"})`;
  const first = `ARRAYFORMULA(ARRAY_CONSTRAIN(SORT(FILTER(${open};${isOpen});1;TRUE);8;5))`;
  const none = 'IFS([tileFigure.open]="–";{"meetings.broken"};[tileFigure.open]=0;{"meetings.noneOpen"};TRUE;"")';
  return [
    ...BEGIN.fill({ begin1: { due: `=IF([says.case]<>"";[says.case];${first})` } }),
    ...BEGIN_SAYS.down('case', ['page.cases', `=${none}`]),
  ];
}

/** The status of what people fill in, spilled from its heading. */
export function actions(): CellSpec[] {
  const overdue = `IF(ISNUMBER(${all('due')});IF(${all('due')}<Today;{"meetings.overdue"};{"meetings.open"});{"meetings.open"})`;
  const status = `IF(${all('action')}="";"";IF(${all('doneOn')}="";${overdue};{"meetings.done"}))`;
  return ACTIONS.fill({ actionsHeading: { status: `=VSTACK({"meetings.status"};ARRAYFORMULA(${status}))` } });
}
