import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '..');

/**
 * Compares a text with the golden file of that name under test/. A golden that is missing is written, but in CI it fails; one
 * that differs gets a `-changed` file beside it to look at, and to put in its place when the change is meant.
 *
 * @param name Path under test/ without its ending, `template/goals.en`.
 */
export function expectGolden(name: string, text: string): void {
  const file = path.join(folder, `${name}.golden.json`);
  const changed = path.join(folder, `${name}.golden-changed.json`);
  const isThere = existsSync(file);
  if (!isThere && process.env['CI'])
    throw new Error(`Cannot find the golden file ${file}: run the tests and commit it`);
  if (!isThere) writeFileSync(file, text);
  if (readFileSync(file, 'utf8') === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
