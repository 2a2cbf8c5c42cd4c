import type { OverdueLead, Today } from '../../../src/gas/calls';
import { TodayPage } from '../../../src/sidebar/today/todayPage';
import { LANGUAGES } from '../../../src/texts/language';
import { pageProps } from '../../support/pageProps';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const promise = {
  label: 'Leads',
  side: 'Marketing',
  due: '60',
  delivered: '66',
  verdict: '✓ on pace',
  share: 1.1,
};
const calm: Today = {
  asOf: '2026-11-23 09:00',
  delivered: [66],
  overdue: 0,
  promises: [promise],
  carriers: [],
  goalMet: null,
  waiting: [],
  overdueByOwner: [],
  agreement: [],
  before: null,
  periodOver: '',
  broken: '',
};
const ana: OverdueLead = {
  row: 5,
  id: 'A-1',
  name: 'Ana Ruiz',
  email: 'ana@x.mx',
  company: 'Norte',
  phone: '+52 55 1234 5678',
  owner: 'Laura',
  office: 'Lima',
  source: 'Fair',
  hoursLate: 30.4,
};
const nameless: OverdueLead = {
  row: 9,
  id: 'A-2',
  name: '',
  email: 'ask at the desk',
  company: '',
  phone: '5512345678',
  owner: '',
  office: 'Quito',
  source: '',
  hoursLate: 0.5,
};
const busy: Today = {
  ...calm,
  overdue: 2,
  waiting: [ana, nameless],
  overdueByOwner: [
    { owner: 'Laura', leads: 1 },
    { owner: '', leads: 1 },
  ],
};

const open = async (today: Today | null, more: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') => {
  const fake = serverWith({ readToday: () => today, ...more });
  const onPage = jest.fn();
  const screen = await show(TodayPage, pageProps({ server: fake.server, onPage, language }), language);
  return { screen, onPage, ...fake };
};

test('until the figures are there it says so', async () => {
  const { server } = serverWith({ readToday: silence });
  const screen = await show(TodayPage, pageProps({ server }), 'pt');
  expect([screen.lines(), screen.controls()]).toEqual([['Abrindo o Acuerdo…'], []]);
});

// prettier-ignore
test.each([
  ['en', 'There is no Dashboard here yet. Build it on the page Build, then come back.'],
  ['es', 'Aquí todavía no hay Tablero. Ármalo en la página Armar y vuelve.'],
  ['pt', 'Ainda não há Painel aqui. Monte-o na página Montar e volte.'],
] as const)('in %s a workbook without a Dashboard says where to build it', async (language, sentence) => {
  const { screen } = await open(null, {}, language);
  expect(screen.lines()).toEqual([sentence]);
});

test('a calm first day reads from the figures down to what moved', async () => {
  const { screen } = await open(calm);
  expect(screen.lines()).toEqual([
    'As of 23 nov 2026, 9:00 a.m.',
    'Refresh',
    'Promises by now',
    'Marketing',
    'Leads ✓ on pace 66 of 60 due by now',
    'Waiting past the promise: 0',
    '✓ Nobody waits past the promised time.',
    'New leads without an owner',
    'Each goes in turn to whoever has least for the share of the goal they carry.',
    'Show who would get them',
    'Since you last looked',
    'From now on, what moves between two visits shows here.',
  ]);
  expect(screen.controls()).toEqual(['[Refresh]', '[Show who would get them]']);
});

// prettier-ignore
test.each([
  ['the goal is met',           { goalMet: { result: '$130,000', goal: '$120,000' } }, 'Goal met, together: $130,000 of $120,000. Well done, both!'],
  ['the period is over',        { periodOver: '2026-12-31' },                         'The period ended on 31 dic 2026. Close it to keep its results and open the next one.'],
  ['nobody can tell who waits', { broken: '✗ Two leads have no date.' },              'Two leads have no date.'],
  ['the agreement is signed',   { agreement: ['✓ Both sides signed.'] },              'Both sides signed.'],
  ['nothing could be counted',  { promises: [{ ...promise, due: '', delivered: '', verdict: '–', share: null }] }, 'Leads – – of – due by now'],
] as const)('where %s the page says so', async (_, changed, sentence) => {
  const { screen } = await open({ ...calm, ...changed });
  expect(screen.lines()).toContain(sentence);
});

