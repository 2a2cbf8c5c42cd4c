// Choosing sheets on the Build page, in Spanish: what a sheet is calculated from is built with it, and the page says why.
import type { FrameLocator, Locator } from 'playwright-core';
import type { App } from './support/app';
import { CAFE, MONTERREY } from './support/cafe';
import { startSession } from './support/session';
import { build, openSidebar, outcomes } from './support/sidebar';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

const choice = (name: string): Locator =>
  sidebar.locator('label.check').filter({ has: sidebar.getByText(name, { exact: true }) });
const box = (name: string): Locator => choice(name).getByRole('checkbox');

beforeAll(async () => {
  app = await session.open(MONTERREY);
  sidebar = await openSidebar(app);
});

test('a sheet that a chosen one is calculated from is ticked with it, cannot be left out, and says for which', async () => {
  for (const name of ['Acuerdo', 'Diagnóstico', 'Compensación', 'Reportes', 'Tablero', 'Reuniones', 'Prospectos'])
    await box(name).uncheck();
  for (const name of ['Metas', 'Definiciones']) await box(name).uncheck();
  expect(await choice('Personas').innerText()).toBe('Personas');
  expect(await choice('Ajustes').innerText()).toMatch(/la usa Personas/);
  expect([await box('Ajustes').isChecked(), await box('Ajustes').isDisabled()]).toEqual([true, true]);

  await box('Tablero').check();
  expect([await box('Metas').isChecked(), await box('Metas').isDisabled()]).toEqual([true, true]);
  expect(await choice('Metas').innerText()).toMatch(/la usa Tablero/);
  expect(await choice('Ajustes').innerText()).toMatch(/la usan Personas y 1 más/);
  await box('Tablero').uncheck();
  expect(await box('Metas').isChecked()).toBe(false);
});

test('what is used is built too; once it is there it is free to choose', async () => {
  await build(app, sidebar, CAFE);
  expect(await outcomes(sidebar)).toEqual(['Ajustes: creada', 'Personas: creada']);
  expect(await choice('Ajustes').innerText()).toMatch(/ya existe/);
  expect(await box('Ajustes').isDisabled()).toBe(false);
});
