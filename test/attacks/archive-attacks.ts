import { gzipSync } from 'node:zlib';
import type { ErrorCode } from '../../src/errors.ts';
import { entry, folder, pax, tar } from '../archive/tar-writer.ts';
import { type Attack, codeOf } from './attack.ts';
import { PullWorld } from './world.ts';

const R = 'p-1.0.0';
const MANIFEST = entry({ name: `${R}/.clyde/package.yaml`, body: 'name: p\nversion: "1.0.0"\n' });
const packed = (...entries: readonly Buffer[]) => gzipSync(tar(MANIFEST, ...entries));

/** An archive on a release of the registry's own account: nothing else speaks against it. */
function archive(name: string, stopped: ErrorCode, content: Uint8Array, policy = ''): Attack {
  return {
    ...{ name, check: '(the reader)', stopped },
    async attempt(program) {
      const world = new PullWorld(policy);
      const release = await world.release(world.repository('acme/p'), { name: 'p', version: '1.0.0', content });
      return await world.attempt(program, release);
    },
  };
}

/** Archives that do something to whoever unpacks them, or that two programs read differently. */
export const ARCHIVE_ATTACKS: readonly Attack[] = [
  archive(
    'a path that leads out of the folder',
    'ARCHIVE_UNSAFE',
    packed(entry({ name: `${R}/../../evil`, body: 'x' })),
  ),
  archive('an absolute path', 'ARCHIVE_UNSAFE', packed(entry({ name: '/etc/cron.d/evil', body: 'x' }))),
  archive('backslashes, which Windows takes for slashes', 'ARCHIVE_UNSAFE', packed(entry({ name: `${R}/..\\..\\a` }))),
  archive('a symbolic link out', 'ARCHIVE_UNSAFE', packed(entry({ name: `${R}/l`, type: '2', link: '/etc' }))),
  archive(
    'a hard link',
    'ARCHIVE_UNSAFE',
    packed(entry({ name: `${R}/l`, type: '1', link: `${R}/.clyde/package.yaml` })),
  ),
  archive('a device', 'ARCHIVE_UNSAFE', packed(entry({ name: `${R}/d`, type: '4' }))),
  archive('hooks of git', 'ARCHIVE_UNSAFE', packed(entry({ name: `${R}/.git/hooks/post-checkout`, body: 'id' }))),
  archive(
    'files that differ in case alone',
    'ARCHIVE_UNSAFE',
    packed(entry({ name: `${R}/A.h` }), entry({ name: `${R}/a.h` })),
  ),
  archive('a program that runs as its owner', 'ARCHIVE_UNSAFE', packed(entry({ name: `${R}/a`, mode: '0004755' }))),
  archive('a size that only some readers see', 'ARCHIVE_UNSAFE', packed(pax({ size: '0' }), entry({ name: `${R}/a` }))),
  archive('two manifests in one archive', 'ARCHIVE_UNSAFE', packed(MANIFEST)),
  archive('a second gzip member', 'ARCHIVE_INVALID', Buffer.concat([packed(), packed()])),
  archive('bytes behind the end', 'ARCHIVE_INVALID', Buffer.concat([packed(), Buffer.from('#!/bin/sh')])),
  archive('files of two root folders', 'ARCHIVE_INVALID', packed(folder('q-1.0.0/'), entry({ name: 'q-1.0.0/a' }))),
  archive(
    'a page of HTML under an archive\u2019s name',
    'ARCHIVE_INVALID',
    Buffer.from('<!DOCTYPE html><title>404</title>'),
  ),
  archive(
    'a bomb',
    'ARCHIVE_TOO_LARGE',
    packed(entry({ name: `${R}/zeros`, body: Buffer.alloc(8 * 1024 * 1024) })),
    'limits: { unpacked: 4194304 }\n',
  ),
  archive(
    'more files than the registry takes',
    'ARCHIVE_TOO_LARGE',
    packed(...Array.from({ length: 20 }, (_, at) => entry({ name: `${R}/${at}` }))),
    'limits: { files: 10 }\n',
  ),
];

/** A manifest that is more or other than it seems. */
function manifest(name: string, stopped: ErrorCode, text: string): Attack {
  return {
    ...{ name, check: '(the manifest)', stopped },
    attempt: (program) =>
      codeOf(program, () =>
        program.parseManifest({ manifest: { file: '.clyde/package.yaml', bytes: Buffer.from(text) } }),
      ),
  };
}

const GOOD = 'name: fmt\nversion: "1.0.0"\n';

export const MANIFEST_ATTACKS: readonly Attack[] = [
  manifest('two manifests in one file', 'MANIFEST_SYNTAX', `${GOOD}---\nname: zlib\nversion: "2.0.0"\n`),
  manifest('the same key twice', 'MANIFEST_SYNTAX', `${GOOD}version: "2.0.0"\n`),
  manifest('aliases that grow without end', 'MANIFEST_INVALID', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${GOOD}`),
  manifest('values that nest without end', 'MANIFEST_SYNTAX', `${GOOD}keywords: ${'['.repeat(50_000)}`),
  manifest('a prototype among the keys', 'MANIFEST_INVALID', `${GOOD}__proto__: { license: MIT }\n`),
  manifest('an address that runs a script', 'MANIFEST_INVALID', `${GOOD}homepage: "javascript:alert(1)"\n`),
  manifest(
    'a range that takes minutes to read',
    'RANGE_INVALID',
    `${GOOD}requires: { x: "${'1 || '.repeat(2_000)}1" }\n`,
  ),
  manifest('a version that is a path', 'VERSION_INVALID', 'name: fmt\nversion: "1.0.0/../../2"\n'),
];