test('a period that is over is closed on its own page', async () => {
  const { screen, onPage } = await open({ ...calm, periodOver: '2026-12-31' });
  await screen.press('Close the period');
  expect(onPage).toHaveBeenCalledWith('period');
});

test('where nobody can tell who waits no number is shown, and nobody is said to wait or not', async () => {
  const { screen } = await open({ ...busy, broken: '✗ Two leads have no date.' });
  expect(screen.lines()).toContain('Waiting past the promise: –');
  expect(screen.alerts()).toEqual(['Two leads have no date.']);
  expect(screen.lines().join()).not.toContain('Ana Ruiz');
});

test('an agreement that waits for something is an alert, one that stands is not', async () => {
  const { screen } = await open({ ...calm, agreement: ['✓ Version 1 is signed.', '✗ Sales has not signed.'] });
  expect(screen.alerts()).toEqual(['Sales has not signed.']);
});

test('who waits is shown with whom to reach how, the nameless by their id, and by owner', async () => {
  const { screen } = await open(busy);
  const lines = screen.lines();
  expect(lines.slice(lines.indexOf('Waiting past the promise: 2') + 1)).toEqual(
    expect.arrayContaining([
      'Laura 1',
      'No owner 1',
      'Ana Ruiz · 30 h late Laura · Fair',
      'A-2 · 30 min late No owner',
    ]),
  );
  expect(screen.controls()).toEqual(
    expect.arrayContaining([
      '→ +52 55 1234 5678',
      '→ WhatsApp',
      '→ ana@x.mx',
      '[Contacted now: Ana Ruiz]',
      '→ 5512345678',
      '[Contacted now: A-2]',
      '[Tell the team]',
      'Office: Every office of Every office | Lima | Quito',
    ]),
  );
  // A number without its country is called, never written to; what is no address is no link.
  expect(screen.controls().filter((each) => each === '→ WhatsApp')).toHaveLength(1);
  expect(screen.link('ana@x.mx')).toBe('mailto:ana@x.mx');
  expect(screen.link('ask at the desk')).toBe('');
  expect(screen.link('+52 55 1234 5678')).toBe('tel:+525512345678');
});

test('an office shows its own leads only, and telling the team tells of those', async () => {
  const { screen } = await open(busy);
  await screen.type('Office', 'Quito');
  expect(screen.lines().join()).not.toContain('Ana Ruiz');
  await screen.press('Tell the team');
  const message = screen.controls().find((each) => each.startsWith('Message'));
  expect(message).toBe(
    'Message: These leads wait past the promised time (1):\n- A-2: 30 min late · No owner · 5512345678 · ask at the desk',
  );
});

test('fifty who wait are named, and the others counted', async () => {
  const waiting = Array.from({ length: 60 }, (_, at) => ({ ...ana, row: at + 2, name: `Lead ${at}` }));
  const { screen } = await open({ ...busy, waiting, overdue: 75, overdueByOwner: [{ owner: 'Laura', leads: 75 }] });
  expect(screen.controls().filter((each) => each.startsWith('[Contacted now'))).toHaveLength(50);
  expect(screen.lines()).toContain('And 25 more on the sheet Leads.');
});

// prettier-ignore
test.each([
  ['noted',  'Ana Ruiz: contact noted.',                                     0],
  ['before', 'Ana Ruiz was contacted in the meantime. Nothing was changed.', 1],
  ['gone',   'Ana Ruiz is not on the sheet any more. Refresh to see who waits now.', 1],
] as const)('a contact that is %s is told, and the figures are read again', async (outcome, sentence, alerts) => {
  const { screen, asked } = await open(busy, { contactLead: () => ({ outcome }) });
  await screen.press('Contacted now: Ana Ruiz');
  expect(screen.lines()).toContain(sentence);
  expect(screen.alerts()).toHaveLength(alerts);
  const place = { row: 5, id: 'A-1', name: 'Ana Ruiz', email: 'ana@x.mx' };
  expect(asked).toEqual([['readToday', true], ['contactLead', place], ['readToday', false]]);
});

