// The columns that tell of leads, one row a lead, as a function is given them.

import type { Argument } from '../cells/argument';
import { toArgument } from '../cells/argument';
import type { Shape } from '../rows/rows';
import { commonShape } from '../rows/rows';
import type { Reader } from '../cells/reader';

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
export function toLeadColumns(read: Reader, given: GivenColumns): { columns: LeadColumns; shape: Shape } {
  const column = (name: keyof LeadColumns): Argument => toArgument(read(name, given[name] ?? ''));
  const columns: LeadColumns = {
    named: column('named'),
    ids: column('ids'),
    created: column('created'),
    contact: column('contact'),
    reached: column('reached'),
    accepted: column('accepted'),
    attempts: column('attempts'),
    actions: column('actions'),
    fit: column('fit'),
    profiles: column('profiles'),
    owner: column('owner'),
    office: column('office'),
    value: column('value'),
    frozen: column('frozen'),
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
