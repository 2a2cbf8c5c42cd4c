// What npm installs is the same everywhere: exact versions, and a lock file that knows every package for every platform.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Versions = Record<string, string>;

interface Package {
  version: string;
  optional?: boolean;
  dependencies?: Versions;
  optionalDependencies?: Versions;
  peerDependencies?: Versions;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const root = path.join(__dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { devDependencies, scripts }: { devDependencies: Versions; scripts: Versions } = read('package.json');
const { packages }: { packages: Record<string, Package> } = read('package-lock.json');
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

test('every package has an exact version, and it is the one in the lock file', () => {
  expect(Object.entries(devDependencies).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  expect(packages['']).toMatchObject({ devDependencies });
  const locked = Object.keys(devDependencies).map((name) => [name, packages[`node_modules/${name}`]?.version]);
  expect(Object.fromEntries(locked)).toEqual(devDependencies);
});

test('whatever a package in the lock file needs is in it too, for the other platforms as well', () => {
  const missing = Object.entries(packages).flatMap(([from, each]) =>
    Object.entries(needs(each)).flatMap(([name, version]) => {
      const found = resolve(from, name);
      const isFound = found && (!EXACT.test(version) || found.version === version);
      return isFound ? [] : [`${from}: ${name} ${version}`];
    }),
  );
  expect(missing).toEqual([]);
});

test('every command that needs packages sees to them first', () => {
  const commands = ['bench', 'build', 'check:xlsx', 'deploy', 'start', 'test', 'test:all'];
  const first = commands.map((name) => [`pre${name}`, 'node .build/install.mjs']);
  expect(scripts).toMatchObject(Object.fromEntries(first));
  expect(Object.values(scripts).filter((command) => command.includes('npm install'))).toEqual([]);
});

describe('what npm must do first', () => {
  const installNeeded = jest.requireActual<(folder: string) => string | undefined>('../.build/installNeeded.cjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
  const write = (file: string, content: unknown) => writeFileSync(path.join(folder, file), JSON.stringify(content));
  const install = (installed: unknown) => write('node_modules/.package-lock.json', { packages: installed });
  const one = { version: '1.0.0' };

  beforeAll(() => {
    mkdirSync(path.join(folder, 'node_modules'));
    for (const name of ['one', 'forMac', 'two']) mkdirSync(path.join(folder, name));
    const wanted = { '': { devDependencies: { one: '1.0.0' } }, one, forMac: { ...one, optional: true } };
    write('package-lock.json', { packages: wanted });
  });
  beforeEach(() => write('package.json', { devDependencies: { one: '1.0.0' } }));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('all of it, on a fresh clone', () => expect(installNeeded(folder)).toBe('ci'));

  test.each([
    ['nothing, where all is there but what another platform needs', { one }, undefined],
    ['nothing, where that is there too', { one, forMac: one }, undefined],
    ['all, where a package is missing', {}, 'ci'],
    ['all, where a package has another version', { one: { version: '1.0.1' } }, 'ci'],
    ['all, where an optional one has another version', { one, forMac: { version: '0.9.0' } }, 'ci'],
    ['all, where a package is one too many', { one, two: one }, 'ci'],
  ])('%s', (_, installed, needed) => {
    install(installed);
    expect(installNeeded(folder)).toBe(needed);
  });

  test('all, where a package was removed by hand', () => {
    install({ one });
    rmSync(path.join(folder, 'one'), { recursive: true });
    expect(installNeeded(folder)).toBe('ci');
  });

  test('a new lock file, where package.json asks for something else', () => {
    install({ one });
    write('package.json', { devDependencies: { one: '1.0.0', two: '1.0.0' } });
    expect(installNeeded(folder)).toBe('install');
  });
});

function needs({ dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta }: Package): Versions {
  const peers = Object.entries(peerDependencies).filter(([name]) => peerDependenciesMeta?.[name]?.optional !== true);
  return { ...dependencies, ...optionalDependencies, ...Object.fromEntries(peers) };
}

/** As Node looks for it: in the package's own folder, then in those around it. */
function resolve(from: string, name: string): Package | undefined {
  const found = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
  if (found || from === '') return found;
  const outer = from.lastIndexOf('node_modules/');
  return resolve(from.slice(0, Math.max(0, outer - 1)), name);
}
