// The page Personas as a person uses it, in Spanish and by keyboard: read, change, review, add, and write down what was learnt.
import type { FrameLocator, Locator } from 'playwright-core';
import type { App } from './support/app';
import { openNorte } from './support/buildOnly';
import { startSession } from './support/session';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

const field = (label: string): Locator =>
  sidebar.locator('main:visible').getByLabel(label, { exact: true }).locator('visible=true');
const button = (name: string | RegExp): Locator => sidebar.locator('main:visible').getByRole('button', { name });
/** Whether closing the sidebar or the tab would ask first. */
const closingAsks = (): Promise<boolean> =>
  sidebar.locator('body').evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
const onSheet = (cell: string): Promise<unknown> => app.readCell(cell, 'Personas');

beforeAll(async () => {
  ({ app, sidebar } = await openNorte(session, 'personas'));
  await app.page.locator('.o-sheet').getByText('Personas', { exact: true }).click();
});

test('every persona says in words whether it is due for review', async () => {
  await sidebar.getByRole('navigation').getByText('Personas').press('Enter');
  await button(/Laura, directora general.*⚠/).waitFor();
  expect(await sidebar.locator('main:visible .choices button').count()).toBe(3);
});

test('the form has the fields of the sheet; what is changed is saved, and the review is of today', async () => {
  await button(/Laura/).press('Enter');
  await sidebar.getByRole('heading', { name: 'Laura, directora general' }).waitFor();
  expect(await field('Puesto').inputValue()).toBe(await onSheet('C26'));
  await field('Objetivos').focus();
  await app.page.keyboard.press('ControlOrMeta+A');
  await app.page.keyboard.type('+20 % de ventas');
  await button('Guardar cambios').press('Enter');
  await sidebar.getByText('Tus cambios están en la hoja.').waitFor();
  expect(await onSheet('C10')).toBe('+20 % de ventas');
  await button('Revisada hoy').press('Enter');
  await sidebar.getByText('✓ Revisada hace 0 días').first().waitFor();
  expect(await onSheet('C20')).toBe(46349);
});

test('a field that changed on the sheet meanwhile is shown beside what was typed, and the person chooses', async () => {
  await field('Retos').fill('Los míos');
  await app.typeInCell('C11', 'Los de la hoja');
  await app.typeInCell('C12', 'Otra ayuda');
  await button('Guardar cambios').press('Enter');
  await sidebar.getByText('Retos: alguien más lo cambió').waitFor();
  await sidebar.getByText('Los de la hoja', { exact: false }).first().waitFor();
  expect(await onSheet('C11')).toBe('Los de la hoja');
  await button('El mío, de Retos').press('Enter');
  await button('Guardar cambios').press('Enter');
  await sidebar.getByText('Tus cambios están en la hoja.').waitFor();
  expect([await onSheet('C11'), await onSheet('C12')]).toEqual(['Los míos', 'Otra ayuda']);
});

test('leaving with edits asks; reviewed today saves them too, and says so in view', async () => {
  expect(await closingAsks()).toBe(false);
  await field('Retos').fill('Más retos');
  expect(await closingAsks()).toBe(true);
  await button('← Todas las personas').press('Enter');
  await sidebar.getByText('Sin guardar todavía: Retos.', { exact: false }).waitFor();
  await button('Quedarme a guardar').press('Enter');
  await button('Revisada hoy').press('Enter');
  const told = sidebar.getByText('Los cambios están guardados', { exact: false });
  await told.waitFor();
  expect(await told.evaluate((node) => node.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
  expect([await field('Retos').inputValue(), await onSheet('C11')]).toEqual(['Más retos', 'Más retos']);
  expect(await closingAsks()).toBe(false);
});

test('a new persona takes the first free card', async () => {
  await button('← Todas las personas').press('Enter');
  await button('+ Nueva persona').press('Enter');
  await field('Antecedentes').fill('Compra por otros');
  await button('Guardar cambios').press('Enter');
  await sidebar.getByText('Llena este campo').or(sidebar.locator('.problem')).first().waitFor();
  await field('Buyer persona').fill('Tomás, comprador');
  await button('Guardar cambios').press('Enter');
  await sidebar.getByText('Tus cambios están en la hoja.').waitFor();
  expect([await onSheet('F5'), await onSheet('F6')]).toEqual(['Tomás, comprador', 'Compra por otros']);
});

test('what was learnt goes into the log with the day, and the form is ready for the next', async () => {
  await button('← Todas las personas').press('Enter');
  await button(/Tomás, comprador/).waitFor();
  await field('Parte').selectOption('Ventas');
  await field('Buyer persona').selectOption('Tomás, comprador');
  await field('Qué aprendimos').fill('=Pide tres cotizaciones');
  await field('Qué cambiamos').fill('Preguntar quién decide');
  await button('Agregar a la bitácora').press('Enter');
  await sidebar.getByText('Está en la bitácora, con fecha de hoy.').waitFor();
  const cells = await Promise.all(['B45', 'C45', 'D45', 'E45', 'F45'].map(onSheet));
  expect(cells).toEqual([46349, 'Ventas', 'Tomás, comprador', '=Pide tres cotizaciones', 'Preguntar quién decide']);
  expect(await field('Qué aprendimos').inputValue()).toBe('');
});
