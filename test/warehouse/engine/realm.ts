// A JavaScript realm with the language and nothing else, which is all that BigQuery promises its functions.

import vm from 'node:vm';
import type { RealmGlobals, Type, Value } from './values';
import { fromJavaScript, toJavaScript } from './values';

/** A function in JavaScript as its CREATE statement declares it. */
export interface Declared {
  readonly names: readonly string[];
  readonly types: readonly Type[];
  readonly returns: Type;
  readonly code: string;
}

/** No Intl, console, timers or WebAssembly: undocumented at BigQuery, so nobody may need them. */
const ABSENT = ['Intl', 'WebAssembly', 'console', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];

/** The function as BigQuery would call it: arguments through the documented types, the answer held against RETURNS. */
export function callable({ names, types, returns, code }: Declared): (values: readonly Value[]) => Value {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(ABSENT.map((name) => `delete globalThis.${name};`).join(''), context);
  const globals: RealmGlobals = vm.runInContext('({ Date, Array, Object })', context);
  const body = vm.runInContext(`(function (${names.join(', ')}) {\n${code}\n})`, context);
  return (values) =>
    fromJavaScript(body(...values.map((value, i) => toJavaScript(value, types[i] ?? returns, globals))), returns);
}
