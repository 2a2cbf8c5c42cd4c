// The first problem of a lead, the gravest first.

import type { LeadProblem } from '../../texts/leadChecks.en';
import { folded } from '../../words/folded';
import { isBlank } from '../cells/isBlank';
import { isErrorText } from '../cells/isErrorText';
import { isNothing } from '../cells/isNothing';
import { numberOf } from '../cells/number';
import type { LeadColumns } from './leadColumns';
import { cellOf, cellsOf } from './leadColumns';
import { isBadAction } from './leadPoints';
import type { TimeScale } from './leadTime';

export interface ProblemFinder {
  /** The problem of a row; '' where the lead counts, undefined where there is none. Rows are asked from the first on. */
  readonly problemOf: (row: number, scale: TimeScale) => LeadProblem | '' | undefined;
}

/**
 * Looks for problems row by row.
 *
 * @param columns The leads.
 * @param owners Who may own one; none: anybody.
 * @param isAfter Whether a moment on a scale is later than the figures.
 */
export function problemFinder(
  columns: LeadColumns,
  owners: readonly unknown[],
  isAfter: (ms: number, scale: TimeScale) => boolean,
): ProblemFinder {
  const listed = new Set(owners.filter((cell) => !isNothing(cell)).map(keyOf));
  const [ids, emails] = [new Set<string>(), new Set<string>()];

  function problemOf(row: number, scale: TimeScale): LeadProblem | '' | undefined {
    const [id, email] = cellsOf(columns.ids, row);
    const named = cellOf(columns.named, row);
    const isNamed = !isNothing(id) || !isNothing(email) || (!isBlank(named) && named !== false);
    const created = cellOf(columns.created, row);
    if (!isNamed && isBlank(created)) return undefined;
    if (words(row).some(isErrorCell)) return 'leads.cellError';
    if (isNothing(created)) return 'leads.noCreated';
    return (
      dateProblem(columns, row, scale, isAfter) ??
      ownerProblem(row) ??
      numberProblem(columns, row) ??
      identityProblem(row) ??
      ''
    );
  }

  function words(row: number): unknown[] {
    const { named, ids: names, accepted, owner, office } = columns;
    return [named, names, accepted, owner, office].flatMap((column) => [...cellsOf(column, row)]);
  }

  function ownerProblem(row: number): LeadProblem | undefined {
    const owner = cellOf(columns.owner, row);
    return listed.size === 0 || isNothing(owner) || listed.has(keyOf(owner)) ? undefined : 'leads.unknownOwner';
  }

  /** Of the leads without another problem the first of an id or an e-mail counts, those after it do not. */
  function identityProblem(row: number): LeadProblem | undefined {
    const [id, email] = cellsOf(columns.ids, row);
    if (!isNothing(id) && isTwice(ids, keyOf(id))) return 'leads.idTwice';
    return isEmail(email) && isTwice(emails, keyOf(email)) ? 'leads.emailTwice' : undefined;
  }

  return { problemOf };
}

function dateProblem(
  columns: LeadColumns,
  row: number,
  scale: TimeScale,
  isAfter: (ms: number, scale: TimeScale) => boolean,
): LeadProblem | undefined {
  const created = scale.ms(cellOf(columns.created, row));
  if (!isOfTheseYears(created)) return 'leads.badCreated';
  const noted = (cell: unknown): number => (isNothing(cell) ? NaN : scale.ms(cell));
  const contact = noted(cellOf(columns.contact, row));
  const cells = [cellOf(columns.contact, row), ...cellsOf(columns.reached, row)].filter((cell) => !isNothing(cell));
  const dates = cells.map(noted);
  if (!dates.every(isOfTheseYears)) return 'leads.badDate';
  if ([created, ...dates].some((ms) => isAfter(ms, scale))) return 'leads.inFuture';
  // A moment noted as a day alone may have been at any time of that day.
  const isBefore = (ms: number, other: number): boolean => ms < other && scale.day(ms) < scale.day(other);
  if (contact < created && (isBefore(contact, created) || !isMidnight(contact, scale))) return 'leads.contactBefore';
  const stages = cellsOf(columns.reached, row)
    .map(noted)
    .filter((ms) => !Number.isNaN(ms));
  if (stages.some((ms) => isBefore(ms, created))) return 'leads.stageBefore';
  return stages.some((ms, index) => isBefore(ms, stages[index - 1] ?? ms)) ? 'leads.stagesSwapped' : undefined;
}

function numberProblem(columns: LeadColumns, row: number): LeadProblem | undefined {
  if (cellsOf(columns.actions, row).some(isBadAction)) return 'leads.badAction';
  const fit = cellOf(columns.fit, row);
  if (!isNothing(fit) && !(numberOf(fit) >= 0 && numberOf(fit) <= 1)) return 'leads.badFit';
  const numbers = [cellOf(columns.attempts, row), cellOf(columns.value, row)];
  return numbers.some((cell) => !isNothing(cell) && !(numberOf(cell) >= 0)) ? 'leads.badNumber' : undefined;
}

/** Whether a text can be an e-mail address: without an @ it names nobody. */
export function isEmail(cell: unknown): boolean {
  return typeof cell === 'string' && /.@./.test(cell.trim());
}

function isMidnight(ms: number, scale: TimeScale): boolean {
  return scale.day(ms) !== scale.day(ms - 1);
}

function isTwice(known: Set<string>, key: string): boolean {
  const before = known.size;
  return known.add(key).size === before;
}

function isErrorCell(cell: unknown): boolean {
  return typeof cell === 'string' && isErrorText(cell);
}

function keyOf(cell: unknown): string {
  return folded(String(cell));
}

/** 1990 to 2099: what the date of a lead may be. NaN is none of these years. */
function isOfTheseYears(ms: number): boolean {
  return ms >= FIRST_MS && ms < END_MS;
}

const FIRST_MS = Date.UTC(1990, 0, 1);
const END_MS = Date.UTC(2100, 0, 1);
