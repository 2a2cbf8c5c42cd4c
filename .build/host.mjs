// build/: the local host as a page, its server, and the headless door for scripts.
import { build } from 'esbuild';
import { cpSync } from 'node:fs';
import { at } from './paths.mjs';

export async function buildHost() {
  const common = { bundle: true, logLevel: 'error', charset: 'utf8' };
  const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', packages: 'external' };
  await build({ ...node, entryPoints: [at('src/door.ts')], outfile: at('build/workbook.cjs') });
  await build({ ...node, entryPoints: [at('src/host/serve.ts')], outfile: at('build/serve.cjs') });
  await build({
    ...common,
    entryPoints: [at('src/host/page/main.ts')],
    outdir: at('build/page'),
    format: 'iife',
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
