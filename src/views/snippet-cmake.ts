import { partsOf } from './name-parts.ts';
import { type Snippet, type SnippetSource, withoutBuild } from './snippet-source.ts';

/** CMake's own module, and CPM where the archive is a project of CMake. */
export function cmakeSnippets({ clients, name, vers, cksum, url }: SnippetSource): readonly Snippet[] {
  if (url === undefined) return [];
  const target = partsOf(name).base;
  const place = 'CMakeLists.txt';
  const fetch = `include(FetchContent)
FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${cksum})
FetchContent_MakeAvailable(${target})`;
  const cpm = `CPMAddPackage(
  NAME ${target}
  VERSION ${withoutBuild(vers)}
  URL "${url}"
  URL_HASH SHA256=${cksum})`;
  return [
    { client: 'CMake', place, language: 'cmake', text: fetch },
    ...(clients.cmake === undefined ? [] : [{ client: 'CPM', place, language: 'cmake', text: cpm } as const]),
  ];
}
