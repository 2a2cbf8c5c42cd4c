// The page around the sidebar for whoever has no mouse or no sight of it: menus, dialogs, the way to the sidebar and back.
import type { App } from './support/app';
import { violations } from './support/accessibility';
import { startSession } from './support/session';

const session = startSession();
let app: App;

afterEach(() => session.closeAll());

const isIn = (place: string): Promise<boolean> =>
  app.page.evaluate((selector) => document.activeElement?.closest(selector) != null, place);
const press = (key: string): Promise<void> => app.page.keyboard.press(key);

test.each([
  ['en_US', 'New workbook', 'Open sidebar', 'Cancel'],
  ['es_MX', 'Libro nuevo', 'Abrir barra lateral', 'Cancelar'],
  ['pt_BR', 'Nova planilha', 'Abrir barra lateral', 'Cancelar'],
])(
  '%s: by keyboard from the grid into the menus, a dialog and the sidebar and back; axe finds nothing',
  async (locale, first, sidebarItem, cancel) => {
    app = await session.open({ locale });
    expect(await violations(app.page)).toEqual([]);

    await press('F10');
    await app.page.locator('.o-menu-item:focus').getByText(first, { exact: true }).waitFor();
    expect(await violations(app.page)).toEqual([]);
    await press('Enter');
    await app.page.getByRole('button', { name: cancel }).waitFor();
    expect(await violations(app.page)).toEqual([]);
    await press('Escape');

    await press('F10');
    const focusedItem = app.page.locator('.o-menu-item:focus');
    await focusedItem.getByText(first, { exact: true }).waitFor();
    await press('ArrowLeft');
    await focusedItem.getByText(sidebarItem, { exact: true }).waitFor();
    await press('Enter');
    await app.sidebarFrame().locator('main:visible').first().waitFor();
    // The sidebar may have taken the keyboard by itself.
    if (await isIn('.o-grid')) await press('F6');
    await reaches('#sidebar');
    for (const side of ['.o-grid', '#sidebar', '.o-grid']) {
      await press('F6');
      await reaches(side);
    }
    await app.page.keyboard.type('12', { delay: 20 });
    await press('Enter');
    expect(await app.readCell('A1')).toBe(12);
    expect(await violations(app.page)).toEqual([]);
  },
);

async function reaches(place: string): Promise<void> {
  for (let tries = 0; !(await isIn(place)); tries += 1) {
    if (tries > 100) throw new Error(`The keyboard does not reach ${place}`);
    await app.page.waitForTimeout(20);
  }
}
