// The blocks of the sheet Dashboard, as the page shows them from top to bottom, and what stands beside them from column L on.

import { below, block, inColumn } from '../../block';
import { table } from '../../table';
import { leadSpills } from '../leads/broken';

/** The page, as wide and as long as it is: what is wrong, title, subtitle, whether both sides signed. */
export const PAGE = block('B1', 'head c*6 toLog end', 'wrong title subtitle signed page*416');

/** Nine figures side by side, and the goal once it is met. */
export const TILES = block(
  inColumn('B', PAGE, 'page1'),
  'goal leads qualified leadValue onTime customers overdue attempts unsound',
  'tile tileFigure tileDetail goalMet',
);

const PROMISED_ROWS = 'leads qualified leadValue onTime attempts customers result';

/** What each side promised and delivered, a row a promise. */
export const PROMISES = table(
  'dashboard',
  below(TILES, 0),
  'promise side promised# due=byNow# delivered# difference# kept',
  `promises ${PROMISED_ROWS}`,
);

/** The five stages, due and reached. */
export const FUNNEL = table(
  'dashboard',
  below(PROMISES),
  'stage promised# due=byNow# reached# share=shareOfDue#',
  'funnel funnelLead funnelMql funnelSql funnelOpportunity funnelCustomer',
);

/** Beside the funnel, how many leads cannot be counted, then a row for each kind there is. */
export const HEALTH = block(
  inColumn('H', FUNNEL),
  'problem more count',
  'healthTitle unsound first second third fourth fifth sixth seventh eighth ninth',
);

/** Room for three rows of charts, two side by side. */
export const CHARTS = block(below(FUNNEL, 5), 'left c d e right wideRight', 'upper a*15 middle b*14 lower c*14');

/** Title, headings, all leads, the largest groups, all others. */
function groups(key: string, title: string, at: string, shown: number) {
  const columns = `leads=sourceLeads# qualified=sourceQualified# customers=sourceCustomers# conversion# waiting# onTime#`;
  return table(
    'dashboard',
    at,
    `group=${key} ${columns} median=medianHours# slowest=p90Hours#`,
    `${key}Title=${title} ${key}Total ${key}*${shown} ${key}Others`,
  );
}

/** The reports by group. */
export const SOURCES = groups('source', 'bySource', below(CHARTS, 0), 12);

/** Who waits longest. */
export const OVERDUE = table(
  'dashboard',
  below(SOURCES),
  'lead owner persona source created# deadline#',
  'overdueList waiting*10',
);

export const OWNERS = groups('owner', 'byOwner', below(OVERDUE), 12);
export const PERSONAS = groups('persona', 'byPersona', below(OWNERS), 10);
export const OFFICES = groups('office', 'byOffice', below(PERSONAS), 10);

/** Who carries the goal: title, whether the shares add up, headings, then a row for each name in Goals. */
export const CARRIED = block(
  below(OFFICES, 3),
  'name share goal due won difference verdict',
  'carried carriedSays carriedHeadings carrier*10',
);

/** What the charts draw, as long as the page. */
export const BY_DAY = block(inColumn('L', PAGE, 'subtitle'), 'day due reached', 'chartData days day*416');
export const BY_RESULT = block(inColumn('P', PAGE, 'signed'), 'day due reached', 'wins win*416');
export const BY_WEEK = block(inColumn('T', PAGE, 'signed'), 'week onTime promised', 'weeks week*416');

/** The cell that breaks each formula of Leads; above them all of it in a sentence, below whether figures can rest on them. */
export const BROKEN = block(
  inColumn('X', PAGE, 'signed'),
  'column cell',
  `broken ${leadSpills()
    .map(({ first }) => first)
    .join(' ')} figures says`,
);

/** Where to fill what is missing; '' when it is there. */
export const SETUP = block(
  inColumn('AA', PAGE, 'signed'),
  'name fill',
  'setup period calendar goals goal target hours attempts scores',
);

/** Where to fill what a promise lacks. */
export const MISSING = block(below(SETUP), 'name missing', PROMISED_ROWS);

/** How many days lie between two points of a chart, so that they stay few; weeks stay whole. */
export const APART = block(below(MISSING, 2), 'name days', 'days weeks');

/** Days and the moment of the figures as texts, and how many deals of the period have no value noted. */
export const TOLD = block(
  below(APART, 2),
  'name text',
  'start end now atAverage cannotWait isEmpty firstSteps verdict',
);
