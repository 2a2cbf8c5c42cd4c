// Tests stand where their sources do: a file of what cells compute has its test at the same place, or the test of its folder.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');

const sources = ['calendar', 'words', 'metrics', 'grid', 'functions'].flatMap((room) =>
  readdirSync(path.join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(room, file)),
);

function hasTest(source: string): boolean {
  const folder = path.dirname(source);
  const places = [source.replace(/\.ts$/, '.test.ts'), path.join(folder, `${path.basename(folder)}.test.ts`)];
  return places.some((place) => existsSync(path.join(ROOT, 'test', place)));
}

test('every source of what cells compute has a test at its place, or that of its folder', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((source) => !hasTest(source))).toEqual([]);
});
