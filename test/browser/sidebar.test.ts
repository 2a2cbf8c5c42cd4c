// The sidebar at its 300 pixels, in three languages: nothing overflows, every control has a name and is reached by keyboard,
// and axe-core finds nothing, whatever a page has to show.
import type { FrameLocator, Locator } from 'playwright-core';
import type { FieldChange } from '../../src/gas/calls';
import { giveKeyboard, nameless, overflowing, tour, violations } from './support/accessibility';
import type { App } from './support/app';
import { CAFE, MONTERREY } from './support/cafe';
import { csvFile } from './support/csv';
import { failCall } from './support/failures';
import { startSession } from './support/session';
import { build, frameOf, openSidebar } from './support/sidebar';

const [BUILD, TODAY, IMPORT, MEETING, PERSONAS, SIGN, PERIOD, FORMULAS] = [0, 1, 2, 3, 4, 5, 6, 7];
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

const page = (selector: string): Locator => sidebar.locator(`main:visible ${selector}`);
const primary = (): Locator => page('.button.primary').first();

beforeAll(async () => {
  app = await session.open(MONTERREY);
  sidebar = await openSidebar(app);
});

describe('before anything is built', () => {
  test.each(LANGUAGES)('in %s every page says what to do first', async (language) => {
    await speak(language);
    await expectUsable();
    for (const index of [TODAY, MEETING, PERSONAS, SIGN, PERIOD]) {
      await openPage(index);
      await page('.notice.info').waitFor();
      await expectUsable();
    }
  });
});

describe('once the workbook is built', () => {
  beforeAll(async () => {
    await speak('es');
    await build(app, sidebar, CAFE);
    await pressEnterOn(page('section .button').last());
    await page('section .notice.good').waitFor();
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    beforeEach(() => speak(language));

    test('the Build page, its settings as SQL and a mistake in it shown, is usable', async () => {
      await pressEnterOn(page('.check + .button').first());
      await page('.take textarea').waitFor();
      const company = page('input[type=text]').first();
      await company.fill('');
      await pressEnterOn(primary());
      await sidebar.locator('[aria-invalid]:focus').waitFor();
      await expectUsable();
      await company.fill('Café Ñandú');
    });

    test('the Today page is usable: with leads that wait, and when the call fails', async () => {
      await failCall(app, 'readToday', 'PERMISSION_DENIED');
      await openPage(TODAY);
      await page('.notice.bad').first().waitFor();
      await expectUsable();
      await pressEnterOn(page('.notice.bad .button'));
      await page('.choices button').first().waitFor();
      await expectUsable();
    });

    test('the Import page is usable: before a file, with one matched, and reporting', async () => {
      await openPage(IMPORT);
      await expectUsable();

      const [chooser] = await Promise.all([
        app.page.waitForEvent('filechooser'),
        pressEnterOn(sidebar.locator('input[type=file]')),
      ]);
      await chooser.setFiles(HARD_FILE);
      await pressEnterOn(page('details summary'));
      await expectUsable();

      await pressEnterOn(primary());
      await page('.counts').waitFor();
      await page('h2:focus').waitFor();
      await expectUsable();
      await pressEnterOn(primary());
    });

    test('the Meeting page is usable: with a mistake in it, and saved', async () => {
      const what = `${language}_revisar_una_hoja_de_nombre_interminable_que_nadie_parte_en_dos_renglones`;
      await openPage(MEETING);
      await pressEnterOn(page('.add button'));
      const [action, owner] = await page('.row input[type=text]').all();
      await owner?.fill('Ana');
      await pressEnterOn(primary());
      await page('.problem').waitFor();
      await expectUsable();

      await action?.fill(what);
      await pressEnterOn(primary());
      await page('h2:focus').waitFor();
      await page('.check').getByText(what).waitFor();
      await expectUsable();
    });

    test('the Personas page is usable: the list, and a card that somebody else changed meanwhile', async () => {
      await openPage(PERSONAS);
      await page('.choices button').first().waitFor();
      await expectUsable();
      await pressEnterOn(page('.choices button').first());
      const field = page('textarea').first();
      const before = await field.inputValue();
      const name = await page('h2').first().innerText();
      const label = await page('.field:has(textarea) label').first().innerText();
      await field.fill(`${language} ${HARD_FILE.name}`);
      await somebodySaves(name, { field: label, before, after: `${before} ${language}` });
      await pressEnterOn(primary());
      await page('.notice.bad').waitFor();
      await expectUsable();
      await pressEnterOn(page('.button.quiet').first());
      await pressEnterOn(page('.notice .actions .button').last());
      await page('.choices button').first().waitFor();
    });

    test('the Sign page is usable: with a mistake in it, signed, and changed since', async () => {
      await openPage(SIGN);
      await pressEnterOn(primary());
      await page('.problem').first().waitFor();
      await expectUsable();

      await page('input[type=text]').first().fill(`Ana ${language}`);
      await page('input[type=checkbox]').focus();
      await app.page.keyboard.press('Space');
      await pressEnterOn(primary());
      await page('.notice.good').last().waitFor();
      await app.page.locator('.o-sheet').getByText('Metas', { exact: true }).click();
      const goal = 1_000_000 + LANGUAGES.indexOf(language) * 1000;
      await app.typeInCell('C6', String(goal));
      await app.cellBecomes('C6', goal);
      await openPage(BUILD);
      await openPage(SIGN);
      await page('.notice.bad .plain-list li').first().waitFor();
      await pressEnterOn(page('details summary').first());
      await expectUsable();
    });

    test('the Close period page is usable: what is kept, and what comes next', async () => {
      await openPage(PERIOD);
      await page('.counts').first().waitFor();
      await expectUsable();
    });

    test('the Formulas page is usable: the list, a function, and its formula in a cell', async () => {
      await openPage(FORMULAS);
      await page('.choices button').first().waitFor();
      await expectUsable();
      await pressEnterOn(page('.choices button').first());
      await page('h2:focus').waitFor();
      await app.clickCell('Z999');
      await pressEnterOn(page('p .button.quiet'));
      for (const input of await page('input[type=text]').all()) await input.fill('A1');
      await pressEnterOn(primary());
      await page('.notice').waitFor();
      await expectUsable();
      await app.page.keyboard.press('ControlOrMeta+z');
      await pressEnterOn(page('.button.quiet').first());
    });
  });
});

