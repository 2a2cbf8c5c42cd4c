// Sidebar.html: the sidebar's one page, script and style inside.
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
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
    outdir: at('build/sidebar'),
    write: false,
  });
  const output = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const html = read('src/sidebar/index.html')
    .replace('<!-- style -->', () => `<style>${output('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${output('.js')}</script>`);
  writeFileSync(at('dist/Sidebar.html'), html);
}
