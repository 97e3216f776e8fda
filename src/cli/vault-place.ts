import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { reconcilePorts } from '../github/reconcile-ports.ts';
import { createGitHubVault } from '../github/vault.ts';
import { createVaultLookout } from '../github/vault-lookout.ts';
import { createFetch } from '../http/fetch.ts';
import { openIndexHistory } from '../local/index-history.ts';
import { createLocalVault } from '../local/vault.ts';
import { createLocalLookout } from '../local/vault-lookout.ts';
import type { ArchiveReader } from '../registry/package-reader.ts';
import type { ArchiveLookout, IndexStore, NamedArchive, Vault, Visibility } from '../registry/ports.ts';
import { readIndexFile } from '../sparse/index-file.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import type { CommandContext } from './context.ts';
import { folderRegistry, indexRegistry } from './folder-registry.ts';
import { githubApi } from './github-registry.ts';
import { siteOf, tokenOf } from './github-site.ts';
import { vaultNamed } from './github-vault.ts';
import { localIndex } from './local-registry.ts';
import { privateArchives } from './private-archives.ts';
import { readOnly } from './registry-index.ts';
import { type RegistryPlace, registryPlace } from './registry-place.ts';

/** A registry and its vault. */
export interface VaultPlace {
  readonly index: IndexStore;
  readonly visibility: Visibility;
  readonly archives: readonly NamedArchive[];
  readonly source: ArchiveReader;
  readonly vault: Vault;
  readonly lookout: ArchiveLookout;
}

export interface VaultFlags {
  readonly registry?: string;
  /** `owner/name` on GitHub; of a local registry it is a folder in it. */
  readonly vault?: string;
}

/** Requests of one run, without the copies. */
const BUDGET = 2_000;

/** Opens both; on GitHub with the token of the environment, for the index and the vault alike. */
export async function openVaultPlace(flags: VaultFlags, context: CommandContext): Promise<VaultPlace> {
  const place = registryPlace(flags.registry);
  if (place.kind === 'address') throw readOnly(place.url);
  return place.kind === 'folder' ? await inFolder(place.path, context) : await onGitHub(place, flags, context);
}

async function inFolder(dir: string, context: CommandContext): Promise<VaultPlace> {
  const { env } = context;
  const index = localIndex(dir, context);
  const archives: NamedArchive[] = [];
  await using history = await openIndexHistory({ git: new Git(env), folder: dir });
  for await (const { path, bytes } of history.files())
    if (bytes !== undefined && path.startsWith('index/'))
      archives.push(...archivesIn(new TextDecoder().decode(bytes), path));
  const source = folderRegistry({ folder: dir, env, index });
  return {
    ...{ index, archives, source, visibility: 'local' },
    ...{ vault: createLocalVault(dir), lookout: createLocalLookout(dir) },
  };
}

type GitHubPlace = Extract<RegistryPlace, { kind: 'github' }>;

async function onGitHub(place: GitHubPlace, flags: VaultFlags, context: CommandContext): Promise<VaultPlace> {
  const repository = vaultNamed(flags.vault ?? `${place.owner}/vault`);
  const { env, pacing, terminal } = context;
  // tells that there is no token
  const api = githubApi(context);
  const site = siteOf(env);
  const folder = await mkdtemp(join(tmpdir(), 'clyde-vault-'));
  try {
    const access = {
      site,
      token: tokenOf(env) ?? '',
      pacing,
      progress: terminal.progress,
      fetch: createFetch({ proxy: env }),
    };
    const { owner, repository: name, branch = 'main' } = place;
    const where = { repository: { owner, name }, branch, logBranch: 'log', budget: BUDGET };
    const ports = await reconcilePorts({ access, ...where, git: new Git(env), gitDir: join(folder, 'clone.git') });
    await using index = ports.index;
    await using _ = ports.log;
    const { head = '', visibility } = await index.read([CONFIG_PATH]);
    const archives: NamedArchive[] = [];
    for await (const [path, text] of index.textsAt(head, 'index')) archives.push(...archivesIn(text, path));
    const { githubIndex } = await import('./github-registry.ts');
    const writable = githubIndex(place, context);
    // of an open index only what everybody may download is copied
    const privately = visibility === 'public' ? {} : { privately: privateArchives(context) };
    return {
      ...{ index: writable, visibility, archives, vault: createGitHubVault({ api, repository }) },
      source: indexRegistry({ index: writable, server: new URL(site.rest), env, ...privately }),
      lookout: createVaultLookout({ survey: ports.survey, server: site.server, vault: repository }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is damaged is for `check` to complain. */
function archivesIn(text: string, path: string): readonly NamedArchive[] {
  try {
    return readIndexFile(text, path).flatMap(({ entry }) =>
      entry === undefined || entry.removed !== undefined ? [] : [entry],
    );
  } catch (error) {
    if (error instanceof RegistryError) return [];
    throw error;
  }
}
