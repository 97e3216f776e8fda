import type { RegistryReader } from '../client/ports.ts';
import type { CommandContext } from './context.ts';
import { folderRegistry, indexRegistry } from './folder-registry.ts';
import { siteOf } from './github-site.ts';
import { isLocalRegistry, isServedFolder, localIndex } from './local-registry.ts';
import { privateArchives } from './private-archives.ts';
import { registryPlace } from './registry-place.ts';

/** The registry that `--registry` names, for reading. Throws `INPUT_INVALID`, `INDEX_NOT_FOUND`, `TOKEN_MISSING`. */
export async function registryReader(registry: string | undefined, context: CommandContext): Promise<RegistryReader> {
  const place = registryPlace(registry);
  const { env } = context;
  const privately = privateArchives(context);
  if (place.kind === 'address') return (await import('./served-registry.ts')).servedRegistry(place.url, env, privately);
  if (place.kind === 'github') {
    const { githubIndex } = await import('./github-registry.ts');
    return indexRegistry({ index: githubIndex(place, context), server: new URL(siteOf(env).rest), env, privately });
  }
  const { path: folder } = place;
  if (!isLocalRegistry(folder) && isServedFolder(folder)) return folderRegistry({ folder, env, privately });
  return folderRegistry({ folder, env, privately, index: localIndex(folder, context) });
}
