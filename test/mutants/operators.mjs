// Small faults that a test ought to notice: each is a place in a source file and what is written there instead.
import ts from 'typescript';

const SWAPS = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
  ['&&', '||'],
  ['||', '&&'],
]);
const NAMES = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['some', 'every'],
  ['every', 'some'],
]);

/** The faults of a source text: `{ start, end, text, line }`. */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, text) => {
    const start = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, start, end: node.getEnd(), text, line, was: source.slice(start, node.getEnd()) });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    faultsAt(node, tree, add);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What stands for a cell that cannot be missing, because the compiler asks: `list[i] ?? 0`, `[a = 0] = list`. Nothing reaches it. */
function isStandIn({ parent }) {
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  return ts.isBindingElement(parent);
}

function faultsAt(node, tree, add) {
  if (ts.isBinaryExpression(node)) {
    const swapped = SWAPS.get(node.operatorToken.getText(tree));
    // A plus between texts made a minus would not be noticed by the language, nor meant by anybody.
    if (swapped !== undefined) add(node.operatorToken, swapped);
  }
  if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(tree)})`);
  if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(tree)})`);
  if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  if (ts.isNumericLiteral(node) && !isStandIn(node)) add(node, `(${node.getText(tree)} + 1)`);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, node.operand.getText(tree));
  if (ts.isPropertyAccessExpression(node)) {
    const swapped = NAMES.get(node.name.text);
    if (swapped !== undefined) add(node.name, swapped);
  }
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';');
}
