// The sidebar at its 300 pixels, in three languages: nothing overflows, every control has a name and is reached by keyboard.
import type { FrameLocator, Locator } from 'playwright-core';
import type { FieldChange } from '../../src/gas/calls';
import { nameless, overflowing, tour } from './support/accessibility';
import type { App } from './support/app';
import { CAFE, MONTERREY } from './support/cafe';
import { csvFile } from './support/csv';
import { startSession } from './support/session';
import { build, frameOf, openSidebar } from './support/sidebar';

const [BUILD, IMPORT, MEETING, PERSONAS] = [0, 2, 3, 4];
const LANGUAGES = ['en', 'es', 'pt'] as const;

/** Long words, a repeated heading, dates that fit two orders, a row to reject: every part of the page shows. */
const HARD_FILE = csvFile(
  'un_nombre_de_archivo_larguísimo_sin_un_solo_espacio_exportado_del_CRM_el_2025-12-31.csv',
  [
    'Id,Nombre,Nombre,Correo,Fecha de creación,Valor,Columna_de_nombre_interminable_que_nadie_parte_en_dos_renglones',
    '1,Ana,Ana María,ana.de.un.correo.muy.largo.sin.guiones@dominio-larguisimo-de-una-empresa.example,01/02/2025,"1,234",x',
    '2,Luis,Luis,luis@example.com,ayer,5,y',
  ].join('\n'),
);

const session = startSession();
let app: App;
let sidebar: FrameLocator;

beforeAll(async () => {
  app = await session.open(MONTERREY);
  sidebar = await openSidebar(app);
  await build(app, sidebar, CAFE);
});

beforeEach(() => openPage(BUILD));

describe.each(LANGUAGES)('in %s', (language) => {
  test('the Build page, a mistake in it shown, is usable', async () => {
    await sidebar.locator('select').first().selectOption(language);
    const company = sidebar.locator('input[type=text]').first();
    await company.fill('');
    await pressEnterOn(sidebar.locator('main:visible .button.primary'));
    await sidebar.locator('[aria-invalid]:focus').waitFor();
    await expectUsable();
    await company.fill('Café Ñandú');
  });

  test('the Import page is usable: before a file, with one matched, and reporting', async () => {
    await openPage(IMPORT);
    await expectUsable();

    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      pressEnterOn(sidebar.locator('input[type=file]')),
    ]);
    await chooser.setFiles(HARD_FILE);
    await pressEnterOn(sidebar.locator('details summary'));
    await expectUsable();

    await pressEnterOn(sidebar.locator('main:visible .button.primary'));
    await sidebar.locator('.counts').waitFor();
    await sidebar.locator('main:visible h2:focus').waitFor();
    await expectUsable();
    await pressEnterOn(sidebar.locator('main:visible .button.primary'));
  });

  test('the Meeting page is usable: with a mistake in it, and saved', async () => {
    await openPage(MEETING);
    await pressEnterOn(sidebar.locator('main:visible .add button'));
    const [action, owner] = await sidebar.locator('main:visible .row input[type=text]').all();
    await owner?.fill('Ana');
    await pressEnterOn(sidebar.locator('main:visible .button.primary'));
    await sidebar.locator('main:visible .problem').waitFor();
    await expectUsable();

    await action?.fill('Revisar_una_hoja_de_nombre_interminable_que_nadie_parte_en_dos_renglones');
    await pressEnterOn(sidebar.locator('main:visible .button.primary'));
    await sidebar.locator('main:visible h2:focus').waitFor();
    await expectUsable();
  });

  test('the Personas page is usable: the list, and a card that somebody else changed meanwhile', async () => {
    await openPage(PERSONAS);
    await expectUsable();
    await pressEnterOn(sidebar.locator('main:visible .choices button').first());
    const field = sidebar.locator('main:visible textarea').first();
    const before = await field.inputValue();
    const name = await sidebar.locator('main:visible h2').first().innerText();
    const label = await sidebar.locator('main:visible .field:has(textarea) label').first().innerText();
    await field.fill(`${language} ${HARD_FILE.name}`);
    await somebodySaves(name, { field: label, before, after: `${before} ${language}` });
    await pressEnterOn(sidebar.locator('main:visible .button.primary').first());
    await sidebar.locator('main:visible .notice.bad').waitFor();
    await expectUsable();
    await pressEnterOn(sidebar.locator('main:visible .button.quiet').first());
  });
});

test('Escape and Enter in a field lose nothing typed and start nothing; the space bar ticks a box', async () => {
  const company = sidebar.locator('input[type=text]').first();
  await company.fill('Otra');
  for (const key of ['Enter', 'Escape']) await app.page.keyboard.press(key);
  expect(await company.inputValue()).toBe('Otra');
  expect(await sidebar.locator('progress').count()).toBe(0);

  const box = sidebar.locator('main:visible input[type=checkbox]').last();
  await box.focus();
  await app.page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(false);
  await app.page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(true);
});

/** Another person's sidebar saves a field of a persona. */
async function somebodySaves(name: string, change: FieldChange): Promise<void> {
  await app.page.evaluate(
    ([persona, changes]) =>
      window.acuerdoHost?.run('savePersona', { language: 'es', name: persona, changes, isReviewed: false }),
    [name, [change]] as const,
  );
}

async function openPage(index: number): Promise<void> {
  await pressEnterOn(sidebar.locator('nav button').nth(index));
  await sidebar.locator(`nav button[aria-current=page] >> nth=0`).waitFor();
}

async function pressEnterOn(control: Locator): Promise<void> {
  await control.focus();
  await app.page.keyboard.press('Enter');
}

async function expectUsable(): Promise<void> {
  const frame = frameOf(app);
  expect(await frame.evaluate(() => document.documentElement.clientWidth)).toBe(300);
  expect(await overflowing(frame)).toEqual([]);
  expect(await nameless(frame)).toEqual([]);
  const smooth = { missed: [], unmarked: [], covered: [] };
  expect(await tour(app.page, frame, 'Tab')).toEqual(smooth);
  expect(await tour(app.page, frame, 'Shift+Tab')).toEqual(smooth);
}
