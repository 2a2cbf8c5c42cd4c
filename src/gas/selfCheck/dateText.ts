/** A cell's Date as the wall clock of the spreadsheet's zone, `2026-03-20 16:00`; any other value as it is. */
export function dateText(value: unknown): unknown {
  if (!isDate(value)) return value;
  return Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
}

function isDate(value: unknown): value is GoogleAppsScript.Base.Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
