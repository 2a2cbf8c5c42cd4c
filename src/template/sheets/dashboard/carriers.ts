// Who carries the goal: owners, offices or regions with their share of it in Goals, what was due by now and what they won.

import { block } from '../../block';
import type { CellSpec } from '../../spec';
import { figure } from './promised';

const CARRIERS = Array.from({ length: 10 }, (_, index) => `carrier${index + 1}`);

/** The table: title, whether the shares add up, headings, then a row for each name in Goals. */
export const CARRIED = block(
  'B156',
  ['name', 'share', 'goal', 'due', 'won', 'difference', 'verdict'],
  ['carried', 'carriedSays', 'carriedHeadings', ...CARRIERS],
);

/** The rows of names, and the last of them. */
export const CARRIER_ROWS = { first: 'carrier1', last: 'carrier10' } as const;

/** The table of target against actual, a row a name. */
export function carriers(): CellSpec[] {
  return [
    ...CARRIED.fill({
      carried: { name: { text: 'goals.split' } },
      carriedSays: { name: '={goals.splitSays.name}' },
      carriedHeadings: {
        name: { text: 'goals.splitName' },
        share: { text: 'goals.splitShare' },
        goal: { text: 'goals.splitGoal' },
        due: { content: { text: 'dashboard.byNow' }, note: 'dashboard.noteByNow' },
        won: { content: { text: 'dashboard.delivered' }, note: 'dashboard.noteWon' },
        difference: { content: { text: 'dashboard.difference' }, note: 'dashboard.noteDifference' },
        verdict: { content: { text: 'dashboard.kept' }, note: 'dashboard.noteKept' },
      },
    }),
    ...CARRIED.fillRows(CARRIERS, (cell, _, index) => {
      const inGoals = (column: string) => `{goals.share${index + 1}.${column}}`;
      const [due, won, difference] = (['due', 'won', 'difference'] as const).map(cell);
      return {
        name: `=${inGoals('name')}&""`,
        share: `=IF(COUNT(${cell('goal')};Goal)<2;"";IFERROR(${cell('goal')}/Goal;""))`,
        goal: `=${inGoals('goal')}`,
        due: `=IF(COUNT(${cell('goal')})=0;"";IFERROR(${cell('goal')}*Pace;"–"))`,
        won: `=IF(${cell('name')}="";"";${wonBy(cell('name'))})`,
        difference: `=IF(COUNT(${due};${won})<2;"";ROUND(${won}-${due};2))`,
        verdict: `=IF(${cell('name')}="";"";${judged(`${difference}`)})`,
      };
    }),
  ];
}

function judged(difference: string): string {
  return `IF(COUNT(${difference})=0;{"dashboard.unknown"};IF(${difference}>=0;{"dashboard.yes"};{"dashboard.no"}))`;
}

/** What the leads brought that were won in the period by an owner or office of that name, however it is capitalised. */
function wonBy(name: string): string {
  const ofName = `({leads.owner}=${name})+({leads.office}=${name})`;
  const inPeriod = '{leads.won_at}>=Period_start;{leads.won_at}<Period_end+1';
  return figure(`SUM(IFERROR(FILTER({leads.worth};${ofName};${inPeriod});0))`).slice(1);
}
