import type { Entry } from '../sparse/entry.ts';

/** What one client needs to use a version: a text to copy. */
export interface Snippet {
  readonly client: 'Clyde' | 'CLI' | 'CMake' | 'curl';
  /** Where the text goes. */
  readonly place: string;
  readonly language: 'yaml' | 'cmake' | 'sh';
  readonly text: string;
}

/** The version as clients are told to get it. */
export type Installable = Pick<Entry, 'name' | 'vers' | 'cksum' | 'dl'> & { readonly archive: string };

/**
 * Texts to copy for clients that need no view of their own; `base` ends in `/` and is where a relative `dl` starts. Where no address is
 * known, those that need one are left out.
 */
export function snippetsFor(version: Installable, base: string | undefined): readonly Snippet[] {
  const address = URL.canParse(version.dl) ? version.dl : base && `${base}${version.dl}`;
  const url = address && inert(address);
  return [
    clyde(version),
    ...(base === undefined ? [] : [commandLine(version, inert(base))]),
    ...(url === undefined || url === '' ? [] : [cmake(version, url), curl(version, url)]),
  ];
}

/** An address that means nothing to a shell or to CMake: the signs that would are percent-encoded. */
function inert(url: string): string {
  return url.replace(/[^A-Za-z0-9\-._~:/?#[\]@!&()*+,=%]/g, (sign) => encodeURIComponent(sign).replace("'", '%27'));
}

function clyde({ name, vers }: Installable): Snippet {
  const text = `requires:\n  "${name}": "^${withoutBuild(vers)}"`;
  return { client: 'Clyde', place: 'package.yml', language: 'yaml', text };
}

function commandLine({ name, vers }: Installable, base: string): Snippet {
  const text = `clyde-registry add '${name}@^${withoutBuild(vers)}' --registry '${base}'`;
  return { client: 'CLI', place: 'shell', language: 'sh', text };
}

function withoutBuild(version: string): string {
  return version.replace(/\+.*$/, '');
}

function cmake({ name, cksum }: Installable, url: string): Snippet {
  const target = name.replace(/^@[^/]*\//, '');
  const text = `include(FetchContent)
FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${cksum})
FetchContent_MakeAvailable(${target})`;
  return { client: 'CMake', place: 'CMakeLists.txt', language: 'cmake', text };
}

function curl({ archive, cksum }: Installable, url: string): Snippet {
  const text = `curl -fL -o ${archive} '${url}'
echo '${cksum}  ${archive}' | sha256sum -c`;
  return { client: 'curl', place: 'shell', language: 'sh', text };
}
