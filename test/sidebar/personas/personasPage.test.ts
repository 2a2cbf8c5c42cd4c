import type { Personas } from '../../../src/gas/calls';
import { PersonasPage } from '../../../src/sidebar/personas/personasPage';
import { LANGUAGES } from '../../../src/texts/language';
import { pageProps } from '../../support/pageProps';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const personas: Personas = {
  fields: ['Name', 'Goals', 'Country'],
  cards: [
    { name: 'Laura', values: ['Laura', 'Grow', 'Peru'], review: '✓ Reviewed on 2 Nov 2026' },
    { name: 'Tom', values: ['Tom', '', ''], review: '✗ Never reviewed' },
  ],
  hasRoom: true,
  lessonLabels: ['Side', 'Persona', 'What we learnt', 'What changes', 'By'],
  sides: ['Marketing', 'Sales'],
  owners: ['Ana', 'Luis'],
};

async function open(start: Personas | null, more: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') {
  const fake = serverWith({ startPersonas: () => start, ...more });
  const screen = await show(PersonasPage, pageProps({ server: fake.server, language }), language);
  return { screen, ...fake };
}
const LAURA = 'Laura ✓ Reviewed on 2 Nov 2026';
const TOM = 'Tom ✗ Never reviewed';

// prettier-ignore
test.each([
  ['en', 'There is no Personas sheet here yet. Build it on the page Build and come back.'],
  ['es', 'Aquí todavía no hay hoja Personas. Ármala en la página Armar y vuelve.'],
  ['pt', 'Ainda não há aba Personas aqui. Monte-a na página Montar e volte.'],
] as const)('in %s a workbook without the sheet says where to build it', async (language, sentence) => {
  const { screen } = await open(null, {}, language);
  expect(screen.lines()).toEqual([sentence]);
});

test('every card is offered with its last review, and below them the log of what was learnt', async () => {
  const { screen } = await open(personas);
  expect(screen.controls()).toEqual([
    `[${LAURA}]`,
    `[${TOM}]`,
    '[+ New persona]',
    'Side: Marketing of Marketing | Sales',
    'Persona: – of – | Laura | Tom',
    'What we learnt: ',
    'What changes: ',
    'By: ',
    '[Add to the log]',
  ]);
});

test('a sheet whose cards are all taken offers no new one', async () => {
  const { screen } = await open({ ...personas, hasRoom: false });
  expect(screen.controls()).not.toContain('[+ New persona]');
  expect(screen.lines()).toContain('Every card of the sheet is taken.');
});

test('a sheet without cards still takes a new one', async () => {
  const { screen } = await open({ ...personas, cards: [] });
  expect(screen.controls()[0]).toBe('[+ New persona]');
  expect(screen.controls()).toContain('Persona: – of –');
});

test('a card shows its fields; while nothing is changed there is nothing to save', async () => {
  const { screen } = await open(personas);
  await screen.press(LAURA);
  expect(screen.controls()).toEqual([
    '[← All personas]',
    'Name: Laura',
    'Goals: Grow',
    'Country: Peru',
    '[Save changes] off',
    '[Reviewed today]',
  ]);
  expect(screen.lines()).toContain('✓ Reviewed on 2 Nov 2026');
});

test('a new card cannot be reviewed, and needs a name', async () => {
  const { screen, asked } = await open(personas, { savePersona: () => ({ saved: true }) });
  await screen.press('+ New persona');
  await screen.type('Goals', 'Sell');
  expect(screen.controls()).toEqual(['[← All personas]', 'Name: ', 'Goals: Sell', 'Country: ', '[Save changes]']);
  await screen.press('Save changes');
  expect(screen.alerts()).toEqual(['Fill this in.']);
  expect(asked).toHaveLength(1);
});

test('only what was changed is sent, as it was and as it is to be; then it is on the sheet', async () => {
  let cards = personas.cards;
  const { screen, asked } = await open(personas, {
    startPersonas: () => ({ ...personas, cards }),
    savePersona: () => {
      cards = [{ name: 'Laura', values: ['Laura', 'Sell', 'Peru'], review: '' }];
      return { saved: true };
    },
  });
  await screen.press(LAURA);
  await screen.type('Goals', ' Sell ');
  expect(screen.asksBeforeClosing()).toBe(true);
  await screen.press('Save changes');
  expect(asked[1]).toEqual([
    'savePersona',
    { language: 'en', name: 'Laura', changes: [{ field: 'Goals', before: 'Grow', after: 'Sell' }], isReviewed: false },
  ]);
  expect(screen.lines()).toContain('Your changes are on the sheet.');
  expect(screen.controls()).toEqual(expect.arrayContaining(['Goals: Sell', '[Save changes] off']));
  expect(screen.asksBeforeClosing()).toBe(false);
});

