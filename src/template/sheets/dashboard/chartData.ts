// What the charts draw, beside the page: a point a day or a week, further apart in long periods so that they stay few.

import { textKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { BY_DAY, BY_RESULT, BY_WEEK } from './rows';

/** Ranges of each chart: labels, then values. */
export const DATA = {
  waterfall: ['days:day402.day', 'days:day402.due', 'days:day402.reached'],
  result: ['wins:win56.day', 'wins:win56.due', 'wins:win56.reached'],
  compliance: ['weeks:week54.week', 'weeks:week54.onTime', 'weeks:week54.promised'],
};

const SHOWN = '[week1:week54.week]';

/** Waterfall of leads, result by week, compliance by week. */
export function chartData(): CellSpec[] {
  const weeks = 'SEQUENCE(INT((Period_end-Period_start)/[weeks.days])+1;1;0)';
  return [
    ...BY_DAY.fill({
      chartData: { day: 'dashboard.chartData' },
      days: { day: `=${thinned(waterfall('leads.counted', 'INDEX(Owed;1)', '""'), '[days.days]')}` },
    }),
    ...BY_RESULT.fill({
      wins: { day: `=${thinned(waterfall('leads.won_at', 'Goal', '{leads.worth}'), '[weeks.days]')}` },
    }),
    ...BY_WEEK.across('weeks', textKeys('dashboard', 'week onTime promised')),
    ...BY_WEEK.fill({
      week1: {
        week: `=IFERROR(ARRAYFORMULA(Period_start+[weeks.days]*${weeks});"")`,
        onTime: `=ARRAYFORMULA(IF((${SHOWN}="")+([onTime.delivered]="–");"";IFERROR(${share(SHOWN)};"")))`,
        promised: `=ARRAYFORMULA(IF(${SHOWN}="";"";Sla_target))`,
      },
    }),
  ];
}

/** A waterfall's headings, every so many days, and its last day. */
function thinned(waterfall: string, apart: string): string {
  const day = 'SEQUENCE(Period_end-Period_start+2;1;0)';
  return `IFERROR(FILTER(${waterfall};(MOD(${day};${apart})=0)+(${day}>Period_end-Period_start));"")`;
}

function waterfall(days: string, goal: string, amounts: string): string {
  return `LEADS_WATERFALL({${days}};${goal};Period_start;Period_end;Today;${amounts};Calendar;Holidays)`;
}

/** Of the leads that arrived in a week. */
function share(week: string): string {
  return `AVERAGEIFS({leads.on_time};{leads.period};">="&${week};{leads.period};"<"&${week}+[weeks.days])`;
}
