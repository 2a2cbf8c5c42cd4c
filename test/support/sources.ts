// The files of src/, and what each imports, read from their syntax.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Texts of TypeScript files by path under src/, such as `grid/serial.ts`. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  /** A file of src/ (without its extension), or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

const root = path.join(__dirname, '../../src');

/** Every TypeScript file of src/. */
export function readSources(): Sources {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.sort().map((file) => [toPosix(file), readFileSync(path.join(root, file), 'utf8')]));
}

/** Every import and re-export of the sources, in order. */
export function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([from, text]) =>
    nodesOf(from, text).flatMap((node) => {
      const found = importAt(node);
      return found ? [{ from, to: resolve(from, found.specifier), typesOnly: found.typesOnly }] : [];
    }),
  );
}

/** Every syntax node of a file, outermost first. */
export function nodesOf(file: string, text: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return nodes;
}

/** A file's path without its extension, as imports name it. */
export function moduleOf(file: string): string {
  return file.replace(/\.tsx?$/, '');
}

function importAt(node: ts.Node): { specifier: string; typesOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false);
  }
  return undefined;
}

function named(node: ts.Node | undefined, typesOnly: boolean) {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, typesOnly } : undefined;
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
