// npm run mutants -- [how many] [seed]: puts small faults into what cells compute, one at a time, and counts those the tests
// notice. Faults are drawn by seed, so that a run can be repeated; 0 stands for all of them.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { mutantsOf } from './operators.mjs';

const ROOMS = ['calendar', 'words', 'metrics', 'grid', 'functions'];
const PATIENCE_MS = 240_000;
const WANTED_SHARE = 0.9;

const [count = 60, seed = 1] = process.argv.slice(2).map(Number);

const all = ROOMS.flatMap((room) => filesIn(`src/${room}`)).flatMap((file) =>
  mutantsOf(file, readFileSync(file, 'utf8')),
);
const chosen = count === 0 ? all : drawn(all, count, seed);
console.log(`${chosen.length} of ${all.length} faults, seed ${seed}`);

if (noticed(undefined)) throw new Error('Cannot look for faults: the tests fail without one');
const survivors = chosen.filter((mutant, i) => {
  const isKilled = noticed(mutant);
  if (!isKilled) console.log(`survives  ${mutant.file}:${mutant.line}  ${shown(mutant.was)} → ${shown(mutant.text)}`);
  if ((i + 1) % 10 === 0) console.log(`${i + 1} done`);
  return !isKilled;
});
const share = 1 - survivors.length / chosen.length;
console.log(`${chosen.length - survivors.length} of ${chosen.length} killed: ${(share * 100).toFixed(1)} %`);
if (share < WANTED_SHARE) process.exitCode = 1;

/** Whether a test of what depends on the mutant's file fails, or does not end; without a mutant, whether any test fails. */
function noticed(mutant) {
  const jest = ['node_modules/jest/bin/jest.js', '-c', 'test/mutants/jest.config.cjs', '--bail', '--silent', '-i'];
  const related = mutant === undefined ? [] : ['--findRelatedTests', mutant.file];
  const { status } = spawnSync(process.execPath, [...jest, ...related], {
    env: { ...process.env, MUTANT: JSON.stringify(mutant ?? null) },
    stdio: 'ignore',
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  return status !== 0;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `${folder}/${file.replace(/\\/g, '/')}`);
}

/** So many of a list, drawn by a seed (mulberry32). */
function drawn(list, size, start) {
  let state = start;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const left = [...list];
  return Array.from(
    { length: Math.min(size, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0],
  );
}

function shown(text) {
  return text.replace(/\s+/g, ' ').slice(0, 60);
}
