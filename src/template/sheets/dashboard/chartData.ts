// What the charts draw, beside the page: a point a day or a week, further apart in long periods so that they stay few.

import { textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { sound } from '../leads/check';

const MOST_DAYS = 400;
const MOST_WEEKS = 54;
const WEEKS = { first: 5, last: 4 + MOST_WEEKS };

/** Ranges of each chart: labels, then values. */
export const DATA = {
  waterfall: rangesOf(['L', 'M', 'N'], 4 + MOST_DAYS + 2),
  result: rangesOf(['P', 'Q', 'R'], 4 + MOST_WEEKS + 2),
  compliance: rangesOf(['T', 'U', 'V'], WEEKS.last),
};

/** Waterfall of leads, result by week, compliance by week. */
export function chartData(): CellSpec[] {
  const weeks = `T${WEEKS.first}:T${WEEKS.last}`;
  return [
    { at: 'L3', content: { text: 'dashboard.chartData' } },
    { at: 'L4', content: { formula: `=${thinned(leadsWaterfall(), DAYS_APART)}` } },
    { at: 'P4', content: { formula: `=${thinned(resultWaterfall(), WEEKS_APART)}` } },
    ...textsAcross('T4', ['dashboard.week', 'dashboard.onTime', 'dashboard.promised']),
    {
      at: `T${WEEKS.first}`,
      content: {
        formula: `=IFERROR(ARRAYFORMULA(Period_start+${WEEKS_APART}*(SEQUENCE(INT((${DAYS}-1)/${WEEKS_APART})+1)-1));"")`,
      },
    },
    {
      at: `U${WEEKS.first}`,
      content: {
        formula: `=ARRAYFORMULA(IFERROR(VLOOKUP((${weeks}-Period_start)/${WEEKS_APART};${byWeek()};7;FALSE)*1;""))`,
      },
    },
    { at: `V${WEEKS.first}`, content: { formula: `=ARRAYFORMULA(IF(${weeks}="";"";Sla_target))` } },
  ];
}

const DAYS = '(Period_end-Period_start+1)';

/** How many days lie between two points, so that there are no more than so many; weeks stay whole. */
const DAYS_APART = `(INT((${DAYS}-1)/${MOST_DAYS})+1)`;
const WEEKS_APART = `(7*(INT((${DAYS}-1)/(7*${MOST_WEEKS}))+1))`;

/** A waterfall's headings, every so many days, and its last day. */
function thinned(waterfall: string, apart: string): string {
  const row = `SEQUENCE(${DAYS}+1)`;
  return `IFERROR(FILTER(${waterfall};(${row}=1)+(MOD(${row}-1;${apart})=0)+(${row}=${DAYS}+1));"")`;
}

function leadsWaterfall(): string {
  return 'LEADS_WATERFALL({leads.counted};INDEX(Owed;1);Period_start;Period_end;As_of;"";Calendar;Holidays)';
}

/** A deal without a value counts as the average deal. */
function resultWaterfall(): string {
  const won = sound('{leads.won_on}');
  const value = sound('IF({leads.value}="";Deal_size;{leads.value})');
  return `LEADS_WATERFALL(${won};Goal;Period_start;Period_end;As_of;ARRAYFORMULA(${value});Calendar;Holidays)`;
}

/** With no first contact noted at all the shares say nothing. */
function byWeek(): string {
  const period = 'IF(COUNT({leads.first_contact})=0;"";{leads.period})';
  const week = `INT((${period}-Period_start)/${WEEKS_APART})`;
  return `SLA_REPORT(${week};${period};{leads.answered};{leads.promised};As_of;Calendar;Holidays)`;
}

function rangesOf(columns: readonly string[], last: number): string[] {
  return columns.map((column) => `${column}4:${column}${last}`);
}
