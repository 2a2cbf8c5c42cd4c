// Where the engine looks for what runs a formula before it writes source text itself.
import { CompiledFormula, functionCache } from '@odoo/o-spreadsheet';
import { closureOf } from './closures';
import type { Names } from './closures';

type Compile = typeof CompiledFormula.Compile;

/** A formula that is compiled, and its names once it is; without them what runs it is not kept. */
interface UnderWay {
  readonly formula: string;
  readonly names: Names | undefined;
}

/** Gives the engine's compiler what it looks for; answers the compiler. Once, before a model is made. */
export function compileToClosures(): Compile {
  const { Compile, IsBadExpression } = CompiledFormula;
  let underWay: UnderWay | undefined;

  function during<T>(next: UnderWay, work: () => T): T {
    const outer = underWay;
    underWay = next;
    try {
      return work();
    } finally {
      underWay = outer;
    }
  }

  // The engine keeps what runs a formula by all that its shape depends on, and asks for it here first.
  const closures = new Proxy(Object.prototype, {
    get: (_, shape) => {
      const closure = underWay && closureOf(underWay.formula, underWay.names);
      if (closure && underWay?.names) Object.assign(functionCache, { [shape]: closure });
      return closure;
    },
  });
  Object.setPrototypeOf(functionCache, closures);
  CompiledFormula.IsBadExpression = (formula) =>
    during({ formula, names: undefined }, () => IsBadExpression.call(CompiledFormula, formula));
  return (formula, sheetId, getters) => {
    const names: Names = { symbols: [] };
    const compiled = during({ formula, names }, () => Compile.call(CompiledFormula, formula, sheetId, getters));
    names.symbols = compiled.symbols;
    return compiled;
  };
}
