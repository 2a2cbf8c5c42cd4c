import type { PeriodClosed, PeriodPreview } from '../../../src/gas/calls';
import { PeriodPage } from '../../../src/sidebar/period/periodPage';
import { LANGUAGES } from '../../../src/texts/language';
import { pageProps } from '../../support/pageProps';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const over: PeriodPreview = {
  period: { from: '2026-07-01', to: '2026-09-30' },
  isOver: true,
  isBegun: false,
  results: { leads: 1200, mqls: 600, sqls: 0, opportunities: 0, customers: 12, result: 61250.5 },
  goal: 60000,
  unit: 'MXN',
  broken: '',
  waiting: 7,
  signed: { version: 3, by: ['Marketing', 'Sales'] },
  archive: 'Period 2026-07',
  next: { from: '2026-10-01', to: '2026-12-31', goal: 65000 },
  average: 61250.5,
  capacity: null,
  earlier: [],
};
const earlier = {
  period: { from: '2026-04-01', to: '2026-06-30' },
  label: '2026-04-01 – 2026-06-30',
  results: { leads: 1100, mqls: 1, sqls: 1, opportunities: 1, customers: 1010, result: 5000.25 },
};

async function open(preview: PeriodPreview | null, more: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') {
  const fake = serverWith({ planPeriod: () => preview, ...more });
  const onPage = jest.fn();
  const screen = await show(PeriodPage, pageProps({ server: fake.server, language, onPage }), language);
  return { screen, onPage, ...fake };
}

// prettier-ignore
test.each([
  ['en', 'Settings, Goals or Leads is not built here yet. Build them on the page Build, then come back.'],
  ['es', 'Aquí todavía faltan las hojas Ajustes, Metas o Prospectos. Ármalas en la página Armar y vuelve.'],
  ['pt', 'Aqui ainda faltam as abas Configurações, Metas ou Leads. Monte-as na página Montar e volte.'],
] as const)('in %s a workbook that lacks a sheet says which', async (language, sentence) => {
  const { screen, asked } = await open(null, {}, language);
  expect(screen.lines()).toEqual([sentence]);
  expect(asked).toEqual([['planPeriod', language]]);
});

test('what closing keeps is told stage by stage, with the share that moved on, and none where nothing could move', async () => {
  const { screen } = await open(over);
  const lines = screen.lines();
  expect(lines.slice(0, lines.indexOf('The next period'))).toEqual([
    'What is kept',
    'The period ended on 30 sep 2026. Closing it keeps this:',
    'Leads',
    '1,200 · 50% moved on',
    'MQLs',
    '600 · 0% moved on',
    'SQLs',
    '0',
    'Opportunities',
    '0',
    'Customers',
    '12',
    'Result (MXN)',
    '61,250.5 of 60,000',
    expect.stringMatching(/^Row .+ of Past results, and all pages .+ on the sheet Period 2026-07\.$/),
    'The agreement: version 3, signed by Marketing, Sales.',
    'Leads that wait and carry over: 7. Nothing is deleted.',
  ]);
});

// prettier-ignore
test.each([
  ['runs',                    { isOver: false },                       'The period runs until 30 sep 2026. What closing it would keep today:'],
  ['was half closed',         { isBegun: true },                       'A closing of this period was cut short. Close it again to finish: nothing is written twice.'],
  ['cannot be counted',       { broken: 'Three leads have no day.' },  'Three leads have no day.'],
  ['was signed by nobody',    { signed: { version: 1, by: [] } },      'The agreement: version 1, signed by nobody.'],
] as const)('a period that %s says so', async (_, changed, sentence) => {
  const { screen } = await open({ ...over, ...changed });
  expect(screen.lines()).toContain(sentence);
});

test('a workbook without an agreement says nothing of one', async () => {
  const { screen } = await open({ ...over, signed: null });
  expect(screen.lines().filter((line) => line.startsWith('The agreement'))).toEqual([]);
});

// prettier-ignore
test.each([
  ['is over',           {},                     '[Close the period]'],
  ['runs',              { isOver: false },      '[Close the period] off'],
  ['cannot be counted', { broken: 'No days.' }, '[Close the period] off'],
])('a period that %s: %3$s', async (_, changed, button) => {
  const { screen } = await open({ ...over, ...changed });
  expect(screen.controls()).toEqual([
    'First day: 2026-10-01',
    'Last day: 2026-12-31',
    'Goal (MXN): 65,000',
    button,
  ]);
});

// prettier-ignore
test.each([
  [{ average: 61250.5, capacity: null },  'On average: 61,251. Sales can carry: –.'],
  [{ average: null,    capacity: 1000.4 }, 'On average: –. Sales can carry: 1,000.'],
])('the goal says what it was proposed from: %p', async (changed, sentence) => {
  const { screen } = await open({ ...over, ...changed });
  expect(screen.lines().join(' ')).toContain(sentence);
});

