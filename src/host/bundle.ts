// The add-on's Code.js: which functions Google would see, their help, and the functions themselves.

export interface CustomFunctionHelp {
  name: string;
  /** Whether autocomplete offers it; a formula may call it all the same. */
  isListed: boolean;
  description: string;
  /** An argument is optional when its text begins by saying so: Google knows no other mark. */
  args: { name: string; description: string; isOptional: boolean }[];
}

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Top-level functions by name: the ones Google may call. */
export type Bundle = ReadonlyMap<string, Functions[string]>;

/** Code.js, loaded. */
export interface Loaded {
  bundle: Bundle;
  /** What some code means among its functions and variables, as the scriptlets of a page see them. */
  evaluate(code: string): unknown;
}

/**
 * Runs Code.js in this realm, with Google's services as its free names.
 *
 * @param code The text of Code.js; top-level `function` declarations are what counts.
 * @param globals The services by name; names that Apps Script lacks are hidden.
 */
export function loadBundle(code: string, globals: Readonly<Record<string, unknown>>): Loaded {
  const names = topLevelFunctions(code);
  const scope = { ...HIDDEN, ...globals };
  const functions = `{${names.map((name) => `${name}:${name}`).join(',')}}`;
  const answer = `;return {functions:${functions},evaluate:function(){return eval(arguments[0])}};`;
  const load = new Function(...Object.keys(scope), `${code}\n${answer}`);
  const loaded: { functions: Functions; evaluate: Loaded['evaluate'] } = load(...Object.values(scope));
  return { bundle: new Map(Object.entries(loaded.functions)), evaluate: loaded.evaluate };
}

/**
 * What formulas may call, by upper-case name: every top-level function whose name does not end in `_`. Autocomplete offers
 * those whose comment says @customfunction. Nothing is run.
 */
export function readCustomFunctions(code: string): ReadonlyMap<string, CustomFunctionHelp> {
  const found = new Map<string, CustomFunctionHelp>();
  for (const [, comment = '', name = '', params = ''] of code.matchAll(DECLARED_FUNCTION)) {
    if (name.endsWith('_')) continue;
    const isListed = /@customfunction\b/i.test(comment);
    found.set(name.toUpperCase(), { name, isListed, ...readHelp(comment, params) });
  }
  return found;
}

/** Browser and Node names that Apps Script's V8 does not have. */
const HIDDEN: Readonly<Record<string, undefined>> = Object.fromEntries(
  `setTimeout setInterval clearTimeout clearInterval setImmediate queueMicrotask fetch XMLHttpRequest URL URLSearchParams
  TextEncoder TextDecoder FormData File Blob atob btoa crypto performance process require module exports Buffer window
  document navigator location localStorage sessionStorage indexedDB self global structuredClone google`
    .split(/\s+/)
    .map((name) => [name, undefined]),
);

function topLevelFunctions(code: string): string[] {
  return [...new Set([...code.matchAll(/^function\s+(\w+)\s*\(/gm)].flatMap(([, name]) => (name ? [name] : [])))];
}

const DECLARED_FUNCTION = /(?:^\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?^function\s+(\w+)\s*\(([^)]*)\)/gm;

function readHelp(comment: string, params: string): Pick<CustomFunctionHelp, 'description' | 'args'> {
  const text = comment.replace(/^\s*\* ?/gm, '').trim();
  const described = new Map(
    [...text.matchAll(/^@param\s+(?:\{[^}]*\}\s+)?(\w+)[ \t]*(.*)$/gm)].map(([, name = '', help = '']) => [name, help]),
  );
  const names = params.split(',').flatMap((param) => param.trim() || []);
  const description = (text.split(/^@|\n\s*\n/m)[0] ?? '').replace(/\s+/g, ' ').trim();
  const args = names.map((name) => {
    const help = described.get(name) ?? '';
    return { name, description: help, isOptional: /^optional\b/i.test(help) };
  });
  return { description, args };
}
