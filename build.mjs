// Builds everything that runs: dist/ (what clasp pushes) and build/ (the local host: page, server and headless door).
import { cpSync, mkdirSync } from 'node:fs';
import { buildBigQuery } from './.build/bigquery.mjs';
import { deploy } from './.build/deploy.mjs';
import { buildHost } from './.build/host.mjs';
import { at } from './.build/paths.mjs';
import { writeReadme } from './.build/readme.mjs';
import { buildServer } from './.build/server.mjs';
import { buildSidebar } from './.build/sidebar.mjs';
import { buildSite } from './.build/site.mjs';

async function buildAll() {
  for (const folder of ['dist', 'build/page']) mkdirSync(at(folder), { recursive: true });
  cpSync(at('appsscript.json'), at('dist/appsscript.json'));
  await Promise.all([buildServer(), buildSidebar(), buildHost(), buildBigQuery()]);
}

await buildAll();
writeReadme();
if (process.argv.includes('--deploy')) {
  await deploy(buildAll, process.argv.includes('--standalone')).catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
}
if (process.argv.includes('--site')) {
  buildSite();
  console.log(`The workbook is in ${at('build/site')}: for any web server, or acuerdo.html by double click`);
}
if (process.argv.includes('--serve')) await import(at('build/serve.cjs'));
