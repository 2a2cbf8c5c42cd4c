import { openDesk } from '../../support/desk';

const { work } = openDesk();

// prettier-ignore
test.each([
  ['the cells of a range',        `sheet.getRange('B2:C3').protect()`,   ['RANGE', 'B2:C3']],
  ['a whole column',              `sheet.getRange('B:B').protect()`,     ['RANGE', 'B1:B1000']],
  ['a sheet',                     `sheet.protect()`,                     ['SHEET', 'A1']],
])('%s are protected without words and for good', (_, call, [type, a1]) => {
  const answer = work(`var made = ${call};
    return [made.getProtectionType(), made.getRange().getA1Notation(), made.getDescription(), made.isWarningOnly(), made.canEdit()];`);
  expect(answer).toEqual([type, a1, '', false, true]);
});

test('a range protected twice has two protections, a sheet one', () => {
  const answer = work(`
    var range = sheet.getRange('A1');
    range.protect().setDescription('first'); range.protect().setDescription('second');
    sheet.protect().setDescription('sheet'); sheet.protect();
    return ['RANGE', 'SHEET'].map(function (type) {
      return sheet.getProtections(SpreadsheetApp.ProtectionType[type]).map(function (each) { return each.getDescription(); });
    });`);
  expect(answer).toEqual([['first', 'second'], ['sheet']]);
});

test('protections of other sheets are not listed', () => {
  expect(
    work(`
    ss.insertSheet('Other').getRange('A1').protect();
    return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`),
  ).toBe(0);
});

// prettier-ignore
test.each([
  ['insertRowsBefore(1, 2)',     ['B4:C5']],
  ['insertRowsBefore(3, 1)',     ['B2:C4']],
  ['insertColumnsBefore(1, 1)',  ['C2:D3']],
  ['deleteRow(2)',               ['B2:C2']],
  ['deleteRows(2, 2)',           []],
])('a protection follows %s', (call, left) => {
  expect(work(`sheet.getRange('B2:C3').protect(); sheet.${call};
    return sheet.getProtections('RANGE').map(function (each) { return each.getRange().getA1Notation(); });`)).toEqual(left);
});

// prettier-ignore
test.each(['getDescription()', 'isWarningOnly()', 'setDescription("x")', 'getRange()', 'setWarningOnly(true)'])('a removed protection knows no %s', (call) => {
  expect(() => work(`var made = sheet.protect(); made.remove(); made.${call};`)).toThrow('The protection has been removed.');
});

test('removing a protection takes its holes along and leaves those of others', () => {
  const answer = work(`
    var other = ss.insertSheet('Other');
    var own = sheet.protect().setUnprotectedRanges([sheet.getRange('A1')]);
    var others = other.protect().setUnprotectedRanges([other.getRange('B2')]);
    own.remove();
    var a1 = function (ranges) { return ranges.map(function (range) { return range.getA1Notation(); }); };
    return [a1(others.getUnprotectedRanges()), a1(sheet.protect().getUnprotectedRanges())];`);
  expect(answer).toEqual([['B2'], []]);
});
