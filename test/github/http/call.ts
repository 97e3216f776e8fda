import type { IncomingHttpHeaders } from 'node:http';
import type { FiredFault } from '../faults.ts';
import { writeCommit } from '../git/commit.ts';
import type { LoggedRequest } from '../log.ts';
import type { Repository } from '../world/repository.ts';
import { canSee, type Level, may, refusal, type Token } from '../world/token.ts';
import { findMoved, findRepository, type World } from '../world/world.ts';
import { notFound, Refusal } from './answer.ts';
import { type Fields, fieldsOf } from './json.ts';

/** A request whose sender is known, on its way through a handler. */
export class Call {
  readonly world: World;
  readonly method: string;
  /** Without origin and prefix, as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly token: Token | undefined;
  readonly log: LoggedRequest;
  readonly fault: FiredFault | undefined;
  /** The names in the route. */
  params: Readonly<Record<string, string>> = {};
  #waited = false;

  constructor(
    fields: Pick<Call, 'world' | 'method' | 'path' | 'query' | 'headers' | 'bytes' | 'token' | 'log' | 'fault'>,
  ) {
    this.world = fields.world;
    this.method = fields.method;
    this.path = fields.path;
    this.query = fields.query;
    this.headers = fields.headers;
    this.bytes = fields.bytes;
    this.token = fields.token;
    this.log = fields.log;
    this.fault = fields.fault;
  }

  get now(): number {
    return this.world.clock.now();
  }

  param(name: string): string {
    return this.params[name] ?? '';
  }

  /** The JSON body as an object; GitHub answers 400 to what is no JSON. */
  get body(): Fields {
    if (this.bytes.length === 0) return {};
    try {
      return fieldsOf(JSON.parse(this.bytes.toString('utf8')));
    } catch {
      throw new Refusal(400, 'Problems parsing JSON');
    }
  }

  /** The repository in the route, where the sender may do this there: else GitHub's 301, 403 or 404. */
  repository(scope = 'metadata', level: Level = 'read'): Repository {
    const fullName = `${this.param('owner')}/${this.param('repo')}`;
    const repository = findRepository(this.world, fullName);
    if (repository === undefined) throw this.#moved(fullName);
    this.demand(repository, scope, level);
    return repository;
  }

  demand(repository: Repository, scope: string, level: Level): void {
    const { token } = this;
    if (!canSee(repository, token)) throw notFound();
    if (may(repository, token, scope, level)) {
      if (level !== 'read' && repository.archived) throw new Refusal(403, 'Repository was archived so is read-only.');
      return;
    }
    if (token === undefined) throw new Refusal(401, 'Requires authentication');
    // GitHub does not tell a person's token that there is something it may not do
    if (token.kind === 'classic') throw notFound();
    throw new Refusal(403, refusal(token), { headers: { 'x-accepted-github-permissions': `${scope}=${level}` } });
  }

  /** The sender; for routes that nobody may use without a token. */
  get sender(): Token {
    if (this.token === undefined) throw new Refusal(401, 'Requires authentication');
    return this.token;
  }

  #moved(fullName: string): Refusal {
    const moved = findMoved(this.world, fullName);
    if (moved === undefined || !canSee(moved, this.token)) return notFound();
    const rest = this.path.split('/').slice(4).join('/');
    const search = this.query.size === 0 ? '' : `?${this.query}`;
    const url = `${this.world.origins.apiUrl}/repositories/${moved.id}${rest === '' ? '' : `/${rest}`}${search}`;
    const read = this.method === 'GET' || this.method === 'HEAD';
    return new Moved(read ? 301 : 307, url);
  }

  /** Waits as long as a write takes, once; what is true before need not be after. */
  async settle(): Promise<void> {
    if (this.#waited) return;
    this.#waited = true;
    await pause(this.log.write ? this.world.latency.write : this.world.latency.read);
  }

  /** Says that the planned fault had its effect. */
  fired(...names: readonly string[]): boolean {
    if (this.fault === undefined || !names.includes(this.fault.fault)) return false;
    this.fault.applied = true;
    return true;
  }

  /** With the fault `staleHead` (before anything is checked) or `refRace` (just before the ref moves), somebody else's commit. */
  intrude(repository: Repository, ref: string, fault: 'staleHead' | 'refRace'): void {
    const head = repository.git.refs.get(ref);
    if (head === undefined || !ref.startsWith('refs/heads/') || !this.fired(fault)) return;
    const tree = repository.git.treeOf(head);
    if (tree === undefined) return;
    const author = { name: 'somebody else', email: 'else@example.com', at: this.now };
    const message = 'Somebody else was faster';
    repository.git.refs.set(
      ref,
      writeCommit(repository.git.objects, { tree, parents: [head], author, committer: author, message }),
    );
  }

  /** A ref's value as this request sees it: with the fault `staleRead`, a branch's commit before the newest. */
  ref(repository: Repository, name: string): string | undefined {
    const oid = repository.git.refs.get(name);
    if (oid === undefined || !name.startsWith('refs/heads/') || this.fault?.fault !== 'staleRead') return oid;
    const [, before] = repository.git.history(oid);
    if (before === undefined) return oid;
    this.fired('staleRead');
    return before;
  }
}

/** GitHub's redirect from a name that a repository had before. */
class Moved extends Refusal {
  constructor(status: number, url: string) {
    super(status, status === 301 ? 'Moved Permanently' : 'Temporary Redirect', { headers: { location: url } });
  }

  override answer(): ReturnType<Refusal['answer']> {
    const { location } = this.headers;
    const body = {
      message: this.message,
      url: location,
      documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
    };
    return { status: this.status, body, headers: this.headers };
  }
}

export async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
