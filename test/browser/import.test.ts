// Files as people really have them, through the browser's own file chooser: each ends in leads or in a sentence that helps.
import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import type { App } from './support/app';
import { buildOnly } from './support/buildOnly';
import { CAFE, MONTERREY } from './support/cafe';
import { csvFile } from './support/csv';
import { startSession } from './support/session';
import { readSheet } from './support/sheets';
import { nameless, overflowing, violations } from './support/accessibility';
import { chooseFile, frameOf, importAll, openSidebar } from './support/sidebar';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

beforeAll(async () => {
  app = await session.open(MONTERREY);
  sidebar = await openSidebar(app);
});

test('a file chosen before the workbook is built is asked to wait, and goes on once it is', async () => {
  await chooseFile(app, sidebar, csvFile('leads.csv', 'Correo,Nombre\nana@example.com,Ana'));
  await sidebar.getByText('Aquí todavía no hay hoja de prospectos').waitFor();

  await sidebar.getByRole('navigation').getByText('Armar').click();
  await buildOnly(app, sidebar, ['Prospectos'], CAFE);
  await sidebar.getByRole('navigation').getByText('Importar').click();
  await sidebar.getByRole('button', { name: 'Intentar de nuevo' }).click();
  expect(await importAll(sidebar)).toMatchObject({ Agregados: '1', Rechazados: '0' });
});

