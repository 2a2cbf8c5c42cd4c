import { openDraft, targetOf, withChoices, withColumn, withReading } from '../../../src/sidebar/import/draft';
import type { Draft, FileChoices } from '../../../src/sidebar/import/draft';
import { importStart } from '../../support/importStart';

const target = targetOf(importStart);
function draft(text: string, choices: FileChoices = {}): Draft {
  const opened = openDraft('leads.csv', new TextEncoder().encode(text), target, choices);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened;
}
const CSV = 'Report;of;May\nName;Created;Value\nAna;02/01/2026;1.234\nEva;03/01/2026;2.345\n';

test('a target reads as the locale writes, on the clock of its zone', () => {
  const { usual, clock } = targetOf({ ...importStart, locale: 'en_US', timeZone: 'America/Lima', today: '2026-11-28' });
  expect(usual).toEqual({ order: 'mdy', mark: '.' });
  expect([clock.today, clock.zone.offsetAt(0)]).toEqual([46354, -5 * 3600_000]);
});

// prettier-ignore
test.each([
  ['',               'emptyFile'],
  ['%PDF-1.7 x',     'pdfFile'],
  ['Name;Email',     'noRows'],
])('a file of %p is refused: %s', (text, problem) => {
  expect(openDraft('x', new TextEncoder().encode(text), target)).toEqual({ problem });
});

test('what a person chooses holds, and everything else is found anew', () => {
  const found = draft(CSV);
  expect([found.table.headingRow, found.table.headings]).toEqual([2, ['Name', 'Created', 'Value']]);
  const moved = withChoices(found, { headingRow: 1 }, target);
  expect([moved.table.headingRow, moved.table.rows.length, moved.mapping]).toEqual([1, 3, {}]);
  const again = withChoices(moved, { delimiter: ',' }, target);
  expect(again.choices).toEqual({ headingRow: 1, delimiter: ',' });
});

test('a way in which nothing can be read changes nothing', () => {
  const found = draft('Name;Email\nAna;a@x.mx\n');
  expect(withChoices(found, { headingRow: 2 }, target)).toBe(found);
});

test('a field filled from another column is read by what that holds; a reading a person chose for another field stays', () => {
  const found = draft(CSV);
  const chosen = withReading(found, 'created', { kind: 'date', order: 'mdy', sure: true, mixed: false });
  const moved = withColumn(chosen, 'value', undefined, target);
  expect(moved.mapping).toEqual({ name: 0, created: 1 });
  expect(moved.readings['created']).toMatchObject({ order: 'mdy', sure: true });
  expect(moved.readings['value']).toBeUndefined();
  const back = withColumn(moved, 'won_on', 1, target);
  expect(back.mapping).toEqual({ name: 0, created: 1, won_on: 1 });
  expect(back.readings['won_on']).toMatchObject({ kind: 'date' });
});

test('a draft is never changed, only followed by another', () => {
  const found = draft(CSV);
  const before = JSON.stringify(found);
  withColumn(found, 'name', undefined, target);
  withReading(found, 'name', { kind: 'text' });
  withChoices(found, { delimiter: ',' }, target);
  expect(JSON.stringify(found)).toBe(before);
});
