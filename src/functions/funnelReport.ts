import type { Argument } from '../grid/cells/argument';
import { toArgument, toColumn } from '../grid/cells/argument';
import { spreadsheetLocale } from '../grid/environment';
import { Groups } from '../grid/rows/groups';
import { isBlank } from '../grid/cells/isBlank';
import { lastReached } from '../grid/cells/reached';
import { maybeNames } from '../grid/cells/names';
import type { Cell } from '../grid/rows/rows';
import { commonShape } from '../grid/rows/rows';
import { reportTexts } from '../texts/reports';
import { reader } from '../grid/cells/reader';

const read = reader('FUNNEL_REPORT');

/**
 * Counts how many leads reached each stage of the funnel and how many went on, by source, owner or any other group.
 *
 * A stage is reached where its cell holds a date or mark, or that of a later stage does (an unticked box, a no and n/a
 * are none). A rate from nothing is n/a.
 *
 * @param {F2:I} stages One column per stage in order, one row per lead: a date or mark where the lead reached it.
 * @param {C2:C} groups Optional. Source, owner, persona or office of each lead. Left out: only the total.
 * @param {F1:I1} labels Optional. Names of the stages.
 * @return Headings, one row per group in order, and a total: reached each stage, rate from each to the next, rate
 *   overall.
 * @example =FUNNEL_REPORT(VSTACK(HSTACK("x"; "x"); HSTACK("x"; ""); HSTACK("x"; "x")); VSTACK("Web"; "Web"; "Event");
 *   HSTACK("Lead"; "MQL")) //=> Group, Lead, MQL, Lead → MQL, Overall; Event, 1, 1, 1, 1; Web, 2, 1, 0.5, 0.5; Total,
 *   3, 2, 0.667, 0.667
 * @group Track
 * @customfunction
 */
export function FUNNEL_REPORT(stages: unknown, groups?: unknown, labels?: unknown): Cell[][] {
  const cells = toArgument(read('stages', stages));
  const column = toColumn(read('groups', groups));
  const texts = reportTexts(spreadsheetLocale());
  const given = maybeNames(read('labels', labels), cells.columns) ?? [];
  const names = Array.from({ length: cells.columns }, (_, i) => given[i] || `${texts.stage} ${i + 1}`);
  const { rows } = commonShape([cells, column]);
  const hasGroups = column.cells.some((row) => !row.every(isBlank));
  const known = new Groups(column);
  const tallies: number[][] = [];
  const total = names.map(() => 0);
  for (let row = 0; row < rows; row++) {
    if (isBlankLead(cells, column, row)) continue;
    const tally = hasGroups ? (tallies[known.of(row).index] ??= names.map(() => 0)) : undefined;
    countLead(cells, row, total, tally);
  }
  const nothing = names.map(() => 0);
  return [
    [texts.group, ...names, ...names.slice(1).map((name, i) => `${names[i] ?? ''} → ${name}`), texts.overall],
    ...known
      .sorted()
      .map(({ label, index }) => funnelRow(label === '' ? texts.noGroup : label, tallies[index] ?? nothing)),
    funnelRow(texts.total, total),
  ];
}

function isBlankLead(stages: Argument, groups: Argument, row: number): boolean {
  const cells = stages.cells[stages.rows === 1 ? 0 : row] ?? [];
  return cells.every(isBlank) && (groups.rows === 1 || isBlank(groups.cells[row]?.[0]));
}

/** Whoever reached a stage came through those before it. */
function countLead(stages: Argument, row: number, total: number[], tally: number[] | undefined): void {
  const last = lastReached(stages, row);
  for (let stage = 0; stage <= last; stage++) {
    total[stage] = (total[stage] ?? 0) + 1;
    if (tally !== undefined) tally[stage] = (tally[stage] ?? 0) + 1;
  }
}

function funnelRow(label: Cell, reached: readonly number[]): Cell[] {
  const rate = (from: number, to: number): Cell => (from === 0 ? 'n/a' : to / from);
  const last = reached[reached.length - 1] ?? 0;
  return [
    label,
    ...reached,
    ...reached.slice(1).map((to, i) => rate(reached[i] ?? 0, to)),
    rate(reached[0] ?? 0, last),
  ];
}
