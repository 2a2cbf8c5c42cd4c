// Whose Dashboard it is, which period it shows and as of when, and which version of the agreement is in force.

import { figureText, filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { PERIOD_SAYS } from '../heading';
import { PAGE, TILES } from './rows';

/** What is wrong at the very top, then title, subtitle, whether both sides signed, and what sales cannot keep with its team. */
export function heading(): CellSpec[] {
  const period = '{"dashboard.period"}&" "&[start.text]&" "&{"dashboard.to"}&" "&[end.text]';
  return [
    ...PAGE.fill({
      wrong: { head: `=IF(Leads_broken="";${PERIOD_SAYS};Leads_broken)` },
      title: {
        head: '={"dashboard.title"}&IF(Company="";"";" · "&Company)',
        toLog: { content: { formula: toLog() }, after: 'meetings', since: 3 },
      },
      subtitle: { head: `=${period}&"  ·  "&{"dashboard.asOf"}&" "&[now.text]` },
      signed: { head: { content: { formula: signed() }, after: 'agreement' } },
    }),
    ...TILES.fill({ goalMet: { goal: goalMet() } }),
  ];
}

/** The log of meetings is far down its sheet: a click goes there. */
function toLog(): string {
  return '=HYPERLINK({meetings#}&"&range=B"&ROW({meetings.log1.date});{"dashboard.toLog"})';
}

/** The goal reached is worth a line of its own; else what sales cannot keep with its team. */
function goalMet(): string {
  const result = '[result.delivered]';
  const sentence = filledText('dashboard.goalMet', figureText(result), '[leads.delivered]', '[customers.delivered]');
  const isMet = `IF(COUNT(Goal;${result})<2;FALSE;AND(Goal>0;${result}>=Goal))`;
  return `=IF(${isMet};${sentence};IF(LEFT(Capacity_says;1)="✗";Capacity_says;""))`;
}

/** What Agreement says of the version in force; once a commitment was changed, that it is to be signed again. */
function signed(): string {
  const again = filledText('dashboard.signAgain', 'Agreement_version');
  const says = `IF(INDEX(Agreement_says;2)="";INDEX(Agreement_says;1);${again})`;
  return `=IF([isEmpty.text];[firstSteps.text];${says})`;
}