// prettier-ignore
test.each([
  ['First day',  '2026-09-30', 'Choose a day after the period that ends.'],
  ['First day',  '',           'Choose a day.'],
  ['Last day',   '2026-09-30', 'The last day must not come before the first.'],
  ['Goal (MXN)', 'much',       'Write a number greater than zero, such as 250,000.'],
  ['Goal (MXN)', '0',          'Write a number greater than zero, such as 250,000.'],
])('%s %p is not sent, and the page says why', async (field, typed, problem) => {
  const { screen, asked } = await open(over);
  await screen.type(field, typed);
  expect(screen.alerts()).toEqual([]);
  await screen.press('Close the period');
  expect(screen.alerts()).toEqual([problem]);
  expect(asked).toEqual([['planPeriod', 'en']]);
});

async function closedWith(answer: NonNullable<Answers['closePeriod']>) {
  const opened = await open(over, { closePeriod: answer });
  await opened.screen.type('Goal (MXN)', '70 000,5');
  await opened.screen.press('Close the period');
  return opened;
}

test('closing sends the period that was read and the next as typed, in either way to write decimals', async () => {
  const { screen, asked } = await closedWith(() => ({
    outcome: 'closed',
    undo: 'Restore the copy of today.',
    archive: '',
  }));
  expect(asked[1]).toEqual(['closePeriod', 'en', over.period, { from: '2026-10-01', to: '2026-12-31', goal: 70000.5 }]);
  expect(asked[2]).toEqual(['planPeriod', 'en']);
  expect(screen.lines().slice(0, 3)).toEqual([
    'The period is closed, and the next one is open. Now both sides sign on the page Sign.',
    'Restore the copy of today.',
    'Sign',
  ]);
  expect(screen.controls()).toContain('Goal (MXN): 65,000');
});

test('once it is closed both sides sign on their page', async () => {
  const { screen, onPage } = await closedWith(() => ({ outcome: 'closed', undo: '', archive: '' }));
  await screen.press('Sign');
  expect(onPage).toHaveBeenCalledWith('sign');
});

// prettier-ignore
test.each<[PeriodClosed['outcome'], string]>([
  ['before',  'Somebody closed this period meanwhile. Nothing was written again.'],
  ['moved',   'Somebody changed the period meanwhile. Look at what it is now, then close it.'],
  ['running', 'The period is not over yet. Nothing was written.'],
])('a closing that was %s says so and offers nothing to sign', async (outcome, sentence) => {
  const { screen } = await closedWith(() => ({ outcome, undo: '', archive: '' }));
  expect(screen.lines()[0]).toBe(sentence);
  expect(screen.controls()).not.toContain('[Sign]');
});

test('a closing that was refused keeps what was typed, and tries again', async () => {
  const { screen, asked } = await closedWith(() => refuse('Somebody else is writing.'));
  expect(screen.alerts()).toEqual(['Somebody else is writing. Try again']);
  expect(screen.controls()).toContain('Goal (MXN): 70 000,5');
  await screen.press('Try again');
  expect(asked[2]).toEqual(asked[1]);
});

test('while it is closed nothing can be changed', async () => {
  const { screen } = await closedWith(silence);
  expect(screen.controls()).toContain('[Close the period] off');
  expect(screen.controls()).toContain('First day: 2026-10-01 off');
  expect(screen.lines()).toContain('Working…');
});

test('earlier periods that the leads tell of are shown with their figures, and written on a click', async () => {
  let left = [earlier];
  const fillPastPeriods = () => {
    left = [];
    return { filled: 1 };
  };
  const { screen, asked } = await open(over, { planPeriod: () => ({ ...over, earlier: left }), fillPastPeriods });
  expect(screen.lines().at(-2)).toMatch(/: 1,100 leads, 1,010 customers, 5,000\.25$/);
  await screen.press('Write into Past results: 1');
  expect(asked.slice(1)).toEqual([
    ['fillPastPeriods', [earlier.period]],
    ['planPeriod', 'en'],
  ]);
  expect(screen.lines().slice(-2)).toEqual(['Earlier periods', 'Written into Past results: 1.']);
});

test('earlier periods that could not be written are tried again', async () => {
  const { screen } = await open({ ...over, earlier: [earlier] }, { fillPastPeriods: () => refuse('No room.') });
  await screen.press('Write into Past results: 1');
  expect(screen.alerts()).toEqual(['No room. Try again']);
  expect(screen.controls()).toContain('[Write into Past results: 1]');
});

test.each(LANGUAGES)('in %s nobody is left in the dark', async (language) => {
  const { screen } = await open({ ...over, earlier: [earlier], isBegun: true, broken: 'x' }, {}, language);
  expect(screen.faults()).toEqual([]);
});
