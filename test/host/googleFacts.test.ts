// What Google does and samples of add-ons rely on.
import { goWith, openWith, script } from './support/addOn';

test.each([
  ['D:F', 'D:F'],
  ['$d:$f', 'D:F'],
  ['2:3', '2:3'],
  ['B2:C3', 'B2:C3'],
])('getRange(%s) calls itself %s', (asked, told) => {
  expect(script(`return sheet.getRange('${asked}').getA1Notation();`).answer).toBe(told);
});

test.each([
  ['{ contentsOnly: true }', ['', '#ff0000']],
  ['{ formatOnly: true }', [3, '#ffffff']],
  ['', ['', '#ffffff']],
])('clear(%s) leaves the rest, on a list of ranges too', (options, left) => {
  const put = "sheet.getRange('A1').setValue(3).setBackground('#ff0000');";
  const look = "return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()];";
  expect(script(`${put} sheet.getRange('A1').clear(${options}); ${look}`).answer).toEqual(left);
  expect(script(`${put} sheet.getRangeList(['A1']).clear(${options}); ${look}`).answer).toEqual(left);
});

test('a lock waited for less than no time costs none', () => {
  const workbook = openWith(goWith('return LockService.getDocumentLock().tryLock(-100000000);'), {
    limits: { run: 100000 },
  });
  const release = workbook.holdLock();
  expect(workbook.run('go')).toBe(false);
  release();
});

test('the active cell is the one the cursor is in', () => {
  const select = "sheet.getRange('B2:C3').activate();";
  expect(script(`${select} return ss.getActiveCell().getA1Notation();`).answer).toBe('B2');
  expect(script(`${select} return sheet.getActiveCell().getA1Notation();`).answer).toBe('B2');
});
