// build/bigquery/acuerdo.sql: what runs in BigQuery, one script that may be run again at any time.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at, read } from './paths.mjs';

const SQL = 'src/warehouse/sql';
/** What BigQuery takes of inline JavaScript in one function. */
const MOST_BYTES = 32 * 1024;

/** The statements in their order. */
async function statements() {
  const files = readdirSync(at(SQL)).sort();
  const written = await writers();
  return Promise.all(files.map(async (file) => (await filled(read(`${SQL}/${file}`), written)).trim()));
}

export async function buildBigQuery() {
  mkdirSync(at('build/bigquery'), { recursive: true });
  const script = (await statements()).join('\n\n');
  writeFileSync(at('build/bigquery/acuerdo.sql'), `${script}\n`);
  cpSync(at('src/warehouse/crm'), at('build/bigquery'), { recursive: true });
}

/** A statement with what stands in its marks: the version, what is written from specs and texts, the JavaScript of a function. */
async function filled(sql, written) {
  const { version } = JSON.parse(read('package.json'));
  const parts = sql.replace('/*{version}*/', `'${version}'`).split(/\/\*\{(js|sql): (\w+)\}\*\//);
  const texts = await Promise.all(
    parts.map((part, i) => {
      if (i % 3 === 0) return part;
      if (i % 3 === 1) return '';
      return parts[i - 1] === 'js' ? javascript(part) : written[part]();
    }),
  );
  return texts.join('');
}

/** The functions of src/warehouse/written, which write SQL from the project's specs, texts and expressions. */
async function writers() {
  const files = readdirSync(at('src/warehouse/written'));
  const contents = files.map((file) => `export * from './${file}';`).join('\n');
  const result = await build({
    stdin: { contents, resolveDir: at('src/warehouse/written'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString('base64')}`);
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
