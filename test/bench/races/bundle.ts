import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script, createContext } from 'node:vm';
import { leastMs } from '../measure';
import type { Row } from '../row';
import { atMost, within } from '../row';

const KB = 1024;

/** What every formula pays before it begins: the code compiled and run in a context of its own. */
export function bundleRaces(root: string, rounds: number): Row[] {
  const [code, formulas] = ['dist/Code.js', 'node_modules/@formulajs/formulajs/lib/browser/formula.min.js'].map(
    (file) => readFileSync(path.join(root, file), 'utf8'),
  );
  if (code === undefined || formulas === undefined) throw new Error('Cannot race bundles that are not there');
  // Made beforehand: a context costs the same whatever is loaded into it.
  const contexts = Array.from({ length: 2 * (rounds + 1) }, () => createContext({}));
  const load = (text: string) => {
    const context = contexts.pop();
    if (context === undefined) throw new Error('Cannot load into a context that was used');
    // Never twice the same text, or V8 would remember what it compiled.
    return new Script(`${text}\n// ${contexts.length}`).runInContext(context);
  };
  const { ours, theirs } = leastMs({ ours: () => load(code), theirs: () => load(formulas) }, rounds);
  const peer = '@formulajs/formulajs';
  const size = { job: 'Code.js, size', peer: `${peer}, minified`, theirs: `${Math.round(formulas.length / KB)} KB` };
  return [
    within(160, Buffer.byteLength(code) / KB, size, ' KB'),
    atMost(0.4, { job: 'Code.js, compiled and loaded', peer, oursMs: ours, theirsMs: theirs }),
  ];
}
