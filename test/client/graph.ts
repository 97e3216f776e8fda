import { Catalog } from '../../src/client/catalog.ts';
import type { IndexCache, PackageSource } from '../../src/client/install-ports.ts';
import { Registries } from '../../src/client/registries.ts';
import { resolve } from '../../src/client/resolve.ts';
import { parseName } from '../../src/manifest/name.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import { canonicalLine, type Entry } from '../../src/sparse/entry.ts';
import { packagePaths } from '../../src/sparse/path.ts';

/** Name → version → name → range. A version's text may end in ` yanked` or ` removed`. */
export type Graph = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export function entryOf(
  name: string,
  text: string,
  needs: Readonly<Record<string, string>>,
  more: Partial<Entry> = {},
): Entry {
  const [vers = '', state] = text.split(' ');
  return {
    ...{ schema: 1, name, vers, cksum: 'a'.repeat(64), tsum: 'b'.repeat(64), size: 1, dl: 'a.tar.gz' },
    deps: Object.entries(needs).map(([other, req]) => ({ name: other, req, kind: 'normal' as const })),
    ...{ pubtime: '2026-01-01T00:00:00Z', yanked: state === 'yanked', license: 'MIT' },
    ...(state === 'removed' ? { removed: 'malware' } : {}),
    repository: { host: 'local', id: 0, owner_id: 0, tag: `v${vers}`, commit: null },
    ...more,
  };
}

/** A registry of nothing but index files, which counts what it is asked. */
export class GraphSource implements PackageSource {
  readonly id: string;
  readonly label: string;
  readonly files = new Map<string, string>();
  reads = 0;

  constructor(graph: Graph, { id = 'https://registry.example/', base }: { id?: string; base?: string } = {}) {
    this.id = id;
    this.label = id;
    this.files.set(
      'config.json',
      writeConfig({ name: 'test', layout: 'cargo', ...(base === undefined ? {} : { base }) }),
    );
    for (const [name, versions] of Object.entries(graph)) {
      this.put(
        name,
        Object.entries(versions).map(([text, needs]) => entryOf(name, text, needs)),
      );
    }
  }

  put(name: string, entries: readonly Entry[]): void {
    const text = entries.map((entry) => `${canonicalLine(entry)}\n`).join('');
    this.files.set(packagePaths(parseName(name), 'cargo').index, text);
  }

  async read(path: string) {
    this.reads += 1;
    const text = this.files.get(path);
    return text === undefined ? ({ kind: 'absent' } as const) : ({ kind: 'text', text } as const);
  }

  async open(): Promise<never> {
    throw new Error('no archives here');
  }
}

const NO_CACHE: IndexCache = { find: async () => undefined, keep: async () => undefined };

export function catalogOf(
  source: PackageSource,
  ...others: readonly { scope: string; source: PackageSource }[]
): Catalog {
  const all = [source, ...others.map((other) => other.source)];
  const sources = {
    open: (id: string) => {
      const found = all.find((one) => one.id === id);
      if (found === undefined) throw new Error(`no registry ${id}`);
      return found;
    },
  };
  const scopes = new Map(others.map((other) => [other.scope, other.source.id]));
  const registries = new Registries({ default: source.id, scopes, packages: new Map() });
  return new Catalog({ registries, sources, cache: NO_CACHE, offline: false });
}

/** Name → version that is chosen. */
export async function chosen(
  graph: Graph,
  requires: Readonly<Record<string, string>>,
  locked: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const entries = await resolve({
    requires: Object.entries(requires).map(([name, req]) => ({ name, req })),
    catalog: catalogOf(new GraphSource(graph)),
    locked: new Map(Object.entries(locked)),
  });
  return Object.fromEntries([...entries].map(([name, { vers }]) => [name, vers]));
}