test('what others changed meanwhile is shown beside, field by field, and saved only once it is clear whose stays', async () => {
  const conflicts = [
    { field: 'Goals', mine: 'Sell', theirs: 'Rest' },
    { field: 'Country', mine: 'Chile', theirs: '' },
  ];
  const answers = [{ saved: false as const, conflicts }, { saved: true as const }];
  const { screen, asked } = await open(personas, { savePersona: () => answers.shift() ?? refuse('No more.') });
  await screen.press(LAURA);
  await screen.type('Goals', 'Sell');
  await screen.type('Country', 'Chile');
  await screen.press('Save changes');
  expect(screen.lines()).toEqual(
    expect.arrayContaining([
      'Goals: somebody else changed it while you were typing. Whose stays?',
      'Yours: Sell',
      'On the sheet: Rest',
      'On the sheet: –',
    ]),
  );
  expect(screen.controls()).toContain('[Save changes] off');
  await screen.press('Mine, of Goals');
  await screen.press('The sheet’s, of Country');
  expect(screen.controls()).toEqual(expect.arrayContaining(['Goals: Sell', 'Country: ', '[Save changes]']));
  await screen.press('Save changes');
  expect(asked.at(-2)?.[1]).toMatchObject({ changes: [{ field: 'Goals', before: 'Rest', after: 'Sell' }] });
});

test('a review saves what was changed with it', async () => {
  const { screen, asked } = await open(personas, { savePersona: () => ({ saved: true }) });
  await screen.press(TOM);
  await screen.press('Reviewed today');
  expect(asked[1]?.[1]).toMatchObject({ name: 'Tom', changes: [], isReviewed: true });
  expect(screen.lines()).toContain('Its changes are saved, and its last review is today.');
});

test('leaving with what is not saved asks first, and tells which fields', async () => {
  const { screen } = await open(personas);
  await screen.press(LAURA);
  await screen.type('Goals', 'Sell');
  await screen.press('← All personas');
  expect(screen.alerts()).toEqual([
    'Not saved yet: Goals. Save below, or go back without these changes. Stay and save Leave without saving',
  ]);
  await screen.press('Stay and save');
  expect(screen.controls()).toContain('Goals: Sell');
  await screen.press('← All personas');
  await screen.press('Leave without saving');
  await screen.press(LAURA);
  expect(screen.controls()).toContain('Goals: Grow');
});

test('leaving with nothing changed asks nothing', async () => {
  const { screen } = await open(personas);
  await screen.press(LAURA);
  await screen.press('← All personas');
  expect(screen.controls()[0]).toBe(`[${LAURA}]`);
});

test('a card that was refused stays as typed and is tried again', async () => {
  const { screen, asked } = await open(personas, { savePersona: () => refuse('The sheet is protected.') });
  await screen.press(LAURA);
  await screen.type('Country', 'Chile');
  await screen.press('Save changes');
  expect(screen.alerts()).toEqual(['The sheet is protected. Try again']);
  await screen.press('Try again');
  expect(asked[2]).toEqual(asked[1]);
  expect(screen.controls()).toContain('Country: Chile');
});

test('a lesson needs to say what was learnt; with it, it is in the log and the form is empty', async () => {
  const { screen, asked } = await open(personas, { addLesson: () => ({ added: true }) });
  await screen.press('Add to the log');
  expect(screen.alerts()).toEqual(['Fill this in.']);
  await screen.type('Side', 'Sales');
  await screen.type('Persona', 'Tom');
  await screen.type('What we learnt', ' They ask for prices ');
  await screen.type('By', ' Ana ');
  await screen.press('Add to the log');
  expect(asked[1]).toEqual([
    'addLesson',
    {
      side: 'Sales',
      persona: 'Tom',
      lesson: 'They ask for prices',
      change: '',
      by: 'Ana',
      language: 'en',
      earlier: [],
    },
  ]);
  expect(screen.lines()).toContain('It is in the log, with today’s date.');
  expect(screen.controls()).toEqual(
    expect.arrayContaining(['What we learnt: ', 'By: ', 'Persona: – of – | Laura | Tom']),
  );
});

test('a lesson that was refused tells, the next time, what was sent before', async () => {
  const { screen, asked } = await open(personas, { addLesson: () => refuse('Busy.') });
  await screen.type('What we learnt', 'One');
  await screen.press('Add to the log');
  await screen.type('What we learnt', 'One!');
  await screen.press('Try again');
  expect(asked[2]?.[1]).toMatchObject({ lesson: 'One!', earlier: [{ lesson: 'One', side: 'Marketing' }] });
});

test('while a lesson is added nothing can be changed', async () => {
  const { screen } = await open(personas, { addLesson: silence });
  await screen.type('What we learnt', 'One');
  await screen.press('Add to the log');
  expect(screen.controls()).toContain('[Working…] off');
});

test.each(LANGUAGES)('in %s nobody is left in the dark', async (language) => {
  const { screen } = await open(personas, {}, language);
  expect(screen.faults()).toEqual([]);
  await screen.press(LAURA);
  expect(screen.faults()).toEqual([]);
});
