import { formulaSkeleton, sameFormula } from '../../src/template/formulaText';

// prettier-ignore
test.each([
  ['spaces',                    '=SUM( A1 ; B2 )',       '=SUM(A1;B2)',          true],
  ['case',                      '=sum(a1;Goal)',         '=SUM(A1;GOAL)',        true],
  ['the separator of a locale', '=SUM(A1,B2)',           '=SUM(A1;B2)',          true],
  ['dollars',                   '=$A$1',                 '=A1',                  true],
  ['quotes around a sheet',     "='Leads'!A1",           '=Leads!A1',            true],
  ['the case of a text',        '="met"',                '="Met"',               false],
  ['spaces in a text',          '="a b"',                '="ab"',                false],
  ['a separator in a text',     '="a,b"',                '="a;b"',               false],
  ['a cell',                    '=A1',                   '=A2',                  false],
  ['an argument more',          '=SUM(A1)',              '=SUM(A1;B2)',          false],
])('two formulas that differ by %s', (_, one, other, isSame) => {
  expect(sameFormula(one, other)).toBe(isSame);
});

test('a skeleton keeps the work and forgets words and places', () => {
  expect(formulaSkeleton('=IF(A1>5;"Met";B2)')).toBe(formulaSkeleton('=IF( C9 > 5 ; "Cumplido" ; D4 )'));
  expect(formulaSkeleton('=IF(A1>5;"Met";B2)')).not.toBe(formulaSkeleton('=IF(A1>6;"Met";B2)'));
});
