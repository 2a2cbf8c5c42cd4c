// Marketing's alerts: qualified leads that nobody has contacted, of whatever period, the longest waiting first.

import { across, textKeys, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { ALERTS } from './rows';

/** The list of alerts. */
export function alerts(): CellSpec[] {
  const rows = ALERTS.last - ALERTS.first + 1;
  const told = ['lead_shown', 'company', 'owner', 'source', 'office', 'counted', 'deadline', 'score', 'status', 'why'];
  const chosen = `FILTER($M$${ALERTS.first}:$M$${ALERTS.last};ISNUMBER($M$${ALERTS.first}:$M$${ALERTS.last}))`;
  const listed = `CHOOSEROWS(HSTACK(${told.map((key) => `{leads.${key}}`).join(';')});${chosen})`;
  return [
    { at: `B${ALERTS.title}`, content: { text: 'reports.alertsTitle' } },
    ...textsAcross(
      `B${ALERTS.header}`,
      textKeys('reports', 'lead company owner source office created contactBy score status why'),
    ),
    {
      at: `B${ALERTS.first}`,
      content: { formula: `=IF($N$${ALERTS.first}="";${listed};$N$${ALERTS.first})` },
    },
    ...across(`M${ALERTS.header}`, [{ text: 'reports.waitingRows' }, { text: 'page.cases' }]),
    ...across(`M${ALERTS.first}`, [{ formula: waiting(rows) }, { formula: nothing() }]),
  ];
}

/** Which leads they are: their places in the columns of Leads, the longest waiting first. */
function waiting(rows: number): string {
  const isWaiting = 'ISNUMBER({leads.mql_at})*ISNUMBER(MATCH({leads.state};VSTACK("overdue";"risk";"pending");0))';
  const places = `SORT(FILTER(HSTACK(ROW({leads.id})-1;{leads.counted});${isWaiting});2;TRUE)`;
  return `=IFERROR(ARRAYFORMULA(ARRAY_CONSTRAIN(${places};${rows};1));"")`;
}

function nothing(): string {
  return `=IF(Leads_broken="";IF($M$${ALERTS.first}="";{"reports.noAlerts"};"");"–")`;
}
