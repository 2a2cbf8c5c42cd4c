// Whose Dashboard it is, which period it shows and as of when, and which version of the agreement is in force.

import { down } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';

/** Title, subtitle, whether both sides signed, and what sales cannot keep with the team it has. */
export function heading(): CellSpec[] {
  const moment = `${isoDay('As_of')}&" "&${padded('HOUR(As_of)')}&":"&${padded('MINUTE(As_of)')}`;
  const period = `{"dashboard.period"}&" "&${isoDay('Period_start')}&" "&{"dashboard.to"}&" "&${isoDay('Period_end')}`;
  return [
    ...down('B2', [
      { formula: '={"dashboard.title"}&IF(Company="";"";" · "&Company)' },
      { formula: `=${period}&"  ·  "&{"dashboard.asOf"}&" "&${moment}` },
    ]),
    { at: 'B4', content: { formula: signed() }, after: 'agreement' },
    { at: 'B8', content: { formula: '=IF(LEFT(Capacity_says;1)="✗";Capacity_says;"")' } },
  ];
}

/** What Agreement says of the version in force; once a commitment was changed, that it is to be signed again. */
function signed(): string {
  const again = filledText('dashboard.signAgain', 'Agreement_version');
  return `=IF(INDEX(Agreement_says;2)="";INDEX(Agreement_says;1);${again})`;
}

/** A day as text, without a pattern that a locale could read its own way. */
function isoDay(cell: string): string {
  return `YEAR(${cell})&"-"&${padded(`MONTH(${cell})`)}&"-"&${padded(`DAY(${cell})`)}`;
}

function padded(part: string): string {
  return `RIGHT("0"&${part};2)`;
}