test.each([
  ['of no bytes', 'vacío.csv', '', 'El archivo vacío.csv está vacío'],
  ['of blank lines', 'blancos.csv', '\n \n', 'El archivo blancos.csv está vacío'],
  ['of headings only', 'títulos.csv', 'Correo,Nombre\n', 'tiene encabezados y ningún prospecto debajo'],
  ['saved by Excel', 'libro.csv', Buffer.from('504b030414000600', 'hex'), 'es un archivo de Excel'],
  ['of the old Excel', 'viejo.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'es un archivo de Excel'],
  ['that is a PDF', 'informe.csv', '%PDF-1.7 …', 'es un PDF'],
  ['of other bytes', 'foto.csv', Buffer.from('ffd8ffe000104a464946000101', 'hex'), 'no es un archivo de texto'],
])('a file %s ends in a sentence with the next step', async (_, name, content, sentence) => {
  await chooseFile(app, sidebar, csvFile(name, content));
  const notice = sidebar.getByRole('alert');
  await notice.getByText(sentence).waitFor();
  expect(await notice.innerText()).toMatch(/(Expórtalo|Guardar como|Exporta|Revisa)/);
  await sidebar.getByText('Elegir un archivo CSV').waitFor();
});

test('a byte order mark does not hide the first heading', async () => {
  await chooseFile(app, sidebar, csvFile('bom.csv', '\uFEFFCorreo;Nombre\nzoé@example.com;Zoé'));
  expect(await importAll(sidebar)).toMatchObject({ Agregados: '1' });
  expect((await leadOf('zoé@example.com'))['Nombre']).toBe('Zoé');
});

test('of two columns with one heading the second can be told apart and chosen', async () => {
  await chooseFile(app, sidebar, csvFile('dos.csv', 'Correo,Nombre,Nombre\ndoble@example.com,Primera,Segunda'));
  await sidebar.getByText('Hay encabezados repetidos: Nombre. El segundo se llama aquí «Nombre (2)»').waitFor();
  await sidebar.getByLabel('Nombre', { exact: true }).selectOption('Nombre (2)');
  await importAll(sidebar);
  expect((await leadOf('doble@example.com'))['Nombre']).toBe('Segunda');
});

test('dates that fit two orders say that they are a guess, and the other order can be chosen', async () => {
  await chooseFile(app, sidebar, csvFile('fechas.csv', 'Correo,Fecha de creación\nfecha@example.com,03/04/2025'));
  const order = sidebar.getByRole('combobox', { name: 'Creado', description: 'suposición, revísala' });
  expect(await order.inputValue()).toBe('dmy');
  expect(await sidebar.locator('.card').innerText()).toContain('3 abr 2025');
  await order.selectOption('mdy');
  expect(await sidebar.locator('.card').innerText()).toContain('4 mar 2025');
  await importAll(sidebar);
  expect((await leadOf('fecha@example.com'))['Creado']).toBe(45720);
});

test('rejected rows are downloaded as a file with the row, the reason and every cell, ready to correct', async () => {
  await chooseFile(
    app,
    sidebar,
    csvFile('mal.csv', 'Correo;Nombre;Valor\nbien@example.com;Bien;5\nmal@example.com;=1+1;mucho'),
  );
  expect(await importAll(sidebar)).toMatchObject({ Agregados: '1', Rechazados: '1' });
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    sidebar.getByRole('button', { name: 'Descargar filas rechazadas' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('filas rechazadas.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    `\uFEFFFila;Motivo;Correo;Nombre;Valor\r\n3;«mucho» en Valor no es un número;mal@example.com;"'=1+1";mucho\r\n`,
  );
});

test('what is wrong with a file is said before anything is stored, and how it is read can be chosen by keyboard', async () => {
  const text = 'Reporte;;\n;;\nCorreo;Nombre;Mascota\nmac@example.com;Jos\u008e;Gato\notra@example.com;"Eva;Perro\n';
  await chooseFile(app, sidebar, csvFile('mac.csv', Buffer.from(text, 'latin1')));
  const warnings = sidebar.getByRole('list', { name: 'Antes de importar' });
  expect(await warnings.innerText()).toMatch(/comillas sin cerrar .* en la fila 5[^]*No se importan: Mascota/);
  expect(await sidebar.getByLabel('Los encabezados están en la fila').inputValue()).toBe('3');
  const encoding = sidebar.getByLabel('Texto guardado como');
  expect([await encoding.inputValue(), await sidebar.locator('.card').innerText()]).toEqual([
    'macintosh',
    expect.stringContaining('José'),
  ]);
  await encoding.press('ArrowUp');
  expect([await encoding.inputValue(), await sidebar.locator('.card').innerText()]).toEqual([
    'windows-1252',
    expect.stringContaining('JosŽ'),
  ]);
});

test('when every row is refused the reasons and their download are on the page, and nothing can be imported', async () => {
  await chooseFile(app, sidebar, csvFile('nada.csv', 'Correo,Valor\na@example.com,mucho\nb@example.com,poco\n'));
  await sidebar.getByText('«mucho» en Valor no es un número').waitFor();
  await sidebar.getByRole('button', { name: 'Descargar filas rechazadas' }).waitFor();
  expect(await sidebar.getByRole('button', { name: /^Importar \d/ }).isDisabled()).toBe(true);
});

test('columns between other signs and headings in another row are chosen with the preview following', async () => {
  await chooseFile(app, sidebar, csvFile('filas.csv', 'Correo;Nombre\nE-mail;Empresa\nfila@example.com;Grupo, S.A.\n'));
  const card = sidebar.locator('.card');
  await sidebar.getByLabel('Los encabezados están en la fila').selectOption('2');
  expect(await card.innerText()).toMatch(/Empresa\s+Grupo, S.A.\s+Correo\s+fila@example.com/);
  await sidebar.getByLabel('Entre columnas').selectOption(',');
  expect(await card.count()).toBe(0);
  await sidebar.getByLabel('Entre columnas').selectOption(';');
  expect(await card.innerText()).toContain('fila@example.com');
});

test('new words are offered to the lists, those unticked by keyboard stay out; the page is whole at 300 pixels and axe finds nothing', async () => {
  const file =
    'Correo;Responsable;Oficina;Lifecycle Stage;Fecha de creación\nlista@example.com;Zoé;Ixtapa;MQL;2025-12-01\n';
  await chooseFile(app, sidebar, csvFile('listas.csv', file));
  const frame = frameOf(app);
  expect([await overflowing(frame), await nameless(frame), await violations(frame)]).toEqual([[], [], []]);
  expect(await sidebar.locator('.card').innerText()).toMatch(/MQL el\s+1 dic 2025/);
  const offices = sidebar.getByRole('checkbox', { name: 'Oficina Ixtapa' });
  await offices.press('Space');
  expect(await offices.isChecked()).toBe(false);
  await importAll(sidebar);
  const words = (await readSheet(app, 'Ajustes')).flat();
  expect([words.includes('Zoé'), words.includes('Ixtapa')]).toEqual([true, false]);
});

test('hours are told back in words while they are typed, and why they cannot be read once the field is left', async () => {
  await sidebar.getByRole('navigation').getByText('Armar').click();
  const hours = sidebar.getByLabel('Horas', { exact: true }).first();
  await hours.fill('9h-18h');
  await sidebar.getByText('45 horas a la semana: Lun-Vie 9:00-18:00').waitFor();
  await hours.fill('9-6');
  await hours.press('Tab');
  await sidebar.getByText(/«9-6»/).waitFor();
  const frame = frameOf(app);
  expect([await overflowing(frame), await nameless(frame), await violations(frame)]).toEqual([[], [], []]);
});

async function leadOf(email: string): Promise<Record<string, unknown>> {
  const [headings = [], ...rows] = await readSheet(app, 'Prospectos');
  const row = rows.find((cells) => cells[headings.indexOf('Correo')] === email);
  if (!row) throw new Error(`No lead with the e-mail "${email}"`);
  return Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]]));
}
