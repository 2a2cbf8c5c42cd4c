import { toArgument } from '../grid/cells/argument';
import { spreadsheetLocale } from '../grid/environment';
import { toLeadClocks } from '../grid/leads/leadClocks';
import { cellOf, toLeadColumns } from '../grid/leads/leadColumns';
import { problemFinder } from '../grid/leads/leadProblem';
import type { Cell } from '../grid/rows/rows';
import { answerRows } from '../grid/rows/rows';
import { problemWords } from '../grid/leads/leadTable';
import { reader } from '../grid/cells/reader';

const read = reader('LEAD_CHECK');

/**
 * Says what keeps each lead from being counted: the first problem of its row; blank where there is none.
 *
 * In order: cells in error; dates missing, impossible, in the future or swapped; unknown owners; actions, fit and
 * numbers that cannot be; an id or e-mail met before.
 *
 * @param {A2:B} ids Id and e-mail of each lead; of two with the same the first counts. An e-mail without @ is nobody's.
 * @param {C2:C} created When the lead arrived.
 * @param {D2:D} contact Optional. First contact.
 * @param {E2:H} reached Optional. When it became MQL, SQL, opportunity and customer.
 * @param {L2:P} actions Optional. Actions, as for LEADSCORE.
 * @param {Q2:Q} fit Optional. Fit from 0 to 1.
 * @param {R2:R} value Optional. Any number of 0 or more.
 * @param {S2:S} owner Optional. Its owner.
 * @param {Owners} owners Optional. Who may own leads; none: anybody.
 * @param {As_of} asOf Optional. The moment after whose day a date lies in the future.
 * @return The problem in the spreadsheet's language, one row per lead.
 * @example =LEAD_CHECK(HSTACK("7"; "a@x.mx"); "2026-03-23"; "2026-03-20") //=> Contact before creation
 * @group Qualify
 * @customfunction
 */
export function LEAD_CHECK(
  ids: unknown,
  created: unknown,
  contact?: unknown,
  reached?: unknown,
  actions?: unknown,
  fit?: unknown,
  value?: unknown,
  owner?: unknown,
  owners?: unknown,
  asOf?: unknown,
): Cell | Cell[][] {
  const given = { ids, created, contact, reached, actions, fit, value, owner };
  const { columns, shape } = toLeadColumns(read, given);
  const clocks = toLeadClocks(read, asOf ?? '', '', '');
  const { problemOf } = problemFinder(columns, toArgument(read('owners', owners)).cells.flat(), clocks.isAfter);
  const wordsOf = problemWords(spreadsheetLocale());
  return answerRows<Cell>(shape, (row) => wordsOf(problemOf(row, clocks.scaleOf(cellOf(columns.created, row)))));
}
