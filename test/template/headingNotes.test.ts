// Every heading and tile explains itself in a note, in the three languages.
import { parseArea } from '../../src/template/a1';
import { sheetSpecs } from '../../src/template/specs';
import { LANGUAGES } from '../../src/texts/language';
import { workbookTexts } from '../../src/texts/workbook';

const HEADINGS = /^header|^tileLabel/;

/** Cells that look like a heading, and the key of what they say. */
const headings = Object.values(sheetSpecs()).flatMap(({ id, cells, styles, hidden }) =>
  cells.flatMap((cell) => {
    const { row, column } = parseArea(cell.at);
    const layers = styles.filter(({ ranges }) =>
      ranges.some((range) => {
        const area = parseArea(range);
        const isInRow = area.row <= row && row <= (area.lastRow ?? row);
        return isInRow && area.column <= column && column <= area.lastColumn;
      }),
    );
    const isHeading = HEADINGS.test(layers[layers.length - 1]?.style ?? '');
    return !hidden && isHeading && 'text' in cell.content ? [{ at: `${id}!${cell.at}`, cell }] : [];
  }),
);

test('there are headings to look at', () => {
  expect(headings.length).toBeGreaterThan(150);
});

test('every heading has a note', () => {
  const bare = headings.filter(({ cell }) => !cell.note);
  expect(bare.map(({ at }) => at)).toEqual([]);
});

test.each(LANGUAGES)('a note in %s says more than its heading', (language) => {
  const texts = workbookTexts(language);
  for (const { cell } of headings) {
    if (!cell.note || !('text' in cell.content)) continue;
    expect(texts[cell.note].length).toBeGreaterThan(texts[cell.content.text].length / 2);
    expect(texts[cell.note]).not.toBe(texts[cell.content.text]);
    expect(texts[cell.note]).toMatch(/[.…]$/);
  }
});
