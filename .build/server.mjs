// What runs at Google: Code.js for formulas and the menu, Workbook.html for what the sidebar calls (gas/workbookCode.ts),
// Seldom.html for formulas asked once or twice.
import { parse } from 'acorn';
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import formulas from './formulas.cjs';
import { errorsOnDemand, errorsPage } from './errorWords.mjs';
import { seldomEntry, seldomOnDemand } from './seldom.mjs';
import { at, read } from './paths.mjs';
import { virtualModule } from './virtualModules.mjs';

/** HtmlService strips what looks like a comment inside a template literal (reference: platform §5). */
export const NO_TEMPLATES = { 'template-literal': false };

export async function buildServer() {
  const [code, calls, seldom] = await Promise.all([
    bundle('src/main.ts', 'APP_', {
      plugins: [callsOnDemand, errorsOnDemand, seldomOnDemand],
      minifySyntax: true,
    }).then(parted),
    bundle('src/gas/calls.ts', 'CALLS_', {
      plugins: [virtualModule('formulas'), virtualModule('holidays')],
      supported: NO_TEMPLATES,
    }),
    bundle(seldomEntry, 'SELDOM_', { plugins: [errorsOnDemand], supported: NO_TEMPLATES }),
  ]);
  writeFileSync(at('dist/Code.js'), latin1(compact(`${code}\n${wrappers()}`)));
  writeFileSync(at('dist/Errors.html'), await errorsPage());
  writeFileSync(at('dist/Seldom.html'), `<script>\n${compact(seldom)}</script>\n`);
  writeFileSync(at('dist/Workbook.html'), `<script>\n${compact(calls)}</script>\n`);
}

async function bundle(entry, globalName, options) {
  const result = await build({
    ...(typeof entry === 'string' ? { entryPoints: [at(entry)] } : { stdin: entry }),
    bundle: true,
    format: 'esm',
    target: 'es2019',
    platform: 'neutral',
    legalComments: 'none',
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    ...options,
    write: false,
  });
  return asGlobal(globalName, result.outputFiles[0].text);
}

/** A module as one global object of what it exports. */
function asGlobal(name, code) {
  const [body, exported] = code.split(/^export \{\n([^}]*)\};\n$/m);
  const entries = exported.replace(/(\w+) as (\w+)/g, '$2: $1');
  const inner = `${body}return {\n${entries}};\n`.replace(/^(?=.)/gm, '  ');
  return `"use strict";\nvar ${name} = (() => {\n${inner}})();\n`;
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
    // What only the sidebar calls is written out with the globals.
    esbuild.onLoad({ filter: /src\/main\.ts$/ }, () => ({
      contents: `${read('src/main.ts').replace(FROM_CALLS, '')}\nexport { workbookCode } from './gas/workbookCode';`,
      loader: 'ts',
    }));
  },
};

const FROM_CALLS = /^export \{[^}]*\} from '\.\/gas\/calls';$/gm;

/** esbuild drops doc comments and hides names; Google needs both, so each global gets a written-out wrapper. */
function wrappers() {
  const plain = exportedFrom('gas/menu').map((name) => wrapper(name, `APP_.${name}`));
  const calls = exportedFrom('gas/calls').map((name) => wrapper(name, `APP_.workbookCode().${name}`));
  return [...formulas.map(documentedWrapper), ...plain, ...calls].join('\n');
}

function wrapper(name, called) {
  return `function ${name}() {\n  return ${called}.apply(null, arguments);\n}\n`;
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

/** The code with a declaration a line: esbuild's shorter syntax joins them, and nobody could read those lines. */
function parted(code) {
  const joints = [];
  const visit = (node, isLoop) => {
    if (typeof node?.type !== 'string') return;
    if (node.type === 'VariableDeclaration' && !isLoop) {
      for (const [index, { start }] of node.declarations.slice(1).entries())
        joints.push({ from: node.declarations[index].end, to: start, kind: node.kind, start: node.start });
    }
    for (const [key, child] of Object.entries(node))
      for (const each of [child].flat()) visit(each, node.type.startsWith('For') && key !== 'body');
  };
  visit(parse(code, { ecmaVersion: 2019 }), false);
  return joints
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, kind, start }) => {
      const indent = /[^\n]*$/.exec(code.slice(0, start))[0].match(/^ */)[0];
      return `${text.slice(0, from)};\n${indent}${kind} ${text.slice(to)}`;
    }, code);
}

/** The bundle indented with tabs and without the names of the files it came from. */
function compact(code) {
  return code
    .replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
    .replace(/^\t*\/\/ (src|calls).*\n/gm, '')
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
