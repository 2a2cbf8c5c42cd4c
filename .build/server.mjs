// What runs at Google: Code.js for formulas and the menu, Workbook.html for what the sidebar calls (gas/workbookCode.ts).
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { formulaHelp } from './formulaHelp.mjs';
import formulas from './formulas.cjs';
import { at, read } from './paths.mjs';

/** HtmlService strips what looks like a comment inside a template literal (reference: platform §5). */
export const NO_TEMPLATES = { 'template-literal': false };

export async function buildServer() {
  const [code, calls] = await Promise.all([
    bundle('src/main.ts', 'APP_', { plugins: [callsOnDemand] }),
    bundle('src/gas/calls.ts', 'CALLS_', { plugins: [formulaHelp], supported: NO_TEMPLATES }),
  ]);
  writeFileSync(at('dist/Code.js'), latin1(compact(`${code}\n${wrappers()}`)));
  writeFileSync(at('dist/Workbook.html'), `<script>\n${compact(calls)}</script>\n`);
}

async function bundle(entry, globalName, options) {
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

/** esbuild drops doc comments and hides names; Google needs both, so each global gets a written-out wrapper. */
function wrappers() {
  const plain = exportedFrom('gas/\\w+').map(
    (name) => `function ${name}() {\n  return APP_.${name}.apply(null, arguments);\n}\n`,
  );
  return [...formulas.map(documentedWrapper), ...plain].join('\n');
}

function documentedWrapper({ name, summary, params, returns }) {
  const names = params.map((param) => param.name).join(', ');
  const doc = [
    summary,
    '',
    ...params.map((p) => `@param {${p.sample}} ${p.name} ${p.isOptional ? 'Optional. ' : ''}${p.help}`),
    `@return ${returns}`,
    '@customfunction',
  ];
  const comment = doc.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${names}) {\n  return APP_.${name}(${names});\n}\n`;
}

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

/** The bundle indented with tabs and without the names of the files it came from: as readable, a twentieth smaller. */
function compact(code) {
  return code
    .replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
    .replace(/^\t\/\/ src.*\n/gm, '')
    .replace(/\n\n+/g, '\n');
}

/**
 * The code with dashes and dots beyond Latin-1 written as escapes: V8 keeps such a script in one byte a letter and reads it
 * a tenth faster.
 */
function latin1(code) {
  const plain = { '…': '...', '–': '-', '—': '-', '−': '-' };
  return code
    .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[…–—−]/g, (letter) => plain[letter]))
    .replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
