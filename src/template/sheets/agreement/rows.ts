// The blocks of the sheet Agreement, as the page shows them from top to bottom, and what stands beside them in column J.

import { below, block, inColumn } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

/** Period and version in force, whether both sides signed it and what was changed since. */
export const TERM = form(
  'agreement',
  below(HEAD, 0),
  'label value d about figure note end',
  'term from until reviewed .signed .changed',
);

/** The one goal of both sides. */
export const GOAL = form(
  'agreement',
  below(TERM, 0),
  'label value unit about figure g end',
  'goalSection objective capacity goal deal=dealSize',
);

/** Who answers for what. */
export const PEOPLE = table(
  'agreement',
  below(GOAL),
  'person side function responsibility +f +g hours#',
  'parties person*10 time',
);

/** The words both sides sign. */
export const DEFINITIONS = table(
  'agreement',
  below(PEOPLE),
  'word side means +e handedOver +g +end',
  'definitions stage*3 thresholds= handoff= silence= rejected= reasons=',
);

const MARKETING = 'fromMarketing= leads qualified value complete report';
const SALES = 'fromSales= onTime onTimeSQL onTimeMQL onTimeLead attempts feedback customers';
const LINES = `${MARKETING} ${SALES} fromBoth= result meetings own1 own2` as const;

/** What each side promises the other; the last two lines are the team's own. */
export const COMMITMENTS = table(
  'agreement',
  below(DEFINITIONS),
  'text=commitment owner measure otherwise target# now# met',
  `commitments ${LINES} ownHint= vague`,
);

/** Escalation and what else is agreed. */
export const CLAUSES = form(
  'agreement',
  below(COMMITMENTS),
  'clause words what e f g end',
  'clauses escalation teamLead director - marketingShort salesShort credit measured compensation review amendment',
);

/** Who signed which version. */
export const SIGNATURES = block(
  below(CLAUSES),
  'side signer role signedOn signedVersion fingerprint end',
  'signatures accept signatureHeading signature*10 signHint',
);

/** Beside the page, how often each side signed the version in force. */
export const SIGNED_BY = block(inColumn('J', TERM), 'times', 'signedBy byMarketing bySales');

/** Beside each commitment its line as it stands and as it was signed, whether it is vague, and what it is called. */
export const LINE = block(
  inColumn('J', COMMITMENTS, 'commitmentsHeading'),
  'asIs asSigned isVague about',
  `commitmentsHeading ${LINES}`,
);
