// The columns that tell of leads, one row a lead, as a function is given them.

import type { Argument } from '../cells/argument';
import { toArgument } from '../cells/argument';
import type { Shape } from '../rows/rows';
import { commonShape } from '../rows/rows';

/** What is noted of leads; a column that is left out is blank in every row. */
export interface LeadColumns {
  /** Whether the row names somebody. */
  readonly named: Argument;
  /** Id and e-mail. */
  readonly ids: Argument;
  readonly created: Argument;
  readonly contact: Argument;
  /** MQL on, SQL on, opportunity on, won on. */
  readonly reached: Argument;
  /** Accepted?, and the reason not to. */
  readonly accepted: Argument;
  readonly attempts: Argument;
  readonly actions: Argument;
  readonly fit: Argument;
  readonly profiles: Argument;
  readonly owner: Argument;
  readonly office: Argument;
  readonly value: Argument;
  /** By when a contact was promised when the lead was last looked at. */
  readonly frozen: Argument;
}

export type GivenColumns = Partial<Readonly<Record<keyof LeadColumns, unknown>>>;

/** Reads the columns of leads; they must have the same rows. */
export function toLeadColumns(caller: string, given: GivenColumns): { columns: LeadColumns; shape: Shape } {
  const read = (name: keyof LeadColumns): Argument => toArgument(caller, name, given[name] ?? '');
  const columns: LeadColumns = {
    named: read('named'),
    ids: read('ids'),
    created: read('created'),
    contact: read('contact'),
    reached: read('reached'),
    accepted: read('accepted'),
    attempts: read('attempts'),
    actions: read('actions'),
    fit: read('fit'),
    profiles: read('profiles'),
    owner: read('owner'),
    office: read('office'),
    value: read('value'),
    frozen: read('frozen'),
  };
  return { columns, shape: commonShape(Object.values(columns)) };
}

/** The cells of a row; those of a single row hold for every lead. */
export function cellsOf(argument: Argument, row: number): readonly unknown[] {
  return argument.cells[argument.rows === 1 ? 0 : row] ?? [];
}

/** The first cell of a row. */
export function cellOf(argument: Argument, row: number): unknown {
  return argument.cells[argument.rows === 1 ? 0 : row]?.[0];
}
