import { packArchive } from '../../src/archive/pack.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { SourceFile } from '../../src/archive/tree.ts';
import { type Recognised, Recogniser } from '../../src/ecosystems/recognise.ts';
import { canonical, type PackageName, parseName } from '../../src/manifest/name.ts';

/** Files as an author has them; texts or bytes by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Named {
  readonly name: PackageName;
  readonly version: string;
  readonly root: string;
}

/** A package and the root folder that its archive gets; `crate`: as cargo writes the name. */
export function named(full: string, version: string, crate?: string): Named {
  const name = parseName(full);
  return { name, version, root: `${crate ?? name.base}-${version}` };
}

/** The package of a crate's name. */
export function crateNamed(crate: string, version: string): Named {
  return named(canonical(crate), version, crate);
}

export function sourceFiles(files: Files): readonly SourceFile[] {
  return Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return { path, executable: false, size: bytes.length, open: () => once(bytes) };
  });
}

/** What files are to other clients, seen while they are packed. */
export async function recognise(files: Files, { name, version, root }: Named): Promise<Recognised> {
  const watch = new Recogniser();
  const facts = await packArchive({ files: sourceFiles(files), root, watch }, { write: async () => undefined });
  return watch.finish({ name, version, facts });
}

/** The same of an archive that somebody else made. */
export async function recogniseArchive(bytes: Uint8Array, { name, version }: Named): Promise<Recognised> {
  const watch = new Recogniser();
  const facts = await readArchive(once(bytes), { links: 'follow', watch });
  return watch.finish({ name, version, facts });
}

export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
