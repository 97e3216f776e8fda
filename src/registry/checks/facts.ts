import type { ArchivePeek } from '../../archive/peek.ts';
import type { Problem } from '../../errors.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { IngestPolicy } from '../../sparse/ingest-policy.ts';
import type { Policy } from '../../sparse/policy.ts';
import type { Found } from '../../trust/finding.ts';
import type { BuildIdentity } from '../../trust/identity.ts';
import type { ProvenanceDemand } from '../demand.ts';
import type { AssetFacts, ReleaseFacts, ReleaseState } from '../ingest/ports.ts';

/** A file of a release that may become a version, and what the registry knows beforehand. */
export interface SourceCase {
  readonly release: ReleaseFacts;
  readonly asset: AssetFacts;
  readonly rules: IngestPolicy;
  readonly policy: Policy;
  /** Login that has the index repository. */
  readonly registryOwner: string;
  readonly indexVisibility: 'public' | 'internal' | 'private' | 'local';
  /** Owners on record for the repository's id: none, where it has published nothing. */
  readonly knownOwners: readonly number[];
}

/** The same once the archive has been downloaded and read. */
export interface ArchiveCase extends SourceCase {
  readonly manifest: Manifest;
  readonly archive: ArchivePeek['facts'];
  /** Of the bundle beside the archive; absent: there is none, or the registry asks for none. */
  readonly proof?: Found<BuildIdentity>;
}

/** The same against one state of the index, together with what is to be committed with it. */
export interface IndexCase extends ArchiveCase {
  /** Whether the index has the package already. */
  readonly registered: boolean;
  /** Names of the index and of the batch that are near this one, with the numeric id of who owns them. */
  readonly neighbours: readonly { readonly name: string; readonly ownerId: number }[];
  /** Versions of each required name, in the index and in the batch; yanked and removed ones are not among them. */
  readonly available: ReadonlyMap<string, readonly string[]>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What the versions so far ask of this one. */
  readonly demand: ProvenanceDemand;
  /** The release as it is now; `null`: gone. */
  readonly state: ReleaseState | null;
}

/** What speaks against a version, and when it is worth looking again without being asked. */
export interface Finding extends Problem {
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly until?: string;
  /** Name → range that the index must have first. */
  readonly needs?: Readonly<Record<string, string>>;
}

/** One question; `undefined`: nothing speaks against it. Pure. */
export type Check<Case> = (facts: Case) => Finding | undefined;
