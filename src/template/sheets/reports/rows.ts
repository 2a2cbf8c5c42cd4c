// The blocks of the sheet Reports, from top to bottom, and what stands beside them out of sight.

import { below, block, inColumn } from '../../block';
import { table } from '../../table';
import { HEAD } from '../heading';

/** What each side gives the other: six reports, and room for two of the team's own. */
export const OWED = table(
  'reports',
  below(HEAD, 0),
  'report from to often owner given entry due onTime contents',
  'owed owed*8 owedHint=',
);

/** The live tables, one below the other. */
export const ALERTS = table(
  'reports',
  below(OWED, 2),
  'lead company owner source office created# contactBy# score# status why',
  'alertsTitle alert*15',
);
export const HISTORY = table(
  'reports',
  below(ALERTS),
  'source leads# +asked_info# +visited_blog# +downloaded_guide# +social# +asked_advice# contacted# revenue#',
  'historyTitle historyTotal source*8',
);
export const WEEKS = table(
  'reports',
  below(HISTORY),
  'week contacted# mqls# sqls# opportunities# customers# revenue# .i .j',
  'weekTitle week*14',
);
const SALES = 'leads# contacted# attempts# rejected# sqls# opportunities# customers# revenue#';
export const OWNERS = table('reports', below(WEEKS), `owner ${SALES}`, 'ownerTitle ownerTotal owner*10');
export const OFFICES = table('reports', below(OWNERS), `office ${SALES}`, 'officeTitle office*8');
export const REASONS = table('reports', below(OFFICES), 'reason leads# share#', 'reasonTitle reason*8');

export const BESIDE_OWED = block(inColumn('M', OWED, 'owedHeading'), 'countedFrom n o', 'owedHeading owed*8');
export const BESIDE_ALERTS = block(
  inColumn('M', ALERTS, 'alertsTitleHeading'),
  'place says',
  'alertsTitleHeading alert*15',
);
export const BESIDE_WEEKS = block(inColumn('M', WEEKS, 'weekTitleHeading'), 'start end', 'weekTitleHeading week*14');
/** Where the page ends, and what is beside it. */
export const END = block(inColumn('K', REASONS, 'reason8'), 'page l m n o', 'end');
