import { script } from './support/addOn';

const LOCALES = ['en_US', 'es_ES'];

const FAULTS = [
  ['=SUM(1,2)', '"," does not separate arguments in every locale'],
  ['=A1*0.85', 'decimal literals differ by locale'],
  ['=A1*.5', 'decimal literals differ by locale'],
  ['={1;2}', 'array literals differ by locale'],
] as const;

const METHODS = [
  (formula: string) => `sheet.getRange('A1').setFormula('${formula}')`,
  (formula: string) => `sheet.getRange('A1:A2').setFormulas([['=1'], ['${formula}']])`,
  (formula: string) => `sheet.getRange('A1').setValue('${formula}')`,
  (formula: string) => `sheet.getRange('A1:A2').setValues([['x'], ['${formula}']])`,
  (formula: string) => `SpreadsheetApp.newDataValidation().requireFormulaSatisfied('${formula}')`,
  (formula: string) => `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}')`,
];

test.each(LOCALES)('in %s, every way to write a formula refuses what another locale reads otherwise', (locale) => {
  for (const [formula, message] of FAULTS) {
    for (const method of METHODS) expect(() => script(method(formula), { locale })).toThrow(message);
  }
});

test.each(LOCALES)('in %s, a formula with semicolons, fractions and percentages works', (locale) => {
  const formula = `=IF(LEN("a,b;1.5")=7;SUM(1/2;85%);NETWORKDAYS.INTL(1;2))`;
  const { answer } = script(`return sheet.getRange('A1').setFormula('${formula}').getValue();`, { locale });
  expect(answer).toBe(1.35);
});

test('commas and points in names of sheets are no fault', () => {
  const { answer } = script(`ss.insertSheet('a, 1.5').getRange('A1').setValue(4);
    return sheet.getRange('A1').setFormula("='a, 1.5'!A1*2").getValue();`);
  expect(answer).toBe(8);
});

test('a conditional format may not look at another sheet', () => {
  expect(() => script(`SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=Other!A1=1")`)).toThrow(
    'cannot reference a different sheet',
  );
});

test('a formula with a name that does not exist is #NAME?', () => {
  const { answer } = script(`return sheet.getRange('A1').setFormula('=SUM(No_such_name;1)').getValue();`);
  expect(answer).toBe('#NAME?');
});
