import { parseName } from '../../src/manifest/name.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { type Attack, HARMLESS, type Program, SUCCEEDS } from './attack.ts';
import { type NewRelease, PullWorld, type WorldRepository } from './world.ts';

const EVIL = { name: 'fmt', version: '6.6.6' };

type Try = (program: Program) => Promise<string>;

/** A release of somebody's repository under a policy, after whatever is arranged. */
function released(
  policy: string,
  full: string,
  about: Partial<NewRelease>,
  arrange: (world: PullWorld, repository: WorldRepository) => void = () => undefined,
): Try {
  return async (program) => {
    const world = new PullWorld(policy);
    const repository = world.repository(full);
    arrange(world, repository);
    return await world.attempt(program, await world.release(repository, { ...EVIL, ...about }));
  };
}

const ANYONE = 'publishers: anyone\n';

/** What is wrong with a repository, a release or a file before a byte of it is read. */
export const RELEASE_ATTACKS: readonly Attack[] = [
  {
    name: 'a stranger asks for their own repository with the form',
    check: 'publisher',
    stopped: 'PUBLISHER_UNLISTED',
    attempt: released('', 'mallory/fmt', {}),
  },
  {
    name: 'an account whose name begins like a listed one',
    check: 'publisher',
    stopped: 'PUBLISHER_UNLISTED',
    attempt: released('publishers: [partner]\n', 'partner-inc/fmt', {}),
  },
  {
    name: 'another repository of an account of which one is listed',
    check: 'publisher',
    stopped: 'PUBLISHER_UNLISTED',
    attempt: released('publishers: [partner/fmt]\n', 'partner/fmt2', {}),
  },
  {
    name: 'a login that the policy lists by its id, registered again by somebody else',
    check: 'publisher',
    stopped: 'PUBLISHER_UNLISTED',
    attempt: released('publishers: ["partner#77"]\n', 'partner/fmt', {}),
  },
  {
    name: 'a thousand releases of a stranger at once',
    check: 'publisher',
    stopped: 'PUBLISHER_UNLISTED',
    async attempt(program) {
      const world = new PullWorld();
      const repository = world.repository('mallory/fmt');
      const content = Buffer.from('never read');
      for (let at = 0; at < 1_000; at++)
        await world.release(repository, { name: 'fmt', version: `1.${at}.0`, content });
      world.request('### Repository\n\nmallory/fmt\n');
      const { outcomes } = await world.run(program);
      const codes = new Set(outcomes.map((one) => (one.kind === 'refused' ? one.finding.code : one.kind)));
      if (outcomes.length !== 1_000 || codes.size !== 1 || world.downloads.length > 0) return SUCCEEDS;
      return [...codes].join();
    },
  },
  {
    name: 'files of a private repository into an index that never said it takes them',
    check: 'visibility',
    stopped: 'PRIVATE_SOURCE',
    attempt: released('', 'acme/fmt', {}, (world, { source }) => {
      world.visibility = 'internal';
      source.visibility = 'private';
    }),
  },
  {
    name: 'an internal repository into a public index',
    check: 'visibility',
    stopped: 'PRIVATE_SOURCE',
    attempt: released('private-sources: allow\n', 'acme/fmt', {}, (_, { source }) => {
      source.visibility = 'internal';
    }),
  },
  {
    name: 'a repository that was sold registers another name',
    check: 'owner',
    stopped: 'OWNER_CHANGED',
    attempt: released('', 'ada/tools', { name: 'tools-extra' }, (world, repository) => {
      world.publish(repository, 'tools', '1.0.0');
      Object.assign(repository.source, { owner: 'mallory', ownerId: 666 });
    }),
  },
  {
    name: 'a transferred repository releases its package under the new owner',
    check: 'owner',
    stopped: 'OWNER_CHANGED',
    attempt: released('', 'ada/fmt', {}, (world, repository) => {
      world.publish(repository, 'fmt', '1.0.0');
      Object.assign(repository.source, { owner: 'mallory', ownerId: 666 });
    }),
  },
  {
    name: 'a commit of the fork network that no tag of the repository leads to',
    check: 'tag',
    stopped: 'TAG_MISSING',
    async attempt(program) {
      const world = new PullWorld();
      const release = await world.release(world.repository('acme/fmt'), EVIL);
      delete release.commit;
      return await world.attempt(program, release);
    },
  },
  {
    name: 'an archive that costs more to download than the registry pays',
    check: 'announcedSize',
    stopped: 'ARCHIVE_TOO_LARGE',
    async attempt(program) {
      const world = new PullWorld('limits: { archive: 1000000 }\n');
      const release = await world.release(world.repository('acme/fmt'), { ...EVIL, size: 1_000_001 });
      const code = await world.attempt(program, release);
      return world.downloads.length > 0 ? SUCCEEDS : code;
    },
  },
  {
    name: 'a proxy that delivers another, shorter archive of the same name',
    check: 'bytes',
    stopped: 'ASSET_CHANGED',
    attempt: released('', 'acme/fmt', { size: 100_000 }),
  },
  {
    name: 'a file that goes on after the size that the release shows',
    check: '(the reader)',
    stopped: 'DOWNLOAD_FAILED',
    attempt: released('', 'acme/fmt', { size: 10 }),
  },
  {
    name: 'an archive with the manifest of another package',
    check: 'archiveIdentity',
    stopped: 'ARCHIVE_MISMATCH',
    attempt: released('', 'acme/fmt', { name: 'zlib-ng', asset: 'fmt-6.6.6.tar.gz' }),
  },
  {
    name: 'an archive whose root folder is that of another version',
    check: 'archiveIdentity',
    stopped: 'ARCHIVE_MISMATCH',
    attempt: released('', 'acme/fmt', { root: 'fmt-1.0.0' }),
  },
  {
    name: 'an unscoped file name for a package of a scope',
    check: 'archiveIdentity',
    stopped: 'ARCHIVE_MISMATCH',
    attempt: released('', 'acme/fmt', { name: '@acme/fmt', asset: 'fmt-6.6.6.tar.gz' }),
  },
  {
    name: 'the tag of one package with the archive of another',
    check: 'tagVersion',
    stopped: 'TAG_MISMATCH',
    attempt: released('', 'acme/fmt', { tag: 'other-v6.6.6' }),
  },
  {
    name: 'a license that allows nothing, joined to one that the registry takes',
    check: 'license',
    stopped: 'LICENSE_REFUSED',
    attempt: released('licenses: { allowed: [MIT] }\n', 'acme/fmt', {
      manifest: 'license: "MIT AND LicenseRef-Proprietary"\n',
    }),
  },
  {
    name: 'no license where one is asked for',
    check: 'license',
    stopped: 'LICENSE_REFUSED',
    attempt: released('licenses: { missing: refuse }\n', 'acme/fmt', {}),
  },
  {
    name: 'a fork claims the name in its parent\u2019s manifest',
    check: 'fork',
    stopped: 'FORK_CLAIM',
    attempt: released(`${ANYONE}`, 'mallory/x', { name: 'engine' }, (_, repository) => {
      repository.parent = { fullName: 'project/core', manifestName: 'engine' };
    }),
  },
  {
    name: 'a fork claims the twin of its parent\u2019s name, which then nobody could publish',
    check: 'fork',
    stopped: 'FORK_CLAIM',
    attempt: released(`${ANYONE}`, 'mallory/x', { name: 'game-engine' }, (_, repository) => {
      repository.parent = { fullName: 'project/core', manifestName: 'game_engine' };
    }),
  },
  {
    name: 'a fork claims the name of a parent that has no manifest yet',
    check: 'fork',
    stopped: 'FORK_CLAIM',
    attempt: released(`${ANYONE}`, 'mallory/Engine', { name: 'engine' }, (_, repository) => {
      repository.parent = { fullName: 'project/Engine' };
    }),
  },
];

