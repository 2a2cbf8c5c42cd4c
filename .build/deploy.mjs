// Pushes dist/ to Google with clasp.
import { spawnSync } from 'node:child_process';
import { at, read, root } from './paths.mjs';

/**
 * Pushes dist/; the first time it makes the Sheet and the script bound to it.
 *
 * @param buildAgain Writes dist/ anew: creating pulls Google's empty project over it, manifest included.
 */
export async function deploy(buildAgain) {
  if (!clasp('show-authorized-user', '--json').stdout.includes('"loggedIn": true')) {
    throw new Error(
      'You are not logged in to Google. Switch the Apps Script API on at https://script.google.com/home/usersettings, run "npx clasp login", then "npm run deploy" again.',
    );
  }
  if (!JSON.parse(read('.clasp.json')).scriptId) {
    report(clasp('create-script', '--type', 'sheets', '--title', 'Acuerdo', '--rootDir', 'dist'));
    await buildAgain();
  }
  report(clasp('push', '--force'));
}

function clasp(...args) {
  return spawnSync(process.execPath, [at('node_modules/@google/clasp/build/src/index.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

function report({ status, stdout, stderr }) {
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(`clasp stopped: ${stderr.trim()}`);
}
