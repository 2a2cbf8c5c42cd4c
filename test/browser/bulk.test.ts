// Two thousand leads: progress moves, the sidebar keeps answering, and stopping half way leaves nothing half done.
import type { FrameLocator } from 'playwright-core';
import type { App } from './support/app';
import { buildOnly } from './support/buildOnly';
import { CAFE, MONTERREY } from './support/cafe';
import { csvFile } from './support/csv';
import { startSession } from './support/session';
import { readSheet, recordsUnder } from './support/sheets';
import {
  chooseFile,
  frameOf,
  importAll,
  importButton,
  longestPause,
  openSidebar,
  reportCounts,
  watchProgress,
} from './support/sidebar';

const TOTAL = 2000;
const FILE = csvFile('dos mil.csv', leadsCsv());

const session = startSession();
let app: App;
let sidebar: FrameLocator;

beforeAll(async () => {
  app = await session.open(MONTERREY);
  sidebar = await openSidebar(app);
  await buildOnly(app, sidebar, ['Prospectos', 'Tablero'], CAFE);
});

test('Cancel lets the part under way end and keeps whole leads only, and the same file again adds the others once', async () => {
  await chooseFile(app, sidebar, FILE);
  await cancelAt('667 de 2000 prospectos');
  await importButton(sidebar).click();
  await sidebar.getByRole('heading', { name: 'Importación detenida' }).waitFor();
  const stored = Number((await reportCounts(sidebar))['Agregados']);
  expect(stored).toBe(1334);
  expect(await storedLeads()).toEqual(leads().slice(0, stored));

  await chooseFile(app, sidebar, FILE);
  const progress = await watchProgress(app);
  const pause = await longestPause(app);
  const start = Date.now();
  const counts = await importAll(sidebar);
  expect(counts).toMatchObject({ Agregados: String(TOTAL - stored), 'Ya estaban igual': String(stored) });
  expect(await progress()).toEqual(['0', '667', '1334', '2000'].map((done) => `${done} de 2000 prospectos`));
  expect(await pause()).toBeLessThan(10_000);
  expect(Date.now() - start).toBeLessThan(60_000);
  expect(await storedLeads()).toEqual(leads());
  expect(await app.readCell('C6', 'Tablero')).toBe(TOTAL);
});

/** Clicks Cancel the moment a text appears: the test's mouse, which waits for the page's one thread, would come late. */
function cancelAt(text: string): Promise<void> {
  return frameOf(app).evaluate((wanted) => {
    new MutationObserver((_, observer) => {
      if (!document.body.innerText.includes(wanted)) return;
      observer.disconnect();
      document.querySelector('progress')?.closest('section')?.querySelector('button')?.click();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, text);
}

interface BulkLead {
  id: string;
  name: string;
  email: string;
}

function leads(): BulkLead[] {
  return Array.from({ length: TOTAL }, (_, index) => ({
    id: `L-${index + 1}`,
    name: `Persona ${index + 1}`,
    email: `p${index + 1}@example.com`,
  }));
}

function leadsCsv(): string {
  const rows = leads().map(({ id, name, email }, index) => [
    id,
    name,
    email,
    `Origen ${index % 9}`,
    `2025-${10 + (index % 3)}-${String((index % 28) + 1).padStart(2, '0')} 10:00`,
    index % 4 === 0 ? 'Sí' : '',
  ]);
  return [['ID del lead', 'Nombre', 'Correo', 'Origen', 'Creado', 'Solicitó asesoría'], ...rows].join('\r\n');
}

async function storedLeads(): Promise<BulkLead[]> {
  const records = recordsUnder(await readSheet(app, 'Prospectos'), 'Nombre');
  return records.map((row) => ({
    id: String(row['ID']),
    name: String(row['Nombre']),
    email: String(row['Correo']),
  }));
}
