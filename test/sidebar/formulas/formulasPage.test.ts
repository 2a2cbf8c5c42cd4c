import { formulasIn } from '../../../src/gas/pages/formulaHelp';
import { FormulasPage } from '../../../src/sidebar/formulas/formulasPage';
import { LANGUAGES } from '../../../src/texts/language';
import { pageProps } from '../../support/pageProps';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const A1 = { sheet: 'Goals', cell: 'B2', range: 'B2' };

async function open(more: Answers = {}, language: 'en' | 'es' | 'pt' = 'en', locale = 'es_MX') {
  const fake = serverWith({
    startFormulas: (asked) => ({ formulas: formulasIn(asked), names: ['Goal', 'As_of', 'Calendar'] }),
    selectedRange: () => A1,
    ...more,
  });
  const props = pageProps({ server: fake.server, language });
  const screen = await show(FormulasPage, { ...props, start: { ...props.start, locale } }, language);
  return { screen, ...fake };
}

async function chosen(name: string, more: Answers = {}, locale = 'es_MX') {
  const opened = await open(more, 'en', locale);
  const formula = formulasIn('en').find((each) => each.name === name);
  await opened.screen.press(`${name} ${formula?.summary ?? ''}`);
  return opened;
}
const shownFormula = (lines: readonly string[]): string | undefined => lines[lines.indexOf('Your formula') + 1];

test('every function is offered, by what it is for', async () => {
  const { screen } = await open();
  expect(screen.controls()).toHaveLength(1 + formulasIn('en').length);
  expect(screen.lines()).toEqual(
    expect.arrayContaining([
      `Functions: ${formulasIn('en').length}`,
      'Qualify leads',
      'Watch the clock',
      'Share the result',
    ]),
  );
});

// prettier-ignore
test.each([
  ['en', 'Search', 'zebra', 'No function speaks of “zebra”. Try another word.'],
  ['es', 'Buscar', 'zebra', 'Ninguna función habla de «zebra». Prueba con otra palabra.'],
  ['pt', 'Buscar', 'zebra', 'Nenhuma função fala de “zebra”. Tente outra palavra.'],
] as const)('in %s a search that finds nothing says so', async (language, field, search, sentence) => {
  const { screen } = await open({}, language);
  await screen.type(field, search);
  expect(screen.lines()).toContain(sentence);
  expect(screen.controls()).toHaveLength(1);
});

test('a formula says what it needs, and waits for it', async () => {
  const { screen } = await chosen('SLA_DEADLINE');
  const formula = formulasIn('en').find(({ name }) => name === 'SLA_DEADLINE');
  const optional = formula?.params.find(({ isOptional }) => isOptional);
  const lines = screen.lines();
  expect(lines).toContain('It goes into Goals · B2.');
  expect(lines.find((line) => line.startsWith('Still to fill: '))).toBeDefined();
  if (optional) expect(lines).toContain(`${optional.name} (optional)`);
  expect(screen.controls()).toContain('[Insert] off');
});

// prettier-ignore
test.each([
  ['es_MX', '=BUSINESS_HOURS(A2, B2, Calendar)'],
  ['es_AR', '=BUSINESS_HOURS(A2; B2; Calendar)'],
])('in %s a formula is shown as the sheet will show it, and sent as scripts write it', async (locale, text) => {
  const params = formulasIn('en').find(({ name }) => name === 'BUSINESS_HOURS')?.params ?? [];
  const { screen, asked } = await chosen('BUSINESS_HOURS', { placeFormula: () => ({ placed: true, shows: '7.5' }) }, locale);
  const fields = params.map(({ name, isOptional }) => (isOptional ? `${name} (optional)` : name));
  for (const [at, typed] of ['A2', 'B2', 'Calendar'].entries()) await screen.type(fields[at] ?? '', typed);
  expect(shownFormula(screen.lines())).toBe(text);
  await screen.press('Insert');
  expect(asked.at(-1)).toEqual(['placeFormula', { sheet: 'Goals', cell: 'B2' }, '=BUSINESS_HOURS(A2; B2; Calendar)', false]);
  expect(screen.lines()).toContain('The formula is in B2. Ctrl+Z takes it back.');
});

