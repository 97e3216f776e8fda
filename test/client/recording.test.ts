import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from '../../src/client/add.ts';
import { withDefault } from '../../src/client/default-registry.ts';
import type { InstallPorts } from '../../src/client/install.ts';
import type { Installing } from '../../src/client/install-ports.ts';
import { readLock } from '../../src/client/lock-reading.ts';
import { readMarker } from '../../src/local/deps-marker.ts';
import { Consumer } from './project.ts';

const USUAL = { frozen: false, offline: false, dev: true, update: [], force: false, key: 'requires' } as const;
const PACKAGES = [{ name: 'strview', range: '=1.0.0' }, { name: 'log' }];

let consumer: Consumer;

beforeEach(async () => {
  consumer = await Consumer.open();
  await consumer.publish('@acme/fmt', '1.2.0', { strview: '^1.0.0' });
  for (const version of ['1.0.0', '1.1.0']) await consumer.publish('strview', version);
  await consumer.publish('log', '1.0.0');
  await consumer.requires({ '@acme/fmt': '^1.0.0' });
  await consumer.serve();
  await consumer.install();
});
afterEach(() => consumer[Symbol.asyncDispose]());

/** Adds what changes one installed package and brings another, and the registry it comes from. */
async function adding(ports: InstallPorts): Promise<void> {
  const change = await withDefault(consumer.url, ports.files);
  await add({ ...USUAL, packages: PACKAGES, ...(change === undefined ? {} : { texts: [change] }) }, ports);
}

/** The ports with another end of every change of the folder. */
function ending(ports: InstallPorts, commit: (usual: Installing['commit']) => Installing['commit']): InstallPorts {
  const begin = async () => {
    const installing = await ports.installation.begin();
    return { ...installing, commit: commit(installing.commit) };
  };
  return { ...ports, installation: { ...ports.installation, begin } };
}

/** Copies of the project as a kill would leave it: before and after each file that is written, and each folder that is moved. */
async function killed(): Promise<readonly string[]> {
  const copies: string[] = [];
  const copy = async (): Promise<void> => {
    const folder = join(consumer.folder, `killed-${copies.length}`);
    await cp(consumer.project, folder, { recursive: true });
    const lock = join(folder, 'deps/.clyde-install.lock');
    const holder = await readFile(lock, 'utf8').catch(() => undefined);
    if (holder !== undefined) await writeFile(lock, holder.replace(/^\d+/, '999999999'));
    copies.push(folder);
  };
  const ports = ending(await consumer.ports(), (commit) => async (change) => {
    await copy();
    await commit(change);
    await copy();
  });
  const write = async (path: string, text: string): Promise<void> => {
    await ports.files.write(path, text);
    await copy();
  };
  await adding({ ...ports, files: { ...ports.files, write } });
  return copies;
}

test('wherever `add` is killed, `install` alone ends before it or after it, and `add` again after it', async () => {
  const before = await consumer.tree();
  const { installed: old } = await readMarker(join(consumer.project, 'deps'));
  const copies = await killed();
  const after = await consumer.tree();
  expect(copies).toHaveLength(5);
  const ends: string[] = [];
  for (const folder of copies) {
    const marker = await readMarker(join(folder, 'deps'));
    const lock = readLock(await readFile(join(folder, 'clyde.lock'), 'utf8'));
    for (const [name, { version, checksum }] of marker.installed)
      if (old.get(name)?.checksum !== checksum)
        expect(lock.get(name), `${basename(folder)}: ${name}`).toMatchObject({ version, checksum });
  }
  for (const folder of copies) {
    const again = `${folder}-again`;
    await cp(folder, again, { recursive: true });
    using _one = at(folder);
    await consumer.install();
    const [files, wanted] = [unremembered(settled(await consumer.tree())), unremembered(after)];
    ends.push(JSON.stringify(files) === JSON.stringify(wanted) ? 'after' : 'before');
    if (ends.at(-1) === 'before') expect(files).toEqual(before);
    using _two = at(again);
    await adding(await consumer.ports());
    expect(settled(await consumer.tree())).toEqual(after);
  }
  expect(ends).toEqual(['before', 'before', 'after', 'after', 'after']);
});

/** Without what a killed run left and the next change of the folder clears away. */
function settled(tree: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) => !/^deps\/\.clyde-(?:work-|install\.lock$)/.test(path)),
  );
}

/** Without the registry that `add` remembers first. */
function unremembered({ '.clyde/registries.yaml': _, ...tree }: Record<string, string>): Record<string, string> {
  return tree;
}

/** Lets the consumer stand in another folder. */
function at(project: string): Disposable {
  const usual = consumer.project;
  Object.assign(consumer, { project });
  return { [Symbol.dispose]: () => void Object.assign(consumer, { project: usual }) };
}

test('the order that is written: where from, what, which, and then the folder', async () => {
  const written: string[] = [];
  const ports = ending(await consumer.ports(), (commit) => async (change) => {
    await commit(change);
    written.push('deps');
  });
  const write = async (path: string, text: string): Promise<void> => {
    written.push(path);
    await ports.files.write(path, text);
  };
  await adding({ ...ports, files: { ...ports.files, write } });
  expect(written).toEqual(['.clyde/registries.yaml', 'package.yml', 'clyde.lock', 'deps']);
});

test('a folder that cannot be changed leaves the files as they were', async () => {
  const before = await consumer.tree();
  const ports = ending(await consumer.ports(), () => async ({ record }) => {
    await record();
    throw new Error('the disk is gone');
  });
  await expect(add({ ...USUAL, packages: PACKAGES }, ports)).rejects.toThrow('the disk is gone');
  expect(await consumer.tree()).toEqual(before);
});

test('a file that cannot be written leaves those before it as they were', async () => {
  const before = await consumer.tree();
  const ports = await consumer.ports();
  const write = (path: string, text: string): Promise<void> =>
    path === 'clyde.lock' ? Promise.reject(new Error('full')) : ports.files.write(path, text);
  await expect(add({ ...USUAL, packages: PACKAGES }, { ...ports, files: { ...ports.files, write } })).rejects.toThrow(
    'full',
  );
  expect(await consumer.tree()).toEqual(before);
});

test('what somebody else wrote meanwhile is not written over', async () => {
  const ports = ending(await consumer.ports(), (commit) => async (change) => {
    await consumer.requires({ '@acme/fmt': '^1.0.0', more: '*' });
    await commit(change);
  });
  await expect(adding(ports)).rejects.toMatchObject({ code: 'INSTALL_BUSY', cure: 'Run the command again' });
  expect(await consumer.read('package.yml')).toContain('more');
  expect(await consumer.read('clyde.lock')).not.toContain('log');
  expect(await readdir(join(consumer.project, 'deps'))).not.toContain('log');
});
