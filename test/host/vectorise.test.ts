// Functions of single cells over whole columns: the same answers as the engine gives cell by cell.
import { openWith } from './support/addOn';

const MIXED = ['3', '-2', '', 'x', 'X', 'TRUE', '#N/A', '2026-11-22', '0', '=1/0'];

/** A workbook with the values down column A, and the same shifted by one down column B. */
function mixed() {
  const workbook = openWith('');
  MIXED.forEach((text, row) => {
    workbook.type('Sheet1', `A${row + 1}`, text);
    workbook.type('Sheet1', `B${row + 1}`, MIXED[(row + 1) % MIXED.length] ?? '');
  });
  return workbook;
}

// prettier-ignore
test.each([
  'A=B', 'A<>B', 'A<B', 'A<=B', 'A>B', 'A>=B', 'A+B', 'A-B', 'A*B', 'A/B', 'A&B', 'A=""', 'A*2',
  'ISNUMBER(A)', 'ISTEXT(A)', 'ISBLANK(A)', 'ISERROR(A)', 'NOT(A)', 'INT(A)', 'MOD(A;2)', 'ROUND(A)', 'ROUND(A;1)', 'LEN(A)',
  'IFERROR(A;"none")', 'IFERROR(A+B;B)', 'IF(A=B;1;2)', 'IF(ISNUMBER(A);A;B)', 'IF(A;1;2)', 'IF(ISERROR(A);"";IF(A="x";B;A))',
])('%s over columns is what it is cell by cell', (expression) => {
  const workbook = mixed();
  const last = MIXED.length;
  const over = (a: string, b: string): string => expression.replace(/\bA\b/g, a).replace(/\bB\b/g, b);
  workbook.type('Sheet1', 'D1', `=ARRAYFORMULA(${over(`A1:A${last}`, `B1:B${last}`)})`);
  MIXED.forEach((_, row) => workbook.type('Sheet1', `E${row + 1}`, `=${over(`A${row + 1}`, `B${row + 1}`)}`));
  const [spilled, single] = ['D', 'E'].map((column) => workbook.read('Sheet1', `${column}1:${column}${last}`).flat());
  expect(spilled).toEqual(single);
});

test('rows and columns cross, and arrays of different lengths are an error where one ends', () => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', '=SEQUENCE(3)*TRANSPOSE(SEQUENCE(2))');
  expect(workbook.read('Sheet1', 'A1:B3')).toEqual([
    [1, 2],
    [2, 4],
    [3, 6],
  ]);
  workbook.type('Sheet1', 'D1', '=SEQUENCE(3)+SEQUENCE(2)');
  expect(workbook.read('Sheet1', 'D1:D3').flat()).toEqual([2, 4, '#N/A']);
});

test('what one formula asked is asked anew after an edit', () => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', '1');
  workbook.type('Sheet1', 'A2', '2');
  workbook.type('Sheet1', 'C1', '=SUM(ARRAYFORMULA(A1:A2*2))+COUNTIF(A1:A2;">1")');
  expect(workbook.read('Sheet1', 'C1')).toEqual([[7]]);
  workbook.type('Sheet1', 'A1', '5');
  expect(workbook.read('Sheet1', 'C1')).toEqual([[16]]);
});

// prettier-ignore
test.each([
  ['=COUNTIF(A1:A6;">0")',                               2],
  ['=COUNTIF(A1:A6;"x")',                                2],
  ['=COUNTIF(A1:A6;"<>x")',                              4],
  ['=COUNTIF(A1:A6;"?*")',                               3],
  ['=COUNTIF(A1:A6;"=")',                                1],
  ['=COUNTIF(A1:A6;1/2)',                                1],
  ['=COUNTIF(A1;">0")',                                  1],
  ['=COUNTIFS(A1:A6;">0";B1:B6;"<>a")',                  1],
  ['=COUNTIFS(A1:A6;"x";B1:B6;"a";A1:A6;"?")',           1],
  ['=COUNTIFS(A1:B3;">0")',                              2],
  ['=SUMIFS(C1:C6;A1:A6;"x")',                           12],
  ['=SUMIFS(C1:C6;A1:A6;"?*";B1:B6;"b")',                8],
  ['=SUMIFS(A1:A6;C1:C6;">1")',                          1 / 2],
  ['=SUM(ARRAYFORMULA(COUNTIF(A1:A6;VSTACK("x";">0"))))', 4],
  ['=COUNTIFS(A1:A6;">0";B1:B5;"a")',                    '#ERROR!'],
  ['=COUNTIF(A1:A6;NA())',                               '#N/A'],
])('%s counts what meets the criteria', (formula, expected) => {
  const workbook = openWith('');
  const rows = [['3', 'a', '1'], ['=1/2', 'b', '2'], ['', 'a', '3'], ['x', 'a', '4'], ['X', 'b', '8'], ['xy', 'a', 'many']];
  rows.forEach((texts, row) => {
    texts.forEach((text, column) => workbook.type('Sheet1', `${'ABC'[column] ?? ''}${row + 1}`, text));
  });
  workbook.type('Sheet1', 'E1', formula);
  expect(workbook.read('Sheet1', 'E1')).toEqual([[expected]]);
});
