import { NAMESPACES } from '../../ecosystems/facts.ts';
import { canonical } from '../../manifest/name.ts';
import { placeOf } from '../../sparse/check-place.ts';
import { readDerivedFile } from '../../sparse/derived.ts';
import type { Layout } from '../../sparse/path.ts';
import type { IndexTree } from '../ports.ts';

/** A name among those of one client, as `npm/left-pad`: all files of a view that stand for it. */
type ClientName = string;

/** The name that a file of a site stands for; `undefined`: its path is the package's own. */
export function clientNameOf(path: string): ClientName | undefined {
  const [folder, ...rest] = path.split('/');
  if (!NAMESPACES.some((namespace) => namespace === folder)) return undefined;
  if (folder === 'npm') return path;
  return `${folder}/${folder === 'cargo' ? rest.at(-1) : rest[1]}`;
}

/** Last by name first: what is written later stays, so that of two packages with one name the first has it. */
export function firstLast(names: Iterable<string>): string[] {
  const keyed = Array.from(names, (name) => [canonical(name), name] as const);
  return keyed.sort(([a], [b]) => (a < b ? 1 : -1)).map(([, name]) => name);
}

/** Packages, in canonical form, that have any of the names in what is derived from their archives. */
export async function packagesWith(
  wanted: ReadonlySet<ClientName>,
  { tree, layout }: { readonly tree: IndexTree; readonly layout: Layout },
): Promise<string[]> {
  const found: string[] = [];
  for await (const [path, text] of tree.readAll('derived')) {
    const placed = placeOf(path, layout);
    if (placed.kind === 'derived' && clientNamesIn(text).some((name) => wanted.has(name))) found.push(placed.name.full);
  }
  return found;
}

function clientNamesIn(derived: string): readonly ClientName[] {
  return readDerivedFile(derived).flatMap(({ ecosystems }) =>
    NAMESPACES.flatMap((namespace) => {
      const name: unknown = ecosystems[namespace]?.name;
      if (typeof name !== 'string') return [];
      return [`${namespace}/${namespace === 'cargo' ? name.toLowerCase() : name}`];
    }),
  );
}
