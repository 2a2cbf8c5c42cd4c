// The add-on's Code.js: which functions Google would see, their help, and the functions themselves.

export interface CustomFunctionHelp {
  name: string;
  description: string;
  args: { name: string; description: string }[];
}

/** Top-level functions by name: the ones Google may call. */
export type Bundle = ReadonlyMap<string, (...args: unknown[]) => unknown>;

/**
 * Runs Code.js in this realm, with Google's services as its free names.
 *
 * @param code The text of Code.js; top-level `function` declarations are what counts.
 * @param globals The services by name; names that Apps Script lacks are hidden.
 */
export function loadBundle(code: string, globals: Readonly<Record<string, unknown>>): Bundle {
  const names = topLevelFunctions(code);
  const scope = { ...HIDDEN, ...globals };
  const answer = `;return {${names.map((name) => `${name}:${name}`).join(',')}};`;
  const load = new Function(...Object.keys(scope), `${code}\n${answer}`);
  const loaded: Record<string, (...args: unknown[]) => unknown> = load(...Object.values(scope));
  return new Map(Object.entries(loaded));
}

/** The top-level functions whose comment says @customfunction, by upper-case name; nothing is run. */
export function readCustomFunctions(code: string): ReadonlyMap<string, CustomFunctionHelp> {
  const found = new Map<string, CustomFunctionHelp>();
  for (const [, comment = '', name = '', params = ''] of code.matchAll(COMMENTED_FUNCTION)) {
    if (/@customfunction\b/i.test(comment)) found.set(name.toUpperCase(), { name, ...readHelp(comment, params) });
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

const COMMENTED_FUNCTION = /^\/\*\*((?:(?!\*\/)[^])*)\*\/\s*^function\s+(\w+)\s*\(([^)]*)\)/gm;

function readHelp(comment: string, params: string): Omit<CustomFunctionHelp, 'name'> {
  const text = comment.replace(/^\s*\* ?/gm, '').trim();
  const described = new Map(
    [...text.matchAll(/^@param\s+(?:\{[^}]*\}\s+)?(\w+)\s*(.*)$/gm)].map(([, name = '', help = '']) => [name, help]),
  );
  const names = params.split(',').flatMap((param) => param.trim() || []);
  const description = (text.split(/^@|\n\s*\n/m)[0] ?? '').replace(/\s+/g, ' ').trim();
  return { description, args: names.map((name) => ({ name, description: described.get(name) ?? '' })) };
}
