// Buyer personas as a table says them, and the one a profile resembles most.

import type { Argument } from '../cells/argument';
import { toArgument, toColumn } from '../cells/argument';
import type { Criterion } from '../cells/criterion';
import { maybeCriterion } from '../cells/criterion';
import { isBlank } from '../cells/isBlank';
import { isName } from '../cells/isName';
import { maybeNumber } from '../cells/number';
import { fail, failCell } from '../fail';
import type { Reader } from '../cells/reader';

export interface BestFit {
  /** '' where nothing fits. */
  readonly persona: string;
  /** From 0 to 1. */
  readonly fit: number;
}

/** The persona that a profile resembles most. */
export type PersonaFit = (profile: readonly unknown[]) => BestFit;

interface Persona {
  readonly name: string;
  readonly criteria: readonly (Criterion | undefined)[];
}

/** Reads the personas and the weights of so many attributes. */
export function toPersonaFit(read: Reader, personas: unknown, weights: unknown, attributes: number): PersonaFit {
  const known = toPersonas(toArgument(read('personas', personas)), attributes);
  const weight = toWeights(read, weights, attributes);
  return (profile) => bestFit(profile, known, weight);
}

/** The same of those personas that can be read: one that cannot is like no lead, and the others are compared as ever. */
export function toReadablePersonaFit(
  read: Reader,
  personas: unknown,
  weights: unknown,
  attributes: number,
): PersonaFit {
  const table = toArgument(read('personas', personas));
  const known = filledRows(table).flatMap((row) => {
    try {
      return [toPersona(table, row, attributes)];
    } catch {
      return [];
    }
  });
  const weight = toWeights(read, weights, attributes);
  return (profile) => bestFit(profile, known, weight);
}

function bestFit(profile: readonly unknown[], personas: readonly Persona[], weights: readonly number[]): BestFit {
  let best: BestFit = { persona: '', fit: 0 };
  for (const { name, criteria } of personas) {
    let matched = 0;
    let considered = 0;
    criteria.forEach((criterion, i) => {
      if (criterion === undefined) return;
      considered += weights[i] ?? 0;
      if (criterion(profile[i])) matched += weights[i] ?? 0;
    });
    const share = considered === 0 ? 0 : matched / considered;
    if (share > best.fit) best = { persona: name, fit: share };
  }
  return best;
}

/** The personas below the heading row; blank rows are skipped. */
function toPersonas(table: Argument, attributes: number): Persona[] {
  if (table.columns !== attributes + 1) fail(table, 'personasWide', { columns: table.columns, count: attributes });
  const rows = filledRows(table);
  if (rows.length === 0) fail(table, 'personasNone');
  return rows.map((row) => toPersona(table, row, attributes));
}

function filledRows({ cells }: Argument): number[] {
  return cells.map((_, row) => row).filter((row) => row > 0 && !(cells[row] ?? []).every(isBlank));
}

function toPersona(table: Argument, row: number, attributes: number): Persona {
  const name = table.cells[row]?.[0];
  if (isBlank(name) || !isName(name)) return failCell(table, row, 0, 'notName', name);
  return {
    name: String(name),
    criteria: Array.from({ length: attributes }, (_, i) => maybeCriterion(table, row, i + 1)),
  };
}

function toWeights(read: Reader, value: unknown, attributes: number): number[] {
  const column = toColumn(read('weights', value));
  if (column.cells.every((row) => row.every(isBlank))) return Array.from({ length: attributes }, () => 1);
  if (column.rows !== attributes) fail(column, 'namesDiffer', { rows: column.rows, count: attributes });
  return column.cells.map((_, row) => {
    const weight = maybeNumber(column, row, 0, 1);
    return weight < 0 ? failCell(column, row, 0, 'negative', weight) : weight;
  });
}
