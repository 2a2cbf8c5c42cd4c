import { LEADSCORE } from '../../../src/functions/leadscore';
import { SLA_REPORT } from '../../../src/functions/slaReport';
import { SLA_STATUS } from '../../../src/functions/slaStatus';
import { CALENDAR, HOLIDAYS } from '../agreement';
import { AS_OF, RULES, actionCells, dateCells, leadTimes, ownerCells } from '../data';
import { leastMs } from '../measure';
import { readCells } from '../peers/floors';
import type { Row } from '../row';
import { atMost } from '../row';

const PROMISED_HOURS = 4;

/** LEADSCORE against reading its cells. */
export function scoreRace(rows: number, rounds: number): Row {
  const actions = actionCells(rows);
  const { ours, theirs } = leastMs(
    { ours: () => LEADSCORE(actions, RULES, AS_OF), theirs: () => readCells(actions) },
    rounds,
  );
  const race = { job: 'LEADSCORE, 12 mixed actions', peer: 'reading the cells', per: ' a row' };
  return atMost(6, { ...race, oursMs: ours / rows, theirsMs: theirs / rows });
}

/** SLA_REPORT by fifty owners against SLA_STATUS of the same rows. */
export function reportRace(rows: number, rounds: number): Row {
  const times = leadTimes(rows);
  const owners = ownerCells(rows, 50);
  const input = [dateCells(times.starts), dateCells(times.ends), PROMISED_HOURS, AS_OF, CALENDAR] as const;
  const holidays = HOLIDAYS.map((day) => [day]);
  const { ours, theirs } = leastMs(
    { ours: () => SLA_REPORT(owners, ...input, holidays), theirs: () => SLA_STATUS(...input, holidays) },
    rounds,
  );
  const race = { job: 'SLA_REPORT, 50 owners', peer: 'SLA_STATUS alone', per: ' a row' };
  return atMost(5, { ...race, oursMs: ours / rows, theirsMs: theirs / rows });
}
