import { isInRange } from '../../manifest/version.ts';
import type { LoggedRefusal } from '../../sparse/log.ts';
import type { Known } from './known.ts';
import type { ReleaseBrief, RepositoryLook } from './ports.ts';

/** A release without its archive is looked at in every run for so long (milliseconds): publishing attaches it afterwards. */
const PATIENCE = 24 * 3_600_000;

/** After that the nightly sweep still looks for so long: who releases first and builds for days is not forgotten. */
const LONG_PATIENCE = 90 * PATIENCE;

/** Releases of a page that are looked at again only because somebody asks: anybody may ask, as often as they like. */
const ASKED_AGAIN = 50;

export interface MemoryRequest {
  readonly known: Known;
  readonly refusals: readonly LoggedRefusal[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether releases are looked at that were looked at for long enough. */
  readonly sweep: boolean;
}

/** Tells which releases are still to be looked at. */
export class Memory {
  readonly #request: MemoryRequest;
  readonly #refusals = new Map<string, LoggedRefusal[]>();

  constructor(request: MemoryRequest) {
    this.#request = request;
    for (const refusal of request.refusals)
      this.#refusals.set(refusal.release, [...(this.#refusals.get(refusal.release) ?? []), refusal]);
  }

  /** The releases of a look that may hold something new. `asked`: somebody asks, so that refusals do not count. */
  wanted({ source, releases }: Pick<RepositoryLook, 'source' | 'releases'>, asked: boolean): readonly ReleaseBrief[] {
    let again = 0;
    return releases.filter((release) => {
      if (release.draft || release.publishedAt === undefined || !namesVersion(release.tag)) return false;
      const refusals = this.#refusals.get(release.id) ?? [];
      if (refusals.some((refusal) => this.#again(refusal, release) || this.#isConfirmed(refusal, source))) return true;
      if (refusals.length > 0) return asked && ++again <= ASKED_AGAIN;
      const isPublished = this.#request.known.published.get(source.id)?.has(release.tag) === true;
      if (!isPublished) return true;
      // one tag may release several packages, and not all of them may have got through
      const several = (this.#request.known.repositories.get(source.id)?.packages.length ?? 0) > 1;
      return several && (asked || this.#request.sweep);
    });
  }

  /** Releases whose refusal may no longer hold, in the order they were kept: nobody else may be looking at their repositories. */
  due(): readonly string[] {
    const { refusals } = this.#request;
    const due = refusals.filter(
      (refusal) => this.#passed(refusal) || refusal.policy !== this.#request.known.rules.digest,
    );
    return [...new Set(due.map(({ release }) => release))];
  }

  #again(refusal: LoggedRefusal, { updatedAt, publishedAt }: ReleaseBrief): boolean {
    if (refusal.updated !== updatedAt || refusal.policy !== this.#request.known.rules.digest) return true;
    const age = this.#request.now - Date.parse(publishedAt ?? '');
    if (refusal.code === 'ASSET_MISSING') return age < (this.#request.sweep ? LONG_PATIENCE : PATIENCE);
    return this.#passed(refusal);
  }

  /** Whether the registry's maintainers have meanwhile said that the repository, under its owner of today, may publish this. */
  #isConfirmed({ code, package: name }: LoggedRefusal, { id, ownerId }: RepositoryLook['source']): boolean {
    const registered = this.#request.known.repositories.get(id);
    if (registered === undefined) return false;
    const { ownerIds, packages } = registered;
    const isEverywhere = ownerIds.every((known) => known === ownerId);
    // what was read and refused is read again only where nothing is left of the reason: an archive costs more than a look
    if (code === 'OWNER_CHANGED') return name === undefined ? ownerIds.includes(ownerId) : isEverywhere;
    return code === 'NOT_OWNER' && name?.startsWith('@') === false && packages.includes(name) && isEverywhere;
  }

  /** Whether what it waited for has come. */
  #passed({ until, needs, code, updated }: LoggedRefusal): boolean {
    const { known, now } = this.#request;
    if (code === 'ASSET_MISSING') return now - Date.parse(updated) < PATIENCE;
    if (until !== undefined) return now >= Date.parse(until);
    if (needs === undefined) return false;
    return Object.entries(needs).every(([name, range]) =>
      (known.versions.get(name) ?? []).some((version) => isInRange(version, range)),
    );
  }
}

/** Whether a tag ends like a version: others release no package. */
export function namesVersion(tag: string): boolean {
  return versionInTag(tag) !== undefined;
}

/** The version at the end of a tag, without build metadata, as archives are named by it. */
export function versionInTag(tag: string): string | undefined {
  return /(?:^|[^0-9A-Za-z.])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/.exec(tag.slice(-200))?.[1];
}
