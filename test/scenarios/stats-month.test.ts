import { expect, test } from 'vitest';
import { nodeId } from '../github/world/ids.ts';
import { CANCELLED, type Repository, StatsScene } from './stats-scene.ts';

const DAY = 86_400_000;
const NAMES = ['fmt', 'log', '@bob/json', 'ring', 'tls'];

/** Numbers that look drawn and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A month in which everything happens, and what GitHub told about it. */
class Month {
  readonly scene: StatsScene;
  readonly roll: (sides: number) => number;
  readonly repositories = new Map<string, Repository>();
  /** Node id of an asset → `name@version`. */
  readonly owners = new Map<string, string>();
  /** Day → what the newest counters told on it had more than those before. */
  readonly days = new Map<string, number>();
  readonly versions: { readonly name: string; readonly vers: string }[] = [];

  constructor(scene: StatsScene, seed: number) {
    this.scene = scene;
    this.roll = dice(seed);
    for (const [at, name] of NAMES.entries()) {
      const owner = ['ada', 'bob', 'eve'][at % 3] ?? 'ada';
      const files = { 'README.md': `# ${name}\n` };
      const repository = scene.github.createRepository({ owner, name: name.replace('@bob/', ''), files });
      this.repositories.set(name, repository);
      for (const vers of ['1.0.0', '1.1.0']) this.publish(name, vers);
    }
  }

  repository(name: string): Repository {
    const found = this.repositories.get(name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  }

  publish(name: string, vers: string): void {
    this.scene.publish(this.repository(name), name, vers);
    this.versions.push({ name, vers });
    this.note(name);
  }

  /** Notes which version the assets of a package stand for. */
  note(name: string): void {
    for (const { tag, assets } of this.repository(name).releases) {
      for (const { id } of assets) this.owners.set(nodeId('ReleaseAsset', id), tag.replace('/v', '@'));
    }
  }

  download(): void {
    for (const repository of this.repositories.values()) {
      for (const asset of this.scene.assets(repository)) asset.downloads += this.roll(12);
    }
  }

  async run(more: Parameters<StatsScene['run']>[0] = {}): Promise<void> {
    const before = new Map(this.scene.told);
    const { day } = await this.scene.run(more);
    let sum = this.days.get(day) ?? 0;
    for (const [id, count] of this.scene.told) if (this.owners.has(id)) sum += count - (before.get(id) ?? 0);
    this.days.set(day, sum);
  }

  /** `name@version` → what GitHub told of all the assets it ever had. */
  truth(): Map<string, number> {
    const totals = new Map<string, number>();
    for (const [id, count] of this.scene.told) {
      const version = this.owners.get(id);
      if (version !== undefined && count > 0) totals.set(version, (totals.get(version) ?? 0) + count);
    }
    return totals;
  }

  counted(): Map<string, number> {
    const stats = this.scene.stats();
    const totals = new Map<string, number>();
    for (const name of NAMES) {
      for (const [vers, count] of stats.package(name).versions) if (count > 0) totals.set(`${name}@${vers}`, count);
    }
    return totals;
  }
}

/** What happens on which day, besides downloads and a run. */
const EVENTS: Readonly<Record<number, (month: Month) => void>> = {
  2: (month) => month.publish('fmt', '2.0.0'),
  3: (month) => month.repository('log').releases[0]?.assets.splice(0),
  5: (month) => {
    const release = month.repository('log').releases[0];
    month.scene.github.addAsset(month.repository('log'), release?.id ?? 0, {
      name: 'log-1.0.0.tar.gz',
      content: 'the same archive again',
    });
    month.note('log');
  },
  7: (month) => month.scene.github.renameRepository(month.repository('fmt'), 'format'),
  8: (month) => squat(month, 'ada', 'fmt'),
  9: (month) => month.publish('fmt', '2.1.0'),
  11: (month) => month.repository('ring').releases.splice(0, 1),
  13: (month) => {
    month.repository('@bob/json').visibility = 'private';
  },
  15: (month) => {
    month.repository('@bob/json').visibility = 'public';
  },
  16: (month) => month.scene.github.transferRepository(month.repository('ring'), 'ada'),
  18: (month) => month.scene.github.deleteRepository(month.repository('tls')),
  19: (month) => squat(month, 'bob', 'tls'),
  21: (month) => month.publish('@bob/json', '1.2.0'),
  22: (month) => month.scene.github.renameAccount('bob', 'robert'),
};

/** Somebody takes a name that is free, with the same tags and files, and many downloads. */
function squat(month: Month, owner: string, name: string): void {
  const { github } = month.scene;
  const squatter = github.createRepository({ owner, name, files: { 'README.md': '' } });
  for (const { tag } of month.repository(name).releases) {
    const release = github.createRelease(squatter, { tag });
    github.addAsset(squatter, release.id, { name: `${tag.replace('/v', '-')}.tar.gz`, content: 'mine' });
  }
  for (const asset of month.scene.assets(squatter)) asset.downloads = 1_000_000;
}

test.each([1, 2, 3])('after a month of troubles the sums are what GitHub told (seed %i)', async (seed) => {
  await using scene = await StatsScene.open();
  const { github } = scene;
  const month = new Month(scene, seed);
  for (let day = 0; day < 30; day++) {
    month.download();
    EVENTS[day]?.(month);
    // the first run makes the branch, which takes no points
    const trouble = day === 0 ? 8 : month.roll(8);
    delete github.limits.graphql;
    if (trouble === 0) {
      // no run at all on this day
      github.clock.advance(DAY);
      continue;
    }
    if (trouble === 1) github.limits.graphql = 22;
    if (trouble === 2) {
      github.limits.graphql = 2;
      await expect(month.run()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    } else if (trouble === 3) {
      const death = { request: 1 + month.roll(4), when: month.roll(2) === 0 ? 'before' : 'after' } as const;
      await month.run({ death }).catch((error: unknown) => expect(String(error)).toContain(CANCELLED));
      await month.run();
    } else {
      if (trouble === 4) github.faults.fail(1 + month.roll(3), 'secondaryLimit');
      if (trouble === 5) github.faults.fail(2, 'error502html');
      await month.run(trouble === 6 ? { budget: 2 } : {});
    }
    if (trouble === 7) {
      month.download();
      await month.run();
    }
    github.faults.clear();
    github.clock.advance(DAY);
  }
  delete github.limits.graphql;
  await month.run();
  expect(month.counted()).toEqual(month.truth());
  const stats = scene.stats();
  expect(new Map(stats.days.map(({ day, count }) => [day, count]))).toEqual(month.days);
  const timelines = NAMES.flatMap((name) => stats.package(name).timeline);
  expect(timelines.reduce((sum, { count }) => sum + count, 0)).toBe(stats.registry.total);
  expect(stats.registry.total).toBeGreaterThan(500);
  expect(github.violations).toEqual([]);
});
