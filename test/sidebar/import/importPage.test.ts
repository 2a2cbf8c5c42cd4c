import { ImportPage } from '../../../src/sidebar/import/importPage';
import { LANGUAGES } from '../../../src/texts/language';
import { importStart } from '../../support/importStart';
import { pageProps } from '../../support/pageProps';
import { settle, show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const CSV = [
  'ID;Name;Email;Created;Value;Owner;Shoe size',
  '1;Ana;ana@x.mx;31/12/2025;1.234,50;Laura;38',
  '2;Luis;luis@x.mx;02/01/2026;2.000,00;Tom;41',
  '3;Eva;eva@x.mx;yesterday;1;Laura;',
  '2;Luis Paz;;;;;',
].join('\n');

const takes: Answers = {
  startImport: () => importStart,
  addToLists: () => ({ left: {} }),
  importRows: ({ rows }) => ({ added: rows.length, updated: 0, unchanged: 0 }),
  finishImport: (sheet) => ({ sheet }),
  planPeriod: () => null,
};

async function open(answers: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') {
  const fake = serverWith({ ...takes, ...answers });
  const screen = await show(ImportPage, pageProps({ server: fake.server, language }), language);
  return { screen, ...fake };
}

const BUTTONS = { en: 'Choose a CSV file', es: 'Elegir un archivo CSV', pt: 'Escolher um arquivo CSV' } as const;

async function chosen(content: string | Uint8Array, answers: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') {
  const opened = await open(answers, language);
  const [file = ''] = opened.screen.controls();
  await opened.screen.choose(
    file.replace(/^file /, ''),
    new File([typeof content === 'string' ? content : Uint8Array.from(content)], 'leads.csv'),
  );
  await settle();
  return opened;
}

test.each(LANGUAGES)('in %s the page asks for a file and nothing else', async (language) => {
  const { screen, asked } = await open({}, language);
  expect(screen.controls()).toEqual([`file ${BUTTONS[language]}`]);
  expect(asked).toEqual([]);
});

// prettier-ignore
test.each([
  ['no byte',              new Uint8Array(),                                    'The file leads.csv is empty. Export it again and choose the new file.'],
  ['blanks alone',         ' \n \n',                                            'The file leads.csv is empty. Export it again and choose the new file.'],
  ['headings alone',       'Name,Email\n',                                      'leads.csv has headings and no leads below them. Check what you exported.'],
  ['an Excel workbook',    new Uint8Array([0x50, 0x4b, 3, 4, 0]),               'leads.csv is an Excel file. Open it, choose Save as, CSV UTF-8, and import that file.'],
  ['an old Excel workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),           'leads.csv is an Excel file. Open it, choose Save as, CSV UTF-8, and import that file.'],
  ['a PDF',                '%PDF-1.7',                                          'leads.csv is a PDF. Export the leads as CSV and import that file.'],
  ['a picture',            new Uint8Array([0x89, 0x50, 0, 0, 0, 7, 0, 9, 9, 9]), 'leads.csv is not a text file. Export the leads as CSV and import that file.'],
])('a file of %s is refused with what to do, and another may be chosen', async (_, content, sentence) => {
  const { screen } = await chosen(content);
  expect(screen.alerts()).toEqual([sentence]);
  expect(screen.controls()).toEqual(['file Choose a CSV file']);
});

test('a file that cannot be read says so', async () => {
  const { screen } = await open();
  const file = new File(['x'], 'gone.csv');
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
  await screen.choose('Choose a CSV file', file);
  expect(screen.alerts()).toEqual(['gone.csv could not be read. Choose it again.']);
});

test('while the workbook is asked what it takes the file is named', async () => {
  const { screen } = await chosen(CSV, { startImport: silence });
  expect(screen.lines()).toEqual(['Reading leads.csv…']);
});

test('a workbook without Leads refuses, and the file is taken again on a click', async () => {
  let isDown = true;
  const { screen } = await chosen(CSV, { startImport: () => (isDown ? refuse('Build Leads first.') : importStart) });
  expect(screen.alerts()).toEqual(['Build Leads first. Try again']);
  isDown = false;
  await screen.press('Try again');
  await settle();
  expect(screen.lines()).toContain('leads.csv');
});

test('what was found in the file is shown before anything is stored', async () => {
  const { screen, asked } = await chosen(CSV);
  expect(asked).toEqual([['startImport', 'en']]);
  const lines = screen.lines();
  expect(lines).toEqual(
    expect.arrayContaining([
      'leads.csv',
      'Not imported: Shoe size.',
      'Leads ready: 2',
      'Rows that repeat a lead of this file, joined to it (the last value wins): 1',
      'Rows that cannot be stored: 1',
      'Row 4 “yesterday” in Created is not a date',
    ]),
  );
  const controls = screen.controls();
  expect(controls).toEqual(
    expect.arrayContaining([
      'Between columns: ; semicolon of , comma | ; semicolon | ⇥ tab | | vertical bar',
      expect.stringMatching(/^Text saved as: UTF-8 of /),
      expect.stringMatching(/^Headings are in row: 1: ID · Name · Email of /),
      expect.stringMatching(/^Created: day\/month\/year of /),
      expect.stringMatching(/^Value: 1\.234,50 \(comma\) of /),
      '☑ Owner Tom',
      '[Import 2 leads]',
      '[Choose another file]',
      '[Download rejected rows]',
    ]),
  );
  expect(screen.asksBeforeClosing()).toBe(true);
});

test('the rows are looked through one at a time, as they will be stored', async () => {
  const { screen } = await chosen(CSV);
  const card = (): string[] =>
    screen
      .lines()
      .slice(screen.lines().indexOf('›') + 1)
      .slice(0, 12);
  expect(screen.controls()).toEqual(expect.arrayContaining(['[Previous row] off', '[Next row]']));
  expect(screen.lines()).toContain('Row 2 of the file');
  expect(card()).toEqual([
    'ID',
    '1',
    'Name',
    'Ana',
    'Email',
    'ana@x.mx',
    'Owner',
    'Laura',
    'Created',
    '31 dic 2025',
    'Value',
    '1,234.5',
  ]);
  await screen.press('Next row');
  expect(screen.lines()).toContain('Row 3 of the file');
  expect(card()).toContain('2 ene 2026');
});

test('a column may be taken for another field or for none, and what follows follows', async () => {
  const { screen } = await chosen(CSV);
  await screen.type('Created', '');
  expect(screen.lines().join(' ')).not.toContain('is not a date');
  expect(screen.controls()).toContain('[Import 3 leads]');
  await screen.type('Company', '6');
  expect(screen.lines().join(' ')).not.toContain('Not imported: Shoe size');
});

test('without id, name or e-mail nothing can be imported, and the page says why', async () => {
  const { screen } = await chosen('Created,Value\n31/12/2025,5\n');
  expect(screen.alerts()).toContain(
    'Choose a column for ID, Email or Name: without one of them no lead can be recognised.',
  );
  expect(screen.controls()).toContain('[Import 0 leads] off');
});

test('one lead is one lead', async () => {
  const { screen } = await chosen('Name\nAna\n');
  expect(screen.controls()).toContain('[Import 1 lead]');
});

test('another way to part the columns reads the file anew; one in which nothing can be read changes nothing', async () => {
  const { screen } = await chosen('Name;Email\nAna;ana@x.mx\n');
  await screen.type('Between columns', ',');
  expect(screen.controls()).toContain('Between columns: , comma of , comma | ; semicolon | ⇥ tab | | vertical bar');
  await screen.type('Between columns', ';');
  expect(screen.controls()).toContain('[Import 1 lead]');
});

test('leads go out with the words the lists lack, and what became of them is told', async () => {
  const { screen, asked } = await chosen(CSV);
  await screen.press('Import 2 leads');
  expect(asked.slice(1).map(([name]) => name)).toEqual(['addToLists', 'importRows', 'finishImport', 'planPeriod']);
  expect(asked[1]?.[1]).toEqual({ language: 'en', words: { owner: ['Tom'] } });
  expect(screen.lines().slice(0, 11)).toEqual([
    'Import finished',
    'Added',
    '2',
    'Updated',
    '0',
    'Already the same',
    '0',
    'Joined within the file',
    '1',
    'Rejected',
    '1',
  ]);
  expect(screen.asksBeforeClosing()).toBe(false);
  await screen.press('Choose another file');
  expect(screen.controls()).toEqual(['file Choose a CSV file']);
});

test('words that are unticked are not added to the lists', async () => {
  const { screen, asked } = await chosen(CSV);
  await screen.tick('Owner Tom');
  await screen.press('Import 2 leads');
  expect(asked.slice(1).map(([name]) => name)).toEqual(['importRows', 'finishImport', 'planPeriod']);
});

test('words for which a list has no room are named', async () => {
  const { screen } = await chosen(CSV, { addToLists: ({ words }) => ({ left: words }) });
  await screen.press('Import 2 leads');
  expect(screen.lines()).toContain('The lists of Settings have no room for Tom. Make room there and add them.');
});

test('an import that stops says how far it came, and goes on from there', async () => {
  let failures = 1;
  const { screen, asked } = await chosen(CSV, {
    startImport: () => ({ ...importStart, rowsPerCall: 1 }),
    importRows: ({ rows }) =>
      asked.filter(([name]) => name === 'importRows').length === 2 && failures-- > 0
        ? refuse('Somebody else is writing.')
        : { added: rows.length, updated: 0, unchanged: 0 },
  });
  await screen.press('Import 2 leads');
  await settle();
  expect(screen.alerts()).toEqual([
    'The import stopped after 1 of 2 leads. Those are complete on the sheet. Somebody else is writing. Try again',
  ]);
  await screen.press('Try again');
  await settle();
  expect(screen.lines().slice(0, 3)).toEqual(['Import finished', 'Added', '2']);
});

test('an import can be stopped between two parts; what is stored stays, and importing again doubles none', async () => {
  let answerLate: ((answer: { added: number; updated: number; unchanged: number }) => void) | undefined;
  const { screen } = await chosen(CSV, {
    startImport: () => ({ ...importStart, rowsPerCall: 1 }),
    importRows: () => new Promise((resolve) => (answerLate = resolve)),
  });
  await screen.press('Import 2 leads');
  expect(screen.lines()).toEqual(['Importing', '0 of 2 leads', 'Cancel']);
  await screen.press('Cancel');
  expect(screen.lines()).toEqual(['Importing', '0 of 2 leads', 'Stopping after this part…']);
  answerLate?.({ added: 1, updated: 0, unchanged: 0 });
  await settle();
  await settle();
  expect(screen.lines().slice(0, 2)).toEqual([
    'Import stopped',
    'The 1 leads already imported are complete. Importing the same file again adds the rest and doubles none.',
  ]);
});

test('earlier periods that the leads tell of are offered where they were brought in', async () => {
  const period = { from: '2026-04-01', to: '2026-06-30' };
  const results = { leads: 9, mqls: 1, sqls: 1, opportunities: 1, customers: 1, result: 500 };
  const { screen } = await chosen(CSV, {
    planPeriod: () => ({
      period,
      isOver: false,
      isBegun: false,
      results,
      goal: 1,
      unit: '',
      broken: '',
      waiting: 0,
      signed: null,
      archive: '',
      next: { ...period, goal: 1 },
      average: null,
      capacity: null,
      earlier: [{ period, label: 'Q2', results }],
    }),
  });
  await screen.press('Import 2 leads');
  expect(screen.lines()).toContain('Q2: 9 leads, 1 customers, 500');
});

test.each(LANGUAGES)('in %s nobody is left in the dark, step by step', async (language) => {
  const { screen } = await chosen(CSV, {}, language);
  expect(screen.faults()).toEqual([]);
  const button = screen.controls().find((each) => /^\[Import.* 2 /.test(each)) ?? '';
  await screen.press(button.slice(1, -1));
  expect(screen.faults()).toEqual([]);
});
