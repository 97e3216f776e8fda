import { posix } from 'node:path';
import ts from 'typescript';
import type { Room } from './rooms.ts';
import { type Finding, lineOf, nodesOf, parse, type Sources } from './sources.ts';

interface Import {
  readonly file: string;
  readonly line: number;
  /** As written. */
  readonly specifier: string;
}

/** Every import of a file: static, re-exported, of types, dynamic and by `require`. */
function importsOf(file: string, text: string): Import[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const found = importedFiles.map(({ fileName, pos }) => ({
    file,
    line: text.slice(0, pos).split('\n').length,
    specifier: fileName,
  }));
  return [...new Map(found.map((entry) => [`${entry.line} ${entry.specifier}`, entry])).values()];
}

/** Path below src/ of what a relative import means: `./x.cjs` may be described by `./x.d.cts`. */
function targetOf({ file, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;
}

/** A file of src/ itself is a room of its own, and so is a folder. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** Imports that the table does not allow, and files that belong to no room. */
export function forbiddenImports(sources: Sources, rooms: Readonly<Record<string, Room>>): Finding[] {
  return [...sources].flatMap(([file, text]) => {
    const name = roomOf(file);
    const room = rooms[name];
    if (room === undefined) return [{ file, message: `src/${name} is no room of the table` }];
    return importsOf(file, text).flatMap((entry) => {
      const message = refusal(name, room, entry, sources);
      return message === undefined ? [] : [{ file, line: entry.line, message }];
    });
  });
}

function refusal(name: string, room: Room, entry: Import, sources: Sources): string | undefined {
  const { specifier } = entry;
  const target = targetOf(entry);
  if (target !== undefined) {
    if (!sources.has(target)) return `${specifier} is no source file of src/`;
    const allowed = roomOf(target) === name || room.rooms.includes(roomOf(target)) || room.rooms.includes(target);
    return allowed ? undefined : `${name} may not import ${target}`;
  }
  if (specifier.startsWith('node:')) {
    return room.node?.includes(specifier) ? undefined : `${name} may not import ${specifier}`;
  }
  const allowed = room.packages?.some((item) =>
    item.endsWith('/') ? specifier.startsWith(item) : specifier === item || specifier.startsWith(`${item}/`),
  );
  return allowed ? undefined : `${name} may not import the package ${specifier}`;
}

/** Imports whose target only a run would tell; they would pass the table unseen. */
export function hiddenImports(sources: Sources): Finding[] {
  return [...sources].flatMap(([file, text]) =>
    [...nodesOf(parse(file, text))]
      .filter((node) => ts.isCallExpression(node) && isLoader(node.expression))
      .filter((node) => ts.isCallExpression(node) && !isLiteral(node.arguments[0]))
      .map((node) => ({ file, line: lineOf(node), message: 'an import whose target is not written out' })),
  );
}

function isLoader(callee: ts.Expression): boolean {
  const require = ts.isIdentifier(callee) && ['require', 'createRequire'].includes(callee.text);
  return callee.kind === ts.SyntaxKind.ImportKeyword || require;
}

function isLiteral(argument: ts.Expression | undefined): boolean {
  return argument !== undefined && ts.isStringLiteralLike(argument);
}

/** Circles of imports between files, each told once. Imports of types alone count: they couple just as well. */
export function importCycles(sources: Sources): Finding[] {
  const edges = new Map([...sources].map(([file, text]) => [file, neighbours(file, text, sources)]));
  const done = new Set<string>();
  const findings: Finding[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      findings.push({ file, message: `imports itself: ${[...path.slice(start), file].join(' → ')}` });
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return findings;
}

function neighbours(file: string, text: string, sources: Sources): string[] {
  return importsOf(file, text)
    .map(targetOf)
    .filter((target): target is string => target !== undefined && sources.has(target));
}
