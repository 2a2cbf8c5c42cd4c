// What everything built depends on, in sixteen letters: the add-on and the host as built, the engine, and how tests build.
// CommonJS, so that Jest and plain scripts can read it.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');

const FILES = [
  'dist/Code.js',
  'dist/Seldom.html',
  'dist/Workbook.html',
  'build/workbook.cjs',
  'node_modules/@odoo/o-spreadsheet/package.json',
  'test/support/buildSettings.ts',
  'test/support/builtShelf.mjs',
  'test/support/killedBuild.mjs',
];

module.exports = function builtHash() {
  const hash = createHash('sha256');
  for (const file of FILES) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
};
