// node openCold.mjs FILE DIST NOW: opens a saved workbook as the first thing a process does, then four times more, and tells what each
// took in seconds; loading the modules apart.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , file, dist, now] = process.argv;
const require = createRequire(import.meta.url);

const modules = timed(() => require('../../build/workbook.cjs'));
const { openWorkbook } = require('../../build/workbook.cjs');
const cold = timed(open);
const warm = Array.from({ length: 4 }, () => timed(open)).sort((one, other) => one.cpu - other.cpu)[0];
console.log(JSON.stringify({ modules, cold, warm }));

function open() {
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  const workbook = openWorkbook({ dist, now, saved });
  workbook.read(workbook.sheets()[0], 'B1');
}

function timed(work) {
  const [before, start] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000 };
}
