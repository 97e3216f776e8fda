import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { PackageSource, SourceOpener } from '../client/install-ports.ts';
import { Registries } from '../client/registries.ts';
import type { Settings } from '../client/settings.ts';
import type { CommandContext } from './context.ts';
import { folderRegistry, indexRegistry } from './folder-registry.ts';
import { siteOf, tokenOf } from './github-site.ts';
import { httpSource } from './http-source.ts';
import { batched, indexSource } from './index-source.ts';
import { isLocalRegistry, isServedFolder, localIndex } from './local-registry.ts';
import { privateArchives } from './private-archives.ts';
import { rawIndex } from './raw-index.ts';
import { registryPlace } from './registry-place.ts';

/** The registries of a project: `.clyde/registries.yaml`, its `default` replaced by `--registry` where that is given. */
export function projectRegistries(
  project: string,
  { registry, settings }: { readonly registry: string | undefined; readonly settings: Settings },
): Registries {
  const idsOf = (pins: ReadonlyMap<string, string>) =>
    new Map([...pins].map(([name, text]) => [name, registryId(text, { base: project, project })]));
  const written = settings.default === undefined ? undefined : registryId(settings.default, { base: project, project });
  const fallback = registry === undefined || registry === '' ? written : registryId(registry, { base: '.', project });
  const pins = { scopes: idsOf(settings.scopes), packages: idsOf(settings.packages) };
  return new Registries({ ...pins, ...(fallback === undefined ? {} : { default: fallback }) });
}

/** One name for one registry, the same on every machine: an address, `owner/name`, or a folder as seen from the project. */
export function registryId(
  text: string,
  { base, project }: { readonly base: string; readonly project: string },
): string {
  const folder = resolve(base, text);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folderId(folder, project);
  const place = registryPlace(text);
  if (place.kind === 'address') return place.url;
  if (place.kind === 'folder') return folderId(folder, project);
  return `${place.owner}/${place.repository}${place.branch === undefined ? '' : `@${place.branch}`}`;
}

function folderId(folder: string, project: string): string {
  const path = relative(resolve(project), folder).split(sep).join('/');
  return path.startsWith('.') || path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `./${path}`;
}

/** Opens registries by their ids, each once. */
export function sourceOpener(project: string, context: CommandContext): SourceOpener {
  const opened = new Map<string, PackageSource>();
  return {
    open: (id) => {
      const known = opened.get(id);
      if (known !== undefined) return known;
      const source = openSource(id, project, context);
      opened.set(id, source);
      return source;
    },
  };
}

function openSource(id: string, project: string, context: CommandContext): PackageSource {
  const { env } = context;
  const privately = privateArchives(context);
  if (/^https?:/.test(id)) return httpSource({ base: id, env, privately });
  const place = /^\.{0,2}\//.test(id) || id.startsWith('.') ? undefined : registryPlace(id);
  if (place?.kind === 'github') return githubSource(id, place, context);
  const folder = resolve(project, id);
  const isFiles = !isLocalRegistry(folder) && isServedFolder(folder);
  const index = isFiles ? {} : { index: batched(localIndex(folder, context)) };
  return indexSource({ id, reader: folderRegistry({ folder, env, privately, ...index }), env, privately });
}

function githubSource(
  id: string,
  place: Extract<ReturnType<typeof registryPlace>, { kind: 'github' }>,
  context: CommandContext,
): PackageSource {
  const { env } = context;
  const site = siteOf(env);
  const server = new URL(site.rest);
  const privately = privateArchives(context);
  if (tokenOf(env) === undefined) {
    const { owner, repository, branch = 'main' } = place;
    return rawIndex({ id, repository: `${owner}/${repository}`, branch, server: site.server, env, privately });
  }
  // octokit is loaded only where GitHub itself is the registry
  const loading = import('./github-registry.ts').then(({ githubIndex }) =>
    indexRegistry({ index: batched(githubIndex(place, context)), server, env, privately }),
  );
  loading.catch(() => undefined);
  const reader = {
    label: id,
    read: async (path: string) => (await loading).read(path),
    download: async function* (dl: string, size: number) {
      yield* (await loading).download(dl, size);
    },
  };
  return indexSource({ id, reader, env, server, privately });
}
