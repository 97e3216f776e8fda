import { RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';
import type { Dependency, Entry } from '../sparse/entry.ts';
import { Candidates } from './candidates.ts';
import type { Catalog } from './catalog.ts';
import { explain } from './explain.ts';
import { Solver } from './solver.ts';
import type { Universe } from './universe.ts';

export interface Requirement {
  readonly name: string;
  /** A SemVer range. */
  readonly req: string;
}

export interface ResolveRequest {
  readonly requires: readonly Requirement[];
  readonly catalog: Catalog;
  /** Versions to keep where they still fit, by name. */
  readonly locked: ReadonlyMap<string, string>;
}

/** Looks that are taken for a way out once nothing fits, and the work each may take. */
const ADVICE = { tries: 8, effort: 2_000_000 } as const;

/**
 * One version of each package that meets every requirement, by name; highest first, locked ones before that. Throws
 * `RESOLUTION_FAILED` with what excludes what, `RESOLUTION_LIMIT`, `REGISTRY_CONFUSION`, and what reading an index throws.
 */
export async function resolve(request: ResolveRequest): Promise<ReadonlyMap<string, Entry>> {
  const universe = new CatalogUniverse(request);
  universe.readAhead(request.requires);
  const solver = new Solver({ requires: request.requires, universe });
  const outcome = await solver.run();
  if (outcome.kind === 'solved') return chosenEntries(request.requires, outcome.chosen, universe);
  const { text, requirements } = explain(outcome.because, solver.packages);
  throw new RegistryError('RESOLUTION_FAILED', 'Cannot find versions that fit together', {
    found: text,
    expected: 'one version of each package that meets every requirement',
    cure: await advice(request.requires, requirements, universe),
  });
}

/** What a resolution knows of packages: read when first asked for, and the likely ones ahead of that, in parallel. */
class CatalogUniverse implements Universe {
  readonly #request: ResolveRequest;
  readonly #candidates = new Map<string, Promise<Candidates>>();

  constructor(request: ResolveRequest) {
    this.#request = request;
  }

  candidates(name: string): Promise<Candidates> {
    const known = this.#candidates.get(name);
    if (known !== undefined) return known;
    const loading = this.#load(name);
    loading.catch(() => undefined);
    this.#candidates.set(name, loading);
    return loading;
  }

  /** Reads what the highest fitting versions need, and so on. A wrong guess costs a request. */
  readAhead(requires: readonly Requirement[], spend = { left: 20_000_000 }): void {
    for (const { name, req } of requires) {
      if (this.#candidates.has(name) || spend.left < 0) continue;
      this.candidates(name)
        .then((candidates) => {
          const range = candidates.inRange(req, (units) => {
            spend.left -= units;
          });
          const preferred = candidates.entries.findIndex(({ vers }) => vers === this.preferred(name));
          const at = preferred >= 0 && range.has(preferred) ? preferred : range.highestBelow(candidates.absent);
          if (at !== undefined) this.readAhead(this.dependencies(candidates, at), spend);
        })
        // whatever it is, the resolution meets it too, and then says so
        .catch(() => undefined);
    }
  }

  dependencies(candidates: Candidates, at: number): readonly Dependency[] {
    return candidates.entries[at]?.deps.filter(({ kind }) => kind === 'normal') ?? [];
  }

  preferred(name: string): string | undefined {
    return this.#request.locked.get(name);
  }

  why({ name, entries, excluded }: Candidates): string {
    if (!isName(name)) return 'which is no name of a package';
    if (entries.length === 0 && excluded.length === 0)
      return `which is not in ${this.#request.catalog.sourceOf(name).label}`;
    const usable = entries.map(({ vers }) => vers).slice(-6);
    const told = [...usable, ...excluded.slice(-4)].join(', ');
    return `of which there is no version: there are only ${told}`;
  }

  async #load(name: string): Promise<Candidates> {
    const lines = isName(name) ? await this.#request.catalog.lines(name) : [];
    return Candidates.from(name, lines, this.#request.locked.get(name));
  }
}

function isName(text: string): boolean {
  try {
    return parseName(text).full === text;
  } catch {
    return false;
  }
}

/** Only what the project's requirements lead to, sorted by name. */
async function chosenEntries(
  requires: readonly Requirement[],
  chosen: ReadonlyMap<string, number>,
  universe: Universe,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const queue = requires.map(({ name }) => name);
  for (const name of queue) {
    const at = chosen.get(name);
    if (at === undefined || entries.has(name)) continue;
    const candidates = await universe.candidates(name);
    const entry = candidates.entries[at];
    if (entry === undefined) continue;
    entries.set(name, entry);
    queue.push(...universe.dependencies(candidates, at).map((dependency) => dependency.name));
  }
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which one requirement of the project, if it were another, would let everything fit. */
async function advice(
  requires: readonly Requirement[],
  involved: ReadonlySet<string>,
  universe: Universe,
): Promise<string> {
  const ways: string[] = [];
  for (const { name, req } of requires.filter((requirement) => involved.has(requirement.name)).slice(0, ADVICE.tries)) {
    const relaxed = requires.map((requirement) => (requirement.name === name ? { name, req: '*' } : requirement));
    const outcome = await new Solver({ requires: relaxed, universe, effort: ADVICE.effort })
      .run()
      .catch(() => undefined);
    const at = outcome?.kind === 'solved' ? outcome.chosen.get(name) : undefined;
    const version = at === undefined ? undefined : (await universe.candidates(name)).entries[at]?.vers;
    if (version !== undefined) ways.push(`clyde-registry add "${name}@^${version}"   # instead of ${req}`);
  }
  if (ways.length > 0) return `Any one of these would do:\n${ways.join('\n')}`;
  const elsewhere = await absentOf(requires, universe);
  if (elsewhere === undefined)
    return 'Leave out one of the requirements above, or ask its author for a version with wider ranges';
  return `Check the spelling; if ${elsewhere} comes from another registry, write that one into .clyde/registries.yaml:
packages:
  ${JSON.stringify(elsewhere)}: https://acme.github.io/registry/`;
}

/** A package that the project itself requires and that its registry does not have. */
async function absentOf(requires: readonly Requirement[], universe: Universe): Promise<string | undefined> {
  for (const { name } of requires.slice(0, ADVICE.tries)) {
    const { entries, excluded } = await universe.candidates(name);
    if (isName(name) && entries.length === 0 && excluded.length === 0) return name;
  }
  return undefined;
}
