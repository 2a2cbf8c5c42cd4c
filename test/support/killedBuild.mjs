// node killedBuild.mjs SHEET SETTINGS STEP FIRST [SAVED]: kills the build of a sheet at every STEPth service call in turn, from
// the FIRST on, builds again, and prints {calls, killed, different}: how many there are, how many were killed, and those after
// which something is otherwise than without the kill. SAVED is the workbook with the sheets before it. A process of its own,
// because the engine runs three times as fast outside jest.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbook } from '../../build/workbook.cjs';

console.debug = () => undefined; // the engine tells what took it long

const [, , id, answers, step, first, file] = process.argv;
const settings = JSON.parse(answers);
const workbook = openWorkbook({
  dist: path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist'),
  timeZone: 'America/Mexico_City',
  locale: 'en_US',
  now: '2026-11-22T18:00:00Z',
  ...(file ? { saved: JSON.parse(readFileSync(file, 'utf8')) } : {}),
});
shorten('Leads');
const before = everything();

workbook.serviceCalls();
const { name } = build(id);
const calls = workbook.serviceCalls();
const undisturbed = everything();
// Cells of other sheets may have waited for this one.
const touched = Object.keys(undisturbed).filter((sheet) => undisturbed[sheet] !== before[sheet]);
const ending = held();

// What a killed run left behind decides how the next one ends, so that the same need not be tried twice.
const endings = new Map();
const different = [];
let killed = 0;
for (let n = Number(first); n <= calls; n += Number(step), killed++) {
  undo();
  workbook.failAt(n);
  if (workbook.run('buildSheet', settings, id).ok) throw new Error(`Cannot kill call ${n}: the build went on`);
  const left = held();
  if (!endings.has(left)) {
    build(id);
    endings.set(left, held() === ending);
  }
  if (!endings.get(left)) different.push(n);
}
build(id);
if (different.length === 0 && !isSame(everything(), undisturbed)) different.push('another sheet');
undo();
if (!isSame(everything(), before)) throw new Error('Cannot undo a build: something is left of it');
console.log(JSON.stringify({ calls, killed, different }));

function build(sheet) {
  const answer = workbook.run('buildSheet', settings, sheet);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** A run is one step of Ctrl+Z, and one that wrote nothing is none. */
function undo() {
  while (workbook.sheets().includes(name)) workbook.undo();
}

/** Blank rows that people deleted: every figure is calculated from as many rows, which takes most of the time. */
function shorten(sheet) {
  if (!workbook.sheets().includes(sheet)) return;
  const { model } = workbook.host;
  const sheetId = model.getters.getSheetIds().find((each) => model.getters.getSheetName(each) === sheet);
  const rows = Array.from({ length: model.getters.getNumberRows(sheetId) }, (_, row) => row);
  const command = { sheetId, sheetName: sheet, dimension: 'ROW', elements: rows.slice(20) };
  if (!model.dispatch('REMOVE_COLUMNS_ROWS', command).isSuccessful) throw new Error(`Cannot shorten ${sheet}`);
}

/** The sheets that the build writes on. */
function held() {
  const sheets = workbook.sheets();
  return JSON.stringify([sheets, ...touched.map((sheet) => (sheets.includes(sheet) ? inspected(sheet) : ''))]);
}

function everything() {
  return Object.fromEntries(workbook.sheets().map((sheet) => [sheet, JSON.stringify(inspected(sheet))]));
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** All of a sheet but its number, of which every new sheet has its own. */
function inspected(sheet) {
  const inspection = workbook.inspect(sheet);
  const metadata = inspection.metadata.map((each) => ({ ...each, value: each.value.replace(/ \d{4,} /, ' ') }));
  return { ...inspection, metadata };
}
