/** The claims of a job's identity token, as GitHub names them. */
export type Claims = Readonly<Record<string, unknown>>;

/** A job of acme/fmt on github.com that publishes v1.2.3. */
export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sigstore',
  sub: 'repo:acme@7/fmt@42:ref:refs/tags/v1.2.3',
  event_name: 'release',
  job_workflow_ref: 'acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3',
  job_workflow_sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  ref: 'refs/tags/v1.2.3',
  repository: 'acme/fmt',
  repository_id: '42',
  repository_owner: 'acme',
  repository_owner_id: '7',
  repository_visibility: 'public',
  run_attempt: '1',
  run_id: '99',
  runner_environment: 'github-hosted',
  sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  workflow: 'publish',
  workflow_ref: 'acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3',
  workflow_sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
};

/** A token as a job gets it; its signature is nobody's, as the services of tests look at the claims alone. */
export function tokenOf(claims: Claims): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('nobody').toString('base64url')}`;
}

/** Fulcio's extensions for a job of GitHub Actions (sigstore/fulcio, docs/oid-info.md). */
export function extensionsOf(claims: Claims, server: string): { oid: string; value: string; legacy?: boolean }[] {
  const address = (key: string) => `${server}/${String(claims[key])}`;
  const text = (key: string) => String(claims[key]);
  const run = `${address('repository')}/actions/runs/${text('run_id')}/attempts/${text('run_attempt')}`;
  const values: Readonly<Record<number, string>> = {
    8: text('iss'),
    9: address('job_workflow_ref'),
    10: text('job_workflow_sha'),
    11: text('runner_environment'),
    12: address('repository'),
    13: text('sha'),
    14: text('ref'),
    15: text('repository_id'),
    16: address('repository_owner'),
    17: text('repository_owner_id'),
    18: address('workflow_ref'),
    19: text('workflow_sha'),
    20: text('event_name'),
    21: run,
    22: text('repository_visibility'),
  };
  // the first generation, raw bytes without a type; older clients still ask for the issuer there
  const legacy = { oid: '1.3.6.1.4.1.57264.1.1', value: text('iss'), legacy: true };
  return [
    legacy,
    ...Object.entries(values).map(([number, value]) => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, value })),
  ];
}
