import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import type { Publisher } from '../sparse/owner.ts';
import type { CommandContext } from './context.ts';
import { readOnly } from './registry-index.ts';
import { registryPlace } from './registry-place.ts';

export interface TargetRequest {
  readonly registry: string | undefined;
  readonly name: PackageName;
  /** `owner/name` on GitHub; for a local registry the name of an owner. */
  readonly to: string;
}

/** Who shall publish: a repository by the numbers that GitHub gives now, or an owner of a local registry. Throws `INPUT_INVALID`, `SOURCE_UNREADABLE`, `TOKEN_MISSING`. */
export async function transferTarget(
  { registry, name, to }: TargetRequest,
  context: CommandContext,
): Promise<Publisher> {
  const place = registryPlace(registry);
  if (place.kind === 'address') throw readOnly(place.url);
  if (place.kind === 'folder') return localOwner(to, name);
  const [, owner, repository] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(to) ?? [];
  if (owner === undefined || repository === undefined) throw unusable(to, 'github');
  const { githubApi } = await import('./github-registry.ts');
  const { readRepository } = await import('../github/repository.ts');
  const { publisherFrom } = await import('../github/identity.ts');
  const api = githubApi(context);
  return publisherFrom(await readRepository(api, { owner, name: repository }), api.site);
}

function localOwner(owner: string, { base }: PackageName): Publisher {
  if (!/^[^\s/\p{C}]{1,100}$/u.test(owner)) throw unusable(owner, 'folder');
  return { host: 'local', id: 0, owner_id: 0, owner, full_name: `${owner}/${base}` };
}

function unusable(to: string, kind: 'folder' | 'github'): RegistryError {
  const github = kind === 'github';
  return new RegistryError('INPUT_INVALID', 'Cannot tell who shall publish the package', {
    found: JSON.stringify(to.slice(0, 160)),
    expected: github ? '`owner/name` of a repository on GitHub' : 'the name of an owner, as `publish --owner` takes it',
    cure: github ? 'Write for example `--to acme/fmt`' : 'Write for example `--to acme`',
  });
}
