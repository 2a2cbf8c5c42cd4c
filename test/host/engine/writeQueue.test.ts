import { WriteQueue } from '../../../src/host/engine/writeQueue';
import type { Aspect } from '../../../src/host/engine/writeQueue';
import type { HostCommand } from '../../../src/host/engine/batchPlugin';

const ASPECTS: readonly Aspect[] = ['layout', 'formats', 'attachments', 'validations'];
const changed = (queue: WriteQueue) => ASPECTS.filter((aspect) => queue.changes(aspect));
const note = { id: 'n', kind: 'note' as const, sheetId: 's', zone: undefined, data: {} };

// prettier-ignore
test.each<[HostCommand, Aspect[]]>([
  [{ type: 'SET_ATTACHMENT', attachment: note },                               ['formats', 'attachments']],
  [{ type: 'REMOVE_ATTACHMENTS', ids: ['n'] },                                 ['formats', 'attachments']],
  [{ type: 'CLEAR_FORMATTING', sheetId: 's', target: [] },                     ['formats']],
  [{ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId: 's', id: 'd' },             ['formats', 'validations']],
  [{ type: 'CREATE_SHEET', sheetId: 's', position: 0, name: 'S' },             ['layout', 'formats', 'attachments', 'validations']],
  [{ type: 'RENAME_SHEET', sheetId: 's', oldName: 'S', newName: 'T' },         ['layout', 'formats', 'attachments', 'validations']],
  [{ type: 'REMOVE_COLUMNS_ROWS', sheetId: 's', sheetName: 'S', dimension: 'ROW', elements: [1] }, ['layout', 'formats', 'attachments', 'validations']],
  [{ type: 'DELETE_NAMED_RANGE', name: 'n' },                                  ['layout', 'formats', 'attachments', 'validations']],
])('%j may change %j', (command, aspects) => {
  const queue = new WriteQueue();
  queue.add(command);
  expect(changed(queue)).toEqual(aspects);
});

test('contents of cells change none of these, their number formats do', () => {
  const queue = new WriteQueue();
  queue.addCells('s', [
    { row: 0, col: 0, content: '1' },
    { row: 1, col: 0, style: { bold: true } },
  ]);
  expect(changed(queue)).toEqual([]);
  queue.addCells('s', [{ row: 0, col: 0, format: '0%' }]);
  expect(changed(queue)).toEqual(['formats']);
});

test('a format taken away is a change, too', () => {
  const queue = new WriteQueue();
  queue.addCells('s', [{ row: 0, col: 0, format: '' }]);
  expect(changed(queue)).toEqual(['formats']);
});

test('cells of one sheet travel together until something else comes between', () => {
  const queue = new WriteQueue();
  queue.addCells('s', [{ row: 0, col: 0, content: 'a' }]);
  queue.addCells('s', [{ row: 1, col: 0, content: 'b' }]);
  queue.addCells('t', [{ row: 0, col: 0, content: 'c' }]);
  queue.addCells('s', [{ row: 2, col: 0, content: 'd' }]);
  queue.add({ type: 'CLEAR_FORMATTING', sheetId: 's', target: [] });
  queue.addCells('s', [{ row: 3, col: 0, content: 'e' }]);
  const told = queue
    .take()
    .map((command) =>
      command.type === 'WRITE_CELLS'
        ? `${command.sheetId}:${command.cells.list.map(({ content }) => content).join('')}`
        : command.type,
    );
  expect(told).toEqual(['s:ab', 't:c', 's:d', 'CLEAR_FORMATTING', 's:e']);
});

test('what was taken is gone, and so is what it changed; later cells start anew', () => {
  const queue = new WriteQueue();
  queue.add({ type: 'DELETE_NAMED_RANGE', name: 'n' });
  queue.addCells('s', [{ row: 0, col: 0, content: 'a' }]);
  const first = queue.take();
  expect([first.length, queue.take(), changed(queue)]).toEqual([2, [], []]);
  queue.addCells('s', [{ row: 0, col: 0, content: 'b' }]);
  expect([queue.take().length, first.length]).toEqual([1, 2]);
});
