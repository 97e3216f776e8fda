import { partsOf } from './name-parts.ts';
import { archiveFile, archiveFolder, inertAddress } from './place.ts';
import type { View, ViewContext, ViewFile, ViewPackage, ViewVersion } from './view.ts';

/** Names that mean nothing to an ini file. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;

/** Meson's wrap files: `fmt.wrap` is of the latest version, `fmt/1.2.0.wrap` of each. */
export const mesonView: View = { folder: 'meson', filesOf, filesOfRegistry: () => [] };

function* filesOf(one: ViewPackage, registry: ViewContext): Iterable<ViewFile> {
  for (const version of one.versions) {
    const { entry, ecosystems } = version;
    if (ecosystems?.meson === undefined) continue;
    const text = wrapOf(one.name, version, registry);
    yield { path: `${one.name}/${entry.vers}.wrap`, text };
    if (entry.vers === one.latest) yield { path: `${one.name}.wrap`, text };
  }
}

function wrapOf(name: string, version: ViewVersion, registry: ViewContext): string {
  const { entry } = version;
  const lines = [
    '[wrap-file]',
    `directory = ${archiveFolder(name, version)}`,
    `source_url = ${inertAddress(version, registry)}`,
    // in `subprojects/packagecache`, where `@acme/fmt` and `acme-fmt` would be one file
    `source_filename = ${entry.cksum.slice(0, 16)}-${archiveFile(name, entry.vers)}`,
    `source_hash = ${entry.cksum}`,
    ...provided(partsOf(name).base, version),
  ];
  return `${lines.join('\n')}\n`;
}

/** What `dependency('…')` finds in it: what the project says, or the variable that most projects have. */
function provided(base: string, { ecosystems }: ViewVersion): readonly string[] {
  const { provides = [], variables = [] } = ecosystems?.meson ?? {};
  const names = provides.filter((name) => NAME.test(name));
  if (names.length > 0) return ['', '[provide]', `dependency_names = ${names.join(', ')}`];
  const known = variables.filter((name) => /^\w{1,64}$/.test(name));
  const plain = base.replaceAll('-', '_');
  const variable = known.find((name) => name === plain) ?? (known.length === 1 ? known[0] : undefined);
  return variable === undefined ? [] : ['', '[provide]', `${base} = ${variable}_dep`];
}
