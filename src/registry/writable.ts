import { RegistryError } from '../errors.ts';
import type { IndexSnapshot, IndexStore, WriteProbe } from './ports.ts';

/** Asks before the first write, where the read could not tell whether this token may commit. Throws `INDEX_FORBIDDEN`, `INDEX_PROTECTED`. */
export async function checkWritable(
  { head, writable, refusal }: IndexSnapshot,
  { index, probe }: { readonly index: IndexStore; readonly probe?: WriteProbe | undefined },
): Promise<void> {
  if (refusal !== undefined) throw refusal;
  if (writable === true) return;
  if (head !== undefined && probe !== undefined) return probe.probe(head);
  if (writable === undefined) return;
  throw new RegistryError('INDEX_FORBIDDEN', `Cannot write to the index ${index.label}`, {
    found: 'an index that can be read only',
    expected: 'permission to write, asked before anything is written anywhere',
    cure: 'Check the permissions of the folder, or of the token in `registry-token:`',
  });
}
