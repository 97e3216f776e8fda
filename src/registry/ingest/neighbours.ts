import { RegistryError } from '../../errors.ts';
import { canonical, parseName } from '../../manifest/name.ts';
import { readOwner } from '../../sparse/owner.ts';
import { type Layout, packagePaths } from '../../sparse/path.ts';
import { looksLike, skeleton } from '../checks/likeness.ts';
import type { BranchStore } from './ports.ts';

export interface Around {
  readonly layout: Layout;
  /** Names that are about to be registered, with the owners of their repositories. */
  readonly fresh: ReadonlyMap<string, number>;
}

/** Finds names that look like another among all names of the index at one commit. */
export class Neighbours {
  readonly #index: BranchStore;
  readonly #head: string;
  readonly #byLength = new Map<number, string[]>();
  readonly #bySkeleton = new Map<string, string[]>();

  private constructor(index: BranchStore, head: string, names: readonly string[]) {
    this.#index = index;
    this.#head = head;
    for (const name of names) {
      add(this.#byLength, name.length, name);
      add(this.#bySkeleton, skeleton(name), name);
    }
  }

  static async read(index: BranchStore, head: string): Promise<Neighbours> {
    const paths = await index.pathsAt(head, 'index');
    return new Neighbours(index, head, paths.flatMap(nameAt));
  }

  async of(name: string, { layout, fresh }: Around): Promise<readonly { name: string; ownerId: number }[]> {
    const { length } = canonical(name);
    const close = [length - 1, length, length + 1].flatMap((one) => this.#byLength.get(one) ?? []);
    const alike = new Set([...(this.#bySkeleton.get(skeleton(name)) ?? []), ...close]);
    const near = [...alike].filter((other) => looksLike(other, name));
    const paths = near.map((other) => packagePaths(parseName(other), layout).owner);
    const records = near.length === 0 ? new Map() : await this.#index.readAt(this.#head, paths);
    const owned = near.flatMap((name, at) => {
      const path = paths[at] ?? '';
      return ownersIn(records.get(path), path).map((ownerId) => ({ name, ownerId }));
    });
    const batch = [...fresh]
      .filter(([other]) => looksLike(other, name))
      .map(([other, ownerId]) => ({ name: other, ownerId }));
    return [...owned, ...batch];
  }
}

/** No account has it. */
const NOBODY = 0;

/** The account of a record, if there is one. A damaged record is somebody else's: its name is not to be had meanwhile, and holds up nobody. */
function ownersIn(text: string | undefined, path: string): readonly number[] {
  try {
    const [first] = readOwner(text, path)?.repositories ?? [];
    return first === undefined ? [] : [first.owner_id];
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return [NOBODY];
  }
}

/** The canonical name that a path of the index stands for, whatever the layout. */
function nameAt(path: string): readonly string[] {
  const parts = path.split('/').slice(1);
  const base = parts.at(-1) ?? '';
  const name = parts[0]?.startsWith('@') === true ? `${parts[0]}/${base}` : base;
  try {
    return [parseName(name).full];
  } catch {
    return [];
  }
}

function add<Key>(map: Map<Key, string[]>, key: Key, name: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [name]);
  else known.push(name);
}
