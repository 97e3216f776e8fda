import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTS as EVERY_FAULT, Faults } from './faults.ts';
import { createGitHub, type GitHub } from './github.ts';
import { AREAS, OBJECT_AREAS } from './http/areas.ts';
import { createListener } from './http/listener.ts';
import { RequestLog } from './log.ts';
import { createClock } from './world/clock.ts';
import { Ids } from './world/ids.ts';
import type { World } from './world/world.ts';

/** Every way a request can fail. */
export const FAULTS = EVERY_FAULT;
export type { GitHub } from './github.ts';

export interface GitHubOptions {
  /** The time it is, until `clock` says otherwise. Default: the real one. */
  readonly now?: number | string;
  /** Port of the web host and the API; default: any that is free. */
  readonly port?: number;
  /** GitHub Enterprise Server: no attestations, no immutable releases. */
  readonly ghes?: boolean;
  /** How long the fault `hang` holds a request. Default 200. */
  readonly hangMs?: number;
  /** Milliseconds an answer takes. Default 0. */
  readonly latency?: { readonly read?: number; readonly write?: number };
  /** Do not throw `violations` at the end: for the stand-in's own tests. */
  readonly lenient?: boolean;
}

/** Starts a GitHub on 127.0.0.1. `await using github = await startGitHub()` stops it, and throws what it was asked wrongly. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const world = createWorld(options);
  const web = await listen(createListener(world, AREAS), options.port);
  const objects = await listen(createListener(world, OBJECT_AREAS));
  const { origin } = web;
  Object.assign(world.origins, {
    url: origin,
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    uploadsUrl: `${origin}/api/uploads`,
    objectsUrl: objects.origin,
  });
  return createGitHub(world, async () => {
    await Promise.all([web.close(), objects.close()]);
    rmSync(world.folder, { recursive: true, force: true });
    if (options.lenient !== true && world.violations.length > 0) {
      throw new Error(
        `GitHub was asked what it does not know, or answered what it never would:\n${world.violations.join('\n')}`,
      );
    }
  });
}

function createWorld(options: GitHubOptions): World {
  const clock = createClock();
  if (options.now !== undefined) clock.set(options.now);
  return {
    folder: mkdtempSync(join(tmpdir(), 'github-')),
    clock,
    ids: new Ids(),
    origins: { url: '', apiUrl: '', graphqlUrl: '', uploadsUrl: '', objectsUrl: '' },
    latency: { read: options.latency?.read ?? 0, write: options.latency?.write ?? 0 },
    limits: {},
    faults: new Faults(),
    log: new RequestLog(),
    violations: [],
    accounts: [],
    repositories: [],
    redirects: new Map(),
    burntTags: new Set(),
    tokens: new Map(),
    options: { ghes: options.ghes ?? false, hangMs: options.hangMs ?? 200 },
    used: new Map(),
  };
}

async function listen(listener: RequestListener, port = 0): Promise<{ origin: string; close: () => Promise<void> }> {
  const server: Server = createServer({ requestTimeout: 0 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Cannot start the stand-in: no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
