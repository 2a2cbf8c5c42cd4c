// Brings dist/ to Google with clasp: a Sheet with its script, or the script alone that the Marketplace wants.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, root } from './paths.mjs';

/**
 * Whose script it is stays out of git: a clone makes its own and never pushes into somebody else's, and .clasp.json stays as
 * it is, because clasp makes nothing where that names a script.
 */
const OWN = { sheets: '.clasp.sheet.json', standalone: '.clasp.standalone.json' };

const SETTINGS = 'https://script.google.com/home/usersettings';
const again = (own) => `then "npm run deploy${own === OWN.standalone ? ' -- --standalone' : ''}" again`;

/** What clasp says → what happened and what to do next. */
const SENTENCES = [
  [
    /invalid_grant|invalid_rapt|reauth/i,
    (own) => `Your login to Google has expired. Run "npx clasp login", ${again(own)}.`,
  ],
  [
    /has not enabled the Apps Script API|User has not enabled/i,
    (own) =>
      `The Apps Script API is switched off. Switch it on at ${SETTINGS}, wait a minute, ${again(own)}. Nothing was made.`,
  ],
  [
    /not found|\b404\b/i,
    (own) =>
      `The script this folder pushes to is not there any more. Delete ${own}, ${again(own)}: it makes a new one.${own === OWN.sheets ? ' The old Sheet, if you still have it, keeps its data.' : ''}`,
  ],
  [
    /permission|\b403\b|forbidden/i,
    (own) =>
      `The script this folder pushes to belongs to another account. Run "npx clasp login" with the account that made it, or delete ${own} to make one of your own, ${again(own)}.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|network|socket|fetch failed/i,
    (own) => `Google cannot be reached. Check the connection, ${again(own)}.`,
  ],
  [
    /quota|rate limit|\b429\b/i,
    (own) => `Google takes no more for now: a limit of your account is reached. Wait an hour, ${again(own)}.`,
  ],
];

/**
 * Pushes dist/; the first time it makes the Sheet and the script bound to it, or the script alone.
 *
 * @param buildAgain Writes dist/ anew: creating pulls Google's empty project over it, manifest included.
 * @param isStandalone Whether the script is for the Marketplace: it then also gets a version.
 */
export async function deploy(buildAgain, isStandalone = false) {
  const own = isStandalone ? OWN.standalone : OWN.sheets;
  checkLogin(own);
  if (!ownScript(own)) {
    create(own, isStandalone ? 'standalone' : 'sheets');
    await buildAgain();
  }
  report(own, clasp(own, 'push', '--force'));
  console.log(isStandalone ? published(own) : whereItIs(own));
}

function checkLogin(own) {
  const shown = clasp(undefined, 'show-authorized-user', '--json').stdout;
  if (!shown.includes('"loggedIn": true')) {
    throw new Error(
      `You are not logged in to Google. Switch the Apps Script API on at ${SETTINGS}, run "npx clasp login", ${again(own)}.`,
    );
  }
  if (ownScript(own)) return;
  // Asked about a script that cannot be, Google says first whether it answers at all: nothing is made where it does not.
  const { stdout, stderr } = clasp(undefined, 'list-deployments', 'none');
  const said = stdout + stderr;
  if (!/not found|invalid|404/i.test(said) || /invalid_grant|invalid_rapt/i.test(said))
    report(own, { status: 1, stdout, stderr });
}

function create(own, type) {
  writeFileSync(at(own), JSON.stringify({ rootDir: 'dist' }));
  const made = clasp(own, 'create-script', '--type', type, '--title', 'Acuerdo', '--rootDir', 'dist');
  const [, parentId] = /open\?id=([\w-]+)/.exec(made.stdout) ?? [];
  const [, scriptId] = /script\.google\.com\/d\/([\w-]+)/.exec(made.stdout) ?? [];
  // What was made is written down whatever came after, so that trying again makes no second one.
  if (scriptId)
    writeFileSync(at(own), JSON.stringify({ scriptId, ...(type === 'sheets' && { parentId }), rootDir: 'dist' }));
  else failedToMake(own, made, type);
}

/** The Sheet comes first: where its script then fails, it is left behind, and nothing tells which it is. */
function failedToMake(own, made, type) {
  try {
    report(own, { ...made, status: 1 });
  } catch ({ message }) {
    const left = ' If an empty Sheet named Acuerdo was left in your Drive, delete it.';
    throw new Error(type === 'sheets' ? message.replace(' Nothing was made.', '') + left : message);
  }
}

/** What is written down of the own script; `{}` before there is one. */
function ownProject(own) {
  if (!existsSync(at(own))) return {};
  try {
    return JSON.parse(readFileSync(at(own), 'utf8'));
  } catch {
    throw new Error(
      `${own} cannot be read: it should say {"scriptId":"…","parentId":"…","rootDir":"dist"}. Mend it, or delete it to make a new script, ${again(own)}.`,
    );
  }
}

function ownScript(own) {
  return ownProject(own).scriptId;
}

function whereItIs(own) {
  const { parentId, scriptId } = ownProject(own);
  return [
    parentId
      ? `Your Sheet: https://docs.google.com/spreadsheets/d/${parentId}/edit`
      : `Your Sheet is the one this script belongs to: https://script.google.com/d/${scriptId}/edit, Overview → Container`,
    'Reload it and open Extensions → Acuerdo. A new Sheet may come with another time zone: check File → Settings first.',
  ].join('\n');
}

function published(own) {
  const made = clasp(own, 'create-version', 'Acuerdo', '--json');
  report(own, { ...made, stdout: '' });
  const { versionNumber } = JSON.parse(made.stdout);
  return [
    `Script ID: ${ownScript(own)}`,
    `Version: ${versionNumber}`,
    'The Marketplace asks for both; .readme/publishing.md goes on from here.',
  ].join('\n');
}

function clasp(own, ...args) {
  const file = own ? ['--project', at(own)] : [];
  return spawnSync(process.execPath, [at('node_modules/@google/clasp/build/src/index.js'), ...args, ...file], {
    cwd: root,
    encoding: 'utf8',
  });
}

function report(own, { status, stdout, stderr }) {
  process.stdout.write(stdout);
  if (status === 0) return;
  const said = `${stdout}\n${stderr}`.trim();
  const sentence = SENTENCES.find(([pattern]) => pattern.test(said))?.[1];
  throw new Error(sentence ? sentence(own) : `clasp stopped: ${said}`);
}
