import { readFileSync } from 'node:fs';
import ts from 'typescript';

const TELLERS = new Set(['it', 'describe']);
const known = new Map();

/** Whether this is `it`, or `it.each(...)`, or the same of `describe`. */
function isTeller(callee) {
  if (ts.isIdentifier(callee)) return TELLERS.has(callee.text);
  const each = ts.isCallExpression(callee) ? callee.expression : ts.isTaggedTemplateExpression(callee) && callee.tag;
  return each && ts.isPropertyAccessExpression(each) && each.name.text === 'each' && isTeller(each.expression);
}

function readTitles(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTeller(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
      else if (title && ts.isTemplateExpression(title)) titles.push(title.getText(source).slice(1, -1));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** The titles of the tests of a file and of what they are grouped by; what a title leaves open stands as it is written. */
export function listTitles(file) {
  const titles = known.get(file) ?? readTitles(file);
  known.set(file, titles);
  return titles;
}
