import { spawn } from 'node:child_process';
import { gitEnvironment } from '../git/object-store.ts';
import { type Answer, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { isProtected, type Repository } from '../world/repository.ts';
import { canSee, may } from '../world/token.ts';
import { findMoved, findRepository } from '../world/world.ts';

/** `/OWNER/REPO.git/info/refs` and the two services of git over HTTP. */
export const GIT_PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** Git's own HTTP back end behind GitHub's rules: a token as the password, no push to what is protected. */
export async function answerGit(call: Call): Promise<Answer> {
  const [, owner = '', name = '', service = ''] = GIT_PATH.exec(call.path) ?? [];
  const repository = findRepository(call.world, `${owner}/${name}`) ?? findMoved(call.world, `${owner}/${name}`);
  const push = service === 'git-receive-pack' || call.query.get('service') === 'git-receive-pack';
  if (repository === undefined || (!canSee(repository, call.token) && call.token !== undefined))
    throw new Refusal(404, 'Repository not found.');
  if (call.token === undefined && (push || repository.visibility !== 'public')) {
    return {
      status: 401,
      bytes: 'Authentication required',
      headers: { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' },
    };
  }
  if (push && !may(repository, call.token, 'contents', 'write'))
    throw new Refusal(403, `Permission to ${repository.fullName}.git denied to ${call.token?.actor.login}.`);
  if (service === 'git-receive-pack' && touchesProtected(repository, call))
    throw new Refusal(403, 'GH013: Repository rule violations found');
  const answer = await backend(repository, call, `/${service}`);
  if (service === 'git-receive-pack') repository.pushedAt = call.now;
  return answer;
}

function touchesProtected(repository: Repository, { bytes, token }: Call): boolean {
  const commands = bytes
    .subarray(0, 65_536)
    .toString('latin1')
    .matchAll(/[0-9a-f]{40} [0-9a-f]{40} (refs\/[^\0\n ]+)/g);
  const actor = token?.kind === 'job' ? undefined : token?.actor.login;
  return [...commands].some(([, ref = '']) => isProtected(repository, ref, actor) !== undefined);
}

async function backend(repository: Repository, call: Call, path: string): Promise<Answer> {
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(repository.gitDir),
      GIT_PROJECT_ROOT: repository.gitDir,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: call.query.toString(),
      REQUEST_METHOD: call.method,
      CONTENT_TYPE: call.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(call.bytes.length),
      HTTP_CONTENT_ENCODING: String(call.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(call.headers['git-protocol'] ?? ''),
      REMOTE_USER: call.token?.actor.login ?? '',
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => {});
  child.stdin.end(call.bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  return cgiAnswer(Buffer.concat(chunks));
}

function cgiAnswer(output: Buffer): Answer {
  const end = output.indexOf('\r\n\r\n');
  const headers: Record<string, string> = {};
  for (const line of output.toString('latin1', 0, end).split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), bytes: output.subarray(end + 4), headers: rest };
}
