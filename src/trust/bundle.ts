import { type Bundle, type BundleWithDsseEnvelope, bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import { type Found, refused } from './finding.ts';
import { quoted, recordOf } from './json.ts';
import { readStatement, type Statement } from './statement.ts';

/** Longest bundle that is read, in bytes; ours are about 12 KiB. */
export const BUNDLE_LIMIT = 512 * 1024;

/** Entries of a kind that are looked at: each costs a signature, and comparing them all grows with the square. */
const MOST_ENTRIES = 8;

const IN_TOTO = 'application/vnd.in-toto+json';

/** A bundle that has the right form; nothing in it is proved yet. */
export interface OpenedBundle {
  readonly bundle: BundleWithDsseEnvelope;
  readonly statement: Statement;
}

/** Reads a Sigstore bundle with an in-toto statement, signed with a certificate. */
export function openBundle(text: string): Found<OpenedBundle> {
  if (Buffer.byteLength(text) > BUNDLE_LIMIT) return badForm('more bytes than any bundle has');
  const parsed = parseBundle(text);
  if (typeof parsed === 'string') return badForm(parsed);
  const complaint = complaintAbout(parsed);
  if (complaint !== undefined) return badForm(complaint);
  if (!isBundleWithDsseEnvelope(parsed)) return badForm('a signature of a file, not of a statement');
  const { payloadType, payload } = parsed.content.dsseEnvelope;
  if (payloadType !== IN_TOTO) return badForm(`an envelope with ${quoted(payloadType)}`);
  const statement = readStatement(payload.toString('utf8'));
  if (statement.kind === 'refused') return statement;
  return { kind: 'found', value: { bundle: parsed, statement: statement.value } };
}

function parseBundle(text: string): Bundle | string {
  try {
    const value = recordOf(JSON.parse(text));
    const material = recordOf(value?.verificationMaterial);
    const times = recordOf(material?.timestampVerificationData);
    for (const entries of [material?.tlogEntries, times?.rfc3161Timestamps]) {
      if (Array.isArray(entries) && entries.length > MOST_ENTRIES)
        return `${entries.length} entries of a log or a clock`;
    }
    return bundleFromJSON(value);
  } catch (error) {
    return error instanceof SyntaxError ? 'no JSON' : messageOf(error);
  }
}

function complaintAbout({ verificationMaterial: { content, tlogEntries } }: Bundle): string | undefined {
  if (content.$case === 'publicKey') return 'a key without a certificate, which names nobody';
  const hashes = tlogEntries.reduce((sum, { inclusionProof }) => sum + (inclusionProof?.hashes.length ?? 0), 0);
  return hashes > 64 * MOST_ENTRIES ? 'a proof of inclusion that is longer than any log' : undefined;
}

function badForm(found: string) {
  return refused('form', 'PROVENANCE_INVALID', {
    message: 'The provenance is no Sigstore bundle with a statement',
    found,
    expected: 'a bundle as `application/vnd.dev.sigstore.bundle.v0.3+json` describes it, signed with a certificate',
  });
}

/** The message of whatever was thrown, short enough for one of ours. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
