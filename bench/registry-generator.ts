import type { Summary } from '../src/site/model.ts';
import type { Dependency } from '../src/sparse/entry.ts';
import { writeOwner } from '../src/sparse/owner.ts';
import { jsonText } from '../src/sparse/text.ts';
import { Chance } from './generator/chance.ts';
import { type Account, invented, Names } from './generator/names.ts';
import { readmeOf } from './generator/readme.ts';
import { TOPICS, type Topic } from './generator/topics.ts';
import { lineOf, type Release, releasesOf, timeText } from './generator/versions.ts';
import { ADJECTIVES, FEATURES, FOREIGN, LICENSES, PLATFORMS } from './generator/words.ts';

export interface GeneratorOptions {
  readonly packages: number;
  /** Of all packages together, at least as many as packages. */
  readonly versions: number;
  readonly seed: number;
}

/** A made-up package with every text the index holds of it; the texts are made when they are asked for. */
export interface GeneratedPackage {
  readonly summary: Summary;
  /** Text of `index/…`: a line a version, oldest first. */
  lines(): string;
  /** Text of `meta/…`, of `owners/…` and of `readme/….md`. */
  meta(): string;
  owner(): string;
  readme(): string;
}

/** Packages a dependency is chosen from: the most downloaded so far. */
const POPULAR = 5_000;

/**
 * A registry that looks like a real one: the same options give the same packages. They come nearly in the order of their
 * downloads (Zipf, with noise); dependencies name earlier ones. Memory: names and logins alone.
 */
export function* generateRegistry({ packages, versions, seed }: GeneratorOptions): Generator<GeneratedPackage> {
  const names = new Names();
  const popular: Dependency[] = [];
  for (let rank = 0; rank < packages; rank++) {
    const chance = new Chance(seed, rank);
    const count = 1 + share(rank + 1, packages, versions) - share(rank, packages, versions);
    const made = packageOf(chance, { names, popular, rank, count, seed });
    if (popular.length < POPULAR) {
      const { name, version } = made.summary;
      popular.push({ name, req: `>=${version} <${Number(version.split('.')[0]) + 1}.0.0-0`, kind: 'normal' });
    }
    yield made;
  }
}

/** Versions beyond the first of the `rank` best packages: the better, the more. */
function share(rank: number, packages: number, versions: number): number {
  return Math.floor((versions - packages) * (rank / packages) ** 0.7);
}

interface Setting {
  readonly names: Names;
  readonly popular: readonly Dependency[];
  readonly rank: number;
  readonly count: number;
  readonly seed: number;
}

function packageOf(chance: Chance, { names, popular, rank, count, seed }: Setting): GeneratedPackage {
  const topic = chance.prefer(TOPICS);
  const account = names.account(chance);
  const name = names.package(chance, { rank, topic, owner: account.login });
  const releases = releasesOf(chance, count);
  const deps = dependenciesOf(chance, popular, name);
  const summary = summaryOf(chance, { name, topic, account, releases, deps, rank });
  const repository = `https://github.com/${account.login}/${name.replace(/^.*\//, '')}`;
  const id = 10_000_000 + rank * 97;
  // each text has numbers of its own: asking for one does not change another
  const fresh = (part: number) => new Chance(seed, rank, part);
  return {
    summary,
    lines: () => linesOf(fresh(1), releases, { name, account, id, repository, license: summary.license, deps }),
    meta: () => metaOf(fresh(2), summary, repository),
    owner: () => {
      const { login: owner, id: owner_id } = account;
      return writeOwner(name, { host: 'github.com', id, owner_id, owner, full_name: repository.slice(19) });
    },
    readme: () => readmeOf(fresh(3), summary, topic),
  };
}

function linesOf(chance: Chance, releases: readonly Release[], origin: Parameters<typeof lineOf>[2]): string {
  return releases.map((release) => `${lineOf(chance, release, origin)}\n`).join('');
}

interface Facts {
  readonly name: string;
  readonly topic: Topic;
  readonly account: Account;
  readonly releases: readonly Release[];
  readonly deps: readonly Dependency[];
  readonly rank: number;
}

