// What a script may write into a cell whose validation refuses the rest.
import { openDesk } from '../support/desk';

const { work } = openDesk();

/** Whether a script may write a value into B2 under a strict rule. */
function accepts(rule: string, value: string, desk = work): boolean {
  const body = `
    sheet.getRange('D1:D3').setValues([['north'], [7], ['1.5']]);
    sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());
    try { sheet.getRange('B2').setValue(${value}); SpreadsheetApp.flush(); return true; }
    catch (error) { if (!/violates the data validation rules/.test(error.message)) throw error; return false; }`;
  return desk(body) === true;
}

// 22 November 2026, noon in Mexico City.
const DAY = `new Date('2026-11-22T18:00:00Z')`;
const BEFORE = `new Date('2026-11-21T18:00:00Z')`;
const AFTER = `new Date('2026-11-23T18:00:00Z')`;

// prettier-ignore
test.each([
  // rule,                                         held,                              refused
  ['requireNumberBetween(1, 3)',                   ['1', '2', '3', '"2.5"', '"200%"'],  ['0.99', '3.01', '-2', '"two"', '"10%"']],
  ['requireNumberNotBetween(1, 3)',                ['0', '4', '"0.5"'],               ['1', '2', '3', '"two"']],
  ['requireNumberEqualTo(5)',                      ['5', '"5"', '"5.0"', '"500%"'],   ['4', '5.1', '"five"']],
  ['requireNumberNotEqualTo(5)',                   ['4', '5.1'],                      ['5', '"five"']],
  ['requireNumberGreaterThan(0)',                  ['0.001', '"1,000"'],              ['0', '-1', '"x"', 'true']],
  ['requireNumberGreaterThanOrEqualTo(0)',         ['0', '1', DAY],                   ['-0.001']],
  ['requireNumberLessThan(0)',                     ['-1', '"-1"'],                    ['0', '1']],
  ['requireNumberLessThanOrEqualTo(0)',            ['0', '-1'],                       ['0.1', '"x"']],
  ['requireNumberBetween(-2, -1)',                 ['-1.5', '"-150%"'],               ['0', '-2.5']],
  ['requireDate()',                                [DAY, '46000', '"11/22/2026"', '"2026-11-22"', '"2026-11-22 10:30"'], ['"tomorrow"', '"13/13/2026"', 'true']],
  [`requireDateAfter(${DAY})`,                     [AFTER, '"11/23/2026"'],           [DAY, BEFORE, '"11/22/2026"', '"x"']],
  [`requireDateBefore(${DAY})`,                    [BEFORE, '"2026-11-21"'],          [DAY, AFTER]],
  [`requireDateOnOrAfter(${DAY})`,                 [DAY, AFTER, '"11/22/2026"'],      [BEFORE]],
  [`requireDateOnOrBefore(${DAY})`,                [DAY, BEFORE, '"11/22/2026 23:00"'], [AFTER]],
  [`requireDateEqualTo(${DAY})`,                   [DAY, '"11/22/2026"', '"11/22/2026 7:00"'], [BEFORE, AFTER, '"x"']],
  [`requireDateBetween(${BEFORE}, ${DAY})`,        [BEFORE, DAY],                     [AFTER, '"11/20/2026"']],
  [`requireDateNotBetween(${BEFORE}, ${DAY})`,     [AFTER, '"11/20/2026"'],           [BEFORE, DAY]],
  ["requireValueInList(['a', 'b c', 3, '1.5'])",   ['"a"', '"b c"', '3', '"3"', '1.5'], ['"c"', '"b"', '4', 'true']],
  ["requireValueInRange(sheet.getRange('D1:D3'))", ['"north"', '7', '"7"', '1.5'],    ['"south"', '8']],
  ['requireCheckbox()',                            ['true', 'false', '"TRUE"', '"false"'], ['"yes"', '1']],
  ["requireTextContains('lead')",                  ['"new leads"', '"LEAD"'],         ['"goal"', '5']],
  ["requireTextDoesNotContain('lead')",            ['"goal"', '5'],                   ['"new leads"', '"LEAD"']],
  ["requireTextEqualTo('Won')",                    ['"Won"', '"won"', `"'Won"`],      ['"Won!"', '"Lost"']],
  ['requireTextIsEmail()',                         ['"ana@example.com"', '"a.b+c@mail.example.mx"'], ['"ana"', '"ana@"', '"@example.com"', '"ana@example"', '"a b@example.com"', '5']],
  ['requireTextIsUrl()',                           ['"https://example.com"', '"http://example.com/a?b=1"', '"www.example.com"'], ['"example"', '"ftp"', '5']],
  ["requireFormulaSatisfied('=B2>5')",             ['6', '1'],                        []],
])('a strict %s', (rule, held, refused) => {
  expect(held.filter((value) => !accepts(rule, value))).toEqual([]);
  expect(refused.filter((value) => accepts(rule, value))).toEqual([]);
});

// prettier-ignore
test.each([
  ['es_ES', 'requireNumberBetween(1, 2)',          ['"1,5"', '"150%"', '1.5'],        ['"2,5"', '"1.5"']],
  ['es_ES', 'requireDate()',                       ['"22/11/2026"'],                  ['"11/22/2026"']],
  ['pt_BR', "requireValueInList(['1.5'])",         ['"1.5"'],                         ['"1,6"']],
  ['es_MX', `requireDateAfter(${DAY})`,            ['"23/11/2026"'],                  ['"11/12/2025"']],
])('in %s a strict %s reads what is written as the workbook does', (locale, rule, held, refused) => {
  const desk = openDesk({ locale });
  expect(held.filter((value) => !accepts(rule, value, desk.work))).toEqual([]);
  expect(refused.filter((value) => accepts(rule, value, desk.work))).toEqual([]);
});

// prettier-ignore
test.each(['""', 'null', '"=1+1"', '"=NA()"'])('%s passes every rule: a blank, or a formula whose value nobody knows yet', (value) => {
  for (const rule of ['requireNumberEqualTo(5)', "requireValueInList(['a'])", 'requireDate()', 'requireTextIsEmail()']) {
    expect(accepts(rule, value)).toBe(true);
  }
});

// prettier-ignore
test.each([
  ['setValues',   `sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 99, 6], [7, 8, 9]])`],
  ['copyTo',      `sheet.getRange('E1').setValue(99).copyTo(sheet.getRange('A1:B2'), { contentsOnly: true })`],
  ['appendRow',   `sheet.getRange('A1').setValue(1); sheet.appendRow([1, 99])`],
])('%s names the first cell that is refused, and writes none of its cells', (_, call) => {
  const body = `
    sheet.getRange('B1:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberLessThan(10).setAllowInvalid(false).build());
    try { ${call}; } catch (error) { return [error.message, sheet.getRange('B1:B3').isBlank()]; }`;
  expect(work(body)).toEqual([expect.stringMatching(/^The data you entered in cell B[12] violates the data validation rules set on this cell\.$/), true]);
});

test('a rule that only warns refuses nothing', () => {
  expect(
    work(`
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
    return sheet.getRange('A1').setValue('x').getValue();`),
  ).toBe('x');
});
