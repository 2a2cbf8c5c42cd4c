// npm run deploy from end to end: the real clasp, and an imitation of Google's API on this machine.

import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFakeGoogle, type FakeGoogle, type Trouble } from './fakeGoogle';

const project = path.join(__dirname, '../..');
const LOGIN = {
  tokens: { default: { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r' } },
};

/** What the first deploy writes down of what it made. */
const MADE = { scriptId: 'SCRIPT', parentId: 'SHEET', rootDir: 'dist' };

/** What Google calls the files of dist/. */
const built = readdirSync(path.join(project, 'dist'))
  .map((file) => path.parse(file).name)
  .sort();

let google: FakeGoogle;
let clone: string;

beforeAll(async () => {
  google = await startFakeGoogle();
});
afterAll(() => google.close());

/** A clone that was built, with a home of its own. */
beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'clone-'));
  for (const each of ['dist', '.build', '.clasp.json', '.claspignore', 'package.json']) {
    cpSync(path.join(project, each), path.join(clone, each), { recursive: true });
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(clone, 'node_modules'));
  writeFileSync(path.join(clone, '.clasprc.json'), JSON.stringify(LOGIN));
  Object.assign(google, { trouble: undefined, pushed: [] });
  google.made.length = 0;
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** What the person reads, and whether it went well. */
function deploy({ trouble, standalone = false }: { trouble?: Trouble; standalone?: boolean } = {}): Promise<
  [number, string]
> {
  google.trouble = trouble;
  const script = `import { deploy } from './.build/deploy.mjs';
    deploy(async () => {}, ${standalone}).catch(({ message }) => { console.error(message); process.exitCode = 1; });`;
  const env = {
    ...process.env,
    HOME: clone,
    FAKE_GOOGLE_PORT: String(google.port),
    NODE_OPTIONS: `--require ${path.join(__dirname, 'toLoopback.cjs')}`,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], { cwd: clone, env }, (error, stdout, stderr) => {
      resolve([error ? 1 : 0, stdout + stderr]);
    });
  });
}

test('the first deploy makes the Sheet and its script, pushes, and tells where the Sheet is; the second only pushes', async () => {
  for (const isFirst of [true, false]) {
    const [code, said] = await deploy();
    expect(said).toContain('https://docs.google.com/spreadsheets/d/SHEET/edit');
    expect([code, google.made]).toEqual([0, ['sheet', 'script']]);
    if (isFirst) expect(said).toContain('time zone');
    expect(google.pushed).toEqual(built);
  }
  const written = (file: string) => JSON.parse(readFileSync(path.join(clone, file), 'utf8'));
  expect(written('.clasp.json')).toEqual({ rootDir: 'dist' });
  expect(written('.clasp.sheet.json')).toEqual(MADE);
}, 120000);

test('whoever is not logged in is told how, and nothing is made', async () => {
  rmSync(path.join(clone, '.clasprc.json'));
  const [code, said] = await deploy();
  expect([code, google.made]).toEqual([1, []]);
  expect(said).toContain('npx clasp login');
}, 60000);

// prettier-ignore
test.each<[Trouble, string]>([
  ['expired', 'Your login to Google has expired. Run "npx clasp login"'],
  ['apiOff',  'The Apps Script API is switched off. Switch it on at https://script.google.com/home/usersettings'],
])('%s: said before anything is made', async (trouble, sentence) => {
  const [code, said] = await deploy({ trouble });
  expect(said).toContain(sentence);
  expect([code, google.made]).toEqual([1, []]);
}, 60000);

test('a first pull that is lost costs nothing: what was made is known, and no second Sheet follows', async () => {
  await deploy({ trouble: 'pullLost' });
  const [code, said] = await deploy();
  expect(said).toContain('spreadsheets/d/SHEET/edit');
  expect([code, google.made]).toEqual([0, ['sheet', 'script']]);
}, 120000);

// prettier-ignore
test.each<[Trouble, string]>([
  ['deleted', 'is not there any more. Delete .clasp.sheet.json'],
  ['foreign', 'belongs to another account. Run "npx clasp login" with the account that made it'],
])('a script that is %s: the next step is said', async (trouble, sentence) => {
  writeFileSync(path.join(clone, '.clasp.sheet.json'), JSON.stringify(MADE));
  const [code, said] = await deploy({ trouble });
  expect(said).toContain(sentence);
  expect([code, google.made]).toEqual([1, []]);
}, 120000);

// prettier-ignore
test.each<[Trouble, string]>([
  ['expired', 'Your login to Google has expired. Run "npx clasp login", then "npm run deploy" again.'],
  ['apiOff',  'The Apps Script API is switched off.'],
  ['offline', 'Google cannot be reached. Check the connection, then "npm run deploy" again.'],
])('%s, at a second deploy: said, and nothing is made', async (trouble, sentence) => {
  writeFileSync(path.join(clone, '.clasp.sheet.json'), JSON.stringify(MADE));
  const [code, said] = await deploy({ trouble });
  expect(said).toContain(sentence);
  expect([code, google.made]).toEqual([1, []]);
}, 120000);

test('a script that Google does not make after its Sheet: said, and that a Sheet may be left', async () => {
  const [code, said] = await deploy({ trouble: 'noScript' });
  expect(said).toContain('Google takes no more for now');
  expect(said).toContain('If an empty Sheet named Acuerdo was left in your Drive, delete it.');
  expect(code).toBe(1);
}, 60000);

test.each([
  ['{"scriptId":', 'cannot be read: it should say'],
  ['{"scriptId":"SCRIPT","rootDir":"dist"}', 'https://script.google.com/d/SCRIPT/edit, Overview → Container'],
])(
  'own notes such as %s',
  async (notes, sentence) => {
    writeFileSync(path.join(clone, '.clasp.sheet.json'), notes);
    const [, said] = await deploy();
    expect(said).toContain(sentence);
    expect(said).not.toContain('undefined');
    expect(google.made).toEqual([]);
  },
  60000,
);

test('a --standalone that is refused names its own command and its own notes', async () => {
  writeFileSync(path.join(clone, '.clasp.standalone.json'), JSON.stringify({ scriptId: 'SCRIPT', rootDir: 'dist' }));
  const [, said] = await deploy({ trouble: 'deleted', standalone: true });
  expect(said).toContain(
    'Delete .clasp.standalone.json, then "npm run deploy -- --standalone" again: it makes a new one.',
  );
  expect(said).not.toContain('Sheet,');
}, 60000);

test('--standalone makes a script alone and a version, and tells both', async () => {
  const [code, said] = await deploy({ standalone: true });
  expect(said).toContain('Script ID: SCRIPT\nVersion: 3');
  expect([code, google.made]).toEqual([0, ['script']]);
  expect(existsSync(path.join(clone, '.clasp.sheet.json'))).toBe(false);
}, 60000);
