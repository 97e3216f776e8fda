import { type ErrorCode, RegistryError } from '../errors.ts';
import type { Refusal } from './outcomes.ts';
import type { RepositoryName } from './site.ts';
import type { TokenKind } from './token.ts';

/** Who asked for what, for the message and the cure. */
export interface Asked {
  /** `Cannot read the index acme/registry@main`. */
  readonly action: string;
  readonly repository: RepositoryName;
  readonly tokenKind: TokenKind;
  /** The web pages of this GitHub. */
  readonly server: string;
  readonly cause?: unknown;
}

/** A refusal as the error a user sees, with the next step for this kind of token. */
export function refusalError(refusal: Refusal, asked: Asked): RegistryError {
  const { code, found } = refusal;
  const message = `${asked.action}: ${SUMMARY[code] ?? 'GitHub refused it'}`;
  const expected = EXPECTED[code];
  return new RegistryError(code, message, {
    found: refusal.retryAfter === undefined ? found : `${found} (free again in ${duration(refusal.retryAfter)})`,
    ...(expected === undefined ? {} : { expected }),
    cure: cureFor(refusal, asked),
    ...(asked.cause === undefined ? {} : { cause: asked.cause }),
  });
}

const SUMMARY: Readonly<Partial<Record<ErrorCode, string>>> = {
  TOKEN_INVALID: 'GitHub does not accept the token',
  INDEX_NOT_FOUND: 'the repository does not exist, or the token may not see it',
  INDEX_FORBIDDEN: 'the token may not do that',
  INDEX_PROTECTED: 'the branch is protected by rules',
  INDEX_UNREADABLE: 'GitHub gave no answer that can be trusted',
  SOURCE_UNREADABLE: 'the repository does not exist, or the token may not see it',
  DOWNLOAD_FAILED: 'GitHub did not give the file',
  RATE_LIMITED: 'the limit of requests is reached',
  RELEASE_FORBIDDEN: 'the token may not make or change releases there',
  RELEASE_BLOCKED: 'GitHub does not allow this release',
  RELEASE_IMMUTABLE: 'the release is immutable',
  ASSET_FORBIDDEN: 'the token may not attach files there',
  GITHUB_UNAVAILABLE: 'GitHub gave no answer that can be trusted',
  GITHUB_UNEXPECTED: 'GitHub answered in a way that is not expected',
};

const EXPECTED: Readonly<Partial<Record<ErrorCode, string>>> = {
  TOKEN_INVALID: 'a token that is neither expired nor revoked',
  INDEX_NOT_FOUND: 'a repository that the token can read',
  SOURCE_UNREADABLE: 'a repository that the token can read',
  INDEX_FORBIDDEN: 'a token with Contents: write on the index repository',
  INDEX_PROTECTED: 'a branch that the token may commit to directly',
  RELEASE_FORBIDDEN: 'a token with Contents: write on the package repository',
  ASSET_FORBIDDEN: 'a token with Contents: write on the package repository',
  RELEASE_IMMUTABLE: 'a draft, to which files can still be attached',
};

function cureFor({ code, found, retryAfter }: Refusal, asked: Asked): string {
  const name = `${asked.repository.owner}/${asked.repository.name}`;
  switch (code) {
    case 'TOKEN_INVALID':
      return 'Set the secret again with a new token; an App token lives one hour: make it in the same job';
    case 'INDEX_NOT_FOUND':
      return `Check the spelling of ${name}. If it is private, give a token that may read it as \`registry-token\`\n${grant(asked)}`;
    case 'SOURCE_UNREADABLE':
      return `Check the name ${name}, and give a token that may read it; the job's own token reaches its own repository only`;
    case 'INDEX_FORBIDDEN':
      return /SAML/i.test(found) ? sso(asked) : grant(asked);
    case 'INDEX_PROTECTED':
      return `In ${asked.server}/${name}/settings/rules add the GitHub App that commits as a bypass actor (the job's own token cannot be one), or name a branch without rules: \`registry-branch: registry\``;
    case 'RATE_LIMITED':
      return `Run the job again in ${duration(retryAfter ?? 60_000)}; what was done so far is kept`;
    case 'RELEASE_FORBIDDEN':
      return `${PERMISSIONS}\nIf that is set already: the job's own token cannot release a commit that changes .github/workflows; make the release by hand and use \`on: release\``;
    case 'RELEASE_BLOCKED':
      return 'Look at the rules for tags in the settings of the repository. A tag that an immutable release used once stays used up: release the next version';
    case 'ASSET_FORBIDDEN':
      return /SAML/i.test(found) ? sso(asked) : PERMISSIONS;
    case 'RELEASE_IMMUTABLE':
      return DRAFT_FIRST;
    default:
      return 'Run it again later; if it stays, look at https://www.githubstatus.com and at a proxy between';
  }
}

const PERMISSIONS = `Give the job the permission to write, in the workflow file:
permissions:
  contents: write`;

const DRAFT_FIRST = `Let this action make the release: push a tag instead of publishing a release by hand
on:
  push:
    tags: ["v*"]
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;

function sso({ repository, server }: Asked): string {
  return `Authorise the token for the organisation "${repository.owner}" at ${server}/settings/tokens (Configure SSO)`;
}

function grant({ tokenKind, repository, server }: Asked): string {
  const { owner, name } = repository;
  const full = `${owner}/${name}`;
  switch (tokenKind) {
    case 'fine-grained':
      return `Edit the token at ${server}/settings/personal-access-tokens: Repository access: ${full}; Permissions: Contents: Read and write`;
    case 'classic':
      return `Give the token the scope \`repo\` at ${server}/settings/tokens, and its account write access to ${full}`;
    default:
      return `The job's own token reaches its own repository only, and needs
permissions:
  contents: write
For ${full} use the token of a GitHub App that is installed there with Contents: Read and write:
- uses: actions/create-github-app-token@v3
  id: app
  with:
    client-id: \${{ vars.REGISTRY_APP_CLIENT_ID }}
    private-key: \${{ secrets.REGISTRY_APP_KEY }}
    owner: ${owner}
    repositories: ${name}
    permission-contents: write
- uses: clydepm/action-publish@v1
  with:
    registry: ${full}
    registry-token: \${{ steps.app.outputs.token }}`;
  }
}

function duration(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return minutes <= 1 ? 'a minute' : `${minutes} minutes`;
}
