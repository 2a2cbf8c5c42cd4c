// Marketing's alerts: qualified leads of the period that nobody has contacted, the longest waiting first.

import { textsAcross } from '../../cells';
import { isRejected, REJECTED } from '../leads/check';
import type { CellSpec } from '../../spec';
import { IN_PERIOD } from '../dashboard/period';
import { ALERTS } from './rows';

/** The list of alerts. */
export function alerts(): CellSpec[] {
  const text = (key: string) => `IFERROR({leads.${key}}&"";"")`;
  const who = 'IF({leads.name}="";{leads.id};{leads.name})';
  const columns = [
    `IFERROR(${who}&"";"")`,
    ...['company', 'owner', 'source', 'office'].map(text),
    '{leads.counted}',
    ...['{leads.deadline}', '{leads.score}', '{leads.status}', '{leads.why}'],
  ];
  const isQualified = '(({leads.stage}="MQL")+({leads.stage}="SQL"))';
  const isOpen = `ISNUMBER({leads.period})*({leads.answered}="")*(1-${isRejected(text('accepted'))})`;
  const rows = ALERTS.last - ALERTS.first + 1;
  const list = `ARRAY_CONSTRAIN(SORT(FILTER(HSTACK(${columns.join(';')});${isQualified}*${isOpen});6;TRUE);${rows};${columns.length})`;
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
        formula: `=IF(${waiting('MQL')}+${waiting('SQL')}=0;{"reports.noAlerts"};ARRAYFORMULA(${list}))`,
      },
    },
  ];
}

/** How many leads of a stage nobody has contacted or rejected. */
function waiting(stage: string): string {
  const open = `{leads.stage};"${stage}";${IN_PERIOD};{leads.accepted};${REJECTED.other}`;
  return `COUNTIFS(${open})-COUNTIFS(${open};{leads.answered};">0")`;
}
