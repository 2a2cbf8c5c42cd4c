// Marketing's alerts: qualified leads that nobody has contacted, of whatever period, the longest waiting first.

import type { CellSpec } from '../../spec';
import { ALERTS, BESIDE_ALERTS } from './rows';

/** The list of alerts. */
export function alerts(): CellSpec[] {
  const told = ['lead_shown', 'company', 'owner', 'source', 'office', 'counted', 'deadline', 'score', 'status', 'why'];
  const chosen = 'FILTER([$alert*.$place];ISNUMBER([$alert*.$place]))';
  const listed = `CHOOSEROWS(HSTACK(${told.map((key) => `{leads.${key}}`).join(';')});${chosen})`;
  return [
    ...ALERTS.fill({ alert1: { lead: `=IF([$alert1.$says]="";${listed};[$alert1.$says])` } }),
    ...BESIDE_ALERTS.across('alertsTitleHeading', ['reports.waitingRows', 'page.cases']),
    ...BESIDE_ALERTS.fill({
      alert1: {
        place: waiting(15),
        says: '=IF(Leads_broken="";IF([$alert1.$place]="";{"reports.noAlerts"};"");"–")',
      },
    }),
  ];
}

/** Which leads they are: their places in the columns of Leads, the longest waiting first. */
function waiting(shown: number): string {
  const isWaiting = 'ISNUMBER({leads.mql_at})*ISNUMBER(MATCH({leads.state};VSTACK("overdue";"risk";"pending");0))';
  const places = `SORT(FILTER(HSTACK(ROW({leads.id})-1;{leads.counted});${isWaiting});2;TRUE)`;
  return `=IFERROR(ARRAYFORMULA(ARRAY_CONSTRAIN(${places};${shown};1));"")`;
}
