// node builtShelf.mjs FOLDER LANGUAGE OPTIONS SETTINGS: builds the workbook of a language and keeps it in the folder as it is
// after each sheet. A process of its own, because the engine runs three times as fast outside jest.
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbook } from '../../build/workbook.cjs';

const [, , folder, language, options, answers] = process.argv;
const settings = JSON.parse(answers);
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const workbook = openWorkbook({ dist, ...JSON.parse(options) });
for (const id of settings.sheets) {
  run('buildSheet', settings, id);
  run('finishBuild');
  const file = path.join(folder, `${language}-${id}.json`);
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(workbook.save()));
  renameSync(`${file}.${process.pid}`, file);
}

function run(name, ...args) {
  const answer = workbook.run(name, ...args);
  if (!answer.ok) throw new Error(answer.message);
}
