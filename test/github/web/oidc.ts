import { createPrivateKey, generateKeyPairSync, type JsonWebKey, randomUUID, sign } from 'node:crypto';
import { type Answer, notFound, ok, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { World } from '../world/world.ts';

const KEY_ID = 'stand-in-1';

/** What the runner knows of a job; it becomes the claims of its identity. */
export interface JobIdentity {
  readonly repository: string;
  /** `refs/heads/main`, `refs/tags/v1.0.0`. */
  readonly ref?: string;
  readonly sha?: string;
  readonly event?: string;
  /** Path in the repository. Default `.github/workflows/publish.yml`. */
  readonly workflow?: string;
  readonly actor?: string;
  readonly environment?: string;
  /** Claims that are to differ from what GitHub would say. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

const jobs = new WeakMap<World, Map<string, JobIdentity>>();
let pair: { privateKey: string; jwk: JsonWebKey } | undefined;

/** The environment variables that let a job ask for identity tokens. */
export function grantIdentity(
  world: World,
  job: JobIdentity,
): { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string } {
  const token = randomUUID();
  const known = jobs.get(world) ?? new Map<string, JobIdentity>();
  jobs.set(world, known.set(token, job));
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${world.origins.url}/_services/token/request?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  };
}

/** Below `/_services/token`, the issuer of a GHES: tokens for jobs, and the keys that prove them. */
export function answerIdentity(call: Call): Answer {
  const issuer = `${call.world.origins.url}/_services/token`;
  if (call.path === '/.well-known/openid-configuration') {
    return ok({
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    });
  }
  if (call.path === '/.well-known/jwks')
    return ok({ keys: [{ ...keys().jwk, use: 'sig', alg: 'RS256', kid: KEY_ID }] });
  if (call.path !== '/request') throw notFound();
  const job = jobs.get(call.world)?.get(/^bearer (.*)$/i.exec(call.headers.authorization ?? '')?.[1] ?? '');
  if (job === undefined) throw new Refusal(401, 'Bad credentials');
  return ok({ value: tokenFor(call, issuer, job) });
}

function tokenFor(call: Call, issuer: string, job: JobIdentity): string {
  const header = { typ: 'JWT', alg: 'RS256', x5t: KEY_ID, kid: KEY_ID };
  const text = [header, claimsOf(call, issuer, job)]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('RSA-SHA256', Buffer.from(text), createPrivateKey(keys().privateKey));
  return `${text}.${signature.toString('base64url')}`;
}

function claimsOf(call: Call, issuer: string, job: JobIdentity): Record<string, unknown> {
  const repository = call.world.repositories.find(({ fullName }) => fullName === job.repository);
  if (repository === undefined) throw new Error(`There is no repository "${job.repository}"`);
  const ref = job.ref ?? `refs/heads/${repository.defaultBranch}`;
  const sha = job.sha ?? repository.git.resolve(ref) ?? '';
  const workflow = `${repository.fullName}/${job.workflow ?? '.github/workflows/publish.yml'}@${ref}`;
  const now = Math.floor(call.now / 1000);
  const { owner, name, id, visibility } = repository;
  const context =
    job.environment === undefined ? `ref:${ref}` : `environment:${job.environment.replaceAll(':', '%3A')}`;
  return {
    jti: randomUUID(),
    // the immutable form, default for repositories made after 2026-07-15
    sub: `repo:${owner.login}@${owner.id}/${name}@${id}:${context}`,
    aud: call.query.get('audience') ?? `${call.world.origins.url}/${owner.login}`,
    iss: issuer,
    iat: now,
    nbf: now - 300,
    exp: now + 300,
    actor: job.actor ?? owner.login,
    actor_id: String(owner.id),
    base_ref: '',
    head_ref: '',
    check_run_id: '1',
    event_name: job.event ?? 'release',
    ref,
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: repository.fullName,
    repository_id: String(id),
    repository_owner: owner.login,
    repository_owner_id: String(owner.id),
    repository_visibility: visibility,
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    sha,
    workflow: 'publish',
    workflow_ref: workflow,
    workflow_sha: sha,
    job_workflow_ref: workflow,
    job_workflow_sha: sha,
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    ...job.claims,
  };
}

// one pair a process: making it takes longer than a test should
function keys(): { privateKey: string; jwk: JsonWebKey } {
  if (pair !== undefined) return pair;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  pair = {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    jwk: publicKey.export({ format: 'jwk' }),
  };
  return pair;
}
