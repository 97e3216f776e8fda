import { createHash } from 'node:crypto';
import { archiveFile, flatName, inertAddress } from './place.ts';
import type { View, ViewContext, ViewFile, ViewPackage, ViewPart, ViewVersion } from './view.ts';

/** vcpkg's own rule for names of ports: those that Windows or vcpkg itself reserves are none. */
const NAME = /^(?!(?:prn|aux|nul|con|lpt[1-9]|com[1-9]|core|default)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A registry of vcpkg, to be committed to a git repository: `ports/` holds the latest version of each, `all/` every one, so that one
 * commit has each tree that `versions/` names. `versions/baseline.json` is made of parts.
 */
export const vcpkgView: View = { folder: 'vcpkg', filesOf, filesOfRegistry: () => [] };

function* filesOf(one: ViewPackage, registry: ViewContext): Iterable<ViewFile | ViewPart> {
  const port = flatName(one.name).replaceAll('_', '-');
  const usable = one.versions.filter(({ entry, ecosystems }) => !entry.yanked && builderOf(ecosystems) !== undefined);
  if (usable.length === 0 || !NAME.test(port)) return;
  const versions = [];
  for (const version of [...usable].reverse()) {
    const { vers } = version.entry;
    const files = portOf(port, one, { version, registry });
    for (const [file, text] of Object.entries(files)) {
      yield { path: `all/${port}/${vers}/${file}`, text };
      if (vers === one.latest) yield { path: `ports/${port}/${file}`, text };
    }
    if (vers === one.latest) yield { path: VCPKG_BASELINE, part: { name: one.name, vers, port } };
    versions.push({ 'version-semver': vers, 'port-version': 0, 'git-tree': gitTree(files) });
  }
  yield { path: `versions/${port.slice(0, 1)}-/${port}.json`, text: json({ versions }) };
}

/** The file that names a version of every port: see `vcpkgBaseline`. */
export const VCPKG_BASELINE = 'versions/baseline.json';

/** The text of `versions/baseline.json` from the parts that packages have in it. */
export function vcpkgBaseline(parts: readonly ViewPart['part'][]): string {
  const ports = parts.map(({ port, vers }) => [String(port), { baseline: vers, 'port-version': 0 }] as const);
  return json({ default: Object.fromEntries(ports.sort(([a], [b]) => (a < b ? -1 : 1))) });
}

function builderOf(ecosystems: ViewVersion['ecosystems']): 'cmake' | 'meson' | undefined {
  if (ecosystems?.cmake !== undefined) return 'cmake';
  return ecosystems?.meson === undefined ? undefined : 'meson';
}

interface Place {
  readonly version: ViewVersion;
  readonly registry: ViewContext;
}

function portOf(port: string, { name, meta }: ViewPackage, { version, registry }: Place): Record<string, string> {
  const { entry, ecosystems } = version;
  const builder = builderOf(ecosystems) ?? 'cmake';
  const host = builder === 'cmake' ? ['vcpkg-cmake', 'vcpkg-cmake-config'] : ['vcpkg-tool-meson'];
  const manifest = {
    name: port,
    'version-semver': entry.vers,
    ...(meta?.description === undefined ? {} : { description: meta.description }),
    ...(meta?.homepage === undefined ? {} : { homepage: meta.homepage }),
    license: entry.license,
    dependencies: host.map((tool) => ({ name: tool, host: true })),
  };
  const build = builder === 'cmake' ? CMAKE : MESON;
  return {
    'portfile.cmake': portfile(archiveFile(name, entry.vers), inertAddress(version, registry), entry.cksum) + build,
    'vcpkg.json': json(manifest),
  };
}

/** vcpkg knows SHA512 alone; the index has SHA256, so the file is looked at here. */
function portfile(file: string, url: string, checksum: string): string {
  return `vcpkg_download_distfile(ARCHIVE
    URLS "${url}"
    FILENAME "${checksum.slice(0, 16)}-${file}"
    SKIP_SHA512)
file(SHA256 "\${ARCHIVE}" actual)
if(NOT actual STREQUAL "${checksum}")
    file(REMOVE "\${ARCHIVE}")
    message(FATAL_ERROR "${file} is not what the registry holds: sha256 \${actual}")
endif()
vcpkg_extract_source_archive(SOURCE_PATH ARCHIVE "\${ARCHIVE}")
`;
}

const CMAKE = `vcpkg_cmake_configure(SOURCE_PATH "\${SOURCE_PATH}")
vcpkg_cmake_install()
file(REMOVE_RECURSE "\${CURRENT_PACKAGES_DIR}/debug/include")
set(VCPKG_POLICY_SKIP_COPYRIGHT_CHECK enabled)
`;

const MESON = `vcpkg_configure_meson(SOURCE_PATH "\${SOURCE_PATH}")
vcpkg_install_meson()
file(REMOVE_RECURSE "\${CURRENT_PACKAGES_DIR}/debug/include")
set(VCPKG_POLICY_SKIP_COPYRIGHT_CHECK enabled)
`;

/** The id that git gives to a folder of these files. */
export function gitTree(files: Readonly<Record<string, string>>): string {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = entries.map(([name, text]) => {
    const blob = gitObject('blob', Buffer.from(text));
    return Buffer.concat([Buffer.from(`100644 ${name}\0`), blob]);
  });
  return gitObject('tree', Buffer.concat(rows)).toString('hex');
}

function gitObject(kind: string, body: Buffer): Buffer {
  return createHash('sha1').update(`${kind} ${body.length}\0`).update(body).digest();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
