import type { ErrorCode } from '../errors.ts';
import type { Origin } from '../sparse/entry.ts';
import type { ProvenanceCheck } from './finding.ts';
import type { BuildIdentity } from './identity.ts';
import { quoted } from './json.ts';
import { hostOfIssuer, RELEASE_EVENTS, type TrustRules } from './rules.ts';
import { PROVENANCE_TYPE, type Statement } from './statement.ts';
import type { ArchiveSubject } from './subject.ts';

/** A proved bundle, and what it must be about. */
export interface ProvenanceFacts {
  readonly identity: BuildIdentity;
  readonly statement: Statement;
  readonly subject: ArchiveSubject;
  readonly origin: Origin;
  readonly rules: TrustRules;
}

/** How a check failed. */
export interface Mismatch {
  readonly code: ErrorCode;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly cure?: string;
}

/** One question about a proved bundle; undefined: nothing speaks against it. */
export type FactCheck = (facts: ProvenanceFacts) => Mismatch | undefined;

/** Every check of what a genuine bundle says, each needed: the table of `docs/provenance.md` has an attack for each. */
export const FACT_CHECKS = {
  predicate: ({ statement: { predicateType } }) =>
    unless(predicateType === PROVENANCE_TYPE, {
      code: 'PROVENANCE_UNTRUSTED',
      message: 'The statement is no build provenance',
      found: `${quoted(predicateType)}${/\/release\//.test(predicateType) ? ', which proves the release, not the build' : ''}`,
      expected: `"${PROVENANCE_TYPE}"`,
    }),
  subject: ({ statement, subject }) =>
    unless(isAbout(statement, subject), {
      code: 'PROVENANCE_FOREIGN',
      message: 'The provenance is of another file',
      found: statement.subjects
        .slice(0, 3)
        .map(({ name, digest }) => `${quoted(name)} ${quoted(digest.sha256)}`)
        .join(', '),
      expected: `"${subject.names[0]}" with sha256 ${subject.sha256}`,
    }),
  issuer: ({ identity, rules }) =>
    unless(rules.issuers.includes(identity.issuer), {
      code: 'PROVENANCE_UNTRUSTED',
      message: 'Nobody this registry trusts vouches for the build',
      found: quoted(identity.issuer),
      expected: rules.issuers.join(' or '),
      cure: 'If it is your own GitHub, name it under `provenance: { issuers: [...] }` in `registry.yaml`',
    }),
  host: ({ identity, origin }) =>
    unless(hostOfIssuer(identity.issuer) === origin.host && hostOf(identity.source) === origin.host, {
      code: 'PROVENANCE_FOREIGN',
      message: 'The archive was built on another GitHub',
      found: `${quoted(identity.source)}, vouched for by ${quoted(identity.issuer)}`,
      expected: origin.host,
    }),
  repository: ({ identity, origin }) =>
    unless(identity.sourceId === String(origin.id), {
      code: 'PROVENANCE_FOREIGN',
      message: 'The archive was built from another repository',
      found: `repository id ${identity.sourceId} (${quoted(identity.source)})`,
      expected: `repository id ${origin.id}`,
    }),
  owner: ({ identity, origin }) =>
    unless(identity.ownerId === String(origin.owner_id), {
      code: 'PROVENANCE_FOREIGN',
      message: 'The repository belonged to somebody else when the archive was built',
      found: `owner id ${identity.ownerId}`,
      expected: `owner id ${origin.owner_id}`,
    }),
  tag: ({ identity, origin }) =>
    unless(identity.ref === `refs/tags/${origin.tag}`, {
      code: 'PROVENANCE_FOREIGN',
      message: 'The archive was built for something else than this tag',
      found: quoted(identity.ref),
      expected: `"refs/tags/${origin.tag}"`,
      cure: 'Run the workflow on the tag: on the event `release`, on a pushed tag, or by hand with the tag as its ref',
    }),
  commit: ({ identity, origin }) =>
    unless(origin.commit !== null && identity.commit === origin.commit, {
      code: 'PROVENANCE_FOREIGN',
      message: 'The archive was built from another commit',
      found: identity.commit,
      expected: origin.commit ?? 'a commit, and the entry names none',
    }),
  workflow: ({ identity }) =>
    unless(identity.workflow.startsWith(`${identity.source}/.github/workflows/`), {
      code: 'PROVENANCE_FOREIGN',
      message: 'The workflow that ran is not of the source repository',
      found: quoted(identity.workflow),
      expected: `a workflow of ${quoted(identity.source)}`,
    }),
  event: ({ identity: { event } }) =>
    unless(RELEASE_EVENTS.includes(event), {
      code: 'PROVENANCE_UNTRUSTED',
      message: 'The build was started by an event that is no release',
      found: quoted(event),
      expected: RELEASE_EVENTS.map((known) => `\`${known}\``).join(', '),
      cure: 'on: { release: { types: [published] } }',
    }),
  runner: ({ identity: { runner }, rules }) =>
    unless(runner === 'github-hosted' || (rules.selfHosted && runner === 'self-hosted'), {
      code: 'PROVENANCE_UNTRUSTED',
      message: 'The archive was built on a machine that this registry does not take',
      found: quoted(runner),
      expected: rules.selfHosted ? '`github-hosted` or `self-hosted`' : '`github-hosted`',
      cure: 'Publish with `runs-on: ubuntu-latest`, or ask for `provenance: { self-hosted: allow }` in `registry.yaml`',
    }),
} as const satisfies Partial<Record<ProvenanceCheck, FactCheck>>;

function unless(right: boolean, mismatch: Mismatch): Mismatch | undefined {
  return right ? undefined : mismatch;
}

/** Both name and bytes: the same bytes may be another package's archive. */
function isAbout({ subjects }: Statement, { names, sha256, sha512 }: ArchiveSubject): boolean {
  return subjects.some(({ name, digest }) => {
    if (!names.includes(name)) return false;
    if (digest.sha256 !== undefined) return digest.sha256 === sha256;
    return sha512 !== undefined && digest.sha512 === sha512;
  });
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
