// node builtShelf.mjs FOLDER LANGUAGE OPTIONS SETTINGS: builds the workbook of a language and keeps it in the folder as it is
// after each sheet, and
// how each was built. A process of its own, because the engine runs three times as fast outside jest.
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbook } from '../../build/workbook.cjs';

const [, , folder, language, options, answers] = process.argv;
const settings = JSON.parse(answers);
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const workbook = openWorkbook({ dist, ...JSON.parse(options) });
const told = [];
// The hidden sheet goes along first, as the sidebar sends it.
for (const id of ['workings', ...settings.sheets]) {
  workbook.serviceCalls();
  told.push({ made: run('buildSheet', settings, id), calls: workbook.serviceCalls() });
  run('finishBuild');
  // The last sheet's file says that all is there.
  keep(`${language}.build`, told);
  keep(`${language}-${id}`, workbook.save());
}

function keep(name, value) {
  const file = path.join(folder, `${name}.json`);
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
  renameSync(`${file}.${process.pid}`, file);
}

function run(name, ...args) {
  const answer = workbook.run(name, ...args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
