/** What a room is: a folder of src/, or a single file in it. */
export interface Room {
  /** Rooms or single files of src/ that it may import. */
  readonly rooms: readonly string[];
  /** Packages it may import; a name that ends in `/` stands for a whole scope. */
  readonly packages?: readonly string[];
  /** Modules of Node it may import. */
  readonly node?: readonly string[];
  /** The only rooms that may look at the process, the clock, chance and the console. */
  readonly entry?: true;
}

const ERRORS = 'errors.ts';
const PORTS = 'registry/ports.ts';
const INSTALL_PORTS = 'client/install-ports.ts';
const NAMES = 'manifest/name.ts';
const FACTS = 'ecosystems/facts.ts';
const INGEST_PORTS = 'registry/ingest/ports.ts';
const SITE_PORTS = 'site/ports.ts';
const PURE = [ERRORS, 'manifest'];
const CORE = [...PURE, 'archive', 'ecosystems', 'sparse', 'trust'];
const DISK = ['node:fs', 'node:fs/promises', 'node:os', 'node:path'];
const STREAMS = ['node:stream', 'node:stream/promises', 'node:zlib', 'node:crypto'];
const EVERY_ROOM = [
  ...CORE,
  'registry',
  'client',
  'views',
  'site',
  'git',
  'http',
  'source',
  'github',
  'local',
  'serve',
];

/** The rooms of `docs/architecture.md`, lowest first. A room may import itself, and nothing that is not said here. */
export const ROOMS: Readonly<Record<string, Room>> = {
  [ERRORS]: { rooms: [] },
  manifest: { rooms: [ERRORS], packages: ['yaml', 'semver', 'spdx-expression-parse'] },
  archive: { rooms: PURE, packages: ['tar-stream'], node: STREAMS },
  ecosystems: { rooms: [...PURE, 'archive'], packages: ['smol-toml', 'semver'], node: ['node:crypto', 'node:zlib'] },
  sparse: { rooms: [...PURE, FACTS], packages: ['yaml', 'semver'], node: ['node:crypto'] },
  trust: {
    rooms: [...PURE, 'archive', 'sparse'],
    packages: ['@sigstore/bundle', '@sigstore/protobuf-specs', '@sigstore/verify'],
    node: ['node:crypto'],
  },
  registry: { rooms: CORE },
  client: { rooms: [...PURE, 'archive', 'sparse', 'trust'], packages: ['semver', 'yaml'], node: ['node:crypto'] },
  views: { rooms: [...PURE, 'sparse', FACTS], node: ['node:crypto'] },
  site: {
    rooms: [...PURE, 'sparse', 'views', FACTS],
    packages: ['preact', 'preact-render-to-string', 'markdown-it', 'highlight.js', 'sanitize-html'],
    node: ['node:crypto', 'node:zlib'],
  },
  git: { rooms: [ERRORS], node: [...DISK, ...STREAMS, 'node:child_process', 'node:net'] },
  http: { rooms: [ERRORS], node: ['node:http', 'node:https', ...STREAMS] },
  source: { rooms: [ERRORS, 'archive', 'git', PORTS], node: [...DISK, ...STREAMS] },
  github: {
    rooms: [ERRORS, 'sparse', 'git', 'http', PORTS, INGEST_PORTS],
    packages: ['@octokit/'],
    node: ['node:crypto'],
  },
  // it reads and writes real archives, where `github` has a server that does
  local: {
    rooms: [ERRORS, 'archive', 'sparse', 'git', 'http', PORTS, SITE_PORTS, INSTALL_PORTS, NAMES],
    node: [...DISK, ...STREAMS, 'node:events', 'node:worker_threads'],
  },
  serve: { rooms: [ERRORS], packages: ['mime-types'], node: [...DISK, ...STREAMS, 'node:http'] },
  action: {
    rooms: EVERY_ROOM,
    packages: ['@actions/', '@sigstore/'],
    node: [...DISK, ...STREAMS, 'node:v8'],
    entry: true,
  },
  cli: {
    rooms: EVERY_ROOM,
    packages: ['commander'],
    node: [...DISK, ...STREAMS, 'node:child_process', 'node:readline', 'node:tty', 'node:util', 'node:url', 'node:v8'],
    entry: true,
  },
  'lib.ts': { rooms: [...EVERY_ROOM, 'cli'], node: DISK },
};
