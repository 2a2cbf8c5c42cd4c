// When Google does not answer as it should: the sidebar says what to do, keeps what was typed, and goes on where it was.
import type { FrameLocator, Locator } from 'playwright-core';
import type { App } from './support/app';
import { openNorte } from './support/buildOnly';
import { failCall, silenceCall } from './support/failures';
import { startSession } from './support/session';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

const main = (): Locator => sidebar.locator('main:visible');
const field = (label: string): Locator => main().getByLabel(label, { exact: true });
const button = (name: string): Locator => main().getByRole('button', { name, exact: true });
const openPage = (name: string): Promise<void> =>
  sidebar.getByRole('navigation').getByText(name, { exact: true }).press('Enter');

beforeAll(async () => {
  ({ app, sidebar } = await openNorte(session, 'meetings'));
});

test.each([
  'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  'Authorization is required to perform that action.',
  'No cuenta con permiso. Permisos requeridos: https://www.googleapis.com/auth/spreadsheets.currentonly',
])('a lost authorisation says what to do and keeps the meeting: %s', async (message) => {
  await openPage('Reunión');
  await field('Decisiones').fill('Pausar la campaña');
  await failCall(app, 'saveMeeting', message);
  await button('Guardar reunión').press('Enter');
  const said = await main().getByRole('alert').innerText();
  expect(said).toContain('Google ya no reconoce tu cuenta o tu permiso. Lo que escribiste sigue aquí');
  expect(said).toContain('elige Actualizar cifras, acepta el permiso');
  expect(await field('Decisiones').inputValue()).toBe('Pausar la campaña');
  await button('Intentar de nuevo').press('Enter');
  await main().getByRole('heading', { name: 'La reunión del 23 nov 2026 está guardada' }).waitFor();
});

test('a call that never answers offers to try again and keeps the lesson', async () => {
  await openPage('Personas');
  await field('Qué aprendimos').fill('Piden tres cotizaciones');
  await silenceCall(app, 'addLesson');
  await button('Agregar a la bitácora').press('Enter');
  await main().getByText('La hoja de cálculo lleva 3 minutos sin responder').waitFor();
  expect(await field('Qué aprendimos').inputValue()).toBe('Piden tres cotizaciones');
  await button('Intentar de nuevo').press('Enter');
  await main().getByText('Está en la bitácora, con fecha de hoy.').waitFor();
});

test('a page that cannot be read again keeps what was typed in it', async () => {
  await openPage('Fórmulas');
  await main()
    .getByRole('button', { name: /^SLA_DEADLINE/ })
    .press('Enter');
  await field('hours').fill('2,5');
  await openPage('Personas');
  await failCall(app, 'startFormulas', 'NetworkError: Connection failure due to HTTP 0');
  await openPage('Fórmulas');
  await main().getByText('Connection failure due to HTTP 0').waitFor();
  expect(await field('hours').inputValue()).toBe('2,5');
  await button('Intentar de nuevo').press('Enter');
  await main().getByRole('alert').waitFor({ state: 'detached' });
  expect(await field('hours').inputValue()).toBe('2,5');
});

test('a build that fails half way says which sheet is not finished, and goes on from there', async () => {
  await openPage('Armar');
  await failCall(app, 'buildSheet', 'se cayó');
  await main()
    .getByRole('button', { name: /^Armar (el libro|o reparar)$/ })
    .press('Enter');
  await main().getByText('La hoja Cálculos no quedó terminada.').waitFor();
  expect(await field('Empresa').inputValue()).toBe('Norte');
  await button('Intentar de nuevo').press('Enter');
  await main().getByText('El libro está listo').waitFor({ timeout: 120_000 });
});

test('while somebody else writes, the sidebar says so and the same click serves once they are done', async () => {
  await openPage('Reunión');
  await field('Decisiones').fill('Otra');
  await app.page.evaluate(() => Object.assign(window, { release: window.acuerdoHost?.holdLock() }));
  await button('Guardar reunión').press('Enter');
  await main().getByRole('alert').getByText('Acuerdo está trabajando', { exact: false }).waitFor();
  expect(await field('Decisiones').inputValue()).toBe('Otra');
  await app.page.evaluate(() => Reflect.get(window, 'release')());
  await button('Intentar de nuevo').press('Enter');
  await main().getByRole('heading', { name: 'La reunión del 23 nov 2026 está guardada' }).waitFor();
});

test('a sidebar that the same person opens elsewhere is told of in the first, which still saves what was typed there', async () => {
  await openPage('Reunión');
  await field('Decisiones').fill('La última');
  expect(await sidebar.getByText('Abriste Acuerdo otra vez').count()).toBe(0);
  await app.page.evaluate(() => window.acuerdoHost?.run('startSidebar'));
  await openPage('Personas');
  await sidebar.getByText('Abriste Acuerdo otra vez en otra pestaña o ventana.').waitFor();
  await openPage('Reunión');
  expect(await field('Decisiones').inputValue()).toBe('La última');
  await button('Guardar reunión').press('Enter');
  await main().getByRole('heading', { name: 'La reunión del 23 nov 2026 está guardada' }).waitFor();
});
