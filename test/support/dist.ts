// dist/, what clasp pushes, as Google would read and load it.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type Comment, type Program } from 'acorn';
import gasLocal from 'gas-local';

export const distFolder = path.join(__dirname, '../../dist');

/** The text of a built file. */
export function readDist(name: string): string {
  const file = path.join(distFolder, name);
  if (!existsSync(file)) throw new Error(`Cannot test dist/${name}: it is not built; run npm run build`);
  return readFileSync(file, 'utf8');
}

/** The global functions of Code.js, loaded by gas-local in a realm of their own, by name. */
export function loadDist(services: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  readDist('Code.js');
  const globals = { ...services };
  const loaded = gasLocal.require(distFolder, globals);
  return Object.fromEntries(Object.entries(loaded).filter(([name]) => !(name in services)));
}

/** Calls a global of a loaded dist/. */
export function call(dist: Readonly<Record<string, unknown>>, name: string, ...args: unknown[]): unknown {
  const called = dist[name];
  if (typeof called !== 'function') throw new Error(`Cannot call ${name}: it is not a global function`);
  return called(...args);
}

/** The script that an HTML file of dist/ holds. */
export function scriptOf(name: string): string {
  const html = readDist(name);
  return html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
}

/** A script parsed by the rules of 2019, with its comments. */
export function parse2019(code: string): { program: Program; comments: Comment[] } {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true, onComment: comments });
  return { program, comments };
}
