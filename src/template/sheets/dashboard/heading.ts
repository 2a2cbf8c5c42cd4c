// Whose Dashboard it is, which period it shows and as of when, and which version of the agreement is in force.

import { down } from '../../cells';
import { figureText, filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { LOG } from '../meetings/rows';
import { PERIOD_SAYS } from '../periodSays';
import { PROMISES } from './promises';
import { TOLD } from './setup';

/** What is wrong at the very top, then title, subtitle, whether both sides signed, and what sales cannot keep with its team. */
export function heading(): CellSpec[] {
  const [start, end, now] = (['start', 'end', 'now'] as const).map((key) => TOLD.cell(key, 'text'));
  const period = `{"dashboard.period"}&" "&${start}&" "&{"dashboard.to"}&" "&${end}`;
  return [
    ...down('B1', [
      { formula: `=IF(Leads_broken="";${PERIOD_SAYS};Leads_broken)` },
      { formula: '={"dashboard.title"}&IF(Company="";"";" · "&Company)' },
      { formula: `=${period}&"  ·  "&{"dashboard.asOf"}&" "&${now}` },
    ]),
    { at: 'I2', content: { formula: toLog() }, after: 'meetings', since: 3 },
    { at: 'B4', content: { formula: signed() }, after: 'agreement' },
    { at: 'B8', content: { formula: goalMet() } },
  ];
}

/** The log of meetings is far down its sheet: a click goes there. */
function toLog(): string {
  return `=HYPERLINK({meetings#}&"&range=B"&ROW({meetings!B${LOG.first}});{"dashboard.toLog"})`;
}

/** The goal reached is worth a line of its own; else what sales cannot keep with its team. */
function goalMet(): string {
  const [result, leads, customers] = (['result', 'leads', 'customers'] as const).map((key) =>
    PROMISES.cell(key, 'delivered'),
  );
  const sentence = filledText('dashboard.goalMet', figureText(`${result}`), `${leads}`, `${customers}`);
  const isMet = `IF(COUNT(Goal;${result})<2;FALSE;AND(Goal>0;${result}>=Goal))`;
  return `=IF(${isMet};${sentence};IF(LEFT(Capacity_says;1)="✗";Capacity_says;""))`;
}

/** What Agreement says of the version in force; once a commitment was changed, that it is to be signed again. */
function signed(): string {
  const again = filledText('dashboard.signAgain', 'Agreement_version');
  const says = `IF(INDEX(Agreement_says;2)="";INDEX(Agreement_says;1);${again})`;
  return `=IF(${TOLD.cell('isEmpty', 'text')};${TOLD.cell('firstSteps', 'text')};${says})`;
}
