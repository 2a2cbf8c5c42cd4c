// The help of every custom function, in the order of main.ts, read from its doc comment. Sheets' autocomplete, the README and
// `acuerdo:formulas` (the sidebar) are made from it. CommonJS, so that Jest can read it too; its type is src/gas/acuerdoFormulas.d.ts.
const { readFileSync } = require('node:fs');
const path = require('node:path');

const read = (file) => readFileSync(path.join(__dirname, '../src', file), 'utf8');

const exported = read('main.ts').matchAll(/^export \{ ([A-Z_]+) \} from '\.\/(functions\/\w+)';$/gm);

module.exports = [...exported].map(([, name, file]) => helpOf(name, docComment(name, read(`${file}.ts`))));

function docComment(name, source) {
  const found = source.match(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export function ${name}\\(`));
  if (!found) throw new Error(`Cannot document ${name}: no doc comment above "export function ${name}("`);
  return found[1].replace(/^\s*\* ?/gm, '').trim();
}

function helpOf(name, comment) {
  const [text, ...tags] = comment.split(/^@/m);
  const [summary, ...notes] = text.split(/\n\s*\n/).map(onOneLine);
  const tagged = (kind) => tags.flatMap((tag) => (tag.startsWith(`${kind} `) ? onOneLine(tag.slice(kind.length)) : []));
  return {
    name,
    group: only(name, 'group', tagged('group')),
    summary,
    notes: notes.filter(Boolean).join(' '),
    params: tagged('param').map((tag) => paramOf(name, tag)),
    returns: only(name, 'return', tagged('return')),
    examples: tagged('example').map((tag) => exampleOf(name, tag)),
  };
}

/** `{A2:A} asOf Optional. The moment …`: what a person might put there, the name as Sheets shows it, and its help. */
function paramOf(name, tag) {
  const [, sample, param, optional, help] = tag.match(/^\{([^}]+)\} (\w+) (Optional\. )?(.+)$/) ?? [];
  if (!help) throw new Error(`Cannot document ${name}: "@param ${tag}" is not {sample} name help`);
  const shown = param.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { name: shown, help, isOptional: optional !== undefined, sample };
}

function exampleOf(name, tag) {
  const [formula, result] = tag.split(' //=> ');
  if (result === undefined) throw new Error(`Cannot document ${name}: "@example ${tag}" has no result after //=>`);
  return { formula, result };
}

function only(name, kind, texts) {
  if (texts.length !== 1) throw new Error(`Cannot document ${name}: wanted one @${kind}, found ${texts.length}`);
  return texts[0];
}

function onOneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
