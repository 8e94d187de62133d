import ts from "typescript";

/** A lookup that also finds what every object inherits. */
export interface Lookup {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

const isText = (type: ts.Type): boolean =>
  // Names that are known one by one, as of facets, are literals.
  type.isUnion()
    ? type.types.some(isText)
    : (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) !== 0;

/** Whether any name may be asked of it. Environments and attributes of elements have nothing but their own names. */
const isTable = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  !["DOMStringMap", "ProcessEnv"].includes(type.symbol.name) &&
  checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined;

/** Every lookup of an object by a name that may be any text: `own(table, name)` and maps find nothing inherited. */
export function findLookups(program: ts.Program, isMeant: (path: string) => boolean): Lookup[] {
  const checker = program.getTypeChecker();
  const found: Lookup[] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => isMeant(fileName))) {
    const add = (node: ts.Node): void => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ path: file.fileName, line: line + 1, text: node.getText(file) });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isElementAccessExpression(node)) {
        const table = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
        const name = checker.getTypeAtLocation(node.argumentExpression);
        if (isText(name) && isTable(checker, table)) add(node);
      } else if (
        ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
        isText(checker.getTypeAtLocation(node.left))
      ) {
        add(node);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}
