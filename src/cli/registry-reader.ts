import type { RegistryReader } from '../client/ports.ts';
import type { CommandContext } from './context.ts';
import { folderRegistry, indexRegistry } from './folder-registry.ts';
import { isLocalRegistry, isServedFolder, localIndex } from './local-registry.ts';
import { registryPlace } from './registry-place.ts';

/** The registry that `--registry` names, for reading. Throws `INPUT_INVALID`, `INDEX_NOT_FOUND`, `TOKEN_MISSING`. */
export async function registryReader(registry: string | undefined, context: CommandContext): Promise<RegistryReader> {
  const place = registryPlace(registry);
  const { env } = context;
  if (place.kind === 'address') return (await import('./served-registry.ts')).servedRegistry(place.url, env);
  if (place.kind === 'github') {
    const { githubIndex, githubServer } = await import('./github-registry.ts');
    return indexRegistry({ index: githubIndex(place, context), server: githubServer(env), env });
  }
  const { path: folder } = place;
  if (!isLocalRegistry(folder) && isServedFolder(folder)) return folderRegistry({ folder, env });
  return folderRegistry({ folder, env, index: localIndex(folder, context) });
}
