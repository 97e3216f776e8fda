import type { SourceFile } from '../archive/tree.ts';
import { TEXT_LIMIT } from './ecosystem.ts';
import { ECOSYSTEMS } from './ecosystems.ts';
import { NAMESPACES, type Namespace } from './facts.ts';

/** A name that a package's files give it among those of another client. */
export interface GivenName {
  readonly namespace: Namespace;
  readonly name: string;
}

/** Reads the names that files about to be packed give a package, without judging them: a few small files at the top. */
export async function givenNames(files: readonly SourceFile[]): Promise<readonly GivenName[]> {
  const found = await Promise.all(
    ECOSYSTEMS.map(async ({ key, texts, nameIn }) => {
      const namespace = NAMESPACES.find((one) => one === key);
      const file = files.find(({ path }) => path === texts[0]);
      if (namespace === undefined || nameIn === undefined || file === undefined) return [];
      const text = await textOf(file);
      const name = text === undefined ? undefined : nameIn(text);
      return name === undefined ? [] : [{ namespace, name }];
    }),
  );
  return found.flat();
}

async function textOf(file: SourceFile): Promise<string | undefined> {
  // mistakes are told when the archive has passed
  if (file.size > TEXT_LIMIT || file.problem !== undefined) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    chunks.push(Uint8Array.from(chunk));
    size += chunk.length;
    if (size > TEXT_LIMIT) return undefined;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
