import { checkScriptFormula } from '../../../src/host/strict/formulaRules';

// prettier-ignore
test.each([
  '=A1', '=SUM(A1;B1)', '=1/2', '=85%', '=A1*100', '="1.5, 2"', "='a, 1.5'!A1", '="{1;2}"', '=NETWORKDAYS.INTL(A1;B1)', '=A1.B', '=HYPERLINK("http://x.y/1.5,2";"a")',
  'text, 1.5 {', '', '1.5', '1,234', '=ROUND(A1;2)', '=IF(A1="";"";2026)', '="say ""1,5"""',
])('%p may be written by a script', (formula) => {
  expect(() => checkScriptFormula(formula, 'setFormula')).not.toThrow();
});

// prettier-ignore
test.each([
  ['=SUM(A1,B1)',        '"," does not separate'],
  ['=IF(A1;1,5;2)',      '"," does not separate'],
  ['=1.5',               'decimal literals'],
  ['=.5',                'decimal literals'],
  ['=A1*-0.1',           'decimal literals'],
  ['=SUM(1;2.25)',       'decimal literals'],
  ['=A1&"1"&1.5',        'decimal literals'],
  ['={1;2}',             'array literals'],
  ['=SUM({A1;B1})',      'array literals'],
])('%s may not: %s', (formula, fault) => {
  expect(() => checkScriptFormula(formula, 'setFormula')).toThrow(fault);
  expect(() => checkScriptFormula(formula, 'setFormula')).toThrow(`in ${formula}`);
});
