import type { SheetChoice, SidebarStart } from '../../../src/gas/calls';
import { BuildPage } from '../../../src/sidebar/build/buildPage';
import { LANGUAGES } from '../../../src/texts/language';
import { buildSettings } from '../../support/buildSettings';
import { pageProps } from '../../support/pageProps';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const choice = (id: string, en: string, more: Partial<SheetChoice> = {}): SheetChoice => ({
  id,
  names: { en, es: `${en} es`, pt: `${en} pt` },
  present: false,
  needs: [],
  hidden: false,
  ...more,
});
const sheets = [
  choice('settings', 'Settings', { present: true }),
  choice('goals', 'Goals', { needs: ['settings'] }),
  choice('leads', 'Leads', { needs: ['settings'] }),
  choice('workings', 'Workings', { hidden: true, needs: ['leads'] }),
  choice('dashboard', 'Dashboard', { needs: ['goals', 'leads', 'workings'] }),
];
const fresh: SidebarStart = {
  ...pageProps().start,
  built: false,
  settings: buildSettings('en', { company: '', goal: 0, sheets: ['settings', 'goals', 'leads', 'dashboard'] }),
  sheets,
};
const built: SidebarStart = {
  ...fresh,
  built: true,
  settings: buildSettings('en', { sheets: ['settings', 'goals'] }),
  sheets: sheets.map((each) => ({ ...each, present: true })),
};

async function open(start: SidebarStart, answers: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') {
  const fake = serverWith(answers);
  const onLanguage = jest.fn();
  const props = pageProps({ server: fake.server, language, onLanguage });
  const screen = await show(BuildPage, { ...props, start: { ...start, language } }, language);
  return { screen, onLanguage, ...fake };
}
const makes: Answers = {
  buildSheet: (_, id) => ({ id, name: id.toUpperCase(), outcome: 'made' }),
  finishBuild: () => ({ asOf: '2026-11-23 09:00' }),
};

test('a workbook that is not built asks for a handful of answers, and offers nothing else', async () => {
  const { screen } = await open(fresh);
  expect(screen.controls()).toEqual([
    'Language: English of English | Español | Português',
    'Company: ',
    'What you count: USD',
    'Shared goal for the period: ',
    'Average deal: 5,000',
    'First day: 2026-10-01',
    'Last day: 2026-12-31',
    'Days: Mon-Fri',
    'Hours: 09:00-18:00',
    '[Remove the hours of Mon-Fri] off',
    '[+ Add hours]',
    '☑ Settings already here',
    '☑ Goals used by Dashboard off',
    '☑ Leads used by Dashboard off',
    '☑ Dashboard',
    '[Build the workbook]',
  ]);
});

test('one that is built is repaired, and offers holidays, BigQuery and samples too', async () => {
  const { screen } = await open(built);
  const controls = screen.controls();
  expect(controls.slice(controls.indexOf('[Build or repair]'))).toEqual([
    '[Build or repair]',
    '[Show holidays]',
    '☐ Leads come from BigQuery',
    '[Show the settings as SQL]',
    '[Add sample leads]',
  ]);
});

test('a sheet that a chosen one is calculated from is ticked with it, and says for how many', async () => {
  const { screen } = await open({ ...fresh, sheets: [...sheets, choice('reports', 'Reports', { needs: ['leads'] })] });
  await screen.tick('Reports');
  expect(screen.controls()).toContain('☑ Leads used by Dashboard and 1 more off');
  await screen.tick('Dashboard');
  expect(screen.controls()).toEqual(expect.arrayContaining(['☑ Leads used by Reports off', '☑ Goals']));
});

// prettier-ignore
test.each([
  ['Company',                     ' ',          'Fill this in.'],
  ['What you count',              '',           'Fill this in.'],
  ['Shared goal for the period',  'a lot',      'Write a number greater than zero, such as 250,000.'],
  ['Average deal',                '0',          'Write a number greater than zero, such as 250,000.'],
  ['First day',                   '',           'Choose a day.'],
  ['Last day',                    '2026-09-30', 'The last day must not come before the first.'],
])('%s %p is not built from, and the page says why', async (field, typed, problem) => {
  const { screen, asked } = await open(built);
  await screen.type(field, typed);
  await screen.press('Build or repair');
  expect(screen.alerts()).toEqual([problem]);
  expect(asked).toEqual([]);
});

