import type { BuildIdentity } from './identity.ts';
import { recordOf, textOf } from './json.ts';

/** What GitHub says of a job in its identity token (docs: OpenID Connect reference). */
export interface JobClaims {
  readonly iss: string;
  readonly ref: string;
  readonly sha: string;
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner_id: string;
  readonly event_name: string;
  readonly workflow_ref: string;
  readonly job_workflow_ref: string;
  readonly runner_environment: string;
  readonly run_id: string;
  readonly run_attempt: string;
}

const NAMES = [
  ...(['iss', 'ref', 'sha', 'repository', 'repository_id', 'repository_owner_id', 'event_name'] as const),
  ...(['workflow_ref', 'job_workflow_ref', 'runner_environment', 'run_id', 'run_attempt'] as const),
];

/** The claims of a token, unproved: it came from the runner, and the certificate authority proves it. Undefined: it is none of a job. */
export function claimsOf(token: string): JobClaims | undefined {
  const [, payload = ''] = token.split('.', 3);
  try {
    const claims = recordOf(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))) ?? {};
    const texts = NAMES.map((name) => [name, textOf(claims[name])] as const);
    if (texts.some(([, text]) => text === undefined)) return undefined;
    const found: Partial<Record<(typeof NAMES)[number], string>> = Object.fromEntries(
      texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
    );
    return isWhole(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(claims: Partial<JobClaims>): claims is JobClaims {
  return NAMES.every((name) => claims[name] !== undefined);
}

/** The identity that the certificate for these claims will have. `server`: web address of GitHub, without a slash at its end. */
export function identityOf(claims: JobClaims, server: string): BuildIdentity {
  const source = `${server}/${claims.repository}`;
  return {
    issuer: claims.iss,
    source,
    sourceId: claims.repository_id,
    ownerId: claims.repository_owner_id,
    commit: claims.sha,
    ref: claims.ref,
    workflow: `${server}/${claims.workflow_ref}`,
    signer: `${server}/${claims.job_workflow_ref}`,
    event: claims.event_name,
    runner: claims.runner_environment,
    run: `${source}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
  };
}
