// What main.ts hands to Google, read from its syntax.

import ts from 'typescript';
import { nodesOf, readSources } from './sources';

/** The names that main.ts exports from a room, such as `functions` or `gas/menu`, sorted. */
export function exportsOfMain(room: string): string[] {
  const names = nodesOf('main.ts', readSources().get('main.ts') ?? '').flatMap((node) => {
    if (!ts.isExportDeclaration(node) || !node.exportClause || !ts.isNamedExports(node.exportClause)) return [];
    const from = node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    return from.startsWith(`./${room}`) ? node.exportClause.elements.map(({ name }) => name.text) : [];
  });
  return names.sort();
}

/** The functions that a file of src/ exports itself, sorted. */
export function functionsOf(file: string): string[] {
  const functions = nodesOf(file, readSources().get(file) ?? '').flatMap((node) =>
    ts.isFunctionDeclaration(node) && node.name && node.modifiers?.some(isExport) ? [node.name.text] : [],
  );
  return functions.sort();
}

function isExport(modifier: ts.ModifierLike): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}
