import ts from 'typescript';
import type { Room } from './rooms.ts';
import { type Finding, isGenerated, lineOf, nodesOf, parse, type Sources } from './sources.ts';

/** One rule about a node; the message says what is wrong with it, `undefined`: nothing. */
type Rule = (node: ts.Node) => string | undefined;

/** Files that re-export and do nothing else; `lib.ts` is the published API and may. */
export function barrels(sources: Sources): Finding[] {
  return written(sources)
    .filter(([file, text]) => {
      const { statements } = parse(file, text);
      const own = statements.filter((statement) => !ts.isImportDeclaration(statement));
      return file !== 'lib.ts' && own.length > 0 && own.every((statement) => ts.isExportDeclaration(statement));
    })
    .map(([file]) => ({ file, message: 'only re-exports: import from the file that has it' }));
}

export function defaultExports(sources: Sources): Finding[] {
  return judge(written(sources), [defaultExport]);
}

/** The process, the clock, chance and the console, where only the entries may look at them. */
export function impurities(sources: Sources, rooms: Readonly<Record<string, Room>>): Finding[] {
  const below = [...sources].filter(([file]) => rooms[file.split('/')[0] ?? '']?.entry !== true);
  return judge(below, [globalReference, clockCall, chanceCall]);
}

/** Ways round the type checker. */
export function loopholes(sources: Sources): Finding[] {
  const silenced = written(sources).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const directive = /@ts-(?:ignore|expect-error|nocheck)\b/.exec(line)?.[0];
      return directive === undefined ? [] : [{ file, line: index + 1, message: `${directive} silences the compiler` }];
    }),
  );
  return [...silenced, ...judge(written(sources), [anyType, doubleCast, nonNull])];
}

function written(sources: Sources): [string, string][] {
  return [...sources].filter(([file]) => !isGenerated(file));
}

function judge(files: readonly (readonly [string, string])[], rules: readonly Rule[]): Finding[] {
  return files.flatMap(([file, text]) =>
    [...nodesOf(parse(file, text))].flatMap((node) =>
      rules
        .map((rule) => rule(node))
        .filter((message) => message !== undefined)
        .map((message) => ({ file, line: lineOf(node), message })),
    ),
  );
}

function defaultExport(node: ts.Node): string | undefined {
  const keyword =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const renamed = ts.isExportSpecifier(node) && node.name.text === 'default';
  return keyword || renamed || ts.isExportAssignment(node) ? 'exports a default: give it a name' : undefined;
}

const GLOBALS: Readonly<Record<string, string>> = {
  process: 'looks at the process',
  console: 'writes to the console',
  performance: 'reads a clock',
  globalThis: 'reaches for globals',
};

function globalReference(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || isOnlyName(node)) return undefined;
  const message = Object.hasOwn(GLOBALS, node.text) ? GLOBALS[node.text] : undefined;
  return message === undefined ? undefined : `${message} (\`${node.text}\`): only entries may`;
}

/** `Date` gives today's time in every use but these: parsing, `UTC`, a date made from arguments, a type, `instanceof`. */
function clockCall(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || node.text !== 'Date' || isOnlyName(node)) return undefined;
  const { parent } = node;
  const timeless =
    (ts.isPropertyAccessExpression(parent) && ['parse', 'UTC', 'prototype'].includes(parent.name.text)) ||
    (ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword);
  return timeless ? undefined : 'reads a clock (`Date`): only entries may';
}

const CHANCE = ['randomUUID', 'randomBytes', 'randomInt', 'randomFill', 'randomFillSync', 'getRandomValues'];

function chanceCall(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const drawn = CHANCE.includes(node.text) && (ts.isImportSpecifier(node.parent) || isMember(node));
  const math = node.text === 'Math' && !isOnlyName(node) && !isFixedMath(node.parent);
  return drawn || math ? `draws a random number (\`${node.text}\`): only entries may` : undefined;
}

function isFixedMath(parent: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text !== 'random';
}

function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

/** The word names a member, a key, a type or an import, and is no reference to the global. */
function isOnlyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    isMember(node) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
      parent.name === node)
  );
}

function anyType(node: ts.Node): string | undefined {
  return node.kind === ts.SyntaxKind.AnyKeyword ? '`any` turns the type checker off' : undefined;
}

function doubleCast(node: ts.Node): string | undefined {
  if (!ts.isAsExpression(node)) return undefined;
  let inner = node.expression;
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
  const unknown = ts.isAsExpression(inner) && inner.type.kind === ts.SyntaxKind.UnknownKeyword;
  return unknown ? '`as unknown as` turns the type checker off' : undefined;
}

function nonNull(node: ts.Node): string | undefined {
  return ts.isNonNullExpression(node) ? '`!` claims what nothing has checked' : undefined;
}
