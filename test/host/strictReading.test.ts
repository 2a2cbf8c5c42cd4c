// The two readings of what Google may read in two ways, and that only a workbook that asks for the strict one gets it.
import { openWith } from './support/addOn';

const CELLS = { A1: '=""', A2: '2', A3: '3', B1: '1', C1: '=DOUBLE(A2)' };

function open(reading: 'loose' | 'strict', cells: Record<string, string> = {}) {
  const workbook = openWith(
    `/** @customfunction */
     function SAME(range) { return range; }`,
    { reading },
  );
  for (const [a1, text] of Object.entries({ ...CELLS, ...cells })) workbook.type('Sheet1', a1, text);
  return workbook;
}

// prettier-ignore
test.each([
  // formula in row 2,     loosely,                strictly
  ['=A1+1',                [1, '', ''],            ['#VALUE!', '', '']],
  ['=ROUND(A1)',           [0, '', ''],            ['#VALUE!', '', '']],
  ['=IF(A1;1;2)',          [2, '', ''],            ['#VALUE!', '', '']],
  ['=NOT(A1)',             [true, '', ''],         ['#VALUE!', '', '']],
  ['=A9+1',                [1, '', ''],            [1, '', '']],
  ['=SUM(A1:A3)',          [5, '', ''],            [5, '', '']],
  ['=A1=""',               [true, '', ''],         [true, '', '']],
  ['=ARRAYFORMULA(A1:A3*2)', [0, 4, 6],            ['#VALUE!', 4, 6]],
  ['=A2:A3*2',             [4, 6, ''],             [4, '', '']],
  ['=A2:A3',               [2, 3, ''],             [2, '', '']],
  ['=SUM(A2:A3*2)',        [10, '', ''],           [4, '', '']],
  ['=SUMPRODUCT(A2:A3*2)', [10, '', ''],           [10, '', '']],
  ['=IF(TRUE;A2:A3;0)',    [2, 3, ''],             [2, '', '']],
  ['=SUM(IF(TRUE;A2:A3))', [5, '', ''],            [5, '', '']],
  ['=FILTER(A2:A3;A2:A3>2)', [3, '', ''],          [3, '', '']],
  ['=SAME(A2:A3)',         [2, 3, ''],             [2, 3, '']],
  ['=SAME(A2:A3)*2',       [4, 6, ''],             [4, '', '']],
  ['=IFERROR(SAME(A2:A3);0)', [2, 3, ''],          [2, 3, '']],
  ['=A3:B3*2',             [6, 0, ''],             ['#VALUE!', '', '']],
  ['=ISBLANK(A1)',         [false, '', ''],        [false, '', '']],
])('%s is read loosely and strictly', (formula, loosely, strictly) => {
  const read = (reading: 'loose' | 'strict') => {
    const down = open(reading, { F2: formula }).read('Sheet1', 'F2:G4');
    return [down[0]?.[0], down[1]?.[0] || (down[0]?.[1] === '' ? '' : down[0]?.[1]), down[2]?.[0]];
  };
  expect(read('loose')).toEqual(loosely);
  expect(read('strict')).toEqual(strictly);
});

test.each(['=IF((A2:A3>2),"x",(A2:A3)*(2))', '=(SAME(A2:A3)*2)&("a"&(SAME(A1)&A1:A2))', '=-SAME(A2:A3)', '=A2:A3'])(
  '%s reads back as it was written, saved and opened again too',
  (formula) => {
    const workbook = open('strict', { F2: formula.replace(/,/g, ';') });
    expect(workbook.inspect('Sheet1').contents['F2']).toBe(formula);
    const again = openWith('', { saved: workbook.save(), reading: 'strict' });
    expect(again.inspect('Sheet1').contents['F2']).toBe(formula);
  },
);

test('a workbook beside it reads loosely', () => {
  open('strict');
  expect(open('loose', { F2: '=A1+1' }).read('Sheet1', 'F2')).toEqual([[1]]);
});
