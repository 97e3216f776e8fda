import { isForeign } from './clients.ts';
import { partsOf } from './name-parts.ts';
import { type Snippet, type SnippetSource, withoutBuild } from './snippet-source.ts';

/** A name that ends no comment. */
function isPlain(name: string): boolean {
  return /^@?[\w./-]{1,140}$/.test(name);
}

/** CMake's own module, and CPM where the archive is a project of CMake. */
export function cmakeSnippets({ clients, name, vers, cksum, url, deps = [] }: SnippetSource): readonly Snippet[] {
  if (url === undefined || isForeign(clients)) return [];
  const needed = deps.filter(
    ({ kind, registry, name }) => kind === 'normal' && registry === undefined && isPlain(name),
  );
  // what is declared first decides the version, and whether it is there at all
  const first =
    needed.length === 0 ? '' : `# before this, in the same way: ${needed.map(({ name }) => name).join(', ')}\n`;
  const target = partsOf(name).base;
  const place = 'CMakeLists.txt';
  const fetch = `${first}include(FetchContent)
FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${cksum})
FetchContent_MakeAvailable(${target})`;
  const cpm = `${first}CPMAddPackage(
  NAME ${target}
  VERSION ${withoutBuild(vers)}
  URL "${url}"
  URL_HASH SHA256=${cksum})`;
  return [
    { client: 'CMake', place, language: 'cmake', text: fetch },
    ...(clients.cmake === undefined ? [] : [{ client: 'CPM', place, language: 'cmake', text: cpm } as const]),
  ];
}
