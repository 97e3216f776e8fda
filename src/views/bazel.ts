import { archiveFolder, inertAddress } from './place.ts';
import type { View, ViewContext, ViewFile, ViewPackage, ViewVersion } from './view.ts';

const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

/** Bazel's index registry (`bazel.build/external/registry`): for packages that are modules. */
export const bazelView: View = {
  folder: 'bazel',
  filesOf,
  filesOfRegistry: () => [{ path: 'bazel_registry.json', text: json({ mirrors: [] }) }],
};

function* filesOf(one: ViewPackage, registry: ViewContext): Iterable<ViewFile> {
  const modules = new Map<string, ViewVersion[]>();
  for (const version of one.versions) {
    const { name = '', module } = version.ecosystems?.bazel ?? {};
    if (!NAME.test(name) || typeof module !== 'string') continue;
    modules.set(name, [...(modules.get(name) ?? []), version]);
    const folder = `modules/${name}/${version.entry.vers}`;
    yield { path: `${folder}/MODULE.bazel`, text: module };
    yield { path: `${folder}/source.json`, text: json(sourceOf(one.name, version, registry)) };
  }
  for (const [name, versions] of modules)
    yield { path: `modules/${name}/metadata.json`, text: json(metadataOf(one, versions)) };
}

function sourceOf(name: string, version: ViewVersion, registry: ViewContext) {
  return {
    url: inertAddress(version, registry),
    integrity: `sha256-${Buffer.from(version.entry.cksum, 'hex').toString('base64')}`,
    strip_prefix: archiveFolder(name, version),
  };
}

/** As `metadata.schema.json` of Bazel's own registry has it: one maintainer at least. */
function metadataOf({ name, meta }: ViewPackage, versions: readonly ViewVersion[]) {
  const authors = (meta?.authors ?? []).map((author) => ({ name: author }));
  const yanked = versions.filter(({ entry }) => entry.yanked);
  return {
    homepage: meta?.homepage ?? meta?.repository ?? '',
    maintainers: authors.length > 0 ? authors : [{ name: `Authors of ${name}` }],
    repository: meta?.repository === undefined ? [] : [repositoryOf(meta.repository)],
    versions: versions.map(({ entry }) => entry.vers),
    yanked_versions: Object.fromEntries(
      yanked.map(({ entry }) => [entry.vers, entry.yank_reason ?? 'This version was yanked']),
    ),
  };
}

/** `github:acme/fmt`, as Bazel's own tools want it. */
function repositoryOf(address: string): string {
  return address.replace(/^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/, 'github:$1');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
