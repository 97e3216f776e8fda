import { createHash } from 'node:crypto';
import { RegistryError } from '../errors.ts';
import { type Fields, fieldsOf, oidOf } from './json.ts';

/** A file of a commit as GraphQL showed it: its text where it is whole, else only its id. */
export type SeenFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'partial'; readonly oid: string };

/** Judges one `TreeEntry`. Throws `INDEX_INVALID` for a folder or link where a file should be, `INDEX_UNREADABLE` for nonsense. */
export function seenFile(entry: unknown, path: string, label: string): SeenFile {
  if (entry === null) return { kind: 'absent' };
  const { type, mode, oid: id, object } = fieldsOf(entry);
  const oid = oidOf(id);
  if (oid === undefined || typeof type !== 'string') {
    throw unreadable(label, path, 'an entry without an id');
  }
  if (type !== 'blob' || (mode !== 0o100644 && mode !== 0o100755)) {
    throw new RegistryError('INDEX_INVALID', `Cannot read the index ${label}: "${path}" is not a file`, {
      found: `a ${type} with mode ${typeof mode === 'number' ? mode.toString(8) : 'unknown'}`,
      expected: 'a regular file',
      cure: `Remove "${path}" from the index repository`,
    });
  }
  const text = wholeText(fieldsOf(object), oid);
  return text === undefined ? { kind: 'partial', oid } : { kind: 'text', text };
}

// isTruncated alone is not enough: GraphQL cuts at 512,000 bytes, and replaces bytes that are no UTF-8, without a word
function wholeText({ text, isTruncated }: Fields, oid: string): string | undefined {
  if (typeof text !== 'string' || isTruncated === true) return undefined;
  return blobId(Buffer.from(text), oid.length) === oid ? text : undefined;
}

/** The text of a blob that came from REST, checked against its id. */
export function blobText(answer: unknown, oid: string, at: { readonly path: string; readonly label: string }): string {
  const { content, encoding } = fieldsOf(answer);
  if (typeof content !== 'string' || encoding !== 'base64')
    throw unreadable(at.label, at.path, 'a blob without content');
  const bytes = Buffer.from(content, 'base64');
  if (blobId(bytes, oid.length) !== oid) throw unreadable(at.label, at.path, 'other bytes than its id stands for');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new RegistryError('INDEX_INVALID', `Cannot read the index ${at.label}: "${at.path}" is not UTF-8`, {
      found: 'other bytes',
      expected: 'text in UTF-8',
      cure: `Restore "${at.path}" from the history of the index repository`,
    });
  }
}

/** Git's id of a blob: SHA-1, or SHA-256 where ids have 64 digits. */
export function blobId(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export function unreadable(label: string, subject: string, found: string): RegistryError {
  return new RegistryError(
    'INDEX_UNREADABLE',
    `Cannot read the index ${label}: what came back for "${subject}" cannot be right`,
    {
      found,
      expected: 'the file as it is in the commit',
      cure: 'Run it again; if it stays, check the repository with git fsck',
    },
  );
}
