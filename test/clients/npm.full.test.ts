import { readdir, readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { nodeProgram } from './node-program.ts';
import { publishNpmPackages } from './npm-packages.ts';
import { type Ran, runClient, ServedRegistry } from './served-registry.ts';

let registry: ServedRegistry;
let work: Folder;

beforeAll(async () => {
  registry = await ServedRegistry.start();
  work = await temporaryFolder();
  await publishNpmPackages(registry);
  await registry.build();
}, 120_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await work?.[Symbol.asyncDispose]();
});

interface Client {
  readonly name: string;
  readonly program: () => string;
  readonly install: readonly string[];
  /** Installs what the lock file says and nothing else. */
  readonly again: readonly string[];
  readonly lock: string;
  readonly settings: (base: string) => Readonly<Record<string, string>>;
  /** What a range chooses where its highest version is yanked: to some clients that is a warning alone. */
  readonly chosen: '1.2.0' | '1.3.0';
  /** What is said where bytes differ. */
  readonly refusal: RegExp;
}

const npmrc = (base: string) => ({
  '.npmrc': `@acme:registry=${base}npm/\nregistry=http://127.0.0.1:9/\nfetch-retries=0\n`,
});

const CLIENTS: readonly Client[] = [
  {
    ...{
      name: 'pnpm',
      chosen: '1.3.0',
      lock: 'pnpm-lock.yaml',
      settings: npmrc,
      refusal: /ERR_PNPM_TARBALL_INTEGRITY/,
    },
    ...{ install: ['install'], again: ['install', '--frozen-lockfile'] },
    program: () => nodeProgram('pnpm', '10.20.0', 'bin/pnpm.cjs'),
  },
  {
    ...{ name: 'yarn-classic', chosen: '1.3.0', lock: 'yarn.lock', refusal: /[Ii]ntegrity check failed/ },
    ...{ install: ['install', '--non-interactive'], again: ['install', '--frozen-lockfile', '--non-interactive'] },
    program: () => nodeProgram('yarn', '1.22.22', 'bin/yarn.js'),
    settings: (base) => ({
      '.yarnrc': `"@acme:registry" "${base}npm/"\nregistry "http://127.0.0.1:9/"\n`,
      ...npmrc(base),
    }),
  },
  {
    ...{ name: 'yarn-berry', chosen: '1.2.0', lock: 'yarn.lock', refusal: /checksum|YN0018/ },
    ...{ install: ['install', '--no-immutable'], again: ['install', '--immutable'] },
    program: () => nodeProgram('@yarnpkg/cli-dist', '4.11.0', 'bin/yarn.js'),
    settings: (base) => ({
      '.yarnrc.yml': `nodeLinker: node-modules\nenableTelemetry: false\nenableGlobalCache: false\nunsafeHttpWhitelist: ["127.0.0.1"]\nnpmScopes:\n  acme:\n    npmRegistryServer: "${base}npm"\n`,
      'yarn.lock': '',
    }),
  },
];

describe.each(CLIENTS)('$name, from the files that Pages serves', (client) => {
  const run = (folder: string, args: readonly string[]): Promise<Ran> => {
    const home = work.at(`${client.name}-home`);
    const env = { HOME: home, XDG_CACHE_HOME: `${home}/cache`, XDG_DATA_HOME: `${home}/data`, NO_COLOR: '1', CI: '1' };
    return runClient(process.execPath, [client.program(), ...args], { cwd: folder, env });
  };

  test('installs ranges, tags, programs, peers and what is optional, and again from its lock file', async () => {
    const app = work.at(client.name);
    const dependencies = { '@acme/tool': '^0.2.0', '@acme/fmt': '^1.0.0', pre: 'npm:@acme/fmt@beta' };
    const manifest = { name: 'app', version: '1.0.0', private: true, dependencies };
    const files = { 'package.json': JSON.stringify(manifest), ...client.settings(registry.base) };
    await work.write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${client.name}/${path}`, text])));
    expect(await run(app, client.install)).toMatchObject({ code: 0 });
    const version = async (name: string) =>
      JSON.parse(await readFile(`${app}/node_modules/${name}/package.json`, 'utf8')).version;
    expect(await version('@acme/fmt')).toBe(client.chosen);
    expect(await version('pre')).toBe('3.0.0-beta.2');
    // for another system
    await expect(readdir(`${app}/node_modules/@acme/only-mars`)).rejects.toThrow('ENOENT');
    expect((await runClient(`${app}/node_modules/.bin/acme-tool`, [], { cwd: app, env: {} })).out).toBe('tool 0.2.0\n');
    expect(await readFile(`${app}/${client.lock}`, 'utf8')).toMatch(/sha512-|checksum: /);
    await rm(`${app}/node_modules`, { recursive: true });
    expect(await run(app, client.again)).toMatchObject({ code: 0 });
    expect(await version('@acme/fmt')).toBe(client.chosen);
  });

  test('refuses other bytes than its lock file names', async () => {
    const app = work.at(client.name);
    const packument = await (await fetch(`${registry.base}npm/@acme%2Ftool`)).json();
    const path = new URL(packument.versions['0.2.0'].dist.tarball).pathname.replace('/registry/', '');
    const place = registry.folder.at('site', path);
    const whole = await readFile(place);
    // another archive of the right form
    const other = await readFile(place.replaceAll('tool', 'core').replace('0.2.0', '1.0.0'));
    try {
      await rm(place);
      await registry.folder.write({ [`site/${path}`]: other });
      for (const left of [`${app}/node_modules`, work.at(`${client.name}-home`), `${app}/.yarn`])
        await rm(left, { recursive: true, force: true });
      const refused = await run(app, client.again);
      expect(refused.code).not.toBe(0);
      expect(refused.out).toMatch(client.refusal);
    } finally {
      await registry.folder.write({ [`site/${path}`]: whole });
    }
  });
});
