// Beside the page: what of Leads is broken, and which settings are missing, so that a promise is never kept for want of them.

import { block } from '../../block';
import { isoDay, twoDigits } from '../../filledText';
import type { CellSpec } from '../../spec';
import { brokenCell, brokenColumn, brokenFigures, brokenLeads, leadSpills } from '../leads/broken';
import { countInPeriod, inPeriod } from '../leads/period';
import type { TextKey } from '../../../texts/workbook';
import { PROMISED, type Promise } from './promised';

const spills = leadSpills();

/** No figure of a page rests on these; they follow from the facts, by calls of their own that no figure should wait for. */
const ASIDE = ['why', 'source_no'];

/** The cell that breaks each formula of Leads; above them all of it in a sentence, below whether figures can rest on them. */
export const BROKEN = block(
  'X4',
  ['column', 'cell'],
  ['broken', ...spills.map(({ first }) => first), 'figures', 'says'],
);

const SETTINGS = ['period', 'calendar', 'goals', 'goal', 'target', 'hours', 'attempts', 'scores'] as const;

/** Where to fill what is missing; '' when it is there. */
const SETUP = block('AA4', ['name', 'missing'], ['setup', ...SETTINGS]);

/** Where to fill what a promise lacks. */
export const MISSING = block('AA14', ['name', 'missing'], PROMISED);

/** How many days lie between two points of a chart, so that they stay few; weeks stay whole. */
export const APART = block('AA23', ['name', 'days'], ['days', 'weeks']);

const MOST_DAYS = 400;
const MOST_WEEKS = 54;

/** Days and the moment of the figures as texts, and how many deals of the period have no value noted. */
export const TOLD = block(
  'AA27',
  ['name', 'text'],
  ['start', 'end', 'now', 'atAverage', 'cannotWait', 'isEmpty', 'firstSteps', 'verdict'],
);

/** Why nobody can tell who waits; '' when all is well. */
function cannotTellWhoWaits(): string {
  const missing = SETUP.cell('calendar', 'missing');
  return `=IF(Figures_broken<>"";Leads_broken;IF(${missing}="";"";{"dashboard.notSet"}(${missing})))`;
}

/** What is to be done before leads come in, with a mark at what is done. */
function firstSteps(): string {
  const mark = (isDone: string) => `IF(${isDone};"✓";"○")`;
  const isSet = (...keys: (typeof SETTINGS)[number][]) =>
    `${keys.map((key) => SETUP.cell(key, 'missing')).join('&')}=""`;
  const signed = 'LEFT(INDEX(Agreement_says;1);1)="✓"';
  const steps = [isSet('goal'), isSet('calendar', 'hours'), 'COUNTIF(Owners;"?*")>0', signed].map(mark);
  return `={"dashboard.firstSteps"}(${steps.join(';')})`;
}

/** What every promise of a period shares: nothing is kept of one that is not set or has not begun. */
function periodVerdict(): string {
  const missing = SETUP.cell('period', 'missing');
  return `=IF(${missing}<>"";{"dashboard.notSet"}(${missing});IF(Today<Period_start;{"dashboard.notBegun"};""))`;
}

function told(): CellSpec[] {
  const clock = `${twoDigits('HOUR(As_of)')}&":"&${twoDigits('MINUTE(As_of)')}`;
  const noted = `COUNTIFS({leads.value};">=0";${inPeriod('won_at')})`;
  const orNone = (text: string) => `=IFERROR(${text};"–")`;
  return TOLD.fill({
    start: { name: '="start"', text: orNone(isoDay('Period_start')) },
    end: { name: '="end"', text: orNone(isoDay('Period_end')) },
    now: { name: '="now"', text: orNone(`${isoDay('As_of')}&" "&${clock}`) },
    cannotWait: { name: '="cannotWait"', text: cannotTellWhoWaits() },
    isEmpty: {
      name: '="isEmpty"',
      text: '=AND(Leads_broken="";COUNTA({leads.name};{leads.id};{leads.email})=0)',
    },
    firstSteps: { name: '="firstSteps"', text: { content: { formula: firstSteps() }, after: 'agreement' } },
    verdict: { name: '="verdict"', text: periodVerdict() },
    atAverage: { name: '="atAverage"', text: `=IFERROR(${countInPeriod('won_at')}-${noted};0)` },
  });
}

