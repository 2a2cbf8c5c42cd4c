// LET, told by what a formula answers.
import { openDesk } from '../support/desk';

const { work } = openDesk();

// prettier-ignore
test.each([
  ['=LET(x;5;x*2)',                                    10],
  ['=LET(x;1+2;x*3)',                                  9],
  ['=LET(x;2;y;x+1;x*y)',                              6],
  ['=LET(x;2;x;x+1;x)',                                3],
  ['=LET(X;4;x+X)',                                    8],
  ['=LET(x;2;10-x-x)',                                 6],
  ['=LET(x;A1:A3;SUM(x)/COUNT(x))',                    2],
  ['=LET(x;LET(y;2;y*y);x+1)',                         5],
  ['=LET(x;1;LET(x;2;x)+x)',                           3],
  ['=1+LET(x;2;x)*10',                                 21],
  ['=LET(text;"x";text&"x")',                          'xx'],
  ['=LET(first;A1;IF(first=1;"one";"other"))',         'one'],
  ['=SUM(LET(x;A1:A3;FILTER(x;x>1)))',                 5],
  ['=LET(x;50%;x)',                                    0.5],
])('%s is %p', (formula, value) => {
  expect(work(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]); return sheet.getRange('C1').setFormula(${JSON.stringify(formula)}).getValue();`)).toEqual(value);
});

// prettier-ignore
test.each(['=LET(x;1)', '=LET(x;1;y)', '=LET()'])('%s, in which something is missing, is an error', (formula) => {
  expect(work(`return sheet.getRange('C1').setFormula('${formula}').getDisplayValue();`)).toMatch(/^#/);
});

test('a formula with LET reads back as it was written', () => {
  expect(work(`return sheet.getRange('C1').setFormula('=LET(x;A1+1;x*2)').getFormula();`)).toBe('=LET(x,A1+1,x*2)');
});
