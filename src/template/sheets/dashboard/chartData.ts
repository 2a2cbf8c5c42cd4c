// What the charts draw, beside the page: a point a day or a week, further apart in long periods so that they stay few.

import { block } from '../../block';
import type { CellSpec } from '../../spec';
import { PROMISES } from './promises';
import { APART } from './setup';

const MOST_DAYS = 400;
const MOST_WEEKS = 54;
const WEEKS = Array.from({ length: MOST_WEEKS }, (_, index) => `week${index + 1}`);

const BY_WEEK = block('T4', ['week', 'onTime', 'promised'], ['weeks', ...WEEKS]);

const ALL = BY_WEEK.column('week', 'week1', WEEKS[WEEKS.length - 1]);

/** Formulas of their own once, now spilled over by the first week. */
export const SPILLED_WEEKS = [
  `${BY_WEEK.cell('week2', 'onTime')}:${BY_WEEK.cell(WEEKS[WEEKS.length - 1] ?? '', 'promised')}`,
];

/** Ranges of each chart: labels, then values. */
export const DATA = {
  waterfall: rangesOf(['L', 'M', 'N'], 4 + MOST_DAYS + 2),
  result: rangesOf(['P', 'Q', 'R'], 4 + MOST_WEEKS + 2),
  compliance: rangesOf(['T', 'U', 'V'], 4 + MOST_WEEKS),
};

/** Waterfall of leads, result by week, compliance by week. */
export function chartData(): CellSpec[] {
  const apart = APART.cell('weeks', 'days');
  const silent = `${PROMISES.cell('onTime', 'delivered')}="–"`;
  const weeks = `SEQUENCE(INT((Period_end-Period_start)/${apart})+1;1;0)`;
  return [
    { at: 'L3', content: { text: 'dashboard.chartData' } },
    { at: 'L4', content: { formula: `=${thinned(leadsWaterfall(), APART.cell('days', 'days'))}` } },
    { at: 'P4', content: { formula: `=${thinned(resultWaterfall(), apart)}` } },
    ...BY_WEEK.fill({
      weeks: {
        week: { text: 'dashboard.week' },
        onTime: { text: 'dashboard.onTime' },
        promised: { text: 'dashboard.promised' },
      },
      week1: {
        week: `=IFERROR(ARRAYFORMULA(Period_start+${apart}*${weeks});"")`,
        onTime: `=ARRAYFORMULA(IF((${ALL}="")+(${silent});"";IFERROR(${share(ALL, apart)};"")))`,
        promised: `=ARRAYFORMULA(IF(${ALL}="";"";Sla_target))`,
      },
    }),
  ];
}

/** A waterfall's headings, every so many days, and its last day. */
function thinned(waterfall: string, apart: string): string {
  const day = 'SEQUENCE(Period_end-Period_start+2;1;0)';
  return `IFERROR(FILTER(${waterfall};(MOD(${day};${apart})=0)+(${day}>Period_end-Period_start));"")`;
}

function leadsWaterfall(): string {
  return 'LEADS_WATERFALL({leads.counted};INDEX(Owed;1);Period_start;Period_end;Today;"";Calendar;Holidays)';
}

function resultWaterfall(): string {
  return 'LEADS_WATERFALL({leads.won_at};Goal;Period_start;Period_end;Today;{leads.worth};Calendar;Holidays)';
}

/** Of the leads that arrived in a week. */
function share(week: string, apart: string): string {
  return `AVERAGEIFS({leads.on_time};{leads.period};">="&${week};{leads.period};"<"&${week}+${apart})`;
}

function rangesOf(columns: readonly string[], last: number): string[] {
  return columns.map((column) => `${column}4:${column}${last}`);
}
