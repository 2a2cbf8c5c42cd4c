// Where the person was before the check, and back there after it.

/** Remembers sheet, selection and cursor; the answer goes back to them. */
export function rememberSelection(): () => void {
  const workbook = SpreadsheetApp.getActive();
  const sheet = workbook.getActiveSheet();
  const range = workbook.getActiveRange();
  const cell = workbook.getCurrentCell();
  return () => {
    sheet.activate();
    range?.activate();
    cell?.activateAsCurrentCell();
  };
}
