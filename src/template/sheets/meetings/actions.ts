// Action items, and the open ones at the top of the sheet: the next meeting begins with them, overdue first.

import { across, down, textKeys, textsAcross, textsDown } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { ACTIONS, BEGIN, CADENCE, LOG } from './rows';

const column = (letter: string) => `${letter}${ACTIONS.first}:${letter}${ACTIONS.last}`;
const STATUS = column('G');
const count = (key: string) => `COUNTIF(${STATUS};{"meetings.${key}"})`;
/** Each action has a status, and nothing stands in its way. */
const IS_WHOLE = `IFERROR(G${ACTIONS.header}&""<>"";FALSE)*(COUNTIF(${STATUS};"?*")=COUNTA(${column('C')}))`;
const NEXT = `$C$${CADENCE.next}:$G$${CADENCE.next}`;

/** Four figures: open actions, those past their date, the next meeting, meetings held. */
export function figures(): CellSpec[] {
  const held = `B${LOG.first}:B${LOG.last}`;
  return [
    ...textsAcross('B6', textKeys('meetings', 'openActions overdueActions nextMeeting held')),
    ...across('B7', [
      { formula: `=IF(${IS_WHOLE};${count('open')}+${count('overdue')};"–")` },
      { formula: `=IF(${IS_WHOLE};${count('overdue')};"–")` },
      { formula: `=IF(COUNT(${NEXT})=0;"–";MIN(${NEXT}))` },
      { formula: `=COUNTIFS(${held};">="&Period_start;${held};"<"&MIN(Today;Period_end)+1)` },
    ]),
    ...across('B8', [
      { formula: `=${filledText('meetings.openDetail', `COUNTA(${column('C')})`)}` },
      { text: 'meetings.overdueDetail' },
      {
        formula: `=IF(D7="–";"";INDEX($C$${CADENCE.name}:$G$${CADENCE.name};1;MATCH(D7;${NEXT};0))&" · "&${clockTime('D7')})`,
      },
      { text: 'meetings.heldDetail' },
    ]),
  ];
}

/** The open actions by their date: the longest overdue first, those without a date last. The action has the room to its right. */
export function begin(): CellSpec[] {
  const dated = (letter: string) => `IF(${column(letter)}="";"";${column(letter)})`;
  const open = `HSTACK(${dated('E')};${STATUS};${column('D')}&"";${dated('B')};${column('C')})`;
  const isOpen = `(${column('C')}<>"")*(${STATUS}<>{"meetings.done"})`;
  const rows = BEGIN.last - BEGIN.first + 1;
  return [
    { at: 'B10', content: { text: 'meetings.begin' } },
    ...textsAcross(`B${BEGIN.header}`, textKeys('meetings', 'due status owner from action')),
    {
      at: `B${BEGIN.first}`,
      content: {
        formula: `=IF(I12<>"";I12;ARRAYFORMULA(ARRAY_CONSTRAIN(SORT(FILTER(${open};${isOpen});1;TRUE);${rows};5)))`,
      },
    },
    ...down(`I${BEGIN.header}`, [
      { text: 'page.cases' },
      { formula: '=IFS(B7="–";{"meetings.broken"};B7=0;{"meetings.noneOpen"};TRUE;"")' },
    ]),
  ];
}

/** The table people fill; the status spills from its heading. */
export function actions(): CellSpec[] {
  const overdue = `IF(ISNUMBER(${column('E')});IF(${column('E')}<Today;{"meetings.overdue"};{"meetings.open"});{"meetings.open"})`;
  const status = `IF(${column('C')}="";"";IF(${column('F')}="";${overdue};{"meetings.done"}))`;
  return [
    ...textsDown(`B${ACTIONS.title}`, ['meetings.actions', 'meetings.on']),
    ...textsAcross(`C${ACTIONS.header}`, textKeys('meetings', 'action owner due doneOn')),
    { at: `G${ACTIONS.header}`, content: { formula: `=VSTACK({"meetings.status"};ARRAYFORMULA(${status}))` } },
  ];
}

/** A time of day as text, without a pattern that a locale could read its own way. */
function clockTime(moment: string): string {
  return `RIGHT("0"&HOUR(${moment});2)&":"&RIGHT("0"&MINUTE(${moment});2)`;
}
