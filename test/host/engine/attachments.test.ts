// Notes, protections and metadata are listed once until something changes: undone, done again, moved or gone, the list is true.
import { openWith } from '../support/addOn';
import type { Workbook } from '../../../src/host/workbook';

const notes = (workbook: Workbook) => workbook.inspect('Sheet1').notes;

/** A workbook in which A1 has a note, and a function that writes on its sheet. */
function noted(): { workbook: Workbook; write: (body: string) => void } {
  const workbook = openWith(`
    function write(body) {
      var all = SpreadsheetApp.getActive();
      new Function('sheet', 'all', body)(all.getSheets()[0], all);
    }`);
  const write = (body: string) => void workbook.run('write', body);
  write(`sheet.getRange('A1').setNote('one')`);
  expect(notes(workbook)).toEqual({ A1: 'one' });
  return { workbook, write };
}

test('a note written after another was undone is the only one', () => {
  const { workbook, write } = noted();
  workbook.undo();
  expect(notes(workbook)).toEqual({});
  write(`sheet.getRange('B2').setNote('two')`);
  expect(notes(workbook)).toEqual({ B2: 'two' });
});

test('a note undone and done again is there', () => {
  const { workbook } = noted();
  workbook.undo();
  expect(notes(workbook)).toEqual({});
  workbook.redo();
  expect(notes(workbook)).toEqual({ A1: 'one' });
});

test('a note goes down with its cell, and up again with the undo', () => {
  const { workbook, write } = noted();
  write('sheet.insertRowsBefore(1, 3)');
  expect(notes(workbook)).toEqual({ A4: 'one' });
  workbook.undo();
  expect(notes(workbook)).toEqual({ A1: 'one' });
});

test('a note goes with the row that is deleted, and comes back with it', () => {
  const { workbook, write } = noted();
  write('sheet.deleteRow(1)');
  expect(notes(workbook)).toEqual({});
  workbook.undo();
  expect(notes(workbook)).toEqual({ A1: 'one' });
});

test('protections and metadata are listed apart from notes, and those of a deleted sheet are gone', () => {
  const { workbook, write } = noted();
  write(`
    var other = all.insertSheet('Other');
    other.getRange('C3').protect().setWarningOnly(true);
    other.addDeveloperMetadata('key', 'value');`);
  expect(workbook.inspect('Other')).toMatchObject({ notes: {}, metadata: [{ key: 'key', value: 'value' }] });
  expect(workbook.inspect('Other').protections).toHaveLength(1);
  write(`all.deleteSheet(all.getSheetByName('Other'))`);
  workbook.undo();
  expect(workbook.inspect('Other').protections).toHaveLength(1);
  expect(notes(workbook)).toEqual({ A1: 'one' });
});
