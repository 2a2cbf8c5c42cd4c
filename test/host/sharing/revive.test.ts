import { newSaved } from '../../../src/host/saved';
import { CellWrites } from '../../../src/host/engine/cellsPlugin';
import { earlierRevision, revisionOf } from '../../../src/host/sharing/frames';
import type { Revision } from '../../../src/host/sharing/frames';
import { revive } from '../../../src/host/sharing/revive';
import { revision, savedAt, undoOf } from '../support/revisions';

const travelled = (one: Revision): Revision => JSON.parse(JSON.stringify(one));

test('writes of cells are whole again after their way as JSON, other commands as they were', () => {
  const cells = [
    { row: 0, col: 0, content: 'a' },
    { row: 1, col: 0, format: '0%', style: { bold: true } },
  ];
  const sent = {
    ...revision('b', 'a'),
    commands: [
      { type: 'WRITE_CELLS', sheetId: 's', cells: new CellWrites(cells) },
      { type: 'DELETE_SHEET', sheetId: 's' },
    ],
  } as unknown as Revision; // the engine's list of commands is closed
  const came = revive(travelled(sent));
  const [write, other] = Reflect.get(came, 'commands');
  expect(write.cells).toBeInstanceOf(CellWrites);
  expect(write.cells.list).toEqual(cells);
  expect(other).toEqual({ type: 'DELETE_SHEET', sheetId: 's' });
  expect([came.nextRevisionId, came.serverRevisionId]).toEqual(['b', 'a']);
});

test('an undo has nothing to revive', () => {
  const undo = undoOf('a', 'c', 'b');
  expect(revive(undo)).toBe(undo);
});

// prettier-ignore
test.each<[string, Revision, string | undefined]>([
  ['an edit',  revision('b', 'a'),                                       undefined],
  ['an undo',  undoOf('a', 'c', 'b'),                                    'a'],
  ['a redo',   { type: 'REVISION_REDONE', version: 1, redoneRevisionId: 'c', nextRevisionId: 'd', serverRevisionId: 'c' }, 'c'],
])('%s speaks of an earlier revision: %p', (_, one, earlier) => {
  expect(earlierRevision(one)).toBe(earlier);
});

test('a workbook stands at its revision, a new one at the start', () => {
  const fresh = newSaved({ locale: 'es_MX', timeZone: 'UTC' });
  expect([revisionOf(savedAt('r7')), revisionOf(fresh)]).toEqual(['r7', 'START_REVISION']);
});
