// Where the engine looks for what runs a formula before it writes source text itself.
import { CompiledFormula, functionCache } from '@odoo/o-spreadsheet';
import { closureOf } from './closures';
import type { Names } from './closures';

type Compile = typeof CompiledFormula.Compile;

/** Gives the engine's compiler what it looks for; answers the compiler. Once, before a model is made. */
export function compileToClosures(): Compile {
  const compile = CompiledFormula.Compile;
  let underway: { formula: string; names: Names } | undefined;
  // The engine keeps what runs a formula by all that its shape depends on, and asks for it here first.
  const closures = new Proxy(Object.prototype, {
    get: (_, shape) => {
      const closure = underway && closureOf(underway.formula, underway.names);
      if (closure) Object.assign(functionCache, { [shape]: closure });
      return closure;
    },
  });
  Object.setPrototypeOf(functionCache, closures);
  return (formula, sheetId, getters) => {
    const outer = underway;
    const names: Names = { symbols: [] };
    underway = { formula, names };
    try {
      const compiled = compile.call(CompiledFormula, formula, sheetId, getters);
      names.symbols = compiled.symbols;
      return compiled;
    } finally {
      underway = outer;
    }
  };
}
