import { openWith, script } from './support/addOn';

const ZONES = ['America/Mexico_City', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'];

test.each(ZONES)('in %s a date typed in a cell is midnight of that zone, whatever the machine has', (timeZone) => {
  const workbook = openWith('', { timeZone });
  workbook.type('Sheet1', 'A1', '7/4/2026');
  const [[value] = []] = workbook.read('Sheet1', 'A1');
  const shown = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    value as Date,
  );
  expect(shown).toBe('2026-07-04 00:00:00');
});

test.each(ZONES)('in %s a Date written by script comes back as the same instant', (timeZone) => {
  const { answer } = script(
    `var date = new Date(Date.UTC(2026, 3, 5, 13, 45, 30)); sheet.getRange('A1').setValue(date);
     return [sheet.getRange('A1').getValue().getTime() - date.getTime(), sheet.getRange('A1').getDisplayValue()];`,
    { timeZone },
  );
  expect(answer).toEqual([0, expect.stringMatching(/^4\/[56]\/2026 \d\d:\d\d:30$/)]);
});

test('a custom function gets and gives Dates of the workbook zone', () => {
  const workbook = openWith(
    `/** @customfunction */
     function ISO(date) { return date.toISOString(); }
     /** @customfunction */
     function LATER(date) { return new Date(date.getTime() + 3600000); }`,
    { timeZone: 'Asia/Kolkata' },
  );
  workbook.type('Sheet1', 'A1', '1/15/2026 10:00');
  workbook.type('Sheet1', 'B1', '=ISO(A1)');
  workbook.type('Sheet1', 'C1', '=LATER(A1)');
  workbook.type('Sheet1', 'D1', '=ROUND((C1-A1)*24;6)');
  expect(workbook.read('Sheet1', 'B1:D1')).toEqual([['2026-01-15T04:30:00.000Z', new Date('2026-01-15T05:30:00Z'), 1]]);
});

test('a time of day is a Date of 30 December 1899 with the local mean time of the zone', () => {
  const workbook = openWith('', { timeZone: 'America/Mexico_City' });
  workbook.type('Sheet1', 'A1', '9:00');
  expect(workbook.read('Sheet1', 'A1')).toEqual([[new Date('1899-12-30T15:36:36Z')]]);
});

test('a number written over a date keeps the date format and reads as Date', () => {
  const { answer } = script(
    `return sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46000).getValue().toISOString();`,
    { timeZone: 'UTC' },
  );
  expect(answer).toBe('2025-12-09T00:00:00.000Z');
});

test('an invalid Date is not written', () => {
  expect(() => script(`sheet.getRange('A1').setValue(new Date(NaN));`)).toThrow('invalid Date');
});