function summaryOf(chance: Chance, { name, topic, account, releases, deps, rank }: Facts): Summary {
  const [first] = releases;
  const newest = releases.at(-1) ?? first;
  if (first === undefined || newest === undefined) throw new RangeError('A package has a version at least');
  return {
    name,
    version: newest.vers,
    available: true,
    description: descriptionOf(chance, topic),
    keywords: keywordsOf(chance, topic),
    owner: account.login,
    license: licenseOf(chance),
    language: chance.yes(0.72) ? 'c++' : 'c',
    ...(chance.yes(0.01) ? { deprecated: `Use ${invented(chance, 2)} instead` } : {}),
    created: timeText(first.time),
    updated: timeText(newest.time),
    versions: releases.length,
    requires: deps.filter(({ kind }) => kind === 'normal').map((dependency) => dependency.name),
    downloads: downloadsOf(chance, rank),
  };
}

function downloadsOf(chance: Chance, rank: number): Summary['downloads'] {
  const last90 = Math.floor((4_000_000 / (rank + 1) ** 0.95) * (0.7 + 0.6 * chance.real()));
  const last30 = Math.floor((last90 / 3) * (0.8 + 0.4 * chance.real()));
  const last7 = Math.floor((last30 / 4.3) * (0.8 + 0.4 * chance.real()));
  return { total: Math.floor(last90 * (1 + 11 * chance.real())), last7, last30, last90 };
}

function dependenciesOf(chance: Chance, popular: readonly Dependency[], name: string): Dependency[] {
  if (popular.length === 0) return [];
  const wanted = Math.min(12, Math.floor(chance.around(1.6, 0.9)));
  const chosen = new Map<string, Dependency>();
  for (let n = 0; n < wanted; n++) {
    const dependency = chance.prefer(popular);
    if (dependency.name !== name)
      chosen.set(dependency.name, chance.yes(0.12) ? { ...dependency, kind: 'dev' } : dependency);
  }
  const order = ({ kind, name }: Dependency) => `${kind === 'dev' ? 1 : 0}${name}`;
  return [...chosen.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function descriptionOf(chance: Chance, topic: Topic): string {
  if (chance.yes(0.03)) return `${chance.pick(FOREIGN)}${chance.yes(0.5) ? ` (${chance.pick(topic.words)})` : ''}`;
  const thing = chance.pick(topic.things);
  const adjective = chance.pick(ADJECTIVES);
  const head = chance.yes(0.5)
    ? `A ${adjective} ${thing}`
    : `${adjective.charAt(0).toUpperCase()}${adjective.slice(1)} ${thing}`;
  const parts = [head];
  if (chance.yes(0.55)) parts.push(`for ${chance.pick(PLATFORMS)}`);
  if (chance.yes(0.5)) parts.push(`with ${chance.some(FEATURES, chance.between(1, 2)).join(' and ')}`);
  if (chance.yes(0.2)) parts.push(`inspired by ${invented(chance, chance.between(2, 3))}`);
  if (chance.yes(0.25)) parts.push(`(${chance.some(topic.words, 2).join(', ')})`);
  return parts.join(' ');
}

function keywordsOf(chance: Chance, topic: Topic): string[] {
  const count = Math.min(10, Math.floor(chance.around(3.5, 0.6)));
  const chosen = [topic.title, ...chance.some(topic.words, count)];
  if (chance.yes(0.2)) chosen.push(invented(chance, 2));
  if (chance.yes(0.3)) chosen.push(chance.pick(['cpp', 'c++17', 'c++20', 'header-only', 'embedded', 'library']));
  return [...new Set(chosen)].slice(0, 10);
}

function licenseOf(chance: Chance): string | null {
  let rest = chance.below(1000);
  for (const [license, parts] of LICENSES) {
    rest -= parts;
    if (rest < 0) return license || null;
  }
  return null;
}

function metaOf(
  chance: Chance,
  { name, version, description, keywords, language, deprecated }: Summary,
  repository: string,
): string {
  const author = `${invented(chance, 2)} ${invented(chance, 3)}`.replace(/\b./g, (letter) => letter.toUpperCase());
  return jsonText({
    ...{ schema: 1, name, version, description, keywords },
    ...(chance.yes(0.3) ? { homepage: `https://${invented(chance, 2)}.example/` } : {}),
    ...{ repository, authors: [`${author} <${author.split(' ')[0]?.toLowerCase()}@example.com>`] },
    ...{ type: chance.yes(0.9) ? 'library' : 'application', language, deprecated },
  });
}
