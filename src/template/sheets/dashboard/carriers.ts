// Who carries the goal: owners, offices or regions with their share of it in Goals, what was due by now and what they won.

import { textKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { figure } from './promised';
import { CARRIED } from './rows';

/** The table of target against actual, a row a name in Goals. */
export function carriers(): CellSpec[] {
  return [
    ...CARRIED.fill({ carried: { name: 'goals.split' }, carriedSays: { name: '={goals.splitSays.name}' } }),
    ...CARRIED.across('carriedHeadings', [
      ...textKeys('goals', 'splitName splitShare splitGoal'),
      'dashboard.byNow',
      { content: { text: 'dashboard.delivered' }, note: 'dashboard.noteWon' },
      ...textKeys('dashboard', 'difference kept'),
    ]),
    ...CARRIED.fillEach('carrier*', (index) => {
      const inGoals = (column: string) => `{goals.share${index + 1}.${column}}`;
      return {
        name: `=${inGoals('name')}&""`,
        share: '=IF(COUNT([.goal];Goal)<2;"";IFERROR([.goal]/Goal;""))',
        goal: `=${inGoals('goal')}`,
        due: '=IF(COUNT([.goal])=0;"";IFERROR([.goal]*Pace;"–"))',
        won: `=IF([.name]="";"";${WON})`,
        difference: '=IF(COUNT([.due];[.won])<2;"";ROUND([.won]-[.due];2))',
        verdict: `=IF([.name]="";"";IF(COUNT([.difference])=0;{"dashboard.unknown"};${JUDGED}))`,
      };
    }),
  ];
}

const JUDGED = 'IF([.difference]>=0;{"dashboard.yes"};{"dashboard.no"})';

/** What the leads brought that were won in the period by an owner or office of that name, however it is capitalised. */
const IS_THEIRS = '({leads.owner}=[.name])+({leads.office}=[.name])';
const IN_TIME = '{leads.won_at}>=Period_start;{leads.won_at}<Period_end+1';
const WON = figure(`SUM(IFERROR(FILTER({leads.worth};${IS_THEIRS};${IN_TIME});0))`).slice(1);
