import type { Problem } from '../../errors.ts';
import type { LoggedRefusal } from '../../sparse/log.ts';
import type { Finding } from '../checks/facts.ts';
import type { AssetFacts, ReleaseFacts, SourceFacts } from './ports.ts';

/** What became of a file of a release. */
export type Outcome = {
  readonly release: ReleaseFacts;
  readonly asset?: AssetFacts;
  readonly name?: string;
  readonly version?: string;
} /** `warnings`: what its author should know of other clients; absent: nothing. */ & (
  | { readonly kind: 'published'; readonly warnings?: readonly Problem[] }
  /** The index has it already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly finding: Finding }
  /** GitHub or the network made trouble: nothing is remembered, the next run looks again. */
  | { readonly kind: 'failed'; readonly problem: Problem }
);

/** Codes that say nothing about the release itself. */
const PASSING: readonly string[] = [
  'DOWNLOAD_FAILED',
  'ASSET_CHANGED',
  'GITHUB_UNAVAILABLE',
  'GITHUB_UNEXPECTED',
  'RATE_LIMITED',
  'INTERNAL',
];

/** A finding as an outcome: one that passes is not remembered. */
export function refusedBy(finding: Finding, about: Pick<Outcome, 'release' | 'asset' | 'name' | 'version'>): Outcome {
  return PASSING.includes(finding.code)
    ? { ...about, kind: 'failed', problem: finding }
    : { ...about, kind: 'refused', finding };
}

/** A refusal as branch `log` keeps it. */
export function loggedFrom(outcome: Extract<Outcome, { kind: 'refused' }>, policy: string): LoggedRefusal {
  const { release, asset, name, version, finding } = outcome;
  const { code, message, found, expected, cure, until, needs } = finding;
  return {
    repository: fullNameOf(release.source),
    repository_id: release.source.id,
    release: release.id,
    tag: release.tag,
    ...(asset === undefined ? {} : { asset: asset.name }),
    updated: release.updatedAt,
    policy,
    ...(name === undefined ? {} : { package: name }),
    ...(version === undefined ? {} : { version }),
    code,
    message,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(cure === undefined ? {} : { cure }),
    ...(until === undefined ? {} : { until }),
    ...(needs === undefined ? {} : { needs }),
  };
}

/** `owner/name` at the time. */
export function fullNameOf({ owner, name }: Pick<SourceFacts, 'owner' | 'name'>): string {
  return `${owner}/${name}`;
}
