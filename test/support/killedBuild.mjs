// node killedBuild.mjs SHEET SETTINGS: kills the build of a sheet at every service call in turn, builds again, and prints
// {calls, different}: the numbers of the calls after which something is otherwise than without the kill. A process of its
// own, because the engine runs three times as fast outside jest.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbook } from '../../build/workbook.cjs';

const [, , id, answers] = process.argv;
const settings = JSON.parse(answers);
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const workbook = openWorkbook({ dist, timeZone: 'America/Mexico_City', locale: 'en_US', now: '2026-11-22T18:00:00Z' });
for (const before of settings.sheets.slice(0, settings.sheets.indexOf(id))) build(before);
const before = everything();

workbook.serviceCalls();
const { name } = build(id);
const calls = workbook.serviceCalls();
const undisturbed = { sheet: held(), all: everything() };

// What a killed run left behind decides how the next one ends, so that the same need not be tried twice.
const endings = new Map();
const different = [];
for (let n = 1; n <= calls; n++) {
  undo();
  workbook.failAt(n);
  if (workbook.run('buildSheet', settings, id).ok) throw new Error(`Cannot kill call ${n}: the build went on`);
  const left = workbook.sheets().includes(name) ? held() : '';
  if (!endings.has(left)) {
    build(id);
    endings.set(left, held() === undisturbed.sheet);
  }
  if (!endings.get(left)) different.push(n);
}
build(id);
if (different.length === 0 && everything() !== undisturbed.all) different.push('another sheet');
undo();
if (everything() !== before) throw new Error('Cannot undo a build: something is left of it');
console.log(JSON.stringify({ calls, different }));

function build(sheet) {
  const answer = workbook.run('buildSheet', settings, sheet);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** A run is one step of Ctrl+Z, and one that wrote nothing is none. */
function undo() {
  while (workbook.sheets().includes(name)) workbook.undo();
}

function held() {
  return JSON.stringify([workbook.sheets(), inspected(name)]);
}

function everything() {
  return JSON.stringify(workbook.sheets().map(inspected));
}

/** All of a sheet but its number, of which every new sheet has its own. */
function inspected(sheet) {
  const inspection = workbook.inspect(sheet);
  const metadata = inspection.metadata.map((each) => ({ ...each, value: each.value.replace(/ \d{4,} /, ' ') }));
  return { ...inspection, metadata };
}
