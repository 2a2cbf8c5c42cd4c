// Marketing's alerts: qualified leads that nobody has contacted, of whatever period, the longest waiting first.

import { textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { ALERTS } from './rows';

/** The list of alerts. */
export function alerts(): CellSpec[] {
  const rows = ALERTS.last - ALERTS.first + 1;
  const who = 'IF({leads.name}="";{leads.id};{leads.name})&""';
  const told = ['company', 'owner', 'source', 'office', 'counted', 'deadline', 'score', 'status', 'why'];
  const columns = [who, ...told.map((key) => `{leads.${key}}`)];
  const isWaiting =
    'ISNUMBER({leads.mql_at})*(({leads.state}="overdue")+({leads.state}="risk")+({leads.state}="pending"))';
  const waiting = `SORT(FILTER(HSTACK(${columns.join(';')});${isWaiting});6;TRUE)`;
  return [
    { at: `B${ALERTS.title}`, content: { text: 'reports.alertsTitle' } },
    ...textsAcross(`B${ALERTS.header}`, [
      'reports.lead',
      'reports.company',
      'reports.owner',
      'reports.source',
      'reports.office',
      'reports.created',
      'reports.contactBy',
      'reports.score',
      'reports.status',
      'reports.why',
    ]),
    {
      at: `B${ALERTS.first}`,
      content: {
        formula: `=IF(Leads_broken="";IFERROR(ARRAYFORMULA(ARRAY_CONSTRAIN(${waiting};${rows};${columns.length}));{"reports.noAlerts"});"–")`,
      },
    },
  ];
}
