// A price list: imported page by page into a sheet of its own, sorted, and copied for the next month.

function onOpen() {
  SpreadsheetApp.getActive().addMenu('Prices', [
    { name: 'Import prices', functionName: 'importPrices' },
    null,
    { name: 'Next month', functionName: 'nextMonth' },
  ]);
}

function page_(number) {
  var all = [
    ['Pear', 3, 'fruit'],
    ['Cheese', 9, 'dairy'],
    ['Apple', 2, 'fruit'],
    ['Milk', 2, 'dairy'],
  ];
  var rows = all.slice(number * 3, number * 3 + 3);
  return rows.length > 0 ? rows : null;
}

function sheetFor_(name) {
  var workbook = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = workbook.getSheetByName(name);
  if (sheet == null) {
    sheet = workbook.insertSheet();
    sheet.setName(name);
  }
  sheet.activate();
  sheet.clear();
  sheet.clearNotes();
  sheet.setFrozenRows(1);
  sheet.getRange('1:1').setFontWeight('bold').setBackground('#000000').setFontColor('#ffffff');
  sheet.getRange(1, 1, 1, 4).setValues([['Thing', 'Price', 'Kind', 'For ten']]);
  return sheet;
}

function importPrices() {
  var sheet = sheetFor_('Prices');
  var next = 2;
  for (var number = 0, rows; (rows = page_(number)) != null; number++) {
    sheet.getRange(next, 1, rows.length, rows[0].length).setValues(rows);
    next += rows.length;
    SpreadsheetApp.flush();
  }
  sheet.getRange(2, 4, next - 2, 1).setFormulaR1C1('=R[0]C[-2]*10');
  sheet.getRange('B2:B').setNumberFormat('0.00');
  sheet.getRange(2, 1, next - 2, 4).sort([3, { column: 2, ascending: false }]);
  PropertiesService.getDocumentProperties().setProperty('prices.last', JSON.stringify(new Date().toISOString()));
  return sheet.getDataRange().getValues();
}

function nextMonth() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rows = sheet.getLastRow();
  var list = sheet.getRange(1, 1, rows, 4);
  list.copyTo(sheet.getRange(1, 6));
  list.copyTo(sheet.getRange(1, 11), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  list.copyTo(sheet.getRange(1, 16), { contentsOnly: true });
  Browser.msgBox('Done', 'The next month stands beside.', Browser.Buttons.OK);
}
