// LET, which the engine lacks: each name is replaced by what it stands for before the formula is compiled.
import { astToFormula, parse, tokenize } from '@odoo/o-spreadsheet';
import type { AST } from '@odoo/o-spreadsheet';

type Names = ReadonlyMap<string, AST>;

const originals = new Map<string, string>();

/** The formula without LET; others pass through. */
export function expandLet(formula: string): string {
  if (!/\blet\s*\(/i.test(formula)) return formula;
  const expanded = `=${astToFormula(substitute(parse(formula), new Map()))}`;
  originals.set(withoutSpaces(expanded), formula);
  return expanded;
}

/** The formula as it was written before its LET was expanded. */
export function originalOf(formula: string): string {
  return originals.get(formula) ?? formula;
}

function substitute(ast: AST, names: Names): AST {
  switch (ast.type) {
    case 'SYMBOL':
      return names.get(ast.value.toLowerCase()) ?? ast;
    case 'FUNCALL':
      if (ast.value.toUpperCase() === 'LET') return substituteLet(ast.args, names);
      return { ...ast, args: ast.args.map((arg) => substitute(arg, names)) };
    case 'BIN_OPERATION':
      return { ...ast, left: substitute(ast.left, names), right: substitute(ast.right, names) };
    case 'UNARY_OPERATION':
      return { ...ast, operand: substitute(ast.operand, names) };
    default:
      return ast;
  }
}

function substituteLet(args: readonly AST[], names: Names): AST {
  const known = new Map(names);
  const last = args.at(-1);
  if (!last || args.length % 2 === 0) throw new Error('LET needs pairs of name and value, then an expression');
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [name, value] = [args[i], args[i + 1]];
    if (name?.type === 'SYMBOL' && value) known.set(name.value.toLowerCase(), substitute(value, known));
  }
  return substitute(last, known);
}

function withoutSpaces(formula: string): string {
  return tokenize(formula)
    .filter((token) => token.type !== 'SPACE')
    .map((token) => token.value)
    .join('');
}
