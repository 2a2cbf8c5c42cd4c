// The sidebar, driven as a person would: its forms, its file chooser, its progress.
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import type { App } from './app';

export interface BuildAnswers {
  company: string;
  goal: string;
  dealSize: string;
  /** `2025-10-01`, as a date field takes it. */
  periodStart: string;
  periodEnd: string;
}

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Opens the sidebar from the add-on's menu, in Spanish, and waits until the workbook has answered it. */
export async function openSidebar(app: App): Promise<FrameLocator> {
  await app.clickMenu('Acuerdo', 'Abrir barra lateral');
  const sidebar = app.sidebarFrame();
  await sidebar.getByLabel('Empresa', { exact: true }).waitFor();
  return sidebar;
}

/** Fills the Build page by keyboard, builds, and waits for the end. */
export async function build(app: App, sidebar: FrameLocator, answers: BuildAnswers): Promise<void> {
  const type = async (label: string, text: string): Promise<void> => {
    await sidebar.getByLabel(label, { exact: true }).click();
    await app.page.keyboard.press('ControlOrMeta+A');
    await app.page.keyboard.type(text);
  };
  await type('Empresa', answers.company);
  await type('Meta compartida del periodo', answers.goal);
  await type('Ticket promedio', answers.dealSize);
  await sidebar.getByLabel('Primer día').fill(answers.periodStart);
  await sidebar.getByLabel('Último día').fill(answers.periodEnd);
  await clickBuild(sidebar);
}

/** Clicks Build, whatever it is called by now, and waits for the end. */
export async function clickBuild(sidebar: FrameLocator): Promise<void> {
  // The notice of an earlier build goes away, but not before the next look.
  await sidebar.locator('.notice.good').evaluateAll((notices) => notices.forEach((notice) => (notice.id = 'earlier')));
  await sidebar.getByRole('button', { name: /^Armar (el libro|o reparar)$/ }).click();
  const notice = sidebar.locator('.notice.good:not(#earlier)');
  await notice.getByText('El libro está listo').waitFor({ timeout: 120_000 });
}

/** What the Build page says became of each sheet: `Ajustes: creada`. */
export async function outcomes(sidebar: FrameLocator): Promise<string[]> {
  const rows = await sidebar.locator('.outcome li').all();
  return Promise.all(
    rows.map(async (row) => {
      const [name, outcome] = await row.locator('span:not(.sign)').allInnerTexts();
      return `${name}: ${outcome}`;
    }),
  );
}

/** Opens the Import page, past the report of an earlier file, chooses a file in the browser's own file chooser and waits for its preview or for what is wrong with it. */
export async function chooseFile(app: App, sidebar: FrameLocator, file: ChosenFile): Promise<void> {
  await sidebar.getByRole('navigation').getByText('Importar').click();
  const another = sidebar.getByRole('button', { name: 'Elegir otro archivo' });
  if (await another.isVisible()) await another.click();
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    sidebar.getByText('Elegir un archivo CSV').click(),
  ]);
  await chooser.setFiles(file);
  await importButton(sidebar).or(sidebar.locator('main:visible [role=alert]')).first().waitFor();
}

/** Clicks Import under the preview and waits for the report; answers its counts by name. */
export async function importAll(sidebar: FrameLocator): Promise<Record<string, string>> {
  await importButton(sidebar).click();
  await sidebar.getByRole('heading', { name: 'Importación terminada' }).waitFor({ timeout: 60_000 });
  return reportCounts(sidebar);
}

/** The button under the preview, named after how many leads it will store. */
export function importButton(sidebar: FrameLocator): Locator {
  return sidebar.getByRole('button', { name: /^Importar [\d,]+ prospectos?$/ });
}

/** The report's counts by name. */
export async function reportCounts(sidebar: FrameLocator): Promise<Record<string, string>> {
  const list = sidebar.locator('.counts');
  const [names, counts] = await Promise.all([list.locator('dt').allInnerTexts(), list.locator('dd').allInnerTexts()]);
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? '']));
}

/** The sidebar's own frame, to look inside it. */
export function frameOf(app: App): Frame {
  const frame = app.page.frames().find((candidate) => candidate.parentFrame() === app.page.mainFrame());
  if (!frame) throw new Error('The sidebar is not open');
  return frame;
}

/** Notes every new text beside the progress bar from now on; the answer tells them in order. */
export async function watchProgress(app: App): Promise<() => Promise<string[]>> {
  const frame = frameOf(app);
  await frame.evaluate(() => {
    const said: string[] = [];
    const note = (): void => {
      const text = document.querySelector('progress ~ p')?.textContent;
      if (text && text !== said.at(-1)) said.push(text);
    };
    new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { progressSaid: said });
  });
  return () => frame.evaluate(() => Reflect.get(window, 'progressSaid'));
}

/** Measures from now on how long the sidebar goes without drawing; the answer is the longest pause in milliseconds. */
export async function longestPause(app: App): Promise<() => Promise<number>> {
  const frame = frameOf(app);
  await frame.evaluate(() => {
    const seen = { last: performance.now(), longest: 0 };
    const draw = (now: number): void => {
      Object.assign(seen, { last: now, longest: Math.max(seen.longest, now - seen.last) });
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    Object.assign(window, { pauseSeen: seen });
  });
  return () => frame.evaluate(() => Reflect.get(window, 'pauseSeen').longest);
}
