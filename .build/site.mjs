// build/site/: the workbook for any static host, and acuerdo.html, the same in one file that opens by double click.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { at, read } from './paths.mjs';

/** What the page may load: what is written inside it, and in the folder its own files. Nothing from the network. */
const POLICY =
  "img-src data: blob:; font-src data:; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'";
const IN_FOLDER = `default-src 'self' 'unsafe-inline' 'unsafe-eval'; ${POLICY}`;
const IN_FILE = `default-src 'unsafe-inline' 'unsafe-eval'; ${POLICY}`;

/** What the built page holds of others, with its licence. */
const PACKAGES = [
  '@odoo/o-spreadsheet',
  '@odoo/owl',
  'chart.js',
  'bootstrap',
  'font-awesome',
  'fflate',
  'preact',
  'papaparse',
];

export function buildSite() {
  rmSync(at('build/site'), { recursive: true, force: true });
  mkdirSync(at('build/site'), { recursive: true });
  for (const file of ['main.js', 'main.css', 'chart.js']) cpSync(at('build/page', file), at('build/site', file));
  const page = read('src/host/page/index.html');
  writeFileSync(at('build/site/index.html'), complete(page, IN_FOLDER));
  writeFileSync(at('build/site/acuerdo.html'), complete(inlined(page), IN_FILE));
  writeFileSync(at('build/site/LICENSES.txt'), licences());
}

/** The page with the add-on and its bridge inside. */
function complete(page, policy) {
  const inside = { addOn: addOn(), bridge: read('build/page/bridge.js') };
  const json = JSON.stringify(inside).replace(/</g, '\\u003c');
  return page
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace(
      '<div id="toasts"',
      (found) => `<script type="application/json" id="add-on">${json}</script>\n    ${found}`,
    );
}

/** The page with its style and scripts inside; scripts last, as they are not deferred any more. */
function inlined(page) {
  const scripts = [];
  const without = page
    .replace(/<link rel="stylesheet" href="([^"]+)" \/>/g, (_, file) => `<style>${read(`build/page/${file}`)}</style>`)
    .replace(/<script defer src="([^"]+)"><\/script>\s*/g, (_, file) => {
      scripts.push(`<script>${read(`build/page/${file}`).replace(/<\/(?=script)/gi, '<\\/')}</script>`);
      return '';
    });
  return without.replace('</body>', () => `${scripts.join('\n')}\n</body>`);
}

/** As the server of `npm start` hands it out. */
function addOn() {
  const pages = readdirSync(at('dist')).filter((file) => file.endsWith('.html'));
  const html = Object.fromEntries(pages.map((file) => [file.slice(0, -'.html'.length), read(`dist/${file}`)]));
  return { code: read('dist/Code.js'), manifest: read('dist/appsscript.json'), html };
}

function licences() {
  const parts = PACKAGES.map((name) => {
    const { version, license, repository } = JSON.parse(read(`node_modules/${name}/package.json`));
    const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
    return [`${name} ${version} (${license})`, source, '', licenceText(name)].join('\n');
  });
  return [
    'Acuerdo is under the Apache License 2.0. Its page also holds the following, each under its own licence;',
    'the source of each is at its address, in the version named.',
    ...parts,
  ].join('\n\n----------------------------------------\n\n');
}

function licenceText(name) {
  const folder = at('node_modules', name);
  const file = readdirSync(folder).find((candidate) => /^(licen[sc]e|copying)/i.test(candidate));
  return file && existsSync(at('node_modules', name, file)) ? readFileSync(at('node_modules', name, file), 'utf8') : '';
}