test('hours nobody can read are not built from', async () => {
  const { screen, asked } = await open(built);
  await screen.type('Hours', '25:00-26:00');
  await screen.press('Build or repair');
  expect(screen.alerts()).toHaveLength(1);
  expect(screen.alerts()[0]).toContain('25:00');
  expect(asked).toEqual([]);
});

test('hours are told back as they are understood, row by row', async () => {
  const { screen } = await open(built);
  await screen.press('+ Add hours');
  expect(screen.controls()).toEqual(expect.arrayContaining(['[Remove the hours of Mon-Fri]', 'Days: ']));
  await screen.press('Remove the hours of Mon-Fri');
  expect(screen.controls()).toContain('[Remove the hours of ] off');
});

test('a build goes sheet by sheet, in the order of the workbook, with those that are needed', async () => {
  const { screen, asked } = await open(
    { ...fresh, settings: { ...built.settings, sheets: ['dashboard', 'settings'] } },
    makes,
  );
  await screen.press('Build the workbook');
  expect(asked.map(([name, , id]) => [name, id])).toEqual([
    ['buildSheet', 'settings'],
    ['buildSheet', 'goals'],
    ['buildSheet', 'leads'],
    ['buildSheet', 'workings'],
    ['buildSheet', 'dashboard'],
    ['finishBuild', undefined],
  ]);
  expect(screen.lines()).toEqual(
    expect.arrayContaining([
      'SETTINGS made',
      'DASHBOARD made',
      'The workbook is ready',
      'Figures as of 23 nov 2026, 9:00 a.m.',
    ]),
  );
  expect(screen.controls()).toEqual(
    expect.arrayContaining(['☐ Goals already here', '☑ Dashboard already here', '[Build or repair]']),
  );
});

test('only the answers that differ from what the workbook holds are written', async () => {
  const { screen, asked } = await open(built, makes);
  await screen.type('Company', 'Sur');
  await screen.press('Build or repair');
  expect(asked[0]?.[1]).toMatchObject({ company: 'Sur', changed: ['company'] });
  await screen.press('Build or repair');
  expect(asked.at(-1)).toEqual(['finishBuild']);
  expect(asked.at(-2)?.[1]).toMatchObject({ company: 'Sur', changed: [] });
});

test('while it builds it tells which sheet, and can be stopped; what is built stays', async () => {
  const sent: ((value: { id: string; name: string; outcome: 'made' }) => void)[] = [];
  const { screen, asked } = await open(built, { buildSheet: () => new Promise((resolve) => sent.push(resolve)) });
  await screen.press('Build or repair');
  expect(screen.lines()).toContain('Sheet 1 of 2: Settings…');
  expect(screen.controls()).toEqual(expect.arrayContaining(['[Build or repair] off', '[Stop]']));
  expect(screen.asksBeforeClosing()).toBe(true);
  await screen.press('Stop');
  sent[0]?.({ id: 'settings', name: 'Settings', outcome: 'made' });
  await screen.update({});
  expect(screen.lines()).toContain('Stopped. Build again to go on from here.');
  expect(asked).toHaveLength(1);
});

test('a sheet that fails is named with what stands, and trying again goes on from there', async () => {
  let isDown = true;
  const { screen, asked } = await open(built, {
    ...makes,
    buildSheet: (_, id) =>
      id === 'goals' && isDown ? refuse('The sheet is protected.') : { id, name: id, outcome: 'repaired' },
  });
  await screen.press('Build or repair');
  expect(screen.alerts()).toEqual([
    'The sheet Goals is not finished. Sheets already built stay. The sheet is protected. Try again',
  ]);
  isDown = false;
  await screen.press('Try again');
  expect(asked.map(([, , id]) => id)).toEqual(['settings', 'goals', 'goals', undefined]);
  expect(screen.alerts()).toEqual([]);
});

