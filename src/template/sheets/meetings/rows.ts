// The blocks of the sheet Meetings, from top to bottom, and what stands beside them out of sight.

import { below, block, inColumn } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

/** Four figures side by side. */
export const FIGURES = block(below(HEAD), 'open overdue next held', 'tile tileFigure tileDetail');

/** The open actions a meeting begins with. */
export const BEGIN = table('meetings', below(FIGURES), 'due status owner from action +g', 'begin begin*8');

/** The cards of the cadence, a meeting a column: the four of the agreement and one of the team's own. */
export const CADENCE = form(
  'meetings',
  below(BEGIN),
  'label standup response funnel renewal own',
  'cadence name=meeting often purpose agenda who minutes first countedFrom next link=calendar hint=cadenceHint',
);

/** Action items; they come before the log because people tick them off by hand. */
export const ACTIONS = table('meetings', below(CADENCE), 'on action owner due doneOn .status', 'actions action*300');

export const LOG = table('meetings', below(ACTIONS), 'date meeting attendees purpose agenda decisions', 'log log*200');

/** Beside the page: what is said where no action is open, and when each meeting is next, with the address of its event. */
export const BEGIN_SAYS = block(inColumn('I', BEGIN, 'beginHeading'), 'case', 'cases says');
export const NEXT = block(
  inColumn('I', CADENCE),
  'standup response funnel renewal own',
  'answer todayFrom todayNext todayLink laterFrom laterNext laterLink old*3 address',
);
