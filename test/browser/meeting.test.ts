// The page Meeting as a person uses it, in Spanish and by keyboard: agenda, ticks, decisions, actions, save, calendar.
import type { FrameLocator, Locator } from 'playwright-core';
import type { App } from './support/app';
import { openNorte } from './support/buildOnly';
import { failCall } from './support/failures';
import { startSession } from './support/session';
import { readSheet } from './support/sheets';
import { frameOf } from './support/sidebar';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

const press = (key: string): Promise<void> => app.page.keyboard.press(key);
const field = (label: string): Locator => sidebar.locator('main:visible').getByLabel(label, { exact: true });
const button = (name: string): Locator => sidebar.getByRole('button', { name, exact: true });

beforeAll(async () => {
  ({ app, sidebar } = await openNorte(session, 'meetings'));
  await typeOnSheet('Reuniones', [
    ['B36', '2026-11-12'],
    ['C36', 'Llamar a la feria'],
    ['D36', 'Ana'],
    ['E36', '2026-11-20'],
    ['C37', 'Revisar formularios'],
  ]);
});

test('the agenda begins with what is open, overdue first, and follows the type of meeting until it is typed', async () => {
  await sidebar.getByRole('navigation').getByText('Reunión', { exact: true }).press('Enter');
  expect(await field('Fecha').inputValue()).toBe('2026-11-23');
  const agenda = await field('Agenda').inputValue();
  expect(agenda.split('\n').slice(0, 2)).toEqual([
    'Vencido: Llamar a la feria, Ana, 20 nov 2026',
    'Pendiente: Revisar formularios',
  ]);
  expect(agenda).toContain('Qué nos detiene a cada quien');
  await field('Reunión').focus();
  await press('ArrowDown');
  expect(await field('Agenda').inputValue()).toContain('Campañas de la próxima semana');
});

test('by keyboard: who was there, what was done, what was decided, and two actions of which one is taken back', async () => {
  await field('Quiénes estuvieron').focus();
  await app.page.keyboard.type('Ana, Bruno');
  await sidebar.getByRole('checkbox').first().focus();
  await press('Space');
  await field('Decisiones').focus();
  await app.page.keyboard.type('=Pausar la campaña');
  await press('Enter');
  await app.page.keyboard.type('- Otra');
  await button('+ Agregar una acción').press('Enter');
  await app.page.keyboard.type('@Bruno arregla el formulario');
  await press('Tab');
  await app.page.keyboard.type('Bruno');
  await field('Para el').fill('2026-11-30');
  await button('+ Agregar una acción').press('Enter');
  await press('Shift+Tab');
  await press('Enter');
  expect(await field('Qué hay que hacer').count()).toBe(1);
  expect(await focused()).toContain('Agregar una acción');
});

test('a save that fails keeps everything, says why, and is tried again', async () => {
  await failCall(app, 'saveMeeting', 'se cayó');
  await button('Guardar reunión').press('Enter');
  await sidebar.getByText('se cayó').waitFor();
  expect(await field('Decisiones').inputValue()).toBe('=Pausar la campaña\n- Otra');
  await button('Intentar de nuevo').press('Enter');
  await sidebar.getByRole('heading', { name: 'La reunión del 23 nov 2026 está guardada' }).waitFor();
});

test('one row of the log, one action, one tick; the form starts anew', async () => {
  const rows = await readSheet(app, 'Reuniones');
  const log = rows.slice(338).filter((row) => row[1] !== null && row[1] !== '');
  expect(log).toHaveLength(1);
  expect(log[0]?.slice(2, 4)).toEqual(['Campañas y respuesta', 'Ana, Bruno']);
  expect(log[0]?.[6]).toBe('=Pausar la campaña\n- Otra');
  expect(rows[35]?.slice(2, 7)).toEqual(['Llamar a la feria', 'Ana', 46346, 46349, '✓ Hecho']);
  expect(rows[37]?.slice(1, 7)).toEqual([46349, '@Bruno arregla el formulario', 'Bruno', 46356, null, '– Pendiente']);
  expect(await field('Decisiones').inputValue()).toBe('');
  await sidebar.getByText('@Bruno arregla el formulario').waitFor();
  expect(await sidebar.getByRole('checkbox', { checked: true }).locator('visible=true').count()).toBe(0);
});

test('the link opens the next meeting of that type in a page of its own, with its repetition', async () => {
  const link = sidebar.getByRole('link', { name: 'Agregar la próxima a Google Calendar' });
  expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    action: 'TEMPLATE',
    text: 'Campañas y respuesta · Norte',
    dates: '20261126T100000/20261126T103000',
    recur: 'RRULE:FREQ=WEEKLY',
  });
});

test('an action that says who but not what is asked for before anything is sent', async () => {
  await button('+ Agregar una acción').press('Enter');
  await press('Tab');
  await app.page.keyboard.type('Ana');
  await button('Guardar reunión').press('Enter');
  await sidebar.getByText('Di qué hay que hacer, o quita la acción.').waitFor();
  expect(await sidebar.getByRole('heading', { name: 'está guardada' }).count()).toBe(0);
});

function focused(): Promise<string> {
  return frameOf(app).evaluate(() => document.activeElement?.textContent ?? '');
}

async function typeOnSheet(sheet: string, cells: readonly (readonly [string, string])[]): Promise<void> {
  await app.page.locator('.o-sheet').getByText(sheet, { exact: true }).click();
  for (const [cell, text] of cells) await app.typeInCell(cell, text);
}
