import { openWith } from './support/addOn';

const CODE = `/** @customfunction */
function SCORE(range) { return range.map(function (row) { return [row[0] === '' ? '' : row[0] * 2]; }); }
/** @customfunction */
function LATER(range) { return range.map(function (row) { return [row[0] === '' ? '' : new Date(row[0].getTime() + 3600000)]; }); }
function build(rows) {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.insertRowsAfter(1000, rows - 999);
  var values = [];
  for (var i = 0; i < rows; i++) values.push([i, 46000 + i / 24]);
  sheet.getRange(2, 2, rows, 1).setNumberFormat('yyyy-mm-dd hh:mm');
  sheet.getRange(2, 1, rows, 2).setValues(values);
  for (var j = 0; j < 4; j++) {
    sheet.getRange(1, 4 + 2 * j).setFormula('=VSTACK("Score";SCORE(A2:A))');
    sheet.getRange(1, 5 + 2 * j).setFormula('=VSTACK("Later";LATER(B2:B))');
  }
}`;

test('with eight spilled columns over 8,000 rows, an edit recalculates within a second', () => {
  const workbook = openWith(CODE);
  workbook.run('build', 8000);
  workbook.type('Sheet1', 'A3', '21');
  const before = process.cpuUsage();
  workbook.type('Sheet1', 'A3', '5');
  const { user, system } = process.cpuUsage(before);
  expect(workbook.read('Sheet1', 'D3')).toEqual([[10]]);
  expect((user + system) / 1e6).toBeLessThan(1);
});
