import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The custom functions, as main.ts lists them. */
export function customFunctionNames(): string[] {
  const main = readFileSync(path.join(__dirname, '../../src/main.ts'), 'utf8');
  return [...main.matchAll(/^export \{ (\w+) \} from '\.\/functions\//gm)].map(([, name = '']) => name);
}