// prettier-ignore
test.each([
  ['Goals',     'C3:C9',                'C3:C9'],
  ['Leads',     'C3:C9',                "'Leads'!C3:C9"],
  ["Ana's one", 'C3:C9',                "'Ana''s one'!C3:C9"],
])('a selection on %s fills an argument with the right reference', async (sheet, range, argument) => {
  const answers = [A1, { sheet, cell: 'C3', range }];
  const { screen } = await chosen('BUSINESS_HOURS', { selectedRange: () => answers.shift() ?? A1 });
  const [button = ''] = screen.controls().filter((each) => each.startsWith('[Use the selection for'));
  await screen.press(button.slice(1, -1));
  expect(shownFormula(screen.lines())).toContain(`(${argument}`);
});

async function inserted(answers: NonNullable<Answers['placeFormula']>) {
  const opened = await chosen('BUSINESS_HOURS', { placeFormula: answers });
  const fields = opened.screen.controls().flatMap((each) => /^(?!Search)([a-z_ ()]+): /.exec(each)?.[1] ?? []);
  for (const field of fields) await opened.screen.type(field, 'A2');
  await opened.screen.press('Insert');
  return opened;
}

// prettier-ignore
test.each([
  ['#REF!',             'The formula is in B2 but its answer needs free cells below or beside it: empty them, or undo and choose another cell.'],
  ['#NAME?',            'Google does not know the function in this spreadsheet yet: menu Extensions, Acuerdo, Enable functions in this spreadsheet.'],
  ['#ERROR!',           'The formula is in B2 and shows #ERROR!. Rest the mouse on the cell to read why.'],
  ['#N/A',              'The formula is in B2 and shows #N/A. Rest the mouse on the cell to read why.'],
])('a formula that shows %s is an alert that says what to do', async (shows, sentence) => {
  const { screen } = await inserted(() => ({ placed: true, shows }));
  expect(screen.alerts()).toEqual([sentence]);
});

test('a cell that holds something is replaced only on a second word', async () => {
  const answers = [{ placed: false as const }, { placed: true as const, shows: '1' }];
  const { screen, asked } = await inserted(() => answers.shift() ?? { placed: false });
  expect(screen.alerts()).toEqual(['B2 already holds something. Replace it']);
  await screen.press('Replace it');
  expect(asked.slice(-2).map((call) => call[3])).toEqual([false, true]);
  expect(screen.alerts()).toEqual([]);
});

test('a formula that was refused is tried again', async () => {
  const { screen, asked } = await inserted(() => refuse('The sheet is protected.'));
  expect(screen.alerts()).toEqual(['The sheet is protected. Try again']);
  await screen.press('Try again');
  expect(asked.at(-1)).toEqual(asked.at(-2));
});

test('without a selected cell there is no place, and nothing can be inserted', async () => {
  const { screen } = await chosen('BUSINESS_HOURS', { selectedRange: silence });
  expect(screen.lines().join(' ')).toContain('Select the cell it goes into.');
  expect(screen.controls()).toContain('[Insert] off');
});

test('going back keeps what was searched', async () => {
  const { screen } = await open();
  await screen.type('Search', 'deadline');
  const [, first = ''] = screen.controls();
  await screen.press(first.slice(1, -1));
  await screen.press('← All functions');
  expect(screen.controls()[0]).toBe('Search: deadline');
});

test.each(LANGUAGES)('in %s nobody is left in the dark, function by function', async (language) => {
  const { screen } = await open({}, language);
  expect(screen.faults()).toEqual([]);
  for (const button of screen.controls().slice(1, 4)) {
    await screen.press(button.slice(1, -1));
    expect(screen.faults()).toEqual([]);
    const [back = ''] = screen.controls();
    await screen.press(back.slice(1, -1));
  }
});
