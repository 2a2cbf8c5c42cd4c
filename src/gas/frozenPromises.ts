// What was promised to a lead that waits is kept as it was last seen: points noted after an answer must not move the deadline
// that this answer met or missed. Which leads wait and until when, the sheet Leads says; two names point at its columns.

import { columnLetters } from '../template/a1';

/** Of a lead whose answer is still due. */
const WAITING: readonly unknown[] = ['pending', 'risk', 'overdue'];

/** Notes the deadlines of waiting leads where none is noted yet, or a later one. */
export function freezePromises(): void {
  const workbook = SpreadsheetApp.getActive();
  const [now, frozen] = ['Deadline_now', 'Deadline_frozen'].map((name) => workbook.getRangeByName(name));
  if (!now || !frozen) return;
  const sheet = frozen.getSheet();
  const [from, at] = [now.getColumn(), frozen.getColumn()];
  const first = Math.min(from, at);
  // The columns between are read too: one read is quicker than two.
  const columns = `${columnLetters(first)}:${columnLetters(Math.max(from + 2, at))}`;
  const rows = sheet.getRange(columns).getValues();
  const seen = rows.map((row) => row.slice(from - first));
  // While it is calculated the heading is not there.
  if (seen[0]?.[2] !== 'state') return;
  const kept = rows.map((row) => [row[at - first]]);
  if (freeze(seen, kept)) sheet.getRange(1, at, kept.length, 1).setValues(kept);
}

/** Changes what is kept, a row a lead: deadline, answer and state as they are now. Says whether anything changed. */
export function freeze(seen: readonly (readonly unknown[])[], kept: unknown[][]): boolean {
  let isChanged = false;
  seen.forEach(([deadline = '', , state], row) => {
    const before = kept[row]?.[0];
    const isLater = before === '' || Number(before) > Number(deadline);
    if (deadline === '' || !WAITING.includes(state) || !isLater) return;
    kept[row] = [deadline];
    isChanged = true;
  });
  return isChanged;
}
