// Sidebar.html: the sidebar's one page, script and style inside.
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import formulas from './formulas.cjs';
import { at, read } from './paths.mjs';
import { NO_TEMPLATES } from './server.mjs';

export async function buildSidebar() {
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
    plugins: [formulaHelp],
    outdir: at('build/sidebar'),
    write: false,
  });
  const output = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const html = read('src/sidebar/index.html')
    .replace('<!-- style -->', () => `<style>${output('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${output('.js')}</script>`);
  writeFileSync(at('dist/Sidebar.html'), html);
}

/** The module `acuerdo:formulas`; what it holds is declared in src/sidebar/formulaHelp.d.ts. */
const formulaHelp = {
  name: 'formula-help',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^acuerdo:formulas$/ }, () => ({ path: 'formulas', namespace: 'acuerdo' }));
    esbuild.onLoad({ filter: /^formulas$/, namespace: 'acuerdo' }, () => ({
      contents: JSON.stringify(formulas),
      loader: 'json',
    }));
  },
};
