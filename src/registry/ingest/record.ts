import {
  appendLog,
  LOG_STATE,
  type LoggedRefusal,
  type LogLine,
  type LogState,
  packageLogPath,
  REFUSALS,
  readRefusals,
  writeLogState,
  writeRefusals,
} from '../../sparse/log.ts';
import type { Layout } from '../../sparse/path.ts';
import { commitToIndex, type Proposal } from '../commit.ts';
import type { IndexFounder, IndexSnapshot, Pacing, Progress } from '../ports.ts';
import type { OwnerNotice } from './follow-owners.ts';
import type { Known } from './known.ts';
import { loggedFrom, type Outcome } from './outcome.ts';
import type { BranchStore } from './ports.ts';

export interface RecordRequest {
  readonly log: BranchStore & IndexFounder;
  /** The branch as it was when the run began. */
  readonly first: IndexSnapshot;
  readonly outcomes: readonly Outcome[];
  /** Wishes of owners that are not followed, or not yet: told in the logs of their packages. */
  readonly notices: readonly OwnerNotice[];
  readonly state: LogState;
  readonly known: Pick<Known, 'layout' | 'rules' | 'repositories'>;
  /** Names in the index, those of this run among them. */
  readonly names: ReadonlySet<string>;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** Keeps on branch `log` what was refused and why; writes nothing where nothing changed. Returns the commit, if there was one. */
export async function recordRefusals(request: RecordRequest): Promise<string | undefined> {
  const { log, first, known, outcomes, pacing, progress } = request;
  const refusals = outcomes.filter((outcome) => outcome.kind === 'refused');
  const logged = refusals.map((outcome) => loggedFrom(outcome, known.rules.digest));
  const packages = byPackage(logged, request);
  if (first.head === undefined && packages.size === 0 && logged.length === 0 && request.state.cursor === undefined)
    return undefined;
  const paths = [LOG_STATE, REFUSALS, ...packages.keys()];
  const founding = { founder: log, files: new Map([[LOG_STATE, writeLogState({})]]) };
  const propose = (snapshot: IndexSnapshot) => proposal(snapshot, { ...request, logged, packages });
  const { head } = first;
  // what was read when the run began is still at hand; if somebody wrote meanwhile, the commit is refused and it is read again
  const seen = head === undefined ? first : { ...first, files: await log.readAt(head, paths) };
  const done = await commitToIndex({ index: log, founding, paths, propose, first: seen, pacing, progress });
  return done.wrote ? done.commit : undefined;
}

/** Packages that hear of one notice: a repository may have hundreds. */
const MOST_TOLD = 50;

interface Recording extends RecordRequest {
  readonly logged: readonly LoggedRefusal[];
  readonly packages: ReadonlyMap<string, readonly LogLine[]>;
}

function proposal({ files, head }: IndexSnapshot, recording: Recording): Proposal<void> {
  const { logged, outcomes, packages, state } = recording;
  const looked = new Set(outcomes.filter(({ kind }) => kind !== 'failed').map(({ release }) => release.id));
  const kept = readRefusals(files.get(REFUSALS)).filter(({ release }) => !looked.has(release));
  const texts = [
    [LOG_STATE, writeLogState(state)] as const,
    [REFUSALS, writeRefusals([...kept, ...logged])] as const,
    ...[...packages].map(([path, lines]) => [path, appendLog(files.get(path), lines)] as const),
  ];
  const changes = new Map(texts.filter(([path, text]) => head === undefined || (files.get(path) ?? '') !== text));
  if (changes.size === 0 || (head !== undefined && onlyEmptyState(changes, files)))
    return { kind: 'settled', value: undefined };
  const headline = logged.length === 1 ? `Refused: ${logged[0]?.code}` : `Refused: ${logged.length}`;
  return { kind: 'write', changes, message: { headline }, value: undefined };
}

/** A branch without a state says the same as one that begins anew. */
function onlyEmptyState(changes: ReadonlyMap<string, string>, files: IndexSnapshot['files']): boolean {
  return changes.size === 1 && changes.get(LOG_STATE) === writeLogState({}) && files.get(LOG_STATE) === undefined;
}

/** The logs of packages that are in the index: a name nobody has gets no file, or anybody could fill the branch. */
function byPackage(
  logged: readonly LoggedRefusal[],
  { known, names, outcomes, notices }: RecordRequest,
): ReadonlyMap<string, readonly LogLine[]> {
  const packages = new Map<string, LogLine[]>();
  const tell = (name: string, line: LogLine): void => {
    const path = packageLogPath(name, known.layout satisfies Layout);
    packages.set(path, [...(packages.get(path) ?? []), line]);
  };
  for (const refusal of logged) {
    for (const name of packagesOf(refusal, ownPackages(refusal.repository_id, known, outcomes), names)) {
      tell(name, refusal);
    }
  }
  for (const { packages: about, repository, repositoryId, problem } of notices) {
    const { code, message, found, expected, cure } = problem;
    const more = Object.entries({ found, expected, cure }).filter(([, text]) => text !== undefined);
    for (const name of about.filter((one) => names.has(one)).slice(0, MOST_TOLD))
      tell(name, {
        repository,
        repository_id: repositoryId,
        package: name,
        code,
        message,
        ...Object.fromEntries(more),
      });
  }
  return packages;
}

/** Of its own repository's packages: a stranger's refused claim is no news about the package. */
function packagesOf(refusal: LoggedRefusal, own: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const told = refusal.package;
  if (told !== undefined) return own.includes(told) && names.has(told) ? [told] : [];
  const near = own.filter((name) => refusal.asset?.startsWith(`${name.replace('@', '').replace('/', '-')}-`) === true);
  return (near.length > 0 ? near : own.slice(0, 1)).filter((name) => names.has(name));
}

/** Packages of a repository: registered ones, and those that this run has published. */
function ownPackages(
  id: number,
  { repositories }: RecordRequest['known'],
  outcomes: readonly Outcome[],
): readonly string[] {
  const added = outcomes.flatMap(({ kind, name, release }) =>
    kind === 'published' && name !== undefined && release.source.id === id ? [name] : [],
  );
  return [...new Set([...(repositories.get(id)?.packages ?? []), ...added])];
}
