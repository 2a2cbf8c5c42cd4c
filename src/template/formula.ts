// The words formulas are made of. Specs write Sheets' own language, with `;` between arguments, and in braces what only a
// build can know:
//
//   {leads.created}       a column of a table sheet, from row 2 on; {leads.id:email} several side by side
//   {leads.status^}       the heading of a column
//   {goals.lead.owed}     a cell of a form sheet, by its row and its column in a block; {goals.lead:customer.owed} several rows
//   [lead.owed]           a cell of the sheet's own, which formSheet.ts writes out (places.ts)
//   {goals!B5:C9}         cells of a form sheet, by the places its spec gives them
//   {leads#}              the start of a link to a sheet, "#gid=123", as a text
//   {"status.met"}        a text in the language of the workbook; {"goals.kept"}(C9) one with its places filled (sentences.ts)
//
// Text in quotes is one word: nothing in it is a reference.

/** A word of a formula as it is written, and what it says. */
export type Token = { readonly text: string } & (
  | { readonly kind: 'words'; readonly key: string }
  | { readonly kind: 'link'; readonly sheet: string }
  | { readonly kind: 'column'; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly kind: 'heading'; readonly sheet: string; readonly key: string }
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly from: string;
      readonly to: string;
      readonly column: string;
    }
  /** Cells of a sheet of ours where its spec has them, wherever they are now. */
  | { readonly kind: 'place'; readonly sheet: string; readonly range: string }
  /** Cells as Sheets names them; the sheet as it is written, '' for the formula's own. */
  | { readonly kind: 'reference'; readonly sheet: string; readonly range: string }
  | { readonly kind: PlainKind }
);

type PlainKind =
  | 'text'
  | 'own'
  | 'function'
  | 'name'
  | 'number'
  | 'error'
  | 'open'
  | 'close'
  | 'separator'
  | 'operator'
  | 'space'
  | 'other';

const SHEET = /(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\w.]*!)/u.source;
const CELLS = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?(?![\p{L}\w(.])/u.source;

/** What each kind looks like, and what ASCII it can begin with; the first that fits is taken. */
const KINDS: readonly (readonly [Token['kind'], RegExp, RegExp])[] = [
  ['words', /\{"([\w.]+)"\}/uy, /\{/],
  ['link', /\{(\w+)#\}/uy, /\{/],
  ['place', /\{(\w+)!([$\w:]+)\}/uy, /\{/],
  ['cell', /\{(\w+)\.(\w+)(?::(\w+))?\.(\w+)\}/uy, /\{/],
  ['heading', /\{(\w+)\.(\w+)\^\}/uy, /\{/],
  ['column', /\{(\w+)\.(\w+)(?::(\w+))?\}/uy, /\{/],
  ['text', /"(?:[^"]|"")*"/uy, /"/],
  ['own', /\[[$.:*\w]+\]/uy, /\[/],
  ['reference', new RegExp(`(${SHEET}?)(${CELLS})`, 'uy'), /[$'A-Z_]/i],
  ['error', new RegExp(`${SHEET}?#[A-Z]+(?:/[A-Z0])?[!?]?`, 'uy'), /[#'A-Z_]/i],
  ['function', /[\p{L}_][\p{L}\w.]*(?=\()/uy, /[A-Z_]/i],
  ['name', /[\p{L}_][\p{L}\w.]*/uy, /[A-Z_]/i],
  ['number', /\d+(?:\.\d+)?/uy, /\d/],
  ['open', /\(/uy, /\(/],
  ['close', /\)/uy, /\)/],
  ['separator', /[;,\\]/uy, /[;,\\]/],
  ['space', /\s+/uy, /\s/],
  ['operator', /<>|<=|>=|[-+*/^&=<>%:]/uy, /[-+*/^&=<>%:]/],
  ['other', /[^]/uy, /[^]/],
];

/** The kinds that can begin with each character of ASCII. */
const BY_START = Array.from({ length: 128 }, (_, code) =>
  KINDS.filter(([, , start]) => start.test(String.fromCharCode(code))),
);

/** The words of a formula, in order; joined they are the formula again. A build asks for the same ones many times. */
export function tokensOf(formula: string): readonly Token[] {
  const known = KNOWN.get(formula);
  if (known) return known;
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; at += tokens[tokens.length - 1]?.text.length ?? 1) {
    tokens.push(tokenAt(formula, at));
  }
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(formula, tokens);
  return tokens;
}

const KNOWN = new Map<string, readonly Token[]>();

/** Several times the formulas of the template. */
const MOST_KNOWN = 5000;

/** A formula with some of its words written anew. */
export function rewritten(formula: string, write: (token: Token) => string): string {
  return tokensOf(formula).map(write).join('');
}

/** A formula whose cells of the sheet's own are written anew: `lead.owed` of `[lead.owed]`. Quicker than word by word. */
export function withOwn(formula: string, write: (place: string) => string): string {
  if (!formula.includes('[')) return formula;
  const parts = formula.split('"');
  const outside = (part: string) => part.replace(/\[([$.:*\w]+)\]/g, (_, place: string) => write(place));
  return parts.map((part, index) => (index % 2 === 0 ? outside(part) : part)).join('"');
}

/** How many functions stand inside one another where most do. */
export function depthOf(formula: string): number {
  const calls: boolean[] = [];
  let [deepest, isCall] = [0, false];
  for (const { kind } of tokensOf(formula)) {
    if (kind === 'open') calls.push(isCall);
    if (kind === 'close') calls.pop();
    isCall = kind === 'function';
    deepest = Math.max(deepest, calls.filter(Boolean).length);
  }
  return deepest;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of BY_START[formula.charCodeAt(at)] ?? KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return tokenOf(kind, found);
  }
  return { kind: 'other', text: formula.charAt(at) };
}

function tokenOf(kind: Token['kind'], [text = '', ...parts]: readonly (string | undefined)[]): Token {
  const [first = '', second = '', third = second, fourth = ''] = parts;
  switch (kind) {
    case 'words':
      return { kind, text, key: first };
    case 'link':
      return { kind, text, sheet: first };
    case 'heading':
      return { kind, text, sheet: first, key: second };
    case 'column':
      return { kind, text, sheet: first, from: second, to: third };
    case 'cell':
      return { kind, text, sheet: first, from: second, to: third, column: fourth };
    case 'place':
    case 'reference':
      return { kind, text, sheet: first, range: second };
    default:
      return { kind, text };
  }
}
