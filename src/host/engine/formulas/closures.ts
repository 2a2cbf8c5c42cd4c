// A formula as functions that call each other. The engine writes it as source text, which the machine has to read and compile
// before it is run, often only once.
import { parse } from '@odoo/o-spreadsheet';
import type { AST, ASTFuncall } from '@odoo/o-spreadsheet';
import { rangeArguments } from './argumentsOf';
import { choice } from './choices';
import { apply } from './parts';
import type { Execute, Functions, Part } from './parts';

/** Numbers, texts and references are found by their order in the formula: how many came so far. */
interface Order {
  numbers: number;
  strings: number;
  references: number;
}

/** The names of a formula in their order, known once it is compiled. */
export interface Names {
  symbols: readonly string[];
}

/**
 * What runs a formula, and every other that differs from it only in numbers, texts and references; undefined where it is for the
 * engine to say what is wrong with it.
 */
export function closureOf(formula: string, names: Names = { symbols: [] }): Execute | undefined {
  try {
    const part = new Closures(names).partOf(parse(formula), false);
    return function (deps, ref, range, symbol, context) {
      const answer = part({ formula: this, deps, ref, range, symbol, functions: context as Functions });
      return answer ?? { value: null };
    };
  } catch {
    return undefined;
  }
}

class Closures {
  private readonly order: Order = { numbers: 0, strings: 0, references: 0 };

  constructor(private readonly names: Names) {}

  /** @param takesRange Whether whoever asks takes a range: a cell comes as one then. */
  partOf(ast: AST, takesRange: boolean): Part {
    if (ast.debug === true) throw new Error('left to the engine');
    switch (ast.type) {
      case 'BOOLEAN':
        return () => ({ value: ast.value });
      case 'NUMBER':
        return this.numbered('numbers');
      case 'STRING':
        return this.numbered('strings');
      case 'REFERENCE':
        return this.reference(ast.value.includes(':') || takesRange);
      case 'SYMBOL':
        return this.named(ast.value, takesRange);
      case 'FUNCALL':
        return this.call(ast.value.toUpperCase(), ast.args);
      case 'ARRAY':
        return this.call('ARRAY.LITERAL', ast.value.map(rowOf));
      case 'UNARY_OPERATION':
        return this.applied(UNARY[String(ast.value)], [this.partOf(ast.operand, ast.value === '#')]);
      case 'BIN_OPERATION':
        return this.applied(BINARY[String(ast.value)], [this.partOf(ast.left, false), this.partOf(ast.right, false)]);
      case 'EMPTY':
        return () => undefined;
    }
  }

  private numbered(kind: 'numbers' | 'strings'): Part {
    const index = this.order[kind]++;
    return ({ formula }) => formula.literalValues[kind][index];
  }

  private reference(isRange: boolean): Part {
    const index = this.order.references++;
    return isRange ? ({ range, deps }) => range(deps[index]) : ({ ref, deps }) => ref(deps[index]);
  }

  private named(name: string, takesRange: boolean): Part {
    let index: number | undefined;
    return ({ symbol, formula }) => {
      index ??= this.names.symbols.indexOf(name);
      return symbol(formula.symbols[index], takesRange);
    };
  }

  private call(name: string, args: readonly AST[]): Part {
    const takesRange = rangeArguments(name, args.length);
    const parts = args.map((arg, index) => this.partOf(arg, takesRange[index] === true));
    return choice(name, parts) ?? this.applied(name, parts);
  }

  private applied(name: string | undefined, parts: readonly Part[]): Part {
    if (name === undefined) throw new Error('left to the engine');
    return (run) => apply(run, name, ...parts.map((part) => part(run)));
  }
}

function rowOf(cells: AST[]): ASTFuncall {
  return { type: 'FUNCALL', value: 'ARRAY.ROW', args: cells, tokenStartIndex: 0, tokenEndIndex: 0 };
}

const BINARY: Readonly<Record<string, string>> = {
  '=': 'EQ',
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '>=': 'GTE',
  '<>': 'NE',
  '>': 'GT',
  '<=': 'LTE',
  '<': 'LT',
  '^': 'POWER',
  '&': 'CONCATENATE',
};

const UNARY: Readonly<Record<string, string>> = {
  '-': 'UMINUS',
  '+': 'UPLUS',
  '%': 'UNARY.PERCENT',
  '#': 'SPILLED.RANGE',
};
