// Builds everything that runs: dist/ (what clasp pushes) and build/ (the local host: page, server and headless door).
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const read = (file) => readFileSync(at(file), 'utf8');

/** The `export { NAME } from './functions/file'` lines of main.ts: name → file. */
export function customFunctions() {
  const lines = read('src/main.ts').matchAll(/^export \{ ([A-Z_0-9]+) \} from '\.\/(functions\/\w+)';$/gm);
  return [...lines].map(([, name, file]) => ({ name, ...docOf(name, read(`src/${file}.ts`)) }));
}

/** The doc comment and parameters of an exported function, as Sheets' autocomplete shows them. */
function docOf(name, source) {
  const found = source.match(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export function ${name}\\(([^)]*)\\)`));
  if (!found) throw new Error(`Cannot document ${name}: no doc comment above "export function ${name}("`);
  const text = found[1].replace(/^\s*\* ?/gm, '').trim();
  const [head, ...tags] = text.split(/^(?=@)/m).map((part) => part.replace(/\s+/g, ' ').trim());
  const params = tags.flatMap((tag) => {
    const param = tag.match(/^@param \{([^}]*)\} (\w+) (.*)$/);
    return param ? [{ example: param[1], name: snakeCase(param[2]), text: param[3] }] : [];
  });
  const rest = (kind) => tags.filter((tag) => tag.startsWith(`@${kind} `)).map((tag) => tag.slice(kind.length + 2));
  const summary =
    text
      .split(/\n\s*\n|^@/m)[0]
      .replace(/\s+/g, ' ')
      .trim() || head;
  return {
    summary,
    params,
    returns: rest('return')[0] ?? '',
    examples: rest('example'),
    group: rest('group')[0] ?? '',
  };
}

/** HtmlService strips what looks like a comment inside a template literal (reference: platform §5). */
const NO_TEMPLATES = { 'template-literal': false };

const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The names that main.ts hands on from a file of gas/: `export { a, b } from './gas/menu'`. */
function exportedFrom(file) {
  const lists = read('src/main.ts').matchAll(new RegExp(`^export \\{([^}]*)\\} from '\\./${file}';$`, 'gm'));
  return [...lists].flatMap(([, list]) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
}

/** esbuild drops doc comments and hides names; Google needs both, so each global gets a written-out wrapper. */
function wrappers() {
  const custom = customFunctions().map(({ name, summary, params, returns }) => {
    const names = params.map((param) => param.name).join(', ');
    const doc = [
      summary,
      '',
      ...params.map((p) => `@param {${p.example}} ${p.name} ${p.text}`),
      `@return ${returns}`,
      '@customfunction',
    ];
    const comment = doc.map((line) => ` * ${line}`.trimEnd()).join('\n');
    return `/**\n${comment}\n */\nfunction ${name}(${names}) {\n  return APP_.${name}(${names});\n}\n`;
  });
  const plain = exportedFrom('gas/\\w+').map(
    (name) => `function ${name}() {\n  return APP_.${name}.apply(null, arguments);\n}\n`,
  );
  return [...custom, ...plain].join('\n');
}

/** What runs at Google: Code.js for formulas and the menu, Workbook.html for what the sidebar calls (gas/workbookCode.ts). */
async function buildServer() {
  const [code, calls] = await Promise.all([
    bundleServer('src/main.ts', 'APP_', { plugins: [callsOnDemand] }),
    bundleServer('src/gas/calls.ts', 'CALLS_', { supported: NO_TEMPLATES }),
  ]);
  writeFileSync(at('dist/Code.js'), compact(`${code}\n${wrappers()}`));
  writeFileSync(at('dist/Workbook.html'), `<script>\n${compact(calls)}</script>\n`);
}

async function bundleServer(entry, globalName, options) {
  const result = await build({
    entryPoints: [at(entry)],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2019',
    platform: 'neutral',
    legalComments: 'none',
    charset: 'utf8',
    ...options,
    write: false,
  });
  return result.outputFiles[0].text;
}

/** In Code.js a sidebar call is only its name; the code behind it is loaded when it is called. */
const callsOnDemand = {
  name: 'calls-on-demand',
  setup(esbuild) {
    esbuild.onLoad({ filter: /src\/gas\/calls\.ts$/ }, () => ({
      contents: [
        "import { workbookCode } from './workbookCode';",
        ...exportedFrom('gas/calls').map(
          (name) => `export function ${name}() { return workbookCode().${name}.apply(null, arguments); }`,
        ),
      ].join('\n'),
      resolveDir: at('src/gas'),
      loader: 'js',
    }));
  },
};

/** The bundle indented with tabs and without the names of the files it came from: as readable, a twentieth smaller. */
function compact(code) {
  return code
    .replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
    .replace(/^\t\/\/ src.*\n/gm, '')
    .replace(/\n\n+/g, '\n');
}

async function buildSidebar() {
  const result = await build({
    entryPoints: [at('src/sidebar/main.tsx')],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    supported: NO_TEMPLATES,
    outdir: at('build/sidebar'),
    write: false,
  });
  const output = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const html = read('src/sidebar/index.html')
    .replace('<!-- style -->', () => `<style>${output('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${output('.js')}</script>`);
  writeFileSync(at('dist/Sidebar.html'), html);
}

async function buildHost() {
  const common = { bundle: true, logLevel: 'error', charset: 'utf8' };
  const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', packages: 'external' };
  await build({ ...node, entryPoints: [at('src/host/workbook.ts')], outfile: at('build/workbook.cjs') });
  await build({ ...node, entryPoints: [at('src/host/serve.ts')], outfile: at('build/serve.cjs') });
  await build({
    ...common,
    entryPoints: [at('src/host/page/main.ts')],
    outdir: at('build/page'),
    format: 'esm',
    target: 'es2022',
    minify: true,
    mainFields: ['module', 'main'],
    loader: {
      '.xml': 'text',
      '.woff2': 'dataurl',
      '.ttf': 'empty',
      '.woff': 'empty',
      '.eot': 'empty',
      '.svg': 'empty',
    },
  });
  await build({
    ...common,
    entryPoints: [at('src/host/page/bridge/main.ts')],
    outfile: at('build/page/bridge.js'),
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  cpSync(at('src/host/page/index.html'), at('build/page/index.html'));
  cpSync(at('node_modules/chart.js/dist/chart.umd.min.js'), at('build/page/chart.js'));
}

async function buildAll() {
  for (const folder of ['dist', 'build/page']) mkdirSync(at(folder), { recursive: true });
  cpSync(at('appsscript.json'), at('dist/appsscript.json'));
  await Promise.all([buildServer(), buildSidebar(), buildHost()]);
}

/** The README's table of functions, from the same doc comments that Sheets shows. */
export function functionsTable() {
  const rows = customFunctions().map(({ name, params, summary, examples }) => {
    const args = params
      .map((param) => (param.text.startsWith('Optional.') ? `[${param.name}]` : param.name))
      .join(', ');
    return `| \`${name}(${args})\` | ${summary} | \`${(examples[0] ?? '').replace(' //=> ', '` → `')}\` |`;
  });
  return ['| function | what it tells | example |', '|---|---|---|', ...rows].join('\n');
}

function writeReadme() {
  const readme = read('README.md');
  const filled = readme.replace(
    /(<!-- functions -->\n)[^]*?(\n<!-- \/functions -->)/,
    (_, from, to) => from + functionsTable() + to,
  );
  if (filled !== readme) writeFileSync(at('README.md'), filled);
}

/** Pushes dist/ with clasp; the first time it makes the Sheet and the script bound to it. */
async function deploy() {
  const clasp = (...args) =>
    spawnSync(process.execPath, [at('node_modules/@google/clasp/build/src/index.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  if (!clasp('show-authorized-user', '--json').stdout.includes('"loggedIn": true')) {
    throw new Error(
      'You are not logged in to Google. Switch the Apps Script API on at https://script.google.com/home/usersettings, run "npx clasp login", then "npm run deploy" again.',
    );
  }
  if (!JSON.parse(read('.clasp.json')).scriptId) {
    report(clasp('create-script', '--type', 'sheets', '--title', 'Acuerdo', '--rootDir', 'dist'));
    // Creating pulls Google's empty project over dist/, manifest included.
    await buildAll();
  }
  report(clasp('push', '--force'));
}

function report({ status, stdout, stderr }) {
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(`clasp stopped: ${stderr.trim()}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  writeReadme();
  if (process.argv.includes('--deploy')) {
    await deploy().catch(({ message }) => {
      console.error(message);
      process.exitCode = 1;
    });
  }
  if (process.argv.includes('--serve')) await import(at('build/serve.cjs'));
}
