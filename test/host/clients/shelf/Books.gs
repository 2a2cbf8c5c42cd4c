// The list itself. Names that end in _ are for the script alone.

function fillShelf(rows) {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 1, HEADINGS.length).setValues([HEADINGS]).setFontWeight('bold').setBackgroundColor('#eeeeee');
  sheet.getRange(2, 1, rows.length, HEADINGS.length).setValues(rows);
  sheet.setFrozenRows(1);
  sheet.sort(2, false);
  for (var i = 1; i <= sheet.getLastColumn(); i++) sheet.autoResizeColumn(i);
  SpreadsheetApp.getActiveSpreadsheet().toast(
    Utilities.formatString('%d books, %s first', rows.length, sheet.getRange('A2').getValue()),
  );
}

function books_() {
  var sheet = SpreadsheetApp.getActiveSheet();
  if (sheet.getLastRow() < 2) return [];
  return sheet.getRange(2, 1, sheet.getLastRow() - 1, 2).getValues();
}

/** How many days a book of so many pages takes. Nothing lists it among the functions; a cell may call it. */
function daysToRead(pages) {
  return Math.ceil(pages / 40);
}

function hidden_() {
  return 1;
}
