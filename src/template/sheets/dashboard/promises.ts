// What each side promised, what was due by now, what it has delivered, and whether that is on pace.

import { across, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { IN_PERIOD, valueOf, WON_IN_PERIOD } from './period';

/** The table of promises of both sides. */
export function promises(): CellSpec[] {
  const pace = (goal: string) => `=GOAL_PACE(${goal};Period_start;Period_end;As_of;Calendar;Holidays)`;
  const count = (stage: string) => `COUNTIFS({leads.stage};"${stage}";${IN_PERIOD})`;
  const met = (key: string) => `COUNTIFS({leads.status};{"${key}"};${IN_PERIOD})`;
  const due = `(${met('status.met')}+${met('status.late')}+${met('status.overdue')})`;
  const row = (
    at: number,
    label: CellSpec['content'],
    side: CellSpec['content'],
    promised: string,
    delivered: string,
  ) =>
    across(`B${at}`, [
      label,
      side,
      { formula: promised },
      { formula: at === 14 ? '=D14' : pace(`D${at}`) },
      { formula: delivered },
      { formula: `=IF(OR(F${at}="";F${at}="–");"";F${at}-E${at})` },
      {
        formula: `=IF(OR(F${at}="";F${at}="–");{"dashboard.unknown"};IF(F${at}>=E${at};{"dashboard.yes"};{"dashboard.no"}))`,
      },
    ]);
  return [
    { at: 'B9', content: { text: 'dashboard.promises' } },
    ...textsAcross('B10', [
      'dashboard.promise',
      'dashboard.side',
      'dashboard.promised',
      'dashboard.byNow',
      'dashboard.delivered',
      'dashboard.difference',
      'dashboard.kept',
    ]),
    ...row(
      11,
      { text: 'dashboard.leadsOwed' },
      { text: 'side.marketing' },
      '=INDEX(Owed;1)',
      `=COUNTIFS(${IN_PERIOD})`,
    ),
    ...row(
      12,
      { text: 'dashboard.qualifiedOwed' },
      { text: 'side.marketing' },
      '=INDEX(Owed;2)+0*INDEX(Owed;1)',
      `=${count('MQL')}+${count('SQL')}`,
    ),
    ...row(
      13,
      { text: 'dashboard.leadValue' },
      { text: 'side.marketing' },
      '=Goal*Marketing_share',
      `=${count('Lead')}*INDEX(Worth;1)+${count('MQL')}*INDEX(Worth;2)+${count('SQL')}*INDEX(Worth;3)`,
    ),
    ...row(
      14,
      { text: 'dashboard.onTimePromise' },
      { text: 'side.sales' },
      '=Sla_target',
      `=IF(OR(COUNT({leads.first_contact})=0;${due}=0);"–";${met('status.met')}/${due})`,
    ),
    ...row(
      15,
      { text: 'dashboard.customersOwed' },
      { text: 'side.sales' },
      '=INDEX(Owed;5)+0*INDEX(Owed;1)',
      `=COUNTIFS(${WON_IN_PERIOD})`,
    ),
    ...row(16, { text: 'dashboard.result' }, { text: 'side.both' }, '=Goal', `=${valueOf(WON_IN_PERIOD)}`),
  ];
}
