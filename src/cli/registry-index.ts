import { RegistryError } from '../errors.ts';
import type { IndexStore } from '../registry/ports.ts';
import type { CommandContext } from './context.ts';
import { localIndex } from './local-registry.ts';
import { registryPlace } from './registry-place.ts';

/** The index that `--registry` names, for changing it. Throws `INPUT_INVALID` for one that can only be read. */
export async function indexToChange(registry: string | undefined, context: CommandContext): Promise<IndexStore> {
  const place = registryPlace(registry);
  if (place.kind === 'folder') return localIndex(place.path, context);
  if (place.kind === 'github') return (await import('./github-registry.ts')).githubIndex(place, context);
  throw readOnly(place.url);
}

/** What is served cannot be written to. */
export function readOnly(url: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot change the registry at ${url}: it is only served there`, {
    found: 'an address',
    expected: 'the folder of a local registry, or `owner/name` on GitHub',
    cure: 'Name the index repository itself: `--registry owner/name`',
  });
}
