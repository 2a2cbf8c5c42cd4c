import { openWith, script } from './support/addOn';

test.each([
  ['en_US', '1.5', 1.5],
  ['en_US', '1,234', 1234],
  ['en_US', '2/1/2026', new Date('2026-02-01T06:00:00Z')],
  ['es_MX', '1.5', 1.5],
  ['es_MX', '2/1/2026', new Date('2026-01-02T06:00:00Z')],
  ['es_ES', '1,5', 1.5],
  ['es_ES', '1.234,5', 1234.5],
  ['es_ES', '31/12/2025', new Date('2025-12-31T06:00:00Z')],
  ['es_ES', '1.5', '1.5'],
  ['pt_BR', '2,75', 2.75],
  ['pt_BR', '10%', 0.1],
  ['pt_BR', 'TRUE', true],
  ['es_ES', '=SUM(1,5;2)', 3.5],
  ['en_US', '2026-03-04', new Date('2026-03-04T06:00:00Z')],
  ['pt_BR', '2026-03-04', new Date('2026-03-04T06:00:00Z')],
])('in %s, typing %s is %p', (locale, text, value) => {
  const workbook = openWith('', { locale });
  workbook.type('Sheet1', 'A1', text);
  expect(workbook.read('Sheet1', 'A1')).toEqual([[value]]);
});

test.each([
  ['en_US', '3/4/2026', 'number', '3/4/2026'],
  ['es_ES', '3/4/2026', 'number', '3/4/2026'],
  ['en_US', '12', 'number', '12'],
  ['es_ES', '12,5', 'number', '12,5'],
])('in %s, setValue("%s") is read as if typed', (locale, text, type, shown) => {
  const { answer } = script(
    `var value = sheet.getRange('A1').setValue('${text}').getValue();
     return [typeof (value.getTime ? value.getTime() : value), sheet.getRange('A1').getDisplayValue()];`,
    { locale },
  );
  expect(answer).toEqual([type, shown]);
});

test.each(['1/2/2024', '007', '=SUM(1;2)', '+1 555', '-3', '@x', 'TRUE', "'quoted"])(
  'in a cell of plain-text format, setValue("%s") stays text',
  (text) => {
    const { answer, workbook } = script(
      `sheet.getRange('A1:A2').setNumberFormat('@'); sheet.getRange('A1:A2').setValues([[${JSON.stringify(text)}], ['x']]);
       return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];`,
    );
    expect(answer).toEqual([text.replace(/^'/, ''), '']);
    expect(workbook.read('Sheet1', 'A2')).toEqual([['x']]);
  },
);

test('an apostrophe keeps text in any cell', () => {
  const { answer } = script(`return sheet.getRange('A1').setValue("'007").getValue();`);
  expect(answer).toBe('007');
});

test('getFormula answers with the separators of the workbook', () => {
  const { answer } = script(`return sheet.getRange('A1').setFormula('=SUM(1;1/2)').getFormula();`, { locale: 'es_ES' });
  expect(answer).toBe('=SUM(1;1/2)');
});
