// What was promised to a lead that waits is kept as it was last seen: points noted after an answer must not move the deadline
// that this answer met or missed. Which leads wait and until when, the sheet Leads says; two names point at its columns.

/** Of a lead whose answer is still due. */
const WAITING: readonly unknown[] = ['pending', 'risk', 'overdue'];

/** Notes the deadlines of waiting leads where none is noted yet, or a later one. */
export function freezePromises(): void {
  const workbook = SpreadsheetApp.getActive();
  const [now, frozen] = ['Deadline_now', 'Deadline_frozen'].map((name) => workbook.getRangeByName(name));
  if (!now || !frozen) return;
  const sheet = frozen.getSheet();
  const column = (of: GoogleAppsScript.Spreadsheet.Range, width: number) =>
    sheet.getRange(1, of.getColumn(), sheet.getLastRow(), width);
  const seen = column(now, 3).getValues();
  // While it is calculated the heading is not there.
  if (seen[0]?.[2] !== 'state') return;
  const kept = column(frozen, 1);
  const values = kept.getValues();
  if (freeze(seen, values)) kept.setValues(values);
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
