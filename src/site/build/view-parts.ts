import { compareVersions } from '../../manifest/version.ts';
import type { ViewPart } from '../../views/view.ts';
import type { SiteFile } from '../ports.ts';

type Part = ViewPart['part'];

/** Path on the site → what packages have in that file. */
export type Parts = Map<string, Part[]>;

/** A file of several packages: a part a line, so that a change is a small one. */
export function partsText(parts: readonly Part[]): string {
  const lines = parts.toSorted(byVersion).map((part) => JSON.stringify(part));
  return `[\n${lines.join(',\n')}\n]\n`;
}

function byVersion(a: Part, b: Part): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return compareVersions(a.vers, b.vers);
}

interface Change {
  /** What the changed packages had, and have now. */
  readonly before: Parts;
  readonly after: Parts;
  /** Names of the changed packages. */
  readonly owners: ReadonlySet<string>;
}

/** The files in which packages have other parts than before; `read` gives what earlier builds wrote. */
export async function sharedAfter(
  { before, after, owners }: Change,
  read: (path: string) => Promise<string>,
): Promise<{ readonly files: readonly SiteFile[]; readonly removed: readonly string[] }> {
  const files: SiteFile[] = [];
  const removed: string[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path) ?? [], after.get(path) ?? []];
    if (partsText(old) === partsText(now)) continue;
    const others = (await partsIn(path, read)).filter(({ name }) => !owners.has(name));
    const parts = [...others, ...now];
    if (parts.length === 0) removed.push(path);
    else files.push([path, partsText(parts)]);
  }
  return { files, removed };
}

async function partsIn(path: string, read: (path: string) => Promise<string>): Promise<readonly Part[]> {
  const text = await read(path).catch(() => '[]');
  // an earlier build of this program wrote it
  return JSON.parse(text) as readonly Part[];
}
