import { type Found, refused } from './finding.ts';

/** Who built something, as the certificate authority confirms it: from the identity token of the job, not from its words. */
export interface BuildIdentity {
  /** Who vouched for the job: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The source repository's address at that time. */
  readonly source: string;
  /** Numeric ids of the source repository and of its owner, as texts. */
  readonly sourceId: string;
  readonly ownerId: string;
  /** Full id of the commit. */
  readonly commit: string;
  /** `refs/tags/v1.2.3`. */
  readonly ref: string;
  /** The workflow that was started: `https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3`. */
  readonly workflow: string;
  /** The workflow that the job is written in: the same, or a reusable one. */
  readonly signer: string;
  /** What started it: `release`, `push`, … */
  readonly event: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runner: string;
  /** Address of the run; for people. */
  readonly run?: string;
}

/** An extension of a certificate: its object identifier and its DER value. */
export interface Extension {
  readonly oid: string;
  readonly value: Uint8Array;
}

/** Fulcio's extensions (sigstore/fulcio, docs/oid-info.md): the last number of `1.3.6.1.4.1.57264.1.N`. */
const ARC = '1.3.6.1.4.1.57264.1.';
const NUMBERS = {
  issuer: 8,
  signer: 9,
  runner: 11,
  source: 12,
  commit: 13,
  ref: 14,
  sourceId: 15,
  ownerId: 17,
  workflow: 18,
  event: 20,
} as const;
const RUN = 21;

/** Reads Fulcio's extensions. An extension that is missing, double or no plain text refuses the certificate. */
export function identityFrom(extensions: readonly Extension[]): Found<BuildIdentity> {
  const missing: string[] = [];
  const text = (key: keyof typeof NUMBERS): string => {
    const found = textAt(extensions, NUMBERS[key]);
    if (found === undefined) missing.push(`${key} (${ARC}${NUMBERS[key]})`);
    return found ?? '';
  };
  const identity = {
    issuer: text('issuer'),
    source: text('source'),
    sourceId: text('sourceId'),
    ownerId: text('ownerId'),
    commit: text('commit'),
    ref: text('ref'),
    workflow: text('workflow'),
    signer: text('signer'),
    event: text('event'),
    runner: text('runner'),
  };
  if (missing.length > 0) return incomplete(missing);
  const run = textAt(extensions, RUN);
  return { kind: 'found', value: { ...identity, ...(run === undefined ? {} : { run }) } };
}

/** The text of an extension that is there exactly once: of two, each reader would believe another one. */
function textAt(extensions: readonly Extension[], number: number): string | undefined {
  const found = extensions.filter(({ oid }) => oid === `${ARC}${number}`);
  const [only] = found;
  return only === undefined || found.length > 1 ? undefined : utf8String(only.value);
}

/** A DER UTF8String that fills its value to the last byte, without control signs. */
function utf8String(der: Uint8Array): string | undefined {
  const [tag, first = 0, second = 0, third = 0] = der;
  if (tag !== 0x0c) return undefined;
  const [start, length] = first < 0x80 ? [2, first] : first === 0x81 ? [3, second] : [4, second * 256 + third];
  if (first > 0x82 || der.length !== start + length || length === 0) return undefined;
  const text = Buffer.from(der.subarray(start)).toString('utf8');
  return /[\p{Cc}\ufffd]/u.test(text) ? undefined : text;
}

function incomplete(missing: readonly string[]) {
  return refused('extensions', 'PROVENANCE_INVALID', {
    message: 'The certificate does not say which build it is for',
    found: `no single text for ${missing.join(', ')}`,
    expected: 'a certificate for a job of GitHub Actions',
  });
}
