import type { Argument } from '../grid/cells/argument';
import { toArgument, toColumn } from '../grid/cells/argument';
import type { Criterion } from '../grid/cells/criterion';
import { maybeCriterion } from '../grid/cells/criterion';
import { fail, failCell } from '../grid/fail';
import { isBlank } from '../grid/cells/isBlank';
import { isName } from '../grid/cells/isName';
import { maybeNumber } from '../grid/cells/number';
import type { Cell } from '../grid/rows/rows';

/**
 * Finds the buyer persona each lead resembles most, and how well it fits.
 *
 * Fit = weight of the attributes that fit ÷ weight of those the persona asks for. Ties go to the first persona; where
 * nothing fits the answer is a blank and 0.
 *
 * @param {D2:F} profiles One row per lead, one column per attribute, such as industry, size and role.
 * @param {Personas!A1:D5} personas Headings, then a row per persona: its name and what fits each attribute, such as
 *   "SaaS, Fintech", >=50, 50-200 or !student (all but students); blank or * fits any.
 * @param {H1:J1} weights Optional. How much each attribute counts; left out: all the same.
 * @return Two columns, one row per lead: the best persona and its fit from 0 to 1.
 * @example =PERSONA_FIT(HSTACK("SaaS"; 80); VSTACK(HSTACK("Persona"; "Industry"; "Size"); HSTACK("Ana"; "SaaS,
 *   Fintech"; ">=50"); HSTACK("Luis"; "Retail"; "<50"))) //=> Ana, 1
 * @group Qualify
 * @customfunction
 */
export function PERSONA_FIT(profiles: unknown, personas: unknown, weights?: unknown): Cell[][] {
  const cells = toArgument('PERSONA_FIT', 'profiles', profiles);
  const known = toPersonas(toArgument('PERSONA_FIT', 'personas', personas), cells.columns);
  const weight = toWeights(weights, cells.columns);
  return cells.cells.map((profile, row) => {
    if (profile.every(isBlank)) return ['', ''];
    profile.forEach((value, column) => {
      if (!isBlank(value) && !isName(value)) failCell(cells, row, column, 'notProfile', value);
    });
    return bestFit(profile, known, weight);
  });
}

interface Persona {
  readonly name: string;
  readonly criteria: readonly (Criterion | undefined)[];
}

function bestFit(profile: readonly unknown[], personas: readonly Persona[], weights: readonly number[]): Cell[] {
  let best: Cell[] = ['', 0];
  let bestShare = 0;
  for (const { name, criteria } of personas) {
    let matched = 0;
    let considered = 0;
    criteria.forEach((criterion, i) => {
      if (criterion === undefined) return;
      considered += weights[i] ?? 0;
      if (criterion(profile[i])) matched += weights[i] ?? 0;
    });
    const share = considered === 0 ? 0 : matched / considered;
    if (share > bestShare) {
      best = [name, share];
      bestShare = share;
    }
  }
  return best;
}

/** The personas below the heading row; blank rows are skipped. */
function toPersonas(table: Argument, attributes: number): Persona[] {
  if (table.columns !== attributes + 1) fail(table, 'personasWide', { columns: table.columns, count: attributes });
  const rows = table.cells.map((_, row) => row).filter((row) => row > 0 && !(table.cells[row] ?? []).every(isBlank));
  if (rows.length === 0) fail(table, 'personasNone');
  return rows.map((row) => {
    const name = table.cells[row]?.[0];
    if (isBlank(name) || !isName(name)) return failCell(table, row, 0, 'notName', name);
    return {
      name: String(name),
      criteria: Array.from({ length: attributes }, (_, i) => maybeCriterion(table, row, i + 1)),
    };
  });
}

function toWeights(value: unknown, attributes: number): number[] {
  const column = toColumn('PERSONA_FIT', 'weights', value);
  if (column.cells.every((row) => row.every(isBlank))) return Array.from({ length: attributes }, () => 1);
  if (column.rows !== attributes) fail(column, 'namesDiffer', { rows: column.rows, count: attributes });
  return column.cells.map((_, row) => {
    const weight = maybeNumber(column, row, 0, 1);
    return weight < 0 ? failCell(column, row, 0, 'negative', weight) : weight;
  });
}