test('while a contact is being noted no other can be', async () => {
  const { screen } = await open(busy, { contactLead: silence });
  await screen.press('Contacted now: Ana Ruiz');
  expect(screen.controls()).toEqual(
    expect.arrayContaining(['[Contacted now: Ana Ruiz] off', '[Contacted now: A-2] off']),
  );
});

test('a contact that was refused is tried again, and the failure goes when it went well', async () => {
  let refusals = 1;
  const contactLead = () => (refusals-- > 0 ? refuse('Somebody else is writing.') : { outcome: 'noted' as const });
  const { screen, asked } = await open(busy, { contactLead });
  await screen.press('Contacted now: Ana Ruiz');
  expect(screen.alerts()).toEqual(['Somebody else is writing. Try again']);
  await screen.press('Try again');
  expect(asked.filter(([name]) => name === 'contactLead')).toHaveLength(2);
  expect(screen.alerts()).toEqual([]);
  expect(screen.lines()).toContain('Ana Ruiz: contact noted.');
});

test('a lead whose row is gone is told; one that is there is just selected', async () => {
  let found = false;
  const { screen, asked } = await open(busy, { selectLead: () => ({ found }) });
  await screen.press('Ana Ruiz · 30 h late Laura · Fair');
  expect(screen.alerts()).toEqual(['Ana Ruiz is not on the sheet any more. Refresh to see who waits now.']);
  found = true;
  await screen.press('Ana Ruiz · 30 h late Laura · Fair');
  expect(screen.alerts()).toEqual([]);
  expect(asked.map(([name]) => name)).toEqual(['readToday', 'selectLead', 'selectLead']);
});

test('figures that cannot be read again stay beside the reason', async () => {
  let isDown = false;
  const { screen } = await open(calm, { readToday: () => (isDown ? refuse('Busy.') : calm) });
  isDown = true;
  await screen.press('Refresh');
  expect(screen.alerts()).toEqual(['Busy. Try again']);
  expect(screen.lines()).toContain('As of 23 nov 2026, 9:00 a.m.');
});

test('what moved is told against the look with which the sidebar opened, not the one before a refresh', async () => {
  const before = { asOf: '2026-11-20 18:00', delivered: [60], overdue: 3 };
  let now: Today = { ...calm, before };
  const { screen } = await open(now, { readToday: () => now });
  const moved = (): string[] => screen.lines().slice(screen.lines().indexOf('Since you last looked') + 1);
  expect(moved()).toEqual([
    'You last looked at 20 nov 2026, 6:00 p.m.',
    'Leads',
    '+6',
    'Leads waiting past the promise',
    '−3',
  ]);
  now = { ...calm, delivered: [1066.4], before: { ...before, asOf: 'later', delivered: [66] } };
  await screen.press('Refresh');
  expect(moved()).toEqual([
    'You last looked at 20 nov 2026, 6:00 p.m.',
    'Leads',
    '+1,006',
    'Leads waiting past the promise',
    '−3',
  ]);
});

// prettier-ignore
test.each([
  ['nothing',          [66],     'Nothing has moved since.'],
  ['what was unknown', [null],   'Nothing has moved since.'],
  ['a share',          [64.9],   '+1'],
] as const)('where %s moved the page says so', async (_, delivered, line) => {
  const { screen } = await open({ ...calm, before: { asOf: 'Friday', delivered, overdue: 0 } });
  expect(screen.lines()).toContain(line);
});

test('a share moves by points, as the locale writes them', async () => {
  const today = { ...calm, promises: [{ ...promise, delivered: '92 %' }], delivered: [0.924] };
  const { screen } = await open({ ...today, before: { asOf: 'Friday', delivered: [0.9], overdue: 0 } });
  expect(screen.lines()).toContain('+2.4 points');
});

test.each(LANGUAGES)('in %s nobody is left in the dark', async (language) => {
  const full: Today = { ...busy, carriers: [{ ...promise, side: '' }], agreement: ['✗ No'], periodOver: '2026-12-31' };
  const { screen } = await open(full, {}, language);
  expect(screen.faults()).toEqual([]);
});
