// Small add-ons of the kind of Google's own samples, each a folder of .gs and .html files, as clasp would push it.
import path from 'node:path';
import { openWorkbook } from '../../src/host/workbook';
import type { Workbook } from '../../src/host/workbook';

function open(client: string): Workbook {
  return openWorkbook({
    dist: path.join(__dirname, 'clients', client),
    now: '2026-11-22T18:00:00Z',
    timeZone: 'America/Bogota',
  });
}

const BOOKS = [
  ['Short <b>', 90, true],
  ['Long', 800, false],
  ['Middling', 200, true],
];

describe('a shelf of books, with a templated sidebar', () => {
  function filled(): Workbook {
    const workbook = open('shelf');
    workbook.run('fillShelf', BOOKS);
    return workbook;
  }

  test('its menu is there, and its list is sorted below the headings', () => {
    const workbook = filled();
    expect(workbook.menu().map(({ label }) => label)).toEqual(['Show shelf', 'Tidy up…']);
    expect(workbook.read('Sheet1', 'A1:B4')).toEqual([
      ['Book', 'Pages'],
      ['Long', 800],
      ['Middling', 200],
      ['Short <b>', 90],
    ]);
    expect(workbook.events).toContainEqual(expect.objectContaining({ kind: 'toast', message: '3 books, Long first' }));
  });

  test('the sidebar is written by its scriptlets: other files, conditions, loops, escaped text and functions of the script', () => {
    const workbook = filled();
    workbook.click('Show shelf');
    const shown = workbook.events.at(-1);
    const html = shown?.kind === 'sidebar' ? shown.html.replace(/\s+/g, ' ').replace(/(>) | (<)/g, '$1$2') : '';
    expect(shown).toMatchObject({ kind: 'sidebar', title: 'Reading shelf' });
    expect(html).toContain('<style>body { font: 13px Arial; }</style>');
    expect(html).toContain('<p>somebody@example.com</p><ul><li>Long: 20 days</li>');
    expect(html).toContain('<li>Short &#60;b&#62;: 3 days</li></ul><p>(3) columns</p>');
    expect(html).not.toMatch(/<\?|No books/);
  });

  test('an empty shelf shows the other branch', () => {
    const workbook = open('shelf');
    workbook.click('Show shelf');
    expect(workbook.events.at(-1)).toMatchObject({ html: expect.stringContaining('No books yet.') });
  });

  test('the dialog has its size and its style', () => {
    const workbook = filled();
    workbook.click('Tidy up…');
    const dialog = {
      kind: 'dialog',
      title: 'Tidy up',
      width: 360,
      height: 140,
      html: expect.stringContaining('<style>'),
    };
    expect(workbook.events.at(-1)).toMatchObject(dialog);
  });

  test('pages read and write the cell under the cursor', () => {
    const workbook = filled();
    expect(workbook.run('valueHere')).toBe('Book');
    workbook.run('writeHere', 'Title');
    expect(workbook.read('Sheet1', 'A1')).toEqual([['Title']]);
  });

  test('sheets are added, copied and emptied, each undone in one step', () => {
    const workbook = filled();
    workbook.run('tidy', 'copy');
    expect(workbook.sheets()).toEqual(['Sheet1', 'Copy of Sheet1']);
    expect(workbook.read('Copy of Sheet1', 'A2:B2')).toEqual([['Long', 800]]);
    workbook.undo();
    workbook.run('tidy', 'new');
    expect(workbook.sheets()).toEqual(['Sheet1', 'Sheet2']);
    workbook.undo();
    workbook.run('tidy', 'empty');
    expect(workbook.read('Sheet1', 'A1:B4').flat().join('')).toBe('');
    workbook.undo();
    expect(workbook.read('Sheet1', 'A2')).toEqual([['Long']]);
  });

  test('a cell may call a function that nothing lists, but none whose name ends in _', () => {
    const workbook = filled();
    workbook.type('Sheet1', 'E1', '=daysToRead(B2)');
    workbook.type('Sheet1', 'E2', '=DAYSTOREAD(81)');
    workbook.type('Sheet1', 'E3', '=hidden_()');
    expect(workbook.read('Sheet1', 'E1:E3')).toEqual([[20], [3], ['#NAME?']]);
    expect(workbook.host.customFunctions.get('DAYSTOREAD')?.isListed).toBe(false);
  });
});

describe('a list of prices, imported and copied', () => {
  const SORTED = [
    ['Thing', 'Price', 'Kind', 'For ten'],
    ['Cheese', 9, 'dairy', 90],
    ['Milk', 2, 'dairy', 20],
    ['Pear', 3, 'fruit', 30],
    ['Apple', 2, 'fruit', 20],
  ];

  test('page by page, then sorted by two columns; formulas go with their rows', () => {
    const workbook = open('prices');
    expect(workbook.run('importPrices')).toEqual(SORTED);
    expect(workbook.inspect('Prices').contents).toMatchObject({ D2: '=B2*10', D5: '=B5*10' });
    expect(workbook.run('importPrices')).toEqual(SORTED);
  });

  test('copied with its looks, or as values without them', () => {
    const workbook = open('prices');
    workbook.run('importPrices');
    workbook.click('Next month');
    for (const range of ['F1:I5', 'K1:N5', 'P1:S5']) expect(workbook.read('Prices', range)).toEqual(SORTED);
    const { contents, formats, styles } = workbook.inspect('Prices');
    expect(contents).toMatchObject({ I2: '=G2*10', N2: '90', S2: '90' });
    expect(formats).toMatchObject({ G2: '0.00' });
    expect(styles).toMatchObject({ F1: { bold: true } });
    expect(Object.keys(formats).filter((cell) => /^[LQ]2$/.test(cell))).toEqual([]);
    expect(workbook.events.at(-1)).toMatchObject({ kind: 'alert', message: 'The next month stands beside.' });
    workbook.undo();
    expect(workbook.read('Prices', 'F1:S5').flat().join('')).toBe('');
  });

  test('its functions take a cell or a range, dates, and fill a table', () => {
    const workbook = open('prices');
    workbook.type('Sheet1', 'A1', '2026-02-01');
    workbook.type('Sheet1', 'B1', '5');
    workbook.type('Sheet1', 'B2', '6');
    workbook.type('Sheet1', 'C1', '=ONE_MORE(B1:B2)');
    workbook.type('Sheet1', 'D1', '=DAY_OF_YEAR(A1)');
    workbook.type('Sheet1', 'E1', '=ONE_MORE("x")');
    workbook.type('Sheet1', 'F1', '=PRICE_TABLE(B1;2)');
    expect(workbook.read('Sheet1', 'C1:D2')).toEqual([
      [6, expect.any(Number)],
      [7, ''],
    ]);
    expect(workbook.errorOf('Sheet1', 'E1')).toContain('Not a number');
    expect(workbook.read('Sheet1', 'F1:G3')).toEqual([
      ['Pieces', 'Price'],
      [1, 5],
      [2, 10],
    ]);
  });
});