/** The blocks beside the page. */
export function setup(): CellSpec[] {
  return [
    ...BROKEN.fill({
      broken: { column: { text: 'dashboard.calculated' }, cell: brokenLeads(BROKEN.cell('says', 'cell')) },
      figures: { column: '="figures"', cell: brokenFigures(restedOn()) },
      says: { column: '="says"', cell: brokenColumn(listed(), SETUP.column('missing', 'period', 'calendar')) },
    }),
    ...BROKEN.fillRows(
      spills.map(({ first }) => first),
      (_, key, index) => {
        const spill = spills[index];
        return spill ? { column: `="${key}"`, cell: brokenCell(spill) } : {};
      },
    ),
    ...SETUP.fill({ setup: { name: { text: 'dashboard.setup' } } }),
    ...SETUP.fillRows(SETTINGS, (_, key) => ({
      name: `="${key}"`,
      missing: `=IF(${IS_SET[key]};"";{"${PLACES[key]}"})`,
    })),
    ...MISSING.fillRows(PROMISED, (_, key) => ({
      name: `="${key}"`,
      missing: `=TEXTJOIN(", ";TRUE;${NEEDS[key].map((setting) => SETUP.cell(setting, 'missing')).join(';')})`,
    })),
    ...told(),
    ...APART.fill({
      days: { name: '="days"', days: `=IFERROR(INT((Period_end-Period_start)/${MOST_DAYS});0)+1` },
      weeks: { name: '="weeks"', days: `=7*(IFERROR(INT((Period_end-Period_start)/${7 * MOST_WEEKS});0)+1)` },
    }),
  ];
}

function listed(): string {
  const [first, last] = [spills[0]?.first ?? 'broken', spills[spills.length - 1]?.first ?? 'broken'];
  return BROKEN.column('cell', first, last);
}

/** The ranges of what breaks the formulas that figures rest on. */
function restedOn(): string[] {
  const runs: string[][] = [[]];
  for (const { first } of spills) {
    if (ASIDE.includes(first)) runs.push([]);
    else runs[runs.length - 1]?.push(first);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run[run.length - 1]];
    return first === undefined || last === undefined ? [] : [BROKEN.column('cell', first, last)];
  });
}

type Setting = (typeof SETTINGS)[number];

const POINTS = 'INDEX(Score_rules;0;1)';
const MISSES_CALENDAR = `${SETUP.cell('calendar', 'missing')}<>""`;

const above = (range: string) => `COUNTIF(${range};">0")`;
const inClasses = (column: number) => above(`INDEX(Sla_classes;0;${column})`);

/** Nothing promised is not kept: a blank, a 0 and a text are no setting. */
const IS_SET: Readonly<Record<Setting, string>> = {
  period: `AND(COUNT(Period_start;Period_end;As_of)=3;Period_end>=Period_start;(${MISSES_CALENDAR})+COUNT(Pace)>0)`,
  calendar: 'AND(COUNTA(INDEX(Calendar;0;1))*COUNTA(INDEX(Calendar;0;2))>0;LEFT(Calendar_told;1)<>"✗")',
  goals: `${above('Owed')}=5`,
  goal: `${above('Goal')}*${above('Deal_size')}>0`,
  target: `${above('Sla_target')}>0`,
  hours: `${above('Sla_hours')}=3`,
  attempts: `${inClasses(3)}+${inClasses(4)}=6`,
  // An action without points that are a number, 0 or less included, is an answer nobody gave.
  scores: `${above('Mql_score')}*${above('Sql_fit')}*${above(POINTS)}*(COUNT(${POINTS})>=COUNTIF(Score_actions;"?*"))>0`,
};

const PLACES: Readonly<Record<Setting, TextKey>> = {
  period: 'dashboard.fillPeriod',
  calendar: 'dashboard.fillCalendar',
  goals: 'dashboard.fillGoals',
  goal: 'dashboard.fillGoal',
  target: 'dashboard.fillTarget',
  hours: 'dashboard.fillHours',
  attempts: 'dashboard.fillAttempts',
  scores: 'dashboard.fillScores',
};

const NEEDS: Readonly<Record<Promise, readonly Setting[]>> = {
  leads: ['period', 'calendar', 'goals'],
  qualified: ['period', 'calendar', 'goals', 'scores'],
  leadValue: ['period', 'calendar', 'goals', 'scores'],
  onTime: ['period', 'calendar', 'target', 'hours', 'scores'],
  attempts: ['period', 'calendar', 'target', 'attempts', 'scores'],
  customers: ['period', 'calendar', 'goals'],
  result: ['period', 'calendar', 'goal'],
};
