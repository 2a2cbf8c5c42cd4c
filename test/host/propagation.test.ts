// A formula is evaluated after those it reads from, and only if a cell it reads has changed.
import { openWith } from './support/addOn';

const CODE = `var asked = 0;
/** @customfunction */
function PASS(range) { asked++; return range; }
function writeBoth() {
  SpreadsheetApp.getActiveSheet().getRange('C1:D1').setFormulas([['=PASS(A2:A3)', '=ARRAYFORMULA(C1:C2*10)']]);
}
function timesAsked() { var times = asked; asked = 0; return times; }`;

function open(cells: Record<string, string>, options: Parameters<typeof openWith>[1] = {}) {
  const workbook = openWith(CODE, options);
  for (const [a1, text] of Object.entries(cells)) workbook.type('Sheet1', a1, text);
  workbook.run('timesAsked');
  return workbook;
}

test('what reads nothing that changed is not evaluated', () => {
  const workbook = open({ A1: '1', B1: '=PASS(A1)', C1: '=PASS(A1>0)' });
  workbook.type('Sheet1', 'F9', 'note');
  expect(workbook.run('timesAsked')).toBe(0);
  workbook.type('Sheet1', 'A1', '1');
  expect(workbook.run('timesAsked')).toBe(0);
  workbook.type('Sheet1', 'A1', '2');
  expect(workbook.run('timesAsked')).toBe(2);
});

test('a formula that answers what it answered before is where an edit ends', () => {
  const workbook = open({ A1: 'Ana', A2: 'Luis', C1: '=ARRAYFORMULA(A1:A2<>"")', E1: '=PASS(C1:C2)' });
  workbook.type('Sheet1', 'A2', 'Eva');
  expect(workbook.run('timesAsked')).toBe(0);
  workbook.type('Sheet1', 'A2', '');
  expect(workbook.run('timesAsked')).toBe(1);
  expect(workbook.read('Sheet1', 'E1:E2').flat()).toEqual([true, false]);
});

test('opened anew, each formula is evaluated once, whichever way it reads: what spills to the left, to the right, below', () => {
  const cells = {
    A1: '=VSTACK("far";PASS(H2:H4))',
    B1: '=SUM(PASS(A2:A4))',
    D1: '=VSTACK(HSTACK("one";"two");HSTACK(PASS(J2:J4);J2:J4))',
    H1: '=VSTACK("near";PASS(E2:E4))',
    J2: '1',
    J3: '2',
    J4: '3',
  };
  const saved = open(cells).save();
  const workbook = openWith(CODE, { saved });
  expect(workbook.run('timesAsked')).toBe(4);
  expect(workbook.read('Sheet1', 'B1')).toEqual([[6]]);
});

test('a column that spills further or less far takes its readers along', () => {
  const workbook = open({
    A1: '1',
    A2: '2',
    A3: '3',
    C1: '=FILTER(A1:A3;A1:A3>1)',
    E1: '=SUM(C1:C9)',
    F1: '=COUNTA(C1:C9)',
  });
  expect(workbook.read('Sheet1', 'E1:F1')).toEqual([[5, 2]]);
  workbook.type('Sheet1', 'A1', '10');
  expect(workbook.read('Sheet1', 'E1:F1')).toEqual([[15, 3]]);
  workbook.type('Sheet1', 'A2', '0');
  workbook.type('Sheet1', 'A3', '0');
  expect(workbook.read('Sheet1', 'C1:F1')).toEqual([[10, '', 10, 1]]);
  expect(workbook.read('Sheet1', 'C2:C3').flat()).toEqual(['', '']);
});

test('what stands where a formula spills holds it back until it goes', () => {
  const workbook = open({ A1: '1', A2: '2', C1: '=ARRAYFORMULA(A1:A2*2)', E1: '=IFERROR(SUM(C1:C2);"broken")' });
  workbook.type('Sheet1', 'C2', 'mine');
  expect(workbook.read('Sheet1', 'C1:E2')).toEqual([
    ['#REF!', '', 'broken'],
    ['mine', '', ''],
  ]);
  workbook.type('Sheet1', 'A2', '3');
  workbook.type('Sheet1', 'C2', '');
  expect(workbook.read('Sheet1', 'C1:E2')).toEqual([
    [2, '', 8],
    [6, '', ''],
  ]);
});

test('a formula that spilled is replaced, by another and by a word', () => {
  const workbook = open({ A1: '1', A2: '2', C1: '=ARRAYFORMULA(A1:A2*2)', E1: '=SUM(C1:C2)' });
  workbook.type('Sheet1', 'C1', '=A1');
  expect(workbook.read('Sheet1', 'C1:E2')).toEqual([
    [1, '', 1],
    ['', '', ''],
  ]);
  workbook.type('Sheet1', 'C1', '=ARRAYFORMULA(A1:A2*3)');
  workbook.type('Sheet1', 'C1', 'word');
  expect(workbook.read('Sheet1', 'C1:C2').flat()).toEqual(['word', '']);
  expect(workbook.read('Sheet1', 'E1')).toEqual([[0]]);
});

test('a circle is an error, and is none once it is opened', () => {
  const workbook = open({ A1: '=B1+1', B1: '=A1+1' });
  expect(workbook.errorOf('Sheet1', 'A1')).not.toBe('');
  workbook.type('Sheet1', 'B1', '1');
  expect(workbook.read('Sheet1', 'A1')).toEqual([[2]]);
});

test('a link that leads elsewhere under the same words is another', () => {
  const workbook = open({ A1: 'one', B1: '=HYPERLINK("https://example.com/"&A1;"Open")' });
  const link = () => {
    const getters = workbook.host.document.read();
    return getters.getEvaluatedCell({ sheetId: 'sheet1', row: 0, col: 1 }).link?.url;
  };
  workbook.type('Sheet1', 'A1', 'two');
  expect(link()).toBe('https://example.com/two');
});

test('a range made while a formula calculates is watched too', () => {
  const workbook = open({ A1: '1', A2: '2', A3: '=A2*2', C1: '=SUM(OFFSET(A1;1;0;2;1))' });
  expect(workbook.read('Sheet1', 'C1')).toEqual([[6]]);
  workbook.type('Sheet1', 'A2', '5');
  expect(workbook.read('Sheet1', 'C1')).toEqual([[15]]);
});

test('a formula and one that reads it, both replaced at once, leave nothing of what stood there before', () => {
  const workbook = open({ A1: '1', A2: '2', A3: '3', C1: '=PASS(A1:A2)', D1: '=ARRAYFORMULA(C1:C2+1)' });
  workbook.run('writeBoth');
  expect(workbook.read('Sheet1', 'C1:D2')).toEqual([
    [2, 20],
    [3, 30],
  ]);
});
