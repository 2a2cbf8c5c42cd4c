import { App } from '../../src/sidebar/app';
import { pageProps } from '../support/pageProps';
import { show } from '../support/screen';
import { refuse, serverWith, silence, type Answers } from '../support/sidebarServer';

const { start } = pageProps();
async function open(answers: Answers) {
  const fake = serverWith(answers);
  return { screen: await show(App, { run: fake.run }), ...fake };
}

test('until the workbook answers the menu is there, and says what is going on', async () => {
  const { screen } = await open({ startSidebar: silence });
  expect(screen.controls()).toHaveLength(8);
  expect(screen.lines().at(-1)).toBe('Opening Acuerdo…');
});

test('a workbook that is not built opens at Build, one that is at Today', async () => {
  const fresh = await open({ startSidebar: () => ({ ...start, built: false }), readToday: () => null });
  expect(fresh.screen.controls()).toContain('[Build the workbook]');
  expect(fresh.asked).toEqual([['startSidebar']]);
  const built = await open({ startSidebar: () => start, readToday: () => null });
  expect(built.screen.lines()).toContain('There is no Dashboard here yet. Build it on the page Build, then come back.');
});

test('a page asks the workbook only once it is opened', async () => {
  const { screen, asked } = await open({ startSidebar: () => start, readToday: () => null, readAgreement: () => null });
  await screen.press('Sign');
  expect(asked.map(([name]) => name)).toEqual(['startSidebar', 'readToday', 'readAgreement']);
});

test('the sidebar speaks the language of the workbook, whatever that of the browser', async () => {
  const { screen } = await open({ startSidebar: () => ({ ...start, language: 'pt' }), readToday: () => null });
  expect(screen.controls().slice(0, 2)).toEqual(['[Montar]', '[Hoje]']);
});

test('a workbook that cannot be opened says why, and is opened on a click', async () => {
  let isDown = true;
  const startSidebar = () => (isDown ? refuse('Authorization is required to perform that action.') : start);
  const { screen } = await open({ startSidebar, readToday: () => null });
  expect(screen.alerts()[0]).toContain('Google no longer recognises your account or your permission.');
  isDown = false;
  await screen.press('Try again');
  expect(screen.alerts()).toEqual([]);
});
