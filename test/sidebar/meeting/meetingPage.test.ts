import type { MeetingStart } from '../../../src/gas/calls';
import { MeetingPage } from '../../../src/sidebar/meeting/meetingPage';
import { LANGUAGES } from '../../../src/texts/language';
import { pageProps } from '../../support/pageProps';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const late = { on: '2026-11-12', action: 'Call the fair', owner: 'Ana', due: '2026-11-20', isOverdue: true };
const undated = { on: '2026-11-12', action: 'Review forms', owner: '', due: 'soon', isOverdue: false };
const quiet: MeetingStart = {
  today: '2026-11-23',
  types: [
    { name: 'Weekly', purpose: 'See early', agenda: 'Campaigns of next week.', who: 'Both teams' },
    { name: 'Monthly', purpose: 'Compare', agenda: '', who: '' },
  ],
  open: [],
  offPace: [],
  owners: ['Ana', 'Luis'],
};
const behind: MeetingStart = {
  ...quiet,
  open: [late, undated],
  offPace: [{ label: 'Leads', delivered: '12', due: '20' }],
};

async function open(start: MeetingStart | null, more: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') {
  const fake = serverWith({ startMeeting: () => start, ...more });
  const screen = await show(MeetingPage, pageProps({ server: fake.server, language }), language);
  return { screen, ...fake };
}

// prettier-ignore
test.each([
  ['en', 'There is no Meetings sheet here yet. Build it on the page Build and come back.'],
  ['es', 'Aquí todavía no hay hoja Reuniones. Ármala en la página Armar y vuelve.'],
  ['pt', 'Ainda não há aba Reuniões aqui. Monte-a na página Montar e volte.'],
] as const)('in %s a workbook without the sheet says where to build it', async (language, sentence) => {
  const { screen } = await open(null, {}, language);
  expect(screen.lines()).toEqual([sentence]);
});

test('a meeting begins today, of the first type, with the agenda of the moment', async () => {
  const { screen } = await open(behind);
  expect(screen.controls()).toEqual([
    'Date: 2026-11-23',
    'Meeting: Weekly of Weekly | Monthly',
    'Who was there: ',
    [
      'Agenda: Overdue: Call the fair, Ana, 20 nov 2026',
      'Open: Review forms, soon',
      'Behind pace: Leads, 12 of 20',
      'Campaigns of next week.',
    ].join('\n'),
    '☐ Call the fair Ana · 20 nov 2026 · overdue',
    '☐ Review forms soon',
    'Decisions: ',
    '[+ Add an action]',
    '[Save meeting]',
  ]);
  expect(screen.lines()).toContain('Usually: Both teams');
});

// prettier-ignore
test.each([
  ['en', 'Nothing is open.'],
  ['es', 'No hay pendientes.'],
  ['pt', 'Nada está aberto.'],
] as const)('in %s a team without open actions is told so', async (language, sentence) => {
  const { screen } = await open(quiet, {}, language);
  expect(screen.lines()).toContain(sentence);
});

test('a workbook without a cadence asks for no type and proposes nothing of it', async () => {
  const { screen } = await open({ ...quiet, types: [] });
  expect(screen.controls().slice(0, 3)).toEqual(['Date: 2026-11-23', 'Who was there: ', 'Agenda: ']);
  expect(screen.lines().join()).not.toContain('Usually');
});

test('another type brings its own agenda, until somebody has typed one', async () => {
  const { screen } = await open(quiet);
  const agenda = (): string | undefined => screen.controls().find((each) => each.startsWith('Agenda'));
  await screen.type('Meeting', 'Monthly');
  expect(agenda()).toBe('Agenda: ');
  await screen.type('Agenda', 'Ours');
  await screen.type('Meeting', 'Weekly');
  expect(agenda()).toBe('Agenda: Ours');
});

test('each new action has a small form, and may be taken back', async () => {
  const { screen } = await open(quiet);
  await screen.press('+ Add an action');
  await screen.type('What is to be done', 'Call');
  await screen.press('+ Add an action');
  expect(screen.controls().slice(5, -2)).toEqual([
    '[Remove action 1]',
    'What is to be done: Call',
    'Owner: ',
    'Due: ',
    '[Remove action 2]',
    'What is to be done: ',
    'Owner: ',
    'Due: ',
  ]);
  await screen.press('Remove action 1');
  expect(screen.controls().slice(5, -2)).toEqual(['[Remove action 1]', 'What is to be done: ', 'Owner: ', 'Due: ']);
});

