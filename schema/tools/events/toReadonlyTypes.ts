import ts from 'typescript';

const readonlyKeyword = (): ts.Modifier => ts.factory.createModifier(ts.SyntaxKind.ReadonlyKeyword);

const freeze: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (ts.isPropertySignature(inner))
      return ts.factory.updatePropertySignature(
        inner,
        [readonlyKeyword()],
        inner.name,
        inner.questionToken,
        inner.type,
      );
    return ts.isArrayTypeNode(inner) ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner) : inner;
  };
  return ts.visitEachChild(file, visit, context);
};

/** Makes every property and array of some TypeScript types readonly: an event is a fact, nobody changes it. */
export function toReadonlyTypes(source: string): string {
  const file = ts.createSourceFile('events.ts', source, ts.ScriptTarget.ES2022, true);
  const result = ts.transform(file, [freeze]);
  return ts.createPrinter().printFile(result.transformed[0] ?? file);
}
