// The README shows every function as it is: the table comes from the same doc comments as the help in Sheets.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportsOfMain } from '../support/mainExports';

const root = path.join(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

test('the README lists every custom function with its arguments and an example', () => {
  const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+\(/.test(line));
  const listed = rows.map((row) => /^\| `([A-Z_]+)\(/.exec(row)?.[1]);
  expect(listed).toEqual(exportsOfMain('functions/'));
  for (const row of rows) expect(row).toMatch(/^\| `[A-Z_]+\([a-z_, [\]]+\)` \| .+\. \| `=.+` → `.+` \|$/);
});

test('every picture of the README is there', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
  expect(pictures.length).toBeGreaterThan(0);
  for (const file of pictures) expect(readFileSync(path.join(root, file)).subarray(1, 4).toString()).toBe('PNG');
});
