// node .build/ok.mjs [--all]: builds, then types and lint beside the tests. With --all, what tests otherwise try a part of or
// know from an earlier run (test/README.md) is tried whole.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

// Workbooks leave much behind that lives shortly: with more room for it, less time goes into clearing up.
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`;
const env = { ...process.env, NODE_OPTIONS, ...(process.argv.includes('--all') && { TEST_ALL: '1' }) };

/** Runs a command of package.json; what it says is kept back while another talks. */
function run(command, stdio) {
  const child = spawn(`npm run --silent ${command}`, { cwd: root, shell: true, env, stdio });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ command, isOk: code === 0, said })));
}

async function inTurn(...commands) {
  const outcomes = [];
  for (const command of commands) outcomes.push(await run(command, 'pipe'));
  return outcomes;
}

await import('../build.mjs');
const outcomes = (await Promise.all([inTurn('types', 'lint'), run('jest', 'inherit')])).flat();
for (const { said } of outcomes) process.stdout.write(said);
const failed = outcomes.filter(({ isOk }) => !isOk).map(({ command }) => command);
console.log(failed.length > 0 ? `Not ok: ${failed.join(', ')}` : 'All ok: types, lint, build, tests');
process.exitCode = failed.length > 0 ? 1 : 0;
