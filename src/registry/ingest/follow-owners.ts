import { type Problem, RegistryError } from '../../errors.ts';
import { parseName } from '../../manifest/name.ts';
import type { MoveTarget } from '../../sparse/move.ts';
import type { Publisher } from '../../sparse/owner.ts';
import { NO_OWNER_FILE, OWNER_FILE_PATH, type OwnerFile, readOwnerFile } from '../../sparse/owner-file.ts';
import type { OwnerFileRequest } from '../../sparse/owner-wishes.ts';
import { lifePaths } from '../../sparse/published.ts';
import { commitToIndex, type Proposal } from '../commit.ts';
import { createFollow } from '../follow.ts';
import { planOwnerFile } from '../owner-file.ts';
import { createPackageReader } from '../package-reader.ts';
import type { CommitMessage, IndexStore, Pacing, Progress } from '../ports.ts';
import type { Known } from './known.ts';
import type { PublicAssets, ReleaseFinder, RepositoryLook, SourceFacts } from './ports.ts';

export interface FollowRequest {
  /** What this run saw of repositories. */
  readonly looks: readonly RepositoryLook[];
  readonly known: Pick<Known, 'repositories'>;
}

export interface FollowPorts {
  readonly index: IndexStore;
  readonly finder: Pick<ReleaseFinder, 'look'>;
  readonly assets: Pick<PublicAssets, 'download'>;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** A wish that is not followed, or not yet. */
export interface OwnerNotice {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: number;
  /** Whom it is about. */
  readonly packages: readonly string[];
  readonly problem: Problem;
}

export interface Followed {
  readonly commits: readonly string[];
  readonly notices: readonly OwnerNotice[];
}

/** Packages in one commit. */
const BATCH = 200;

/** Follows what owners say in their own repositories; one file that cannot be used stops no other. Throws what `commitToIndex` throws. */
export async function followOwners({ looks, known }: FollowRequest, ports: FollowPorts): Promise<Followed> {
  const notices: OwnerNotice[] = [];
  const wishes = looks.flatMap((look) => wishesIn(look, known, notices));
  const targets = await targetsOf(wishes, ports);
  const now = `${new Date(ports.pacing.now()).toISOString().slice(0, 19)}Z`;
  const requests = wishes.map(({ movedTo, ...request }): OwnerFileRequest => {
    const target = movedTo === undefined ? undefined : targets.get(movedTo.toLowerCase());
    return { ...request, now, ...(target === undefined ? {} : { target }) };
  });
  const commits: string[] = [];
  for (let at = 0; at < requests.length; at += BATCH) {
    const batch = await followBatch(requests.slice(at, at + BATCH), ports);
    notices.push(...batch.notices);
    commits.push(...batch.commits);
  }
  return { commits, notices };
}

type Wish = Omit<OwnerFileRequest, 'now' | 'target'> & { readonly movedTo: string | undefined };

/** One for each package of a repository that says something, or that said so before. */
function wishesIn(
  { source, wishes }: RepositoryLook,
  { repositories }: FollowRequest['known'],
  notices: OwnerNotice[],
): Wish[] {
  const registered = repositories.get(source.id);
  if (registered === undefined || wishes === undefined || (wishes === null && !registered.moving)) return [];
  const publisher = publisherOf(source);
  try {
    const file = wishes === null ? NO_OWNER_FILE : ownerFileIn(wishes);
    const alone = registered.packages.length === 1;
    return registered.packages.map((full) => {
      const movedTo = file.packages.get(full)?.movedTo ?? (alone ? file.own.movedTo : undefined);
      return { file, name: parseName(full), source: publisher, open: isOpen(source), alone, movedTo };
    });
  } catch (error) {
    notices.push(...noticesOf(publisher, registered.packages, error));
    return [];
  }
}

/** What `moved-to` names, by full name in lower case; what cannot be seen is not there. */
async function targetsOf(wishes: readonly Wish[], { finder }: FollowPorts): Promise<ReadonlyMap<string, MoveTarget>> {
  const named = new Set(wishes.flatMap(({ movedTo }) => movedTo?.toLowerCase() ?? []));
  const places = [...named].map((full) => ({ owner: full.split('/')[0] ?? '', name: full.split('/')[1] ?? '' }));
  const targets = new Map<string, MoveTarget>();
  if (places.length === 0) return targets;
  for await (const [{ owner, name }, look] of finder.look(places)) {
    if (look.kind !== 'found') continue;
    const { source, wishes: text } = look.look;
    targets.set(`${owner}/${name}`, {
      publisher: publisherOf(source),
      open: isOpen(source),
      accepts: acceptedIn(text),
    });
  }
  return targets;
}

function acceptedIn(text: string | null | undefined): readonly string[] {
  try {
    return typeof text === 'string' ? ownerFileIn(text).accepts : [];
  } catch (error) {
    // its owners are told in their own turn
    if (error instanceof RegistryError) return [];
    throw error;
  }
}

/** All of them in one commit; against each new state of the index everything is judged again. */
async function followBatch(requests: readonly OwnerFileRequest[], ports: FollowPorts): Promise<Followed> {
  const { index, pacing, progress, assets } = ports;
  const follow = createFollow(createPackageReader(assets), progress);
  const paths = [...new Set(requests.flatMap(({ name }) => lifePaths(name)))];
  const done = await commitToIndex<readonly OwnerNotice[]>({
    ...{ index, paths, pacing, progress },
    propose: async (snapshot): Promise<Proposal<readonly OwnerNotice[]>> => {
      const files = new Map(snapshot.files);
      const changes = new Map<string, string | null>();
      const messages: CommitMessage[] = [];
      const notices: OwnerNotice[] = [];
      for (const request of requests) {
        const plan = await planOwnerFile(request, files, follow).catch((error: unknown) =>
          noticesOf(request.source, [request.name.full], error),
        );
        if (!('changes' in plan)) {
          notices.push(...plan);
          continue;
        }
        notices.push(...plan.notices.map((problem) => noticeOf(request.source, [request.name.full], problem)));
        if (plan.changes.size > 0) messages.push(plan.message);
        for (const [path, text] of plan.changes) {
          changes.set(path, text);
          files.set(path, text ?? undefined);
        }
      }
      if (changes.size === 0) return { kind: 'settled', value: notices };
      return { kind: 'write', changes, message: messageFor(messages), value: notices };
    },
  });
  return { commits: done.wrote ? [done.commit] : [], notices: done.value };
}

function messageFor(messages: readonly CommitMessage[]): CommitMessage {
  const [only, ...others] = messages;
  if (only !== undefined && others.length === 0) return only;
  return {
    headline: `Follow the owners of ${messages.length} packages`,
    body: messages.map(({ headline }) => headline).join('\n'),
  };
}

function ownerFileIn(text: string): OwnerFile {
  return readOwnerFile({ file: OWNER_FILE_PATH, bytes: new TextEncoder().encode(text) });
}

function publisherOf({ host, id, ownerId, owner, name }: SourceFacts): Publisher {
  return { host, id, owner_id: ownerId, owner, full_name: `${owner}/${name}` };
}

function isOpen({ visibility, archived }: SourceFacts): boolean {
  return visibility === 'public' && !archived;
}

function noticesOf(source: Publisher, packages: readonly string[], error: unknown): OwnerNotice[] {
  if (!(error instanceof RegistryError)) throw error;
  return error.problems.map((problem) => noticeOf(source, packages, problem));
}

function noticeOf({ full_name, id }: Publisher, packages: readonly string[], problem: Problem): OwnerNotice {
  return { repository: full_name, repositoryId: id, packages, problem };
}
