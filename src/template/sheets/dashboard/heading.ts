// Whose Dashboard it is, which period it shows and as of when.

import { down } from '../../cells';
import type { CellSpec } from '../../spec';

/** Title, subtitle, and what sales cannot keep with the team it has. */
export function heading(): CellSpec[] {
  const moment = `${isoDay('As_of')}&" "&${padded('HOUR(As_of)')}&":"&${padded('MINUTE(As_of)')}`;
  const period = `{"dashboard.period"}&" "&${isoDay('Period_start')}&" "&{"dashboard.to"}&" "&${isoDay('Period_end')}`;
  return down('B2', [
    { formula: '={"dashboard.title"}&IF(Company="";"";" · "&Company)' },
    { formula: `=${period}&"  ·  "&{"dashboard.asOf"}&" "&${moment}` },
    { formula: '=IF(LEFT(Capacity_says;1)="✗";Capacity_says;"")' },
  ]);
}

/** A day as text, without a pattern that a locale could read its own way. */
function isoDay(cell: string): string {
  return `YEAR(${cell})&"-"&${padded(`MONTH(${cell})`)}&"-"&${padded(`DAY(${cell})`)}`;
}

function padded(part: string): string {
  return `RIGHT("0"&${part};2)`;
}
