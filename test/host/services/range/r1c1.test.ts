import { fromR1C1 } from '../../../../src/host/services/range/r1c1';

const B2 = { row: 1, col: 1 };

// prettier-ignore
test.each([
  ['=R[0]C[-1]',              '=A2'],
  ['=RC',                     '=B2'],
  ['=RC[1]',                  '=C2'],
  ['=R[-1]C',                 '=B1'],
  ['=R1C1',                   '=$A$1'],
  ['=R1C[1]',                 '=C$1'],
  ['=R[1]C3',                 '=$C3'],
  ['=R10C28',                 '=$AB$10'],
  ['=rc[-1]*2',               '=A2*2'],
  ['=SUM(R[-1]C[-1]:R[-1]C)', '=SUM(A1:B1)'],
  ['=Leads!R[1]C[1]',         '=Leads!C3'],
  ["='R1C1 sheet'!R1C1",      "='R1C1 sheet'!$A$1"],
  ['="R1C1"&RC[-1]',          '="R1C1"&A2'],
  ['="say ""RC"""',           '="say ""RC"""'],
  ['=R[-2]C',                 '=#REF!'],
  ['=RC[-2]',                 '=#REF!'],
  ['=SRC+RC1',                '=SRC+$A2'],
  ['=RC_RATE*RC[-1]',         '=RC_RATE*A2'],
])('%s in B2 is %s', (formula, a1) => {
  expect(fromR1C1(formula, B2)).toBe(a1);
});

test('the same formula means its own neighbours in each cell', () => {
  const cells = [0, 1, 25, 26].map((col) => fromR1C1('=R[1]C[1]', { row: 9, col }));
  expect(cells).toEqual(['=B11', '=C11', '=AA11', '=AB11']);
});
