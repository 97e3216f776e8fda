import { RegistryError } from '../../errors.ts';
import { canonical, type PackageName, parseName } from '../../manifest/name.ts';
import { namesIn } from '../../sparse/ecosystem-name.ts';
import { readIndexFile } from '../../sparse/index-file.ts';
import { packagePath, packagePaths } from '../../sparse/path.ts';
import { type IndexView, judge, publicationPaths, type Verdict } from '../../sparse/publication.ts';
import { findingOf } from '../checks/archive-checks.ts';
import { firstFinding, INDEX_CHECKS } from '../checks/checks.ts';
import type { Finding, IndexCase } from '../checks/facts.ts';
import { commitToIndex, type Proposal } from '../commit.ts';
import { demandIn } from '../demand.ts';
import type { CommitMessage, IndexSnapshot, Pacing, Progress } from '../ports.ts';
import type { Keeper } from './keeper.ts';
import type { Known } from './known.ts';
import { Neighbours } from './neighbours.ts';
import { type Outcome, refusedBy } from './outcome.ts';
import type { BranchStore, ReleaseFinder, ReleaseState } from './ports.ts';
import type { Verified } from './verify.ts';

export interface BatchRequest {
  readonly verified: readonly Verified[];
  readonly index: BranchStore;
  readonly finder: ReleaseFinder;
  readonly known: Pick<Known, 'layout'>;
  /** Absent: the registry has no vault, or it is not this run that fills it. */
  readonly keeper?: Keeper | undefined;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** What one commit did. */
export interface BatchResult {
  readonly outcomes: readonly Outcome[];
  /** Absent: there was nothing to write. */
  readonly commit?: string;
}

/** All good ones of a batch in one commit; against each new state of the index everything is judged again. */
export async function commitBatch(request: BatchRequest): Promise<BatchResult> {
  const { verified, index, finder, pacing, progress } = request;
  if (verified.length === 0) return { outcomes: [] };
  const ordered = verified.toSorted(byTime);
  progress.step(`Reading ${ordered.length} releases again before the commit`);
  const states = await finder.states([...new Set(ordered.map(({ facts }) => facts.release.id))]);
  const paths = [...new Set(ordered.flatMap(pathsOf))];
  const propose = (snapshot: IndexSnapshot) => proposal(snapshot, ordered, { ...request, states });
  const done = await commitToIndex({ index, paths, propose, pacing, progress });
  return { outcomes: done.value, ...(done.wrote ? { commit: done.commit } : {}) };
}

interface Judging extends BatchRequest {
  readonly states: ReadonlyMap<string, ReleaseState | null>;
}

async function proposal(
  snapshot: IndexSnapshot,
  verified: readonly Verified[],
  judging: Judging,
): Promise<Proposal<readonly Outcome[]>> {
  const neighbours = await Neighbours.read(judging.index, snapshot.head ?? '');
  const refused: Outcome[] = [];
  // a version that is refused takes those along that require it
  for (let candidates = verified; ; ) {
    const judged = await judgeAll(snapshot, candidates, { ...judging, neighbours });
    const round = judged.refused.size > 0 ? judged : { ...judged, refused: await unkept(judged, candidates, judging) };
    refused.push(...round.refused.values());
    if (round.refused.size === 0) {
      const value = [...round.taken, ...refused];
      if (round.changes.size === 0) return { kind: 'settled', value };
      return { kind: 'write', changes: round.changes, message: messageFor(round.taken), value };
    }
    candidates = candidates.filter((one) => !round.refused.has(one));
  }
}

/** The last step before the commit: versions that were judged good, and whose archives cannot be kept now, wait. */
async function unkept(
  { taken }: Round,
  candidates: readonly Verified[],
  { keeper }: BatchRequest,
): Promise<ReadonlyMap<Verified, Outcome>> {
  const waiting = new Map<Verified, Outcome>();
  for (const [at, one] of candidates.entries()) {
    const outcome = taken[at];
    if (keeper === undefined || outcome?.kind !== 'published') continue;
    const problem = await keeper.keep(one.publication);
    if (problem !== undefined) waiting.set(one, { ...outcome, kind: 'failed', problem });
  }
  return waiting;
}

interface Round {
  readonly taken: readonly Outcome[];
  readonly refused: ReadonlyMap<Verified, Outcome>;
  readonly changes: ReadonlyMap<string, string | null>;
}

async function judgeAll(
  snapshot: IndexSnapshot,
  candidates: readonly Verified[],
  judging: Judging & { readonly neighbours: Neighbours },
): Promise<Round> {
  const files = new Map(snapshot.files);
  const changes = new Map<string, string | null>();
  const taken: Outcome[] = [];
  const refused = new Map<Verified, Outcome>();
  const batch = versionsOf(candidates);
  const fresh = new Map<string, number>();
  for (const one of candidates) {
    const { release, asset, manifest } = one.facts;
    const about = { release, asset, name: manifest.name.full, version: manifest.version };
    const verdict = await verdictOn(one, { files, batch, fresh, judging }, { ...snapshot, files });
    if (verdict === undefined) {
      refused.set(one, { ...about, kind: 'failed', problem: UNREAD });
    } else if (!('kind' in verdict)) {
      refused.set(one, refusedBy(verdict, about));
    } else {
      const warnings = verdict.kind === 'add' ? [...one.warnings, ...verdict.warnings] : [];
      const told = warnings.length === 0 ? {} : { warnings };
      taken.push(verdict.kind === 'add' ? { ...about, kind: 'published', ...told } : { ...about, kind: 'unchanged' });
      fresh.set(manifest.name.full, release.source.ownerId);
      for (const [path, text] of verdict.kind === 'add' ? verdict.changes : []) {
        changes.set(path, text);
        files.set(path, text ?? undefined);
      }
    }
  }
  return { taken, refused, changes };
}

const UNREAD = {
  code: 'GITHUB_UNAVAILABLE',
  message: 'The release could not be read again before the commit',
  cure: 'Nothing to do: it is looked at again in the next run',
} as const;

/** `undefined`: nobody knows how the release is now. What is damaged speaks against those alone that need it. */
async function verdictOn(one: Verified, scene: Scene, index: IndexView): Promise<Verdict | Finding | undefined> {
  const state = scene.judging.states.get(one.facts.release.id);
  if (state === undefined) return undefined;
  const near = await nearOf(one, scene);
  try {
    const facts = { ...caseOf(one, scene), neighbours: near, state };
    const verdict = judge(one.publication, index);
    // what is published already is so whatever its name looks like
    if (verdict.kind === 'unchanged') return verdict;
    return firstFinding(INDEX_CHECKS, facts) ?? verdict;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return findingOf(error);
  }
}

interface Scene {
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly batch: ReadonlyMap<string, readonly string[]>;
  /** Names of this batch with the owners of their repositories. */
  readonly fresh: ReadonlyMap<string, number>;
  readonly judging: Judging & { readonly neighbours: Neighbours };
}

function isRegistered({ facts }: Verified, { files, judging }: Scene): boolean {
  return files.get(packagePaths(facts.manifest.name, judging.known.layout).index) !== undefined;
}

async function nearOf(one: Verified, scene: Scene): Promise<IndexCase['neighbours']> {
  if (isRegistered(one, scene)) return [];
  const { fresh, judging } = scene;
  return await judging.neighbours.of(one.facts.manifest.name.full, { layout: judging.known.layout, fresh });
}

/** Throws `INDEX_INVALID` where the package, or one that it requires, is damaged. */
function caseOf(one: Verified, scene: Scene): Omit<IndexCase, 'neighbours' | 'state'> {
  const { files, batch, judging } = scene;
  const { facts } = one;
  const available = new Map(
    Object.keys(facts.manifest.requires).map((name) => [
      name,
      [...versionsIn(files, name, judging.known.layout), ...(batch.get(name) ?? [])],
    ]),
  );
  return {
    ...facts,
    registered: isRegistered(one, scene),
    available,
    now: judging.pacing.now(),
    demand: demandIn({ files }, facts.manifest.name),
  };
}

function versionsIn(files: Scene['files'], name: string, layout: Known['layout']): readonly string[] {
  const path = `index/${packagePath(parseName(name), layout)}`;
  const lines = readIndexFile(files.get(path), path);
  return lines.flatMap(({ entry }) =>
    entry === undefined || entry.name !== name || entry.yanked || entry.removed !== undefined ? [] : [entry.vers],
  );
}

function versionsOf(candidates: readonly Verified[]): ReadonlyMap<string, readonly string[]> {
  const versions = new Map<string, string[]>();
  for (const { facts } of candidates) {
    const { name, version } = facts.manifest;
    versions.set(name.full, [...(versions.get(name.full) ?? []), version]);
  }
  return versions;
}

/** Every file that judging needs: of the package itself and of what it requires. */
function pathsOf({ publication: { manifest, ecosystems } }: Verified): readonly string[] {
  const required = Object.keys(manifest.requires).flatMap((name) => indexPaths(parseName(name)));
  return [...publicationPaths(manifest.name, namesIn(ecosystems)), ...required];
}

function indexPaths(name: PackageName): readonly string[] {
  return (['cargo', 'h21'] as const).map((layout) => packagePaths(name, layout).index);
}

/** The first to release a name gets it, as if each had been committed when it was released. */
function byTime(a: Verified, b: Verified): number {
  const key = ({ publication: { pubtime, manifest } }: Verified) =>
    `${pubtime} ${canonical(manifest.name.full)} ${manifest.version}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Lines of the message's body. */
const LISTED = 100;

function messageFor(taken: readonly Outcome[]): CommitMessage {
  const added = taken.filter(({ kind }) => kind === 'published');
  const subjects = added.map(({ name, version }) => `${name}@${version}`);
  const lines = added.map(
    ({ release }, at) => `${subjects[at]} from ${release.source.owner}/${release.source.name} (${release.tag})`,
  );
  const more = lines.length > LISTED ? [`and ${lines.length - LISTED} more`] : [];
  const headline = subjects.length === 1 ? `Ingest ${subjects[0]}` : `Ingest ${subjects.length} versions`;
  return { headline, body: [...lines.slice(0, LISTED), ...more].join('\n') };
}
