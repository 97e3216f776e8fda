import { type Problem, RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { type OwnerRecord, type PendingMove, type Publisher, readOwner, samePublisher } from './owner.ts';
import { amendOwner } from './owner-amend.ts';
import { acceptsPackage, type OwnerFile } from './owner-file.ts';
import { type Files, pathsIn } from './published.ts';
import { checkScope } from './transfer.ts';

/** How long a move waits after it was first seen: time for the owners to notice one that they did not wish. */
export const MOVE_WAIT_DAYS = 7;

/** The repository that `moved-to` names, as GitHub shows it now. */
export interface MoveTarget extends Pick<OwnerFile, 'accepts'> {
  readonly publisher: Publisher;
  /** Whether everybody can read it, and its owners can change it. */
  readonly open: boolean;
}

export interface MoveRequest {
  readonly name: PackageName;
  readonly source: Publisher;
  /** `owner/name`; absent: the owners wish no move, or not any more. */
  readonly movedTo?: string | undefined;
  /** Absent where it cannot be read. */
  readonly target?: MoveTarget | undefined;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: string;
}

export interface MoveVerdict {
  readonly changes: ReadonlyMap<string, string>;
  /** What was done, for the log. */
  readonly done?: string;
  /** Why it is not done yet. */
  readonly notice?: Problem;
}

const NOTHING: MoveVerdict = { changes: new Map() };

/**
 * Plans what becomes of a move that owners wish: kept by numeric ids when it is first seen, done after a week if the other
 * side accepts, dropped when the wish is gone. Who re-registers the name of the target meanwhile is another target, and waits anew.
 */
export function judgeMove(request: MoveRequest, files: Files): MoveVerdict {
  const path = pathsIn(files, request.name).owner;
  const text = files.get(path);
  const record = readOwner(text, path);
  if (text === undefined || record === undefined) return NOTHING;
  const amend = (change: Parameters<typeof amendOwner>[2]) => new Map([[path, amendOwner(text, path, change)]]);
  const { source, movedTo, target } = request;
  const { moving } = record;
  const own = moving?.from === source.id ? moving : undefined;
  const home = target !== undefined && samePublisher(target.publisher, source);
  if (movedTo === undefined || home)
    return own === undefined
      ? NOTHING
      : { changes: amend({ moving: null }), done: `drop the move to ${own.full_name}` };
  const refusal = refusalOf(request, record, files);
  if (refusal !== undefined || target === undefined || !target.open)
    return { ...NOTHING, notice: refusal ?? unseen(request) };
  const { publisher } = target;
  if (own === undefined || !samePublisher(own, publisher)) {
    const pending: PendingMove = { ...publisher, from: source.id, since: request.now };
    return {
      changes: amend({ moving: pending }),
      done: `wait for the move to ${publisher.full_name}`,
      notice: waiting(request, pending, target),
    };
  }
  if (!isRipe(own, request.now) || !acceptsPackage(target, request.name))
    return { ...NOTHING, notice: waiting(request, own, target) };
  const others = record.repositories.filter(
    (known) => !(known.host === source.host && known.id === source.id) && !samePublisher(known, publisher),
  );
  return {
    changes: amend({ repositories: [...others, publisher], moving: null }),
    done: `move to ${publisher.full_name}`,
  };
}

function isRipe({ since }: PendingMove, now: string): boolean {
  return Date.parse(now) - Date.parse(since) >= MOVE_WAIT_DAYS * 86_400_000;
}

/** Why the move cannot come about as things are; nothing changes then. */
function refusalOf({ name, source, target }: MoveRequest, { moving }: OwnerRecord, files: Files): Problem | undefined {
  if (moving !== undefined && moving.from !== source.id)
    return pending(name, {
      found: `a move to ${moving.full_name} that another repository of the package asked for`,
      expected: 'one move at a time',
      cure: 'Remove `moved-to` from one of the two files',
    });
  if (target === undefined) return undefined;
  try {
    const { scope } = pathsIn(files, name);
    checkScope(name, target.publisher, scope === undefined ? undefined : { path: scope, text: files.get(scope) });
    return undefined;
  } catch (error) {
    if (error instanceof RegistryError) return error.problems[0];
    throw error;
  }
}

function unseen({ name, movedTo, target }: MoveRequest): Problem {
  const found = target === undefined ? 'cannot be read' : 'is private or archived';
  return pending(name, {
    found: `${movedTo} ${found}`,
    expected: 'a repository that everybody can read',
    cure: 'Correct `moved-to`, or open the repository',
  });
}

function waiting({ name, now }: MoveRequest, move: PendingMove, target: MoveTarget): Problem {
  const ripe = isRipe(move, now);
  const accepted = acceptsPackage(target, name);
  const day = new Date(Date.parse(move.since) + MOVE_WAIT_DAYS * 86_400_000).toISOString().slice(0, 10);
  return pending(name, {
    found: `${move.full_name} (id ${move.id}) ${accepted ? 'accepts it' : 'does not accept it yet'}, asked on ${move.since.slice(0, 10)}`,
    expected: `${ripe ? '' : `${MOVE_WAIT_DAYS} days, which end on ${day}${accepted ? '' : ', and '}`}${accepted ? '' : 'the consent of the other side'}`,
    cure: accepted
      ? 'Nothing needs to be done; to stop the move, remove `moved-to` from `.clyde/registry.yaml`'
      : `Write in \`.clyde/registry.yaml\` of ${move.full_name}: \`accepts: ["${name.full}"]\`; to stop the move, remove \`moved-to\``,
  });
}

function pending(name: PackageName, explanation: Pick<Problem, 'found' | 'expected' | 'cure'>): Problem {
  return { code: 'MOVE_PENDING', message: `The move of ${name.full} is not done yet`, ...explanation };
}
