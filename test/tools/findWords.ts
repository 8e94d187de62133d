import ts from "typescript";

/** Words that stand in the code rather than in the messages. */
export interface Found {
  readonly line: number;
  readonly text: string;
}

/** Attributes that a person reads or hears. */
const spoken = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "caption",
  "done",
  "heading",
  "label",
  "name",
  "placeholder",
  "refused",
  "title",
]);

/** Media queries, endings of files, values of styles, names in camel case, lists of fonts. */
const code = /^(?:\(|var\()|^…?\.[\w.]+$|^[a-z]+[A-Z]\w*$|serif$/;

/** What is spoken has no other strings than words and these. */
const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text) && !code.test(text.trim());

/** Names of keys, as browsers have them. */
const keyName =
  /^(?:Arrow(?:Up|Down|Left|Right)|Enter|Escape|Home|End|Page(?:Up|Down)|Tab|Backspace|Delete|F\d+)$/;

/** Small words beside another. */
const particles =
  /(?=.*\S\s\S)(?:^|\s)(?:a|all|an|and|are|as|at|by|each|for|from|has|in|is|it|no|none|not|of|on|one|or|other|than|that|the|their|these|they|to|was|were|which|with|without)(?:\s|$)/;

/**
 * Whether a string reads as words: it begins with a capital, is Chinese, or has a particle or a sentence's
 * mark in it. A single small word may be a code, a list of classes never has a particle.
 */
const readsAsWords = (text: string): boolean => {
  const plain = text.trim();
  if (!hasWord(plain) || keyName.test(plain)) return false;
  if (/\p{Script=Han}/u.test(plain)) return true;
  // Classes, paths and addresses.
  if (/[[\]{}=<>_]|--|:\/\/|^[#./]|\w:\w/.test(plain)) return false;
  return (
    /^\p{Lu}\p{Ll}+(?:$|[\s,.:;’'])/u.test(plain) ||
    particles.test(plain) ||
    /\p{L}[.;:,] /u.test(plain)
  );
};

/** Methods that take a selector. */
const selectors = new Set(["closest", "matches", "querySelector", "querySelectorAll"]);

const isName = (node: ts.Node | undefined, name: string): boolean =>
  node !== undefined && ts.isIdentifier(node) && node.text === name;

/** Where a string is code by its place: a comparison, an import, a type, a key, an error of ours. */
const isCode = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isElementAccessExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return (
      kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
      kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
    );
  }
  if (ts.isCallExpression(parent)) {
    const { expression } = parent;
    if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
    // The name of a component in its module.
    if (isName(expression, "lazy")) return true;
    return ts.isPropertyAccessExpression(expression) && selectors.has(expression.name.text);
  }
  return ts.isNewExpression(parent) && isName(parent.expression, "Error");
};

/** The attribute that a node is the value of, however deep in expressions. */
const attributeOf = (node: ts.Node): string | undefined => {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isJsxAttribute(at)) return at.name.getText();
    if (ts.isJsxElement(at) || ts.isJsxFragment(at) || ts.isArrowFunction(at)) return undefined;
  }
  return undefined;
};

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
};

/** Every text of a file that a person would read. */
export function findWords(fileName: string, source: string): readonly Found[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2023, true);
  const found: Found[] = [];
  const add = (node: ts.Node, text: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ line: line + 1, text: text.replaceAll(/\s+/g, " ").trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (/\p{L}/u.test(node.text)) add(node, node.text);
      return;
    }
    const text = textOf(node);
    if (text !== undefined && !isCode(node)) {
      const attribute = attributeOf(node);
      const isSpoken = attribute !== undefined && spoken.has(attribute);
      const isChild = ts.isJsxExpression(node.parent);
      const isShown = isSpoken || (isChild && attribute === undefined);
      const isOther = attribute === undefined || isSpoken;
      if (isShown ? hasWord(text) : isOther && readsAsWords(text)) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
