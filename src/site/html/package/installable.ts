import type { Entry } from '../../../sparse/entry.ts';
import { type ClientGroups, clientsIn } from '../../../views/clients.ts';
import { snippetsFor } from '../../../views/snippet.ts';
import type { Snippet } from '../../../views/snippet-source.ts';
import type { Frame } from '../../pages/data.ts';

/** What to copy, by client; a version that was removed cannot be had. */
export function installTexts(
  entry: Entry,
  frame: Pick<Frame, 'base' | 'alias'>,
  groups: ClientGroups,
): ReadonlyMap<Snippet['client'], readonly Snippet[]> {
  const texts = new Map<Snippet['client'], Snippet[]>();
  if (entry.removed !== undefined) return texts;
  const { name, vers, cksum, dl, deps } = entry;
  const version = { name, vers, cksum, dl, deps, archive: archiveFile(name, vers), clients: clientsIn(groups, vers) };
  for (const snippet of snippetsFor(version, frame)) {
    const others = texts.get(snippet.client);
    if (others === undefined) texts.set(snippet.client, [snippet]);
    else others.push(snippet);
  }
  return texts;
}

/** `@acme/fmt` 1.2.3+7 is `acme-fmt-1.2.3.tar.gz`; goes into commands, so that nothing but file name characters may be left. */
function archiveFile(name: string, version: string): string {
  const file = `${name.replace(/^@/, '').replace('/', '-')}-${version.replace(/\+.*$/, '')}.tar.gz`;
  return file.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^-+/, '');
}

/** Where a version stands among the others: what to say before it is used. */
export type Standing = 'current' | 'older' | 'newer' | 'prerelease' | 'yanked' | 'removed';

/** `shown` is what is installed where no version is named. `entries` hold the highest first. */
export function standingOf(entry: Entry, shown: Entry, entries: readonly Entry[]): Standing {
  if (entry.removed !== undefined) return 'removed';
  if (entry.yanked) return 'yanked';
  if (entry.vers === shown.vers) return 'current';
  if (entry.vers.replace(/\+.*$/, '').includes('-')) return 'prerelease';
  const place = (wanted: Entry) => entries.findIndex(({ vers }) => vers === wanted.vers);
  return place(entry) < place(shown) ? 'newer' : 'older';
}
