import { readArchive } from '../archive/read.ts';
import { parseName } from '../manifest/name.ts';
import { encodeDerived, readDerivedFile } from '../sparse/derived.ts';
import type { DeriveLine } from './check-archives.ts';
import { recognition } from './recognition.ts';

/**
 * The line of `derived/` that an archive gives. Which clients are told is policy, and policy may have changed since: only
 * those of the known line count.
 */
export const deriveLine: DeriveLine = async (entry, archive, known) => {
  const { vers, cksum } = entry;
  const name = parseName(entry.name);
  const { watch, finish } = (await recognition({ name, version: vers }))();
  const facts = await readArchive(archive, { expectPackage: { name, version: vers }, watch });
  const told = new Set(Object.keys(readDerivedFile(known)[0]?.ecosystems ?? {}));
  const ecosystems = Object.fromEntries(
    Object.entries(finish(facts).ecosystems).filter(([client]) => told.has(client)),
  );
  return encodeDerived({ vers, cksum, ecosystems }).text;
};