test('where only the calculation fails no sheet is blamed', async () => {
  const { screen } = await open(built, { ...makes, finishBuild: () => refuse('Busy.') });
  await screen.press('Build or repair');
  expect(screen.alerts()).toEqual(['Busy. Try again']);
});

test('another language is spoken at once, and is no answer to lose', async () => {
  const { screen, onLanguage } = await open(built);
  await screen.type('Language', 'pt');
  expect(onLanguage).toHaveBeenCalledWith('pt');
  expect(screen.asksBeforeClosing()).toBe(false);
  expect(screen.controls()).toContain('☑ Goals pt already here');
  await screen.type('Company', 'Sur');
  expect(screen.asksBeforeClosing()).toBe(true);
});

test('a spreadsheet of another zone says so', async () => {
  const { screen } = await open({ ...built, timeZone: 'Pacific/Kiritimati' });
  expect(screen.lines()[1]).toContain('Pacific/Kiritimati');
});

test('samples are added, and then it is their removal that is offered', async () => {
  const { screen, asked } = await open(built, {
    addSampleLeads: () => ({ added: 300 }),
    removeSampleLeads: () => ({ removed: 299 }),
  });
  await screen.press('Add sample leads');
  expect(screen.lines()).toContain('Sample leads added: 300.');
  await screen.press('Remove sample leads');
  expect(screen.lines()).toContain('Sample leads removed: 299.');
  expect(screen.controls()).toContain('[Add sample leads]');
  expect(asked.map(([name]) => name)).toEqual(['addSampleLeads', 'removeSampleLeads']);
});

// prettier-ignore
test.each([
  ['refused', () => refuse('No room.'), ['No room. Try again'], '[Remove sample leads]'],
  ['on the way', silence,               [],                      '[Remove sample leads] off'],
])('a removal of samples that is %s', async (_, removeSampleLeads, alerts, button) => {
  const { screen } = await open({ ...built, sampleLeads: 300 }, { removeSampleLeads });
  await screen.press('Remove sample leads');
  expect(screen.alerts()).toEqual(alerts);
  expect(screen.controls()).toContain(button);
});

// prettier-ignore
test.each([
  [false, true,  'The sheet Leads is now left alone. Put the extract of acuerdo.leads_sheet at A1.'],
  [true,  false, 'Leads are typed and imported here again. Delete the extract and press Repair.'],
])('leads from BigQuery %p, then %p', async (before, after, sentence) => {
  const { screen, asked } = await open(
    { ...built, fromBigQuery: before },
    { setLeadsSource: (_, fromBigQuery) => ({ fromBigQuery }) },
  );
  await screen.tick('Leads come from BigQuery');
  expect(asked).toEqual([['setLeadsSource', 'en', after]]);
  expect(screen.lines()).toContain(sentence);
});

test('the settings for BigQuery are shown to copy, and a refusal is tried again', async () => {
  let isDown = true;
  const { screen } = await open(built, {
    readWarehouseSettings: () => (isDown ? refuse('Build first.') : { sql: 'SELECT 1;' }),
  });
  await screen.press('Show the settings as SQL');
  expect(screen.alerts()).toEqual(['Build first. Try again']);
  isDown = false;
  await screen.press('Try again');
  expect(screen.alerts()).toEqual([]);
  expect(screen.controls()).toEqual(
    expect.arrayContaining([
      'Copy this into BigQuery and run it; do so again when the agreement changes.: SELECT 1;',
      '[Copy]',
    ]),
  );
});

test.each(LANGUAGES.flatMap((language) => [fresh, built].map((start) => [language, start] as const)))(
  'in %s nobody is left in the dark (%#)',
  async (language, start) => {
    const { screen } = await open(start, {}, language);
    expect(screen.faults()).toEqual([]);
  },
);
