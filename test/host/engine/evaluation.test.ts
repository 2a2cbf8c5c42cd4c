// What formulas answer, and what they answer after an edit: blanks, errors as values, spills, circles.
import { openWith } from '../support/addOn';
import { openDesk } from '../support/desk';

const { work, shown, workbook } = openDesk({ timeZone: 'UTC' });

// A1:A6 hold 2, "x", TRUE, nothing, "" and #N/A.
const CELLS = `sheet.getRange('A1:A6').setValues([[2], ['x'], [true], [''], ['=""'], ['=NA()']]);`;

// prettier-ignore
test.each([
  ['=A1+A4',                   '2'],
  ['=A1&A4&A5',                '2'],
  ['=A4=0',                    'TRUE'],
  ['=A4=""',                   'TRUE'],
  ['=A4=FALSE',                'TRUE'],
  ['=ISBLANK(A4)',             'TRUE'],
  ['=ISBLANK(A5)',             'FALSE'],
  ['=A1+A3',                   '3'],
  ['=A1+A2',                   '#VALUE!'],
  ['=A6',                      '#N/A'],
  ['=A6+1',                    '#N/A'],
  ['=IFERROR(A6;"none")',      'none'],
  ['=IFNA(A6;"none")',         'none'],
  ['=IFNA(1/0;"none")',        '#DIV/0!'],
  ['=ISERROR(A6)',             'TRUE'],
  ['=ISNA(A6)',                'TRUE'],
  ['=SUM(A1:A5)',              '2'],
  ['=SUM(A1:A6)',              '#N/A'],
  ['=COUNT(A1:A6)',            '1'],
  ['=COUNTA(A1:A6)',           '5'],
  ['=COUNTBLANK(A1:A6)',       '2'],
  ['=COUNTIF(A1:A6;"x")',      '1'],
  ['=COUNTIF(A1:A6;">1")',     '1'],
  ['=COUNTIF(A1:A6;TRUE)',     '1'],
  ['=COUNTIF(A1:A6;"<>")',     '4'],
  ['=MAX(A4:A5)',              '0'],
  ['=AVERAGE(A4:A5)',          '#DIV/0!'],
  ['=IF(A4;1;2)',              '2'],
  ['=IF(A6;1;2)',              '#N/A'],
  ['=IF(TRUE;1;A6)',           '1'],
  ['=AND(A3;A1)',              'TRUE'],
  ['="10"+5',                  '15'],
  ['="a"<"B"',                 'TRUE'],
  ['="a"="A"',                 'TRUE'],
  ['=1<"a"',                   'TRUE'],
  ['=2^3^2',                   '64'],
  ['=10%',                     '0.1'],
  ['=1/3*3=1',                 'TRUE'],
  ['=DATE(2026;2;30)=DATE(2026;3;2)', 'TRUE'],
  ['=TEXT(DATE(2026;11;22);"yyyy-mm-dd")', '2026-11-22'],
  ['=DATE(2026;11;22)-DATE(2026;11;1)', '21'],
  ['=INDEX(A1:A3;2)',          'x'],
  ['=MATCH("x";A1:A3;0)',      '2'],
  ['=VLOOKUP(9;A1:A3;1;FALSE)', '#N/A'],
  ['=REGEXMATCH("SQL-7";"^[A-Z]+-\\\\d$")', 'TRUE'],
  ['=REGEXMATCH("sql";"^S")',  'FALSE'],
])('%s shows %s', (formula, text) => {
  expect(work(`${CELLS} return sheet.getRange('C1').setFormula('${formula}').getDisplayValue();`)).toBe(text);
});

// prettier-ignore
test.each([
  // formula,                          rows shown in C1:D4
  ['=SEQUENCE(2;2)',                   [['1', '2'], ['3', '4'], ['', ''], ['', '']]],
  ['=TRANSPOSE(SEQUENCE(1;3))',        [['1', ''], ['2', ''], ['3', ''], ['', '']]],
  ['=FILTER(A1:B4;A1:A4>1)',           [['2', 'b'], ['3', 'c'], ['', ''], ['', '']]],
  ['=FILTER(A1:A4;A1:A4>9)',           [['#N/A', ''], ['', ''], ['', ''], ['', '']]],
  ['=UNIQUE(B1:B4)',                   [['a', ''], ['b', ''], ['c', ''], ['', '']]],
  ['=SORT(A1:B4;1;FALSE)',             [['3', 'c'], ['2', 'b'], ['1', 'a'], ['1', 'a']]],
  ['=ARRAYFORMULA(A1:A4*10)',          [['10', ''], ['20', ''], ['30', ''], ['10', '']]],
  ['=ARRAYFORMULA(IF(A1:A4>1;A1:A4;""))', [['', ''], ['2', ''], ['3', ''], ['', '']]],
  ['=VSTACK("Head";A1:A2)',            [['Head', ''], ['1', ''], ['2', ''], ['', '']]],
  ['=HSTACK(A1:A2;B1:B2)',             [['1', 'a'], ['2', 'b'], ['', ''], ['', '']]],
])('%s fills', (formula, rows) => {
  work(`sheet.getRange('A1:B4').setValues([[1, 'a'], [2, 'b'], [3, 'c'], [1, 'a']]); sheet.getRange('C1').setFormula('${formula}');`);
  expect(shown('C1:D4')).toEqual(rows);
});

