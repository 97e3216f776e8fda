import { RegistryError } from '../errors.ts';
import { createGitHubApi, type GitHubAccess, type GitHubApi } from '../github/api.ts';
import { isSameRepository, pagesUrl } from '../github/identity.ts';
import { createGitHubIndex } from '../github/index-store.ts';
import type { RepositoryFacts } from '../github/repository.ts';
import { createGitHubVault } from '../github/vault.ts';
import type { Founding } from '../registry/commit.ts';
import { foundingFiles } from '../registry/init.ts';
import type { IndexStore, Vault, WriteProbe } from '../registry/ports.ts';
import type { PublishMode } from '../registry/publish.ts';
import type { Inputs, VaultInput } from './inputs.ts';
import type { Occasion } from './occasion.ts';

/** The index as this job may use it. */
export interface Target {
  readonly index: IndexStore;
  readonly founding: Founding | undefined;
  readonly probe: WriteProbe | undefined;
  /** Absent: archives are kept on their own releases alone, or this job only attaches and checks. */
  readonly vault: Vault | undefined;
  readonly mode: PublishMode;
  /** Whether the verdict may be missing: the job has no token of its own for the index. */
  readonly indexOptional: boolean;
}

export interface TargetRequest {
  readonly inputs: Inputs;
  readonly occasion: Occasion;
  readonly source: RepositoryFacts;
  readonly api: GitHubApi;
  readonly access: Omit<GitHubAccess, 'token'>;
}

/** Which index is meant, with which token, and what may be done to it. */
export function targetOf({ inputs, occasion, source, api, access }: TargetRequest): Target {
  const repository = inputs.registry ?? { owner: source.owner, name: source.name };
  const own = isSameRepository(repository, source);
  const registryApi =
    inputs.registryToken === undefined ? api : createGitHubApi({ ...access, token: inputs.registryToken });
  const index = createGitHubIndex({ api: registryApi, repository, branch: inputs.branch });
  const entitled = own || inputs.registryToken !== undefined;
  const mode = modeOf(inputs, occasion, entitled);
  return {
    index,
    // only this repository's own branch is made on the way; any other index is made by its maintainers
    founding: own
      ? { founder: index, files: foundingFiles({ name: repository.name, base: pagesUrl(repository, access.site) }) }
      : undefined,
    // on this repository the upload of the asset needs the same permission and comes first
    probe: own ? undefined : index,
    vault: mode === 'direct' ? vaultOf(inputs.vault, access) : undefined,
    mode,
    indexOptional: !entitled,
  };
}

/** With its own token and no other: that of the package or of the index need not reach there. */
function vaultOf(vault: VaultInput | undefined, access: TargetRequest['access']): Vault | undefined {
  if (vault === undefined) return undefined;
  const { token, ...repository } = vault;
  if (token !== undefined) return createGitHubVault({ api: createGitHubApi({ ...access, token }), repository });
  throw new RegistryError('TOKEN_MISSING', 'Cannot publish: the input `vault-token` is empty', {
    found: '`vault` and no token for it',
    expected: `a token with Contents: write on ${repository.owner}/${repository.name}`,
    cure: 'Write `vault-token: "${{ secrets.VAULT_TOKEN }}"`, or leave `vault` out',
  });
}

function modeOf(inputs: Inputs, occasion: Occasion, entitled: boolean): PublishMode {
  if (occasion.kind === 'check') return 'check';
  if (inputs.dryRun) return 'dry-run';
  return entitled ? 'direct' : 'attach';
}
