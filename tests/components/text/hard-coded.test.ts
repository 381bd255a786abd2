import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Words that are the same in every language. */
const ALLOWED = new Set(['Ficha']);

/** Attributes whose text a person reads or hears. */
const READ =
  /^(title|placeholder|alt|label|text|hint|aria-(label|description|roledescription|valuetext|placeholder))$/;

const files = ['components', 'entrypoints'].flatMap((folder) => tsxIn(folder));

it('no view says anything that is not among the texts', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(wordsIn)).toEqual([]);
});

it('such words would be found', () => {
  const source = `const View = () => (
    <p title="Hard title" class="not read" aria-label={'Hard label'}>
      Hard text {'Hard string'} {open ? 'Hard choice' : t.ok} {\`Hard \${name}\`} · Ficha
    </p>
  );`;
  expect(wordsOf('x.tsx', source).map((found) => found.split(': ')[1])).toEqual([
    'Hard title',
    'Hard label',
    'Hard text',
    'Hard string',
    'Hard choice',
    'Hard',
  ]);
});

function tsxIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name));
}

function wordsIn(file: string): string[] {
  return wordsOf(file, readFileSync(file, 'utf8'));
}

/** What a person would read or hear of a source, each with its place. */
function wordsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, words: string) => {
    const said = words.replace(/\s+/g, ' ').trim();
    if (!/\p{L}{2}/u.test(said) || ALLOWED.has(said.replace(/[^\p{L} ]/gu, '').trim())) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${said}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    else if (ts.isJsxAttribute(node)) attribute(node);
    else if (ts.isJsxExpression(node)) expression(node.expression);
    ts.forEachChild(node, ts.isJsxAttribute(node) ? () => undefined : visit);
  };
  const attribute = (node: ts.JsxAttribute): void => {
    const { initializer } = node;
    const read = READ.test(node.name.getText());
    if (!initializer) return;
    if (read && ts.isStringLiteral(initializer)) note(initializer, initializer.text);
    if (!ts.isJsxExpression(initializer)) return;
    if (read) expression(initializer.expression);
    // Views may stand in an attribute, and functions that draw.
    ts.forEachChild(initializer, visit);
  };
  /** Strings that come out of an expression: itself, or its branches. */
  const expression = (node: ts.Expression | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) note(node, node.text);
    if (ts.isTemplateExpression(node)) {
      note(
        node,
        [node.head, ...node.templateSpans.map((span) => span.literal)]
          .map(({ text }) => text)
          .join(' '),
      );
    }
    if (ts.isParenthesizedExpression(node)) expression(node.expression);
    if (ts.isConditionalExpression(node)) {
      expression(node.whenTrue);
      expression(node.whenFalse);
    }
    if (ts.isBinaryExpression(node) && isEither(node)) expression(node.right);
  };
  visit(source);
  return found;
}

function isEither({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind;
  return [AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken].some((one) => one === kind);
}