test('a meeting without a day, and an action of which only the owner is said, are not saved', async () => {
  const { screen, asked } = await open(quiet, { saveMeeting: () => ({ missing: [], calendar: '' }) });
  await screen.type('Date', '');
  await screen.press('+ Add an action');
  await screen.type('Owner', 'Ana');
  expect(screen.alerts()).toEqual([]);
  await screen.press('Save meeting');
  expect(screen.alerts()).toEqual(['Choose a day.', 'Say what is to be done, or remove the action.']);
  expect(asked).toEqual([['startMeeting']]);
});

async function saved(answer: NonNullable<Answers['saveMeeting']>) {
  const opened = await open(behind, { saveMeeting: answer });
  const { screen } = opened;
  await screen.type('Who was there', ' Ana, Luis ');
  await screen.type('Decisions', 'Go on');
  await screen.tick('Call the fair Ana · 20 nov 2026 · overdue');
  await screen.press('+ Add an action');
  await screen.type('What is to be done', 'Write');
  await screen.press('Save meeting');
  return opened;
}

test('a meeting is saved in one call, with what was done and what is new; then the form is empty again', async () => {
  const { screen, asked } = await saved(() => ({ missing: [], calendar: 'https://calendar.example/next' }));
  expect(asked[1]?.[1]).toMatchObject({
    date: '2026-11-23',
    type: 'Weekly',
    attendees: 'Ana, Luis',
    purpose: 'See early',
    decisions: 'Go on',
    actions: [{ action: 'Write', owner: '', due: '' }],
    done: [late],
    earlier: [],
    language: 'en',
  });
  expect(asked[2]).toEqual(['startMeeting']);
  expect(screen.lines().slice(-2)).toEqual([
    'The meeting of 23 nov 2026 is saved',
    'Add the next one to Google Calendar',
  ]);
  expect(screen.link('Add the next one to Google Calendar')).toBe('https://calendar.example/next');
  expect(screen.controls()).toEqual(expect.arrayContaining(['Decisions: ', 'Who was there: ']));
  expect(screen.asksBeforeClosing()).toBe(false);
});

test('an action that is no longer on the sheet is named, and without a date there is no next meeting', async () => {
  const { screen } = await saved(() => ({ missing: ['Call the fair', 'Old'], calendar: '' }));
  expect(screen.alerts()).toEqual(['No longer on the sheet, so not marked as done: Call the fair; Old']);
  expect(screen.controls().filter((each) => each.startsWith('→'))).toEqual([]);
});

test('what is typed next takes the word of the saved meeting away', async () => {
  const { screen } = await saved(() => ({ missing: [], calendar: '' }));
  await screen.type('Decisions', 'More');
  expect(screen.lines().join()).not.toContain('is saved');
});

test('a meeting that was refused stays as typed; trying again tells what was sent before, so that nothing is doubled', async () => {
  const { screen, asked } = await saved(() => refuse('Somebody else is writing.'));
  expect(screen.alerts()).toEqual(['Somebody else is writing. Try again']);
  expect(screen.controls()).toContain('Decisions: Go on');
  expect(screen.asksBeforeClosing()).toBe(true);
  await screen.type('Decisions', 'Go on!');
  await screen.press('Try again');
  expect(asked[2]?.[1]).toMatchObject({
    decisions: 'Go on!',
    earlier: [{ decisions: 'Go on', attendees: 'Ana, Luis' }],
  });
});

test('while a meeting is saved nothing can be changed', async () => {
  const { screen } = await saved(silence);
  expect(screen.controls().filter((each) => !each.endsWith(' off'))).toEqual([]);
  expect(screen.controls()).toContain('[Working…] off');
});

test.each(LANGUAGES)('in %s nobody is left in the dark', async (language) => {
  const { screen } = await open(behind, {}, language);
  expect(screen.faults()).toEqual([]);
});
