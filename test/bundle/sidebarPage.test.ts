// Sidebar.html as HtmlService serves it: one file that needs nothing from anywhere.

import { parse, tokTypes, tokenizer } from 'acorn';
import { readDist } from '../support/dist';

const html = readDist('Sidebar.html');
const MOST_BYTES = 209 * 1024;

const contentsOf = (page: string, tag: string): string[] =>
  [...page.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);

/** Addresses that a browser would fetch when it opens the page. */
function loadedAddresses(page: string): string[] {
  const markup = page.replace(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/g, '$1');
  const attributes = [...markup.matchAll(/\s(?:src|srcset|href|data|poster|action)\s*=\s*["']?([^"'\s>]*)/gi)];
  const styles = contentsOf(page, 'style').join('\n');
  const inStyles = [...styles.matchAll(/@import\s+["']?([^"';]*)|url\(\s*["']?([^"')]*)/gi)];
  return [...attributes, ...inStyles]
    .map(([, first, second]) => first ?? second ?? '')
    .filter((address) => !address.startsWith('data:'));
}

/** Template literals that HtmlService would cut short, taking `//` for a comment. */
function cutTemplates(script: string): string[] {
  const templates = [...tokenizer(script, { ecmaVersion: 2019 })].filter(({ type }) => type === tokTypes.template);
  return templates.map(({ start, end }) => script.slice(start, end)).filter((text) => text.includes('//'));
}

test('Sidebar.html is at most 209 KB', () => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
});

test('Sidebar.html holds its one script and its one style', () => {
  expect(contentsOf(html, 'script').map((text) => text.length > 1000)).toEqual([true]);
  expect(contentsOf(html, 'style').map((text) => text.length > 100)).toEqual([true]);
  expect(html).not.toContain('<!-- s');
});

test('Sidebar.html loads nothing from elsewhere', () => {
  expect(loadedAddresses(html)).toEqual([]);
  // Names of XML, and links that a person may click: neither is loaded.
  const named =
    /http:\/\/www\.w3\.org\/(2000\/svg|1998\/Math\/MathML|1999\/xhtml)|https:\/\/(wa\.me|mail\.google\.com\/mail)\//g;
  expect(html.replace(named, '')).not.toMatch(/https?:\/\//);
});

test.each([
  '<script src="https://x.test/a.js"></script>',
  "<link rel=stylesheet href='a.css'>",
  '<img src=//x.test/a.png>',
  '<style>@import "a.css";</style>',
  '<style>p{background:url(//x.test/a.png)}</style>',
])('%s would be found', (markup) => {
  expect(loadedAddresses(markup)).toHaveLength(1);
});

test('the script of Sidebar.html is of ECMAScript 2019 and survives HtmlService', () => {
  const [script = ''] = contentsOf(html, 'script');
  expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  expect(cutTemplates(script)).toEqual([]);
  expect(cutTemplates('const a = `b//c${d}`, e = "f//g"; // h')).toEqual(['b//c']);
});

test('Sidebar.html holds no mark of an HtmlService template', () => {
  expect(html).not.toContain('<?');
});
