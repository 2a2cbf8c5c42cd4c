// Beside the page: what of Leads is broken, and which settings are missing, so that a promise is never kept for want of them.

import { dayText, momentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { brokenCell, brokenColumn, brokenFigures, brokenLeads, leadSpills } from '../leads/broken';
import { countInPeriod, inPeriod } from '../leads/period';
import { PROMISED, type Promise } from './promised';
import { APART, BROKEN, MISSING, SETUP, TOLD } from './rows';

/** No figure of a page rests on these; they follow from the facts, by calls of their own that no figure should wait for. */
const ASIDE = ['why', 'source_no'];

const MOST_DAYS = 400;
const MOST_WEEKS = 54;

const SETTINGS = ['period', 'calendar', 'goals', 'goal', 'target', 'hours', 'attempts', 'scores'] as const;

type Setting = (typeof SETTINGS)[number];

const POINTS = 'INDEX(Score_rules;0;1)';

const above = (range: string) => `COUNTIF(${range};">0")`;
const inClasses = (column: number) => above(`INDEX(Sla_classes;0;${column})`);

const HAS_HOURS = 'COUNTA(INDEX(Calendar;0;1))*COUNTA(INDEX(Calendar;0;2))>0';

/** Nothing promised is not kept: a blank, a 0 and a text are no setting. */
const IS_SET: Readonly<Record<Setting, string>> = {
  period: 'AND(COUNT(Period_start;Period_end;As_of)=3;Period_end>=Period_start;([calendar.fill]<>"")+COUNT(Pace)>0)',
  // Closed all week, and in all of the period, is no opening hours.
  calendar: `AND(Calendar_says="";${HAS_HOURS};LEFT(Calendar_told;1)<>"✗";(Weekend<>"1111111")+COUNT(Pace)>0)`,
  goals: `${above('Owed')}=5`,
  goal: `${above('Goal')}*${above('Deal_size')}>0`,
  target: `${above('Sla_target')}>0`,
  hours: `${above('Sla_hours')}=3`,
  attempts: `${inClasses(3)}+${inClasses(4)}=6`,
  // An action without points that are a number, 0 or less included, is an answer nobody gave.
  scores: `${above('Mql_score')}*${above('Sql_fit')}*${above(POINTS)}*(COUNT(${POINTS})>=COUNTIF(Score_actions;"?*"))>0`,
};

/** What each promise needs. */
const NEEDS: Readonly<Record<Promise, readonly Setting[]>> = {
  leads: ['period', 'calendar', 'goals'],
  qualified: ['period', 'calendar', 'goals', 'scores'],
  leadValue: ['period', 'calendar', 'goals', 'scores'],
  onTime: ['period', 'calendar', 'target', 'hours', 'scores'],
  attempts: ['period', 'calendar', 'target', 'attempts', 'scores'],
  customers: ['period', 'calendar', 'goals'],
  result: ['period', 'calendar', 'goal'],
};

/** The blocks beside the page; each line of them begins with its key. */
export function setup(): CellSpec[] {
  return [...broken(), ...missing(), ...told(), ...apart()];
}

/** Where to fill what is missing, setting by setting and promise by promise. */
function missing(): CellSpec[] {
  const text = (key: string) => `{"dashboard.fill${key.charAt(0).toUpperCase()}${key.slice(1)}"}`;
  const place = (key: Setting) => (key === 'period' ? `IF(COUNT(As_of)=0;${text('clock')};${text(key)})` : text(key));
  const toFill = (key: Setting) => `[${key}.fill]`;
  return [
    ...SETUP.fill({ setup: { name: 'dashboard.setup' } }),
    ...SETUP.fillRows(SETTINGS, (key) => ({ name: `="${key}"`, fill: `=IF(${IS_SET[key]};"";${place(key)})` })),
    ...MISSING.fillRows(PROMISED, (key) => ({
      name: `="${key}"`,
      missing: `=TEXTJOIN(", ";TRUE;${NEEDS[key].map(toFill).join(';')})`,
    })),
  ];
}

function broken(): CellSpec[] {
  const spills = new Map(leadSpills().map((spill) => [spill.first, spill]));
  const keys = [...spills.keys()];
  const listed = `[${keys[0] ?? ''}:${keys[keys.length - 1] ?? ''}.cell]`;
  return [
    ...BROKEN.fill({
      broken: { column: 'dashboard.calculated', cell: brokenLeads('[says.cell]') },
      figures: { column: '="figures"', cell: brokenFigures(restedOn(keys)) },
      says: { column: '="says"', cell: brokenColumn(listed, '[period:calendar.fill]') },
    }),
    ...BROKEN.fillRows(keys, (key) => {
      const spill = spills.get(key);
      return spill ? { column: `="${key}"`, cell: brokenCell(spill) } : {};
    }),
  ];
}

/** The ranges of what breaks the formulas that figures rest on. */
function restedOn(keys: readonly string[]): string[] {
  const isAside = (key: string | undefined) => key === undefined || ASIDE.includes(key);
  const besideOne = (step: number) => keys.filter((key, index) => !isAside(key) && isAside(keys[index + step]));
  const lasts = besideOne(1);
  return besideOne(-1).map((first, index) => `[${first}:${lasts[index] ?? first}.cell]`);
}

function told(): CellSpec[] {
  const noted = `COUNTIFS({leads.value};">=0";${inPeriod('won_at')})`;
  const missing = (['period', 'calendar'] as const).map((key) => `[${key}.fill]<>"";${notSet(key)}`);
  const orNone = (text: string) => `=IFERROR(${text};"–")`;
  return [
    ...TOLD.fillRows(TOLD.rows, (key) => ({ name: `="${key}"` })),
    ...TOLD.fill({
      start: { text: orNone(dayText('Period_start')) },
      end: { text: orNone(dayText('Period_end')) },
      now: { text: orNone(momentText('As_of')) },
      atAverage: { text: `=IFERROR(${countInPeriod('won_at')}-${noted};0)` },
      cannotWait: { text: `=IF(Figures_broken<>"";Leads_broken;IF([calendar.fill]="";"";${notSet('calendar')}))` },
      isEmpty: { text: '=AND(Leads_broken="";COUNTA({leads.name};{leads.id};{leads.email})=0)' },
      firstSteps: { text: { content: { formula: firstSteps() }, after: 'agreement' } },
      verdict: { text: `=IFS(${missing.join(';')};Today<Period_start;{"dashboard.notBegun"};TRUE;"")` },
    }),
  ];
}

function notSet(key: Setting): string {
  return `{"dashboard.notSet"}([${key}.fill])`;
}

/** What is to be done before leads come in, with a mark at what is done. */
function firstSteps(): string {
  const mark = (isDone: string) => `IF(${isDone};"✓";"○")`;
  const steps = [
    '[goal.fill]=""',
    '[calendar.fill]&[hours.fill]=""',
    'COUNTIF(Owners;"?*")>0',
    'LEFT(INDEX(Agreement_says;1);1)="✓"',
  ].map(mark);
  return `={"dashboard.firstSteps"}(${steps.join(';')})`;
}

function apart(): CellSpec[] {
  return APART.fill({
    days: { name: '="days"', days: `=IFERROR(INT((Period_end-Period_start)/${MOST_DAYS});0)+1` },
    weeks: { name: '="weeks"', days: `=7*(IFERROR(INT((Period_end-Period_start)/${7 * MOST_WEEKS});0)+1)` },
  });
}
