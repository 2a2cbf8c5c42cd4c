// build/bigquery/acuerdo.sql: what runs in BigQuery, one script that may be run again at any time.
import { build } from 'esbuild';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at, read } from './paths.mjs';

const SQL = 'src/warehouse/sql';
/** What BigQuery takes of inline JavaScript in one function. */
const MOST_BYTES = 32 * 1024;

/** The statements in their order, each with the name of its file. */
export async function statements() {
  const files = readdirSync(at(SQL)).sort();
  return Promise.all(files.map(async (file) => ({ file, sql: (await filled(read(`${SQL}/${file}`))).trim() })));
}

export async function buildBigQuery() {
  mkdirSync(at('build/bigquery'), { recursive: true });
  const script = (await statements()).map(({ sql }) => sql).join('\n\n');
  writeFileSync(at('build/bigquery/acuerdo.sql'), `${script}\n`);
}

/** A statement with what stands in its marks: the version, and the JavaScript of a function. */
async function filled(sql) {
  const { version } = JSON.parse(read('package.json'));
  const parts = sql.replace('/*{version}*/', `'${version}'`).split(/\/\*\{js: (\w+)\}\*\//);
  const texts = await Promise.all(parts.map((part, i) => (i % 2 === 0 ? part : javascript(part))));
  return texts.join('');
}

async function javascript(name) {
  const result = await build({
    entryPoints: [at(`src/warehouse/udf/${name}.ts`)],
    bundle: true,
    format: 'iife',
    globalName: 'f',
    minify: true,
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const code = result.outputFiles[0].text.trim();
  if (code.includes('"""')) throw new Error(`Cannot write ${name}: three quotes would end its body`);
  const bytes = Buffer.byteLength(code);
  if (bytes > MOST_BYTES - 256)
    throw new Error(`Cannot write ${name}: ${bytes} bytes, BigQuery takes 32 KB a function`);
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildBigQuery();
  console.log('build/bigquery/acuerdo.sql is ready: .readme/bigquery.md says how to install it');
}
