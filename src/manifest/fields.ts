import type { ErrorCode } from '../errors.ts';

/** What messages say about a key of the manifest. */
export interface Field {
  readonly code: ErrorCode;
  readonly expected: string;
  /** A line that is right. */
  readonly example: string;
}

/** Every key of a manifest, in the order the documentation lists them. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    name: field('`name` or `@scope/name`, as text', 'name: my-package', 'NAME_INVALID'),
    version: field('a SemVer version, as text', 'version: "1.2.3"', 'VERSION_INVALID'),
    description: field('plain text', 'description: "What the package is"'),
    homepage: field('a web address', 'homepage: "https://github.com/owner/repo"'),
    license: field('an SPDX license expression', 'license: "MIT"', 'LICENSE_INVALID'),
    authors: field('a list of names', 'authors: ["Author Name <email@example.com>"]'),
    keywords: field('a list of words of letters, digits and `+ # . _ -`', 'keywords: ["parser", "json"]'),
    repository: field('a web address', 'repository: "https://github.com/owner/repo"'),
    readme: field('a path inside the package', 'readme: README.md'),
    type: field('`library`, `application` or `foreign`', 'type: library'),
    language: field('the name of a language', 'language: c++'),
    requires: field('a map from package name to range of versions', 'requires: { fmt: "^10.1.0" }'),
    dev_requires: field('a map from package name to range of versions', 'dev_requires: { catch2: "^3.5.0" }'),
    traits: field('a map from name to text, number or boolean', 'traits: { threads: "on" }'),
    variants: field('a map from name to a map of settings', 'variants: { debug: { cflags: "-g" } }'),
    files: field('a list of globs', 'files: ["include/**", "src/**"]'),
    exclude: field('a list of globs', 'exclude: ["test/**"]'),
  }),
);

function field(expected: string, example: string, code: ErrorCode = 'MANIFEST_INVALID'): Field {
  return { expected, example, code };
}

/** Keys that people know from other tools, and what they are called here. */
export const FOREIGN_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    authors: 'author maintainer maintainers contributors',
    dev_requires: 'devdependencies dev_dependencies dev-dependencies devrequires dev-requires build_requires',
    exclude: 'ignore excludes',
    files: 'include includes',
    homepage: 'url website site web',
    keywords: 'tags topics categories keyword',
    language: 'lang languages',
    license: 'licence licenses licences',
    name: 'package id title',
    readme: 'documentation docs',
    repository: 'repo source git',
    requires: 'dependencies deps depends dependency require',
    description: 'summary desc about',
  }).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);

/** Keys of Clyde's build file that have no place in the manifest. */
export const BUILD_KEYS: readonly string[] = ['sources', 'cflags', 'ldflags', 'cxxflags', 'defines', 'libs'];
