import { archiveFile, flatName, inertAddress } from './place.ts';
import type { View, ViewContext, ViewFile, ViewPackage, ViewVersion } from './view.ts';

/** Conan's own rule for names. */
const NAME = /^[a-z0-9_][a-z0-9_+.-]{1,100}$/;

/** A `local-recipes-index` of Conan 2: recipes that build with the package's own CMake or Meson files. */
export const conanView: View = { folder: 'conan', filesOf, filesOfRegistry: () => [] };

type Builder = 'cmake' | 'meson';

function* filesOf(one: ViewPackage, registry: ViewContext): Iterable<ViewFile> {
  const name = flatName(one.name);
  const usable = one.versions.flatMap((version) => {
    const builder = version.entry.yanked ? undefined : builderOf(version);
    return builder === undefined ? [] : [{ version, builder }];
  });
  if (usable.length === 0 || !NAME.test(name)) return;
  const versions = usable.map(({ version, builder }) => [version.entry.vers, { folder: builder }]);
  // JSON is YAML, and leaves no doubt about quotes
  yield { path: `recipes/${name}/config.yml`, text: json({ versions: Object.fromEntries(versions) }) };
  for (const builder of ['cmake', 'meson'] as const) {
    const built = usable.filter((each) => each.builder === builder).map(({ version }) => version);
    if (built.length === 0) continue;
    const sources = built.map((version) => [version.entry.vers, sourceOf(one.name, version, registry)]);
    yield { path: `recipes/${name}/${builder}/conandata.yml`, text: json({ sources: Object.fromEntries(sources) }) };
    yield { path: `recipes/${name}/${builder}/conanfile.py`, text: recipe(name, one, builder) };
  }
}

function builderOf({ ecosystems }: ViewVersion): Builder | undefined {
  if (ecosystems?.cmake !== undefined) return 'cmake';
  return ecosystems?.meson === undefined ? undefined : 'meson';
}

function sourceOf(name: string, version: ViewVersion, registry: ViewContext) {
  const { cksum, vers } = version.entry;
  return { url: inertAddress(version, registry), sha256: cksum, filename: archiveFile(name, vers) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A text as a literal of Python, ASCII alone; halves of characters, which Python cannot write out again, become U+FFFD. */
export function pythonText(text: string): string {
  // Python reads JSON's escapes as they are meant, but does not join the two that JSON has for one character
  return JSON.stringify(text)
    .replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd')
    .replace(/[\u007f-\u{10ffff}]/gu, (sign) => {
      const code = (sign.codePointAt(0) ?? 0).toString(16);
      return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}

function recipe(name: string, { meta, versions }: ViewPackage, builder: Builder): string {
  const [tool, module] = builder === 'cmake' ? ['CMake', 'cmake'] : ['Meson', 'meson'];
  const licence = versions.at(-1)?.entry.license;
  const toolchain = `${tool}Toolchain`;
  const deps = builder === 'cmake' ? 'CMakeDeps' : 'PkgConfigDeps';
  const imports =
    builder === 'cmake'
      ? 'from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout'
      : 'from conan.tools.gnu import PkgConfigDeps\nfrom conan.tools.layout import basic_layout\nfrom conan.tools.meson import Meson, MesonToolchain';
  return `from conan import ConanFile
from conan.tools.files import collect_libs, get
${imports}


class Recipe(ConanFile):
    name = ${pythonText(name)}
    description = ${pythonText(meta?.description ?? '')}
    homepage = ${pythonText(meta?.homepage ?? meta?.repository ?? '')}
    license = ${pythonText(typeof licence === 'string' ? licence : '')}
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]

    def layout(self):
        ${builder === 'cmake' ? 'cmake_layout' : 'basic_layout'}(self, src_folder="src")

    def source(self):
        get(self, **self.conan_data["sources"][self.version], strip_root=True)

    def generate(self):
        ${toolchain}(self).generate()
        ${deps}(self).generate()

    def build(self):
        ${module} = ${tool}(self)
        ${module}.configure()
        ${module}.build()

    def package(self):
        ${tool}(self).install()

    def package_info(self):
        self.cpp_info.libs = collect_libs(self)
`;
}
