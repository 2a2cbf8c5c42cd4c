import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AddOn } from '../page/addOn';

/** What `clasp push` would send, read from `dist` for the page: the code, the manifest and each HTML file by name. */
export function readAddOn(dist: string): AddOn {
  const text = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const files = readdirSync(dist).sort();
  const pages = files.filter((file) => file.endsWith('.html'));
  const scripts = files.filter((file) => /\.(gs|js)$/.test(file)); // one scope, in this order
  return {
    code: scripts.map(text).join('\n'),
    manifest: text('appsscript.json'),
    html: Object.fromEntries(pages.map((file) => [path.basename(file, '.html'), text(file)])),
  };
}
