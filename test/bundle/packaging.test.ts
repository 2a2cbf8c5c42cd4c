// What clasp would push, asked of clasp itself in a copy of the project with a made-up script.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { distFolder, readDist } from '../support/dist';

const project = path.join(__dirname, '../..');
const clasp = path.join(project, 'node_modules/@google/clasp/build/src/index.js');
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'acuerdo-clasp-'));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

test('clasp pushes the code, the four HTML files and the manifest, whatever else lies in dist/', () => {
  readDist('Code.js');
  cpSync(distFolder, path.join(copy, 'dist'), { recursive: true });
  cpSync(path.join(project, '.claspignore'), path.join(copy, '.claspignore'));
  writeFileSync(path.join(copy, '.clasp.json'), JSON.stringify({ ...claspSettings(), scriptId: 'x'.repeat(57) }));
  writeFileSync(path.join(copy, 'dist/Stray.js'), 'function stray() {}');
  expect(filesToPush().sort()).toEqual([
    'dist/Code.js',
    'dist/Errors.html',
    'dist/Seldom.html',
    'dist/Sidebar.html',
    'dist/Workbook.html',
    'dist/appsscript.json',
  ]);
});

test('.clasp.json names the folder and no script: create-script would do nothing', () => {
  expect(claspSettings()).toEqual({ rootDir: 'dist' });
});

function claspSettings(): object {
  return JSON.parse(readFileSync(path.join(project, '.clasp.json'), 'utf8'));
}

function filesToPush(): string[] {
  // A home of its own: no login of the person who runs the tests is read.
  const options = { cwd: copy, env: { ...process.env, HOME: copy, USERPROFILE: copy }, encoding: 'utf8' as const };
  const { stdout, stderr } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], options);
  const line = stdout.split('\n').find((text) => text.startsWith('{'));
  if (!line) throw new Error(`Cannot read what clasp would push: ${stdout}${stderr}`);
  return JSON.parse(line).filesToPush;
}
