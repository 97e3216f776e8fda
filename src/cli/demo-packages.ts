import { DemoChance } from './demo-chance.ts';
import type { DemoTopic } from './demo-topic.ts';
import { DEMO_TOPICS } from './demo-vocabulary.ts';
import { MORE_DEMO_TOPICS } from './demo-vocabulary-more.ts';

/** What a made-up version requires: name → range as written in a manifest. */
export type DemoRequires = ReadonlyMap<string, string>;

export interface DemoRelease {
  readonly version: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly requires: DemoRequires;
  /** Why it is yanked. */
  readonly yanked?: string;
}

/** A package that nobody has written. */
export interface DemoPackage {
  /** Full name. */
  readonly name: string;
  readonly owner: string;
  readonly topic: DemoTopic;
  /** What it would do, in one sentence without full stop. */
  readonly purpose: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly language: 'c' | 'c++';
  readonly deprecated?: string;
  /** Oldest first; the newest is not yanked. */
  readonly releases: readonly DemoRelease[];
}

/** A package that is really there, for some to require. */
export interface DemoFoundation {
  readonly name: string;
  readonly version: string;
}

const DAY = 86_400;
/** How long ago the first release may lie, in days. */
const AGE = 900;

const OWNERS = [
  'quietbits mirelund tidewater-labs okapi-soft brennick hollowoak ferrocene sundial-io petrichor nimbusware',
  'jorunn-k larkspur vexillum coldharbor amberfjord tessellate grebe-works halcyon-dev novabirch rookery',
  'saltmarsh elderflower kestrel-systems undertone wrenfield plumbline zephyrus driftwood-oss calderic merganser',
].flatMap((line) => line.split(' '));

const LICENSES = ['MIT', 'MIT', 'MIT', 'Apache-2.0', 'Apache-2.0', 'BSD-3-Clause', 'BSL-1.0', 'MPL-2.0', 'ISC'];
const TRAITS = ['header-only', 'no-dependencies', 'embedded', 'portable', 'simd', 'fast'];
const DIALECTS = { c: ['c11', 'c99'], 'c++': ['cpp17', 'cpp20', 'cpp23'] };
const REASONS = ['Reads past the end of short inputs', 'Does not build with GCC 13', 'Published by mistake'];

/** Three hundred packages, the most downloaded first, with releases up to a time in seconds since 1970. Each requires earlier ones only. */
export function demoPackages(now: number, foundations: readonly DemoFoundation[]): DemoPackage[] {
  const chance = new DemoChance(20_061_115);
  const wanted = [...DEMO_TOPICS, ...MORE_DEMO_TOPICS].flatMap((topic) =>
    topic.packages.map(([base, purpose]) => ({ topic, base, purpose })),
  );
  const made: DemoPackage[] = [];
  for (const [rank, { topic, base, purpose }] of chance.shuffled(wanted).entries()) {
    const owner = ownerAt(chance, rank);
    const language = chance.yes(0.7) ? 'c++' : 'c';
    const count = Math.max(1, Math.round((chance.real() + 0.35) * (rank < 60 ? 6 : 3)));
    const releases = timesOf(chance, count, now).map((release, at, all) => ({
      ...release,
      requires: requiresAt(chance, release.time, { topic, made, foundations, isNewest: at === all.length - 1 }),
      ...(at < all.length - 1 && chance.yes(0.04) ? { yanked: chance.pick(REASONS) } : {}),
    }));
    made.push({
      ...{ name: chance.yes(0.12) ? `@${owner}/${base}` : base, owner, topic, purpose, releases },
      keywords: keywordsOf(chance, topic, language),
      license: chance.pick(LICENSES),
      language,
      ...(chance.yes(0.015) ? { deprecated: 'Made up, and made up as unmaintained too' } : {}),
    });
  }
  return made;
}

/** Few own many. */
function ownerAt(chance: DemoChance, rank: number): string {
  const place = rank < OWNERS.length ? rank : Math.floor(chance.real() ** 2 * OWNERS.length);
  return OWNERS[place] ?? 'quietbits';
}

function timesOf(chance: DemoChance, count: number, now: number): { version: string; time: number }[] {
  const first = now - Math.floor((0.05 + 0.95 * chance.real()) * AGE * DAY);
  const step = (now - first) / count;
  let [major, minor, patch] = chance.yes(0.5) ? [0, chance.between(1, 4), 0] : [1, 0, 0];
  return Array.from({ length: count }, (_, at) => {
    const version = `${major}.${minor}.${patch}`;
    const bump = chance.real();
    if (bump < 0.45) patch++;
    else if (bump < 0.9) [minor, patch] = [minor + 1, 0];
    else [major, minor, patch] = [major + 1, 0, 0];
    return { version, time: Math.floor(first + step * (at + 0.9 * chance.real())) };
  });
}

interface Known {
  readonly topic: DemoTopic;
  readonly made: readonly DemoPackage[];
  readonly foundations: readonly DemoFoundation[];
  /** The newest releases of all packages go together: their ranges end after the newest of what they require. */
  readonly isNewest: boolean;
}

/** What was there already when the version was released; mostly the popular, and those of the same topic. */
function requiresAt(chance: DemoChance, time: number, { topic, made, foundations, isNewest }: Known): DemoRequires {
  const found = new Map<string, string>();
  const near = made.filter((other) => other.topic === topic);
  for (let tries = chance.between(0, 3); tries > 0; tries--) {
    const from = near.length > 0 && chance.yes(0.5) ? near : made.slice(0, 1 + Math.floor(made.length / 4));
    const other = from[Math.floor(chance.real() ** 2 * from.length)];
    const release = other?.releases.findLast((one) => one.time < time && one.yanked === undefined);
    if (other === undefined || release === undefined) continue;
    found.set(other.name, isNewest ? rangeUpTo(other.releases.at(-1), release) : `^${release.version}`);
  }
  if (topic.keyword === 'command-line' && foundations.length > 0 && chance.yes(0.4)) {
    const { name, version } = chance.pick(foundations);
    found.set(name, `^${version}`);
  }
  return found;
}

/** `^1.2.0` where the newest version is one of it, else `>=1.2.0 <3.0.0`. */
function rangeUpTo(newest: DemoRelease | undefined, { version }: DemoRelease): string {
  const end = nextBreaking(newest?.version ?? version);
  return end === nextBreaking(version) ? `^${version}` : `>=${version} <${end}`;
}

function nextBreaking(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`;
}

function keywordsOf(chance: DemoChance, { keyword, words }: DemoTopic, language: DemoPackage['language']): string[] {
  const traits = chance.shuffled([...TRAITS, ...DIALECTS[language]]).slice(0, 1);
  return [...new Set(['generated', keyword, ...chance.shuffled(words).slice(0, 2), ...traits])];
}
