import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../src/host/workbook';
import { BUILD_ORDER } from '../../../src/template/sheetIds';
import { buildSettings } from '../../support/buildSettings';
import type { Row } from '../row';
import { within } from '../row';

const NOW = '2026-11-22T18:00:00Z';
const MOST_SECONDS = 1.2;

interface Took {
  readonly cpu: number;
  readonly wall: number;
}

/** A saved workbook of eleven sheets and 260 leads, opened by a process of its own: the first time, and the fifth. */
export function openingRows(root: string, processes: number): Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'opening-'));
  const file = path.join(folder, 'sample.json');
  writeFileSync(file, JSON.stringify(sampleWorkbook(path.join(root, 'dist'))));
  const script = [path.join(root, 'test/support/openCold.mjs'), file, path.join(root, 'dist'), NOW];
  const runs = Array.from({ length: processes }, (): Record<'modules' | 'cold' | 'warm', Took> => {
    return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' }));
  });
  rmSync(folder, { recursive: true });
  const least = (kind: 'modules' | 'cold' | 'warm') =>
    runs.map((run) => run[kind]).reduce((one, other) => (other.cpu < one.cpu ? other : one));
  const { modules, cold, warm } = { modules: least('modules'), cold: least('cold'), warm: least('warm') };
  const job = 'eleven sheets, 260 leads, saved: opened, CPU';
  return [
    within(MOST_SECONDS, cold.cpu, { job: `${job}, a new process`, ...beside(cold, modules) }, ' s'),
    within(MOST_SECONDS, warm.cpu, { job: `${job}, once more`, ...beside(warm, undefined) }, ' s'),
  ];
}

function beside({ wall }: Took, modules: Took | undefined): Pick<Row, 'peer' | 'theirs'> {
  const loading = modules ? `; the engine's modules apart: ${modules.cpu.toFixed(2)} s` : '';
  return { peer: `on the clock${loading}`, theirs: `${wall.toFixed(2)} s` };
}

/** As people leave it: its clock stamped, its deadlines noted. */
function sampleWorkbook(dist: string): unknown {
  const workbook = openWorkbook({ dist, timeZone: 'America/Mexico_City', locale: 'en_US', now: NOW });
  for (const id of ['workings', ...BUILD_ORDER]) workbook.run('buildSheet', buildSettings('en'), id);
  for (const name of ['finishBuild', 'addSampleLeads', 'stampClock']) workbook.run(name);
  return workbook.save();
}