test('Escape and Enter in a field lose nothing typed and start nothing; the space bar ticks a box', async () => {
  await openPage(BUILD);
  const company = page('input[type=text]').first();
  await company.fill('Otra');
  for (const key of ['Enter', 'Escape']) await app.page.keyboard.press(key);
  expect(await company.inputValue()).toBe('Otra');
  expect(await sidebar.locator('progress').count()).toBe(0);

  const box = page('input[type=checkbox]:enabled').first();
  const isChecked = await box.isChecked();
  await box.focus();
  for (const wanted of [!isChecked, isChecked]) {
    await app.page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(wanted);
  }
});

/** Another person's sidebar saves a field of a persona. */
async function somebodySaves(name: string, change: FieldChange): Promise<void> {
  await app.page.evaluate(
    ([persona, changes]) =>
      window.acuerdoHost?.run('savePersona', { language: 'es', name: persona, changes, isReviewed: false }),
    [name, [change]] as const,
  );
}

async function speak(language: string): Promise<void> {
  await openPage(BUILD);
  await page('select').first().selectOption(language);
}

async function openPage(index: number): Promise<void> {
  const item = sidebar.locator('nav button').nth(index);
  await pressEnterOn(item);
  await item.and(sidebar.locator('[aria-current=page]')).waitFor();
}

async function pressEnterOn(control: Locator): Promise<void> {
  await giveKeyboard(frameOf(app));
  await control.focus();
  await app.page.keyboard.press('Enter');
}

async function expectUsable(): Promise<void> {
  const frame = frameOf(app);
  expect(await frame.evaluate(() => document.documentElement.clientWidth)).toBe(300);
  expect(await overflowing(frame)).toEqual([]);
  expect(await nameless(frame)).toEqual([]);
  expect(await violations(frame)).toEqual([]);
  const smooth = { missed: [], unmarked: [], covered: [] };
  expect(await tour(app.page, frame, 'Tab')).toEqual(smooth);
  expect(await tour(app.page, frame, 'Shift+Tab')).toEqual(smooth);
}