test('a spill shrinks, grows and is blocked as what it depends on changes', () => {
  const states = work(`
    sheet.getRange('A1').setValue(3); sheet.getRange('C1').setFormula('=SEQUENCE(A1)'); sheet.getRange('E1').setFormula('=SUM(C1:C9)');
    var state = function () { return sheet.getRange('C1:C5').getDisplayValues().join('|') + ' ' + sheet.getRange('E1').getDisplayValue(); };
    var all = [state()];
    sheet.getRange('A1').setValue(1); all.push(state());
    sheet.getRange('A1').setValue(4); all.push(state());
    sheet.getRange('C3').setValue('in the way'); all.push(state());
    sheet.getRange('C3').clearContent(); all.push(state());
    sheet.getRange('C1').clearContent(); all.push(state());
    return all;`);
  expect(states).toEqual(['1|2|3|| 6', '1|||| 1', '1|2|3|4| 10', '#REF!||in the way|| #REF!', '1|2|3|4| 10', '|||| 0']);
});

test('who reads where another spills sees what is there at the end, in whatever order they stand', () => {
  const ends = work(`
    sheet.getRange('A1').setFormula('=SUM(C2:C4)'); sheet.getRange('C1').setFormula('=SEQUENCE(4)'); sheet.getRange('E1').setFormula('=C4*2');
    return [sheet.getRange('A1').getValue(), sheet.getRange('E1').getValue()];`);
  expect(ends).toEqual([9, 8]);
});

// prettier-ignore
test.each([
  ['itself',                        { C1: '=C1+1' },                          ['C1']],
  ['each other',                    { C1: '=D1', D1: '=C1' },                 ['C1', 'D1']],
  ['a range it stands in',          { C1: '=SUM(C1:C3)' },                    ['C1']],
  ['one through two others',        { C1: '=D1', D1: '=E1', E1: '=C1+1' },    ['C1', 'D1', 'E1']],
])('formulas that depend on %s are #REF!, and well again once that is mended', (_, formulas, circle) => {
  const cells = Object.entries(formulas).map(([a1, formula]) => `sheet.getRange('${a1}').setFormula('${formula}');`).join('');
  expect(work(`${cells} return ${JSON.stringify(circle)}.map(function (a1) { return sheet.getRange(a1).getDisplayValue(); });`)).toEqual(circle.map(() => '#REF!'));
  workbook.type('Desk', circle[0] ?? '', '5');
  expect(shown(circle[0] ?? '')).toEqual([['5']]);
  expect(circle.slice(1).flatMap((a1) => shown(a1).flat()).filter((text) => text.startsWith('#'))).toEqual([]);
});

test('an edit reaches through names, other sheets, whole columns and INDIRECT', () => {
  expect(
    work(`
    var other = ss.insertSheet('Other'); other.getRange('A1').setValue(1);
    ss.setNamedRange('Rate', other.getRange('A1'));
    sheet.getRange('A1:A5').setFormulas([['=Rate*10'], ['=Other!A1*10'], ['=SUM(Other!A:A)*10'], ['=INDIRECT("Other!A1")*10'], ['=A1+A2']]);
    var before = sheet.getRange('A1:A5').getValues().join();
    other.getRange('A1').setValue(2);
    return [before, sheet.getRange('A1:A5').getValues().join()];`),
  ).toEqual(['10,10,10,10,20', '20,20,20,20,40']);
});

test('TODAY and NOW are those of the host in the zone of the workbook', () => {
  const { workbook: far } = openDesk({ timeZone: 'Pacific/Auckland', now: '2026-11-22T18:00:00Z' });
  far.type('Sheet1', 'A1', '=TEXT(NOW();"yyyy-mm-dd hh:mm")');
  far.type('Sheet1', 'A2', '=TEXT(TODAY();"yyyy-mm-dd")');
  expect(far.read('Sheet1', 'A1:A2')).toEqual([['2026-11-23 07:00'], ['2026-11-23']]);
  far.setNow('2026-11-23T12:00:00Z');
  expect(far.read('Sheet1', 'A1:A2')).toEqual([['2026-11-24 01:00'], ['2026-11-24']]);
});

test('a workbook that was saved answers the same when opened again', () => {
  const first = openWith('');
  const cells = { A1: '3', A2: 'x', B1: '=SEQUENCE(A1)', C1: '=SUM(B1:B3)', D1: '=IFERROR(A2+1;"no")', E1: "'007" };
  for (const [a1, text] of Object.entries(cells)) first.type('Sheet1', a1, text);
  const again = openWith('', { saved: first.save() });
  expect(again.display('Sheet1', 'A1:E3')).toEqual(first.display('Sheet1', 'A1:E3'));
  again.type('Sheet1', 'A1', '2');
  expect(again.read('Sheet1', 'B1:C3')).toEqual([
    [1, 3],
    [2, ''],
    ['', ''],
  ]);
});