/** Names that are somebody else's, or are taken for them, and versions that are there. */
export const NAME_ATTACKS: readonly Attack[] = [
  {
    name: 'somebody else\u2019s package',
    check: '(the verdict)',
    stopped: 'NOT_OWNER',
    attempt: released(ANYONE, 'mallory/fmt', {}, (world) => world.publish(world.repository('ada/fmt'), 'fmt', '1.0.0')),
  },
  {
    name: 'a login that was given up, registered again, with a repository of the old name',
    check: '(the verdict)',
    stopped: 'NOT_OWNER',
    async attempt(program) {
      const world = new PullWorld(ANYONE);
      world.publish(world.repository('ada/fmt'), 'fmt', '1.0.0');
      world.repositories.length = 0;
      return await world.attempt(program, await world.release(world.repository('ada/fmt'), EVIL));
    },
  },
  {
    name: 'a repository that was deleted and made again',
    check: '(the verdict)',
    stopped: 'NOT_OWNER',
    async attempt(program) {
      const world = new PullWorld();
      const old = world.repository('acme/fmt');
      world.publish(old, 'fmt', '1.0.0');
      world.repositories.length = 0;
      const again = world.repository('acme/fmt', { ownerId: old.source.ownerId });
      return await world.attempt(program, await world.release(again, EVIL));
    },
  },
  {
    name: 'a scope that an account of another name has',
    check: '(the verdict)',
    stopped: 'NOT_OWNER',
    attempt: released(ANYONE, 'mallory/fmt', { name: '@acme/fmt' }),
  },
  {
    name: 'the scope "acme_corp" by the account "acme-corp"',
    check: '(the verdict)',
    stopped: 'NOT_OWNER',
    attempt: released(ANYONE, 'acme-corp/fmt', { name: '@acme_corp/fmt' }),
  },
  {
    name: 'a twin that differs in "-" and "_" alone',
    check: '(the verdict)',
    stopped: 'NAME_TAKEN',
    attempt: released(ANYONE, 'mallory/x', { name: 'my_lib' }, (world) =>
      world.publish(world.repository('ada/my-lib'), 'my-lib', '1.0.0'),
    ),
  },
  {
    name: 'a twin that differs in case alone',
    check: '(the manifest)',
    stopped: 'NAME_INVALID',
    attempt: released(ANYONE, 'mallory/x', { name: 'Fmt', root: 'Fmt-6.6.6' }),
  },
  {
    name: 'a name with a letter of another alphabet',
    check: '(the manifest)',
    stopped: 'NAME_INVALID',
    attempt: released(ANYONE, 'mallory/x', { name: 'f\u043ermat', asset: 'format-6.6.6.tar.gz', root: 'format-6.6.6' }),
  },
  {
    name: 'a name that leads out of its folder',
    check: '(the manifest)',
    stopped: 'NAME_INVALID',
    attempt: released(ANYONE, 'mallory/x', { name: '../config', asset: 'x-6.6.6.tar.gz', root: 'x-6.6.6' }),
  },
  {
    name: 'a name that the maintainers keep for themselves',
    check: '(the verdict)',
    stopped: 'NAME_RESERVED',
    attempt: released(`${ANYONE}reserved-names: [std-lib]\n`, 'mallory/x', { name: 'std_lib' }),
  },
  {
    name: 'other bytes under a published version',
    check: '(the verdict)',
    stopped: 'VERSION_EXISTS',
    attempt: released('', 'acme/fmt', { tag: 'fmt-v6.6.6' }, (world, repository) =>
      world.publish(repository, 'fmt', '6.6.6'),
    ),
  },
  {
    name: 'a published version with other build metadata',
    check: '(the verdict)',
    stopped: 'VERSION_EXISTS',
    attempt: released('', 'acme/fmt', { tag: 'fmt-v6.6.6' }, (world, repository) =>
      world.publish(repository, 'fmt', '6.6.6+2'),
    ),
  },
  {
    name: 'a version that was removed for good',
    check: '(the verdict)',
    stopped: 'VERSION_REMOVED',
    attempt: released('', 'acme/fmt', { tag: 'fmt-v6.6.6' }, (world, repository) =>
      world.publish(repository, 'fmt', '6.6.6', { removed: 'malware' }),
    ),
  },
  {
    name: 'a package whose owner record vanished',
    check: '(the verdict)',
    stopped: 'INDEX_INVALID',
    attempt: released(ANYONE, 'mallory/x', {}, (world) => {
      world.publish(world.repository('ada/fmt'), 'fmt', '1.0.0');
      const { owner } = packagePaths(parseName('fmt'), 'cargo');
      world.index.swap(world.index.head?.id, new Map([[owner, null]]), { headline: 'Lose it' });
    }),
  },
  ...looksLike('a digit in place of a letter', 'graphics', 'graph1cs'),
  ...looksLike('two letters that look like one', 'modern', 'modem'),
  ...looksLike('two neighbours exchanged', 'graphics', 'grahpics'),
  ...looksLike('a short name with a digit that looks like a letter', 'cli', 'c1i'),
  ...looksLike('a scope written into the name', '@ada/fmt', 'adafmt'),
  {
    name: 'a name that npm is known for',
    check: 'popular',
    stopped: 'NAME_CONFUSABLE',
    attempt: released(ANYONE, 'mallory/x', { name: 'lodash' }),
  },
  {
    name: 'a slip away from a name that crates-io is known for',
    check: 'popular',
    stopped: 'NAME_CONFUSABLE',
    attempt: released(ANYONE, 'mallory/x', { name: 'serd3' }),
  },
  {
    name: 'a throw-away account takes a name',
    check: 'coolDown',
    stopped: 'NAME_COOLING',
    attempt: released(ANYONE, 'young/x', { name: 'tool' }, (_, repository) => {
      repository.ownerCreatedAt = '2026-11-19T00:00:00Z';
    }),
  },
  {
    name: 'an old account that was bought, with a new repository',
    check: 'coolDown',
    stopped: 'NAME_COOLING',
    attempt: released(ANYONE, 'old/x', { name: 'tool' }, (_, repository) => {
      repository.createdAt = '2026-11-19T00:00:00Z';
    }),
  },
  {
    name: 'the waiting time spent on a release whose archive comes last',
    check: 'coolDown',
    stopped: 'NAME_COOLING',
    attempt: released(ANYONE, 'young/x', { name: 'tool', publishedAt: '2026-11-01T00:00:00Z' }, (_, repository) => {
      repository.ownerCreatedAt = '2026-10-31T00:00:00Z';
      repository.createdAt = '2026-10-31T00:00:00Z';
    }),
  },
  {
    name: 'a dependency that nobody has registered, for whoever does',
    check: 'dependencies',
    stopped: 'DEPENDENCY_MISSING',
    attempt: released('', 'acme/fmt', { manifest: 'requires: { someday: "^1.0.0" }\n' }),
  },
  {
    name: 'a dependency on a version that was yanked',
    check: 'dependencies',
    stopped: 'DEPENDENCY_MISSING',
    attempt: released('', 'acme/fmt', { manifest: 'requires: { base: "^1.0.0" }\n' }, (world) =>
      world.publish(world.repository('acme/base'), 'base', '1.0.0', { yanked: true }),
    ),
  },
  replaced('a file exchanged between download and commit', ({ assets }) => {
    Object.assign(assets[0] ?? {}, { id: 'RA_other' });
  }),
  replaced('a tag moved between download and commit', (release) => {
    release.commit = 'd'.repeat(40);
  }),
  replaced('a repository sold between download and commit', ({ source }) => {
    Object.assign(source, { ownerId: 666 });
  }),
  replaced('a repository made private between download and commit', ({ source }) => {
    Object.assign(source, { visibility: 'private' });
  }),
  replaced('a release withdrawn between download and commit', (release) => {
    release.draft = true;
  }),
  {
    name: 'a file replaced after it was ingested',
    check: '(the index)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld();
      const repository = world.repository('acme/fmt');
      await world.release(repository, EVIL);
      await world.run(program);
      const before = world.index.head?.id;
      const [release] = repository.releases;
      if (release !== undefined) {
        Object.assign(release, { updatedAt: '2026-11-21T00:00:00Z' });
        Object.assign(release.assets[0] ?? {}, { id: 'RA_other', size: 7 });
      }
      world.request('### Repository\n\nacme/fmt\n');
      await world.run(program);
      return world.index.head?.id === before ? HARMLESS : SUCCEEDS;
    },
  },
];

function looksLike(what: string, known: string, name: string): readonly Attack[] {
  const attempt = released(`${ANYONE}names: { popular: allow }\n`, 'mallory/x', { name }, (world) =>
    world.publish(world.repository('ada/own'), known, '1.0.0'),
  );
  return [{ name: `${what}: ${name} for ${known}`, check: 'lookAlike', stopped: 'NAME_CONFUSABLE', attempt }];
}

function replaced(name: string, change: (release: WorldRepository['releases'][number]) => void): Attack {
  return {
    ...{ name, check: 'readBack', stopped: 'ASSET_CHANGED' },
    async attempt(program) {
      const world = new PullWorld();
      const repository = world.repository('acme/fmt');
      const release = await world.release(repository, EVIL);
      world.downloaded = () => {
        // what the run has in its hands is as it was
        repository.releases.splice(0, 1, structuredClone(release));
        const [now] = repository.releases;
        if (now !== undefined) change(now);
      };
      return await world.attempt(program, release);
    },
  };
}
