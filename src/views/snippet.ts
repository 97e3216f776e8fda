import { bazelSnippets } from './snippet-bazel.ts';
import { cargoSnippets } from './snippet-cargo.ts';
import { cmakeSnippets } from './snippet-cmake.ts';
import { mesonSnippets } from './snippet-meson.ts';
import { npmSnippets } from './snippet-npm.ts';
import { type Installable, type Snippet, type SnippetSource, withoutBuild } from './snippet-source.ts';
import { zigSnippets } from './snippet-zig.ts';

/** Of the place that a version is shown in. */
export interface SnippetPlace {
  /** Ends in `/`; where a relative `dl` starts. */
  readonly base?: string | undefined;
  /** By which name clients call the registry; absent: `clyde`. */
  readonly alias?: string | undefined;
}

type Author = (source: SnippetSource) => readonly Snippet[];

/** In the order in which they are offered. A client that cannot use the version says nothing. */
const AUTHORS: readonly Author[] = [
  clyde,
  commandLine,
  cargoSnippets,
  npmSnippets,
  zigSnippets,
  cmakeSnippets,
  mesonSnippets,
  bazelSnippets,
  curl,
];

/** Texts to copy for each client. Where no address is known, those that need one are left out. */
export function snippetsFor(version: Installable, { base, alias = 'clyde' }: SnippetPlace): readonly Snippet[] {
  const { dl, clients = {}, ...others } = version;
  const address = URL.canParse(dl) ? dl : base && `${base}${dl}`;
  const url = address === undefined || address === '' ? undefined : inert(address);
  const source = { ...others, clients, url, base: base && inert(base), registry: alias };
  return AUTHORS.flatMap((author) => author(source));
}

/** An address that means nothing to a shell or to CMake: the signs that would are percent-encoded, those of an index also where they are no text. */
function inert(url: string): string {
  return url.replace(/[^A-Za-z0-9\-._~:/?#[\]@!&()*+,=%]/gu, percentEncoded);
}

/** Browsers have no `Buffer`, and `encodeURIComponent` fails at half a sign. */
function percentEncoded(sign: string): string {
  const bytes = [...new TextEncoder().encode(sign)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

function clyde({ name, vers }: SnippetSource): readonly Snippet[] {
  const text = `requires:\n  "${name}": "^${withoutBuild(vers)}"`;
  return [{ client: 'Clyde', place: 'package.yml', language: 'yaml', text }];
}

function commandLine({ name, vers, base }: SnippetSource): readonly Snippet[] {
  if (base === undefined) return [];
  const text = `npx github:clydepm/action-publish add '${name}@^${withoutBuild(vers)}' --registry '${base}'`;
  return [{ client: 'CLI', place: 'shell', language: 'sh', text }];
}

function curl({ archive, cksum, url }: SnippetSource): readonly Snippet[] {
  if (url === undefined) return [];
  const text = `curl -fL -o ${archive} '${url}'
echo '${cksum}  ${archive}' | sha256sum -c`;
  return [{ client: 'curl', place: 'shell', language: 'sh', text }];
}
