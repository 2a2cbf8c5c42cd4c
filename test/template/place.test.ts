import fc from 'fast-check';
import { anchorTexts } from '../../src/template/anchors';
import {
  findAnywhere,
  isLeft,
  locate,
  placed,
  placedReference,
  placementOf,
  type Placement,
} from '../../src/template/place';
import { BUILD_ORDER } from '../../src/template/sheetIds';
import { sheetSpecs } from '../../src/template/specs';
import { LANGUAGES } from '../../src/texts/language';
import { existingWith } from '../support/existingSheet';

const labels = (...texts: string[]) => new Map(texts.map((text, index) => [index + 1, [text]]));

test.each([
  ['untouched', ['a', 'b', 'c'], [0, 1, 2, 3]],
  ['a line inserted before', ['', 'a', 'b', 'c'], [0, 2, 3, 4]],
  ['a line inserted between', ['a', 'x', 'b', 'c'], [0, 1, 3, 4]],
  ['a label that is gone', ['a', '', 'c'], [0, 1, 2, 3]],
  ['a line that was deleted', ['a', 'c'], [0, 1, 0, 2]],
  ['a label typed twice', ['a', 'a', 'b', 'c'], [0, 1, 3, 4]],
  ['another label that looks the same after ours', ['a', 'b', 'c', 'b'], [0, 1, 2, 3]],
  ['nothing that is known', ['x', 'y', 'z'], [0, 1, 2, 3]],
  ['nothing at all', [], [0, 1, 2, 3]],
])('locate() finds the lines again: %s', (_, actual, line) => {
  expect(locate(labels('a', 'b', 'c'), actual, 3)).toEqual(line);
});

test('a line without a label keeps its distance from the label before it', () => {
  const expected = new Map([
    [2, ['title']],
    [5, ['total']],
  ]);
  expect(locate(expected, ['', '', 'title', '', '', '', 'total'], 6)).toEqual([0, 1, 3, 4, 5, 7, 8]);
});

test('a label is known in every language', () => {
  expect(locate(new Map([[1, ['Goal', 'Meta']]]), ['', 'Meta'], 1)).toEqual([0, 2]);
});

test.each(BUILD_ORDER)('%s: what a fresh build shows is found where it was built, in each language', (id) => {
  const spec = sheetSpecs()[id];
  const anchors = anchorTexts(spec);
  const length = spec.anchor.along === 'rows' ? spec.rows : spec.widths.length;
  expect(anchors.size).toBeGreaterThan(2);
  LANGUAGES.forEach((_, language) => {
    const shown = Array.from({ length }, (__, index) => anchorOf(anchors.get(index + 1), language));
    expect(locate(anchors, shown, length)).toEqual(Array.from({ length: length + 1 }, (__, index) => index));
  });
});

test.each(BUILD_ORDER)('%s: blank lines inserted anywhere move everything after them', (id) => {
  const spec = sheetSpecs()[id];
  const anchors = anchorTexts(spec);
  const last = Math.max(...anchors.keys());
  const shown = Array.from({ length: last }, (_, index) => anchorOf(anchors.get(index + 1), 0));
  const inserted = fc.record({ before: fc.constantFrom(...anchors.keys()), count: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(inserted, ({ before, count }) => {
      const there = [...shown.slice(0, before - 1), ...new Array<string>(count).fill(''), ...shown.slice(before - 1)];
      const line = locate(anchors, there, last);
      for (const place of anchors.keys()) expect(line[place]).toBe(place < before ? place : place + count);
    }),
  );
});

test('after people deleted and inserted lines, what is left is found in order and no two lines share a place', () => {
  const ours = fc.uniqueArray(fc.string({ minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 10 });
  const change = fc.constantFrom('kept', 'deleted', 'after a new one');
  fc.assert(
    fc.property(ours, fc.infiniteStream(change), (texts, changes) => {
      const edits = texts.map((text) => ({ text, change: String(changes.next().value) }));
      const there = edits.flatMap((edit) =>
        edit.change === 'deleted' ? [] : edit.change === 'kept' ? [edit.text] : ['-', edit.text],
      );
      const line = locate(labels(...texts), there, texts.length);
      const places = line.slice(1).filter((place) => place > 0);
      expect(new Set(places).size).toBe(places.length);
      edits.forEach(({ text, change: made }, index) => {
        if (made !== 'deleted') expect(line[index + 1]).toBe(there.indexOf(text) + 1);
      });
    }),
  );
});

test('headings are found wherever people moved them, and a deleted one comes back at the end', () => {
  expect(findAnywhere(labels('a', 'b', 'c'), ['c', 'a', 'b'], 3)).toEqual([0, 2, 3, 1]);
  expect(findAnywhere(labels('a', 'b', 'c'), ['a', 'c', 'ours', '', ''], 3)).toEqual([0, 1, 4, 2]);
});

const shifted: Placement = { rows: [0, 1, 4, 5, 6], columns: [0, 1, 3, 4] };

test.each([
  ['A1', 'A1'],
  ['B2', 'C4'],
  ['A1:B3', 'A1:C5'],
  ['B2:B', 'C4:C'],
  ['B4:Z99', 'C6:Z99'],
])('a range of the spec stands where its lines are now: %s → %s', (range, there) => {
  expect(placed(range, shifted)).toBe(there);
});

test.each([
  ['B2', 'C4'],
  ['$B$2:B$4', '$C$4:C$6'],
  ['$B2:$B', '$C4:$C'],
])('a reference of a formula moves with its cells: %s → %s', (range, there) => {
  expect(placedReference(range, shifted)).toBe(there);
});

/** Row 3 of the spec was deleted. */
const shortened: Placement = { rows: [0, 1, 2, 0, 3], columns: [0, 1, 2] };

test.each([
  ['A1:A3', 'A1:A2'],
  ['$A$3:$A$4', '$A$3:$A$3'],
  ['A3', '#REF!'],
  ['A4', 'A3'],
  ['A3:B3', '#REF!'],
])('what was deleted is left out of a reference, as Sheets does: %s → %s', (range, there) => {
  expect(placedReference(range, shortened)).toBe(there);
});

test.each([
  ['A3', false],
  ['A3:B3', false],
  ['A3:A4', true],
  ['A3:A', true],
  ['A2', true],
  ['A900', true],
])('of %s something is left: %s', (range, left) => {
  expect(isLeft(range, shortened)).toBe(left);
});

test('a sheet that is not there is placed as its spec says', () => {
  const { rows, columns } = placementOf(sheetSpecs().goals, undefined);
  expect([rows[1], rows[60], columns[1], columns[8]]).toEqual([1, 60, 1, 8]);
});

test('a table finds its columns, a form its rows', () => {
  const { leads, settings } = sheetSpecs();
  const headings = ['Name', 'Mine', 'Company'];
  expect(placementOf(leads, existingWith({ anchors: headings })).columns.slice(0, 3)).toEqual([0, 1, 3]);
  expect(placementOf(settings, existingWith({ anchors: ['', '', 'Settings'] })).rows.slice(0, 4)).toEqual([0, 1, 3, 4]);
});

function anchorOf(texts: readonly string[] | undefined, language: number): string {
  const each = texts ? texts.length / LANGUAGES.length : 0;
  return texts?.[language * each] ?? '';
}
