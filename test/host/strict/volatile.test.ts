// A custom function may not depend on what changes by itself, by whatever way.
import { openWith } from '../support/addOn';

const workbook = openWith(`/** @customfunction */
function SAME(x) { return x; }
function name() { var ss = SpreadsheetApp.getActive(); ss.setNamedRange('Moment', ss.getSheets()[0].getRange('A1')); }`);
workbook.type('Sheet1', 'A1', '=NOW()');
workbook.type('Sheet1', 'A2', '=A1+1');
workbook.type('Sheet1', 'A3', '=IF(FALSE;A2;0)');
workbook.type('Sheet1', 'B1', '5');
workbook.type('Sheet1', 'D1', '=SEQUENCE(3;1;RAND())');
workbook.type('Sheet1', 'E1', '=TODAY()');
workbook.run('name');

// prettier-ignore
test.each([
  // formula,                  refused
  ['=SAME(5)',                 false],
  ['=SAME(B1)',                false],
  ['=SAME(E1)',                false],
  ['=SAME(TODAY())',           false],
  ['=SAME(NOW())',             true],
  ['=same(now())',             true],
  ['=SAME(1+RAND())',          true],
  ['=SAME(RANDBETWEEN(1;2))',  true],
  ['=SAME(RANDARRAY(2;2))',    true],
  ['=SAME(A1)',                true],
  ['=SAME(A2)',                true],
  ['=SAME(A3)',                true],
  ['=SAME(A:A)',               true],
  ['=SAME(A1:B9)',             true],
  ['=SAME(B1:C9)',             false],
  ['=SAME(D3)',                true],
  ['=SAME(D4)',                false],
  ['=SAME(Moment)',            true],
  ['=SAME(B1)+NOW()*0',        false],
  ['=SUM(SAME(SAME(A1)))',     true],
  ['=IF(SAME(B1);A1;0)',       false],
])('%s is refused: %p', (formula, isRefused) => {
  workbook.type('Sheet1', 'H1', formula);
  const message = workbook.errorOf('Sheet1', 'H1');
  expect(message === 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().').toBe(isRefused);
  workbook.type('Sheet1', 'H1', '');
});

test('once nothing changes by itself any more, it answers again', () => {
  workbook.type('Sheet1', 'G1', '=NOW()');
  workbook.type('Sheet1', 'G2', '=SAME(G1)');
  expect(workbook.read('Sheet1', 'G2')).toEqual([['#ERROR!']]);
  workbook.type('Sheet1', 'G1', '7');
  expect(workbook.read('Sheet1', 'G2')).toEqual([[7]]);
});
