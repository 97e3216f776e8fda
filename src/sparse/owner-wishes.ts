import { type Problem, RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { versionIdentity } from '../manifest/version.ts';
import { judgeDeprecation } from './deprecation.ts';
import type { Entry } from './entry.ts';
import { judgeMove, type MoveTarget } from './move.ts';
import { type Publisher, readOwner, standing } from './owner.ts';
import { OWNER_FILE_PATH, type OwnerFile, type OwnerWishes, wishesFor } from './owner-file.ts';
import { type Files, publishedPackage } from './published.ts';
import { judgeYank } from './yank.ts';

/** The file of a repository, and what GitHub says of that repository now. */
export interface OwnerFileRequest {
  /** `NO_OWNER_FILE` where the default branch has none: that drops a move that waits. */
  readonly file: OwnerFile;
  readonly name: PackageName;
  readonly source: Publisher;
  /** Whether everybody can read the repository, and its owners can change it; else nothing changes. */
  readonly open: boolean;
  /** Whether it has no other package in the registry. */
  readonly alone: boolean;
  /** What `moved-to` names, read now; absent: there is none, or it cannot be read. */
  readonly target?: MoveTarget;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: string;
}

export interface OwnerFileVerdict {
  /** Empty where the index says already what the owners wish. */
  readonly changes: ReadonlyMap<string, string>;
  /** What is done, each the end of a sentence, for the log of the index. */
  readonly done: readonly string[];
  /** Wishes that are not followed, or not yet. */
  readonly notices: readonly Problem[];
  /** The index with the changes, for `describeAfterYank`. */
  readonly files: Files;
  /** The version that is `latest` now, where `meta/` speaks of another one. */
  readonly follow?: Entry;
}

/** Yanks that one run follows; a long list is done in several, so that no file keeps a run busy. */
const MOST_YANKS = 50;

/**
 * Plans what the owners of a package wish. A wish that cannot be followed is a notice and stops no other. Throws `NOT_OWNER`
 * and `OWNER_CHANGED` where the repository may not say anything about the package, `OWNER_FILE_INVALID`, `PACKAGE_UNKNOWN`, `INDEX_INVALID`.
 */
export function applyOwnerFile(request: OwnerFileRequest, files: Files): OwnerFileVerdict {
  const { name, source, open, now } = request;
  const { paths } = publishedPackage(files, name);
  const record = readOwner(files.get(paths.owner), paths.owner);
  const stands = record === undefined ? 'stranger' : standing(record, source);
  if (stands !== 'owner') throw notTheirs(name, source, stands);
  const plan = new Plan(files);
  if (!open) return plan.verdict();
  const wishes = wishesFor(request.file, name, request.alone);
  followYanks(name, wishes, plan);
  const { deprecated, movedTo } = wishes;
  if (deprecated !== undefined) plan.attempt(() => deprecation(name, deprecated, plan.files));
  const { target } = request;
  plan.attempt(() => judgeMove({ name, source, movedTo, target, now }, plan.files));
  return plan.verdict();
}

interface Step {
  readonly changes: ReadonlyMap<string, string>;
  readonly done?: string | undefined;
  readonly notice?: Problem;
}

/** Changes on top of each other. */
class Plan {
  readonly files: Map<string, string | undefined>;
  readonly notices: Problem[] = [];
  follow: Entry | undefined;
  readonly #changes = new Map<string, string>();
  readonly #done: string[] = [];

  constructor(files: Files) {
    this.files = new Map(files);
  }

  attempt(judge: () => Step): void {
    try {
      const { changes, done, notice } = judge();
      for (const [path, text] of changes) {
        this.files.set(path, text);
        this.#changes.set(path, text);
      }
      if (done !== undefined) this.#done.push(done);
      if (notice !== undefined) this.notices.push(notice);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      this.notices.push(...error.problems);
    }
  }

  verdict(): OwnerFileVerdict {
    const { files, notices, follow } = this;
    return { changes: this.#changes, done: this.#done, notices, files, ...(follow === undefined ? {} : { follow }) };
  }
}

/** Only what the lines do not say already is judged: a package may have thousands of versions. */
function followYanks(name: PackageName, { yanked }: OwnerWishes, plan: Plan): void {
  const { lines } = publishedPackage(plan.files, name);
  const known = new Map(lines.map((line) => [versionIdentity(line.vers), line.entry]));
  const open = [...yanked].filter(([version, said]) => !isSaid(known.get(version), said));
  for (const [version, said] of open.slice(0, MOST_YANKS)) {
    plan.attempt(() => {
      const reason = said === false ? {} : { reason: said };
      const verdict = judgeYank({ name, version, yanked: said !== false, ...reason }, plan.files);
      if (verdict.kind === 'unchanged') return { changes: new Map() };
      plan.follow = verdict.follow;
      return { changes: verdict.changes, done: `${said === false ? 'unyank' : 'yank'} ${version}` };
    });
  }
}

function isSaid(entry: Entry | undefined, said: string | false): boolean {
  if (entry === undefined) return false;
  return said === false ? !entry.yanked && entry.removed === undefined : entry.yanked && entry.yank_reason === said;
}

function deprecation(name: PackageName, reason: string | false, files: Files): Step {
  const verdict = judgeDeprecation({ name, reason }, files);
  if (verdict.kind === 'unchanged') return { changes: new Map() };
  return { changes: verdict.changes, done: reason === false ? 'undeprecate' : 'deprecate' };
}

function notTheirs(name: PackageName, source: Publisher, stands: 'stranger' | 'transferred'): RegistryError {
  const moved = stands === 'transferred';
  return new RegistryError(
    moved ? 'OWNER_CHANGED' : 'NOT_OWNER',
    `Cannot follow "${OWNER_FILE_PATH}" of ${source.full_name}: ${moved ? 'the repository belongs to another account now' : `"${name.full}" is not a package of it`}`,
    {
      found: `repository ${source.id}, account ${source.owner_id} on ${source.host}`,
      expected: 'the repository and account on record in the index',
      cure: moved
        ? "Ask the registry's maintainers to transfer the package to the new account"
        : 'Say it in the repository that publishes the package',
    },
  );
}
