import { toArgument } from '../grid/cells/argument';
import { spreadsheetLocale } from '../grid/environment';
import { toLeadClocks } from '../grid/leads/leadClocks';
import { cellOf, toLeadColumns } from '../grid/leads/leadColumns';
import { leadFactsOf } from '../grid/leads/leadFacts';
import { problemFinder } from '../grid/leads/leadProblem';
import { toLeadSettings } from '../grid/leads/leadSettings';
import { LEAD_FACT_COLUMNS, countedRow, problemWords, uncountedRow } from '../grid/leads/leadTable';
import type { Cell } from '../grid/rows/rows';
import { reader } from '../grid/cells/reader';

const read = reader('LEAD_FACTS');

/**
 * Says what follows from what is noted of each lead: does it count, which stage it is in, how its promise stands.
 *
 * Dates of stages go before points; a stage reached stays reached. Hours run from the day the lead became of a class; a
 * later class only shortens what was promised, and what comes after the answer changes nothing.
 *
 * @param {LEN(A2:A)>0} named Whether the row names anybody.
 * @param {A2:B} ids Id and e-mail of each lead; of two with the same the first counts.
 * @param {C2:C} created When the lead arrived.
 * @param {D2:D} contact When it was first contacted.
 * @param {E2:H} reached When it became MQL, SQL, opportunity and customer.
 * @param {I2:J} accepted Whether sales accepted it, and why not.
 * @param {K2:K} attempts Attempts so far.
 * @param {L2:P} actions Actions, as for LEADSCORE.
 * @param {Q2:Q} fit Fit set by hand, from 0 to 1.
 * @param {R2:U} profiles Attributes, as for PERSONA_FIT.
 * @param {V2:V} owner Its owner.
 * @param {W2:W} office Its office.
 * @param {X2:X} value Its value.
 * @param {Score_rules} rules Points of actions, as for LEADSCORE.
 * @param {HSTACK(Mql_score,Sql_fit)} thresholds Points of an MQL, and fit of an SQL.
 * @param {Persona_criteria} personas Personas, as for PERSONA_FIT.
 * @param {Persona_weights} weights Weights of attributes.
 * @param {Sla_classes} classes Lead, MQL and SQL, a row each: open hours to the contact, attempts, and working days for them.
 * @param {Owners} owners Who may own leads; none: anybody.
 * @param {As_of} asOf The moment at which to look.
 * @param {Calendar} calendar Opening hours; blank: nothing is promised.
 * @param {Holidays} holidays Optional. Holidays.
 * @param {en} language Optional. Language of check: en, es or pt.
 * @param {Y2:Y} frozen Optional. Deadline as last seen, which is not put off.
 * @return Headings, then per lead: check, counted from, score, fit, persona, moments of stages, stage, outcome, promise,
 *   deadline, answer, state, hours, attempts.
 * @example =LEAD_FACTS("x"; HSTACK("7"; "a@x.mx"); "2026-03-20 16:00"; "2026-03-23 10:00"; ""; ""; ""; 2; ""; ""; ""; ""; "";
 *   20; 30; ""; ""; HSTACK("MQL"; 4; 6; 14); ""; "2026-03-23 18:00"; "Mon-Fri 09:00-17:00") //=> check, counted, score, matched,
 *   match, mql_at, sql_at, opportunity_at, won_at, stage, outcome, from, promised, deadline, answered, state, hours, tried; ,
 *   2026-03-20 16:00, 40, , , 2026-03-20 16:00, , , , MQL, open, , , , 2026-03-23 10:00, , 2, pending
 * @group Qualify
 * @customfunction
 */
export function LEAD_FACTS(
  named: unknown,
  ids: unknown,
  created: unknown,
  contact: unknown,
  reached: unknown,
  accepted: unknown,
  attempts: unknown,
  actions: unknown,
  fit: unknown,
  profiles: unknown,
  owner: unknown,
  office: unknown,
  value: unknown,
  rules: unknown,
  thresholds: unknown,
  personas: unknown,
  weights: unknown,
  classes: unknown,
  owners: unknown,
  asOf: unknown,
  calendar: unknown,
  holidays?: unknown,
  language?: unknown,
  frozen?: unknown,
): Cell[][] {
  const given = {
    named,
    ids,
    created,
    contact,
    reached,
    accepted,
    attempts,
    actions,
    fit,
    profiles,
    owner,
    office,
    value,
    frozen,
  };
  const { columns, shape } = toLeadColumns(read, given);
  const judgedBy = { rules, thresholds, personas, weights, classes };
  const settings = toLeadSettings(read, judgedBy, columns.actions.columns, columns.profiles.columns);
  const clocks = toLeadClocks(read, asOf, calendar, holidays);
  const listed = toArgument(read('owners', owners)).cells.flat();
  const { problemOf } = problemFinder(columns, listed, clocks.isAfter);
  const wordsOf = problemWords(String(language ?? '') || spreadsheetLocale());
  const answer: Cell[][] = [LEAD_FACT_COLUMNS];
  for (let row = 0; row < shape.rows; row++) {
    const arrival = cellOf(columns.created, row);
    const scale = clocks.scaleOf(arrival);
    const problem = problemOf(row, scale);
    if (problem !== '') answer.push(uncountedRow(wordsOf(problem)));
    else {
      const clock = clocks.clockOf(cellOf(columns.office, row), scale);
      answer.push(countedRow(leadFactsOf(columns, row, settings, scale, clock), scale, arrival));
    }
  }
  return answer;
}
