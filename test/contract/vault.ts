import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import type { Pacing, StoredFile, Vault } from '../../src/registry/ports.ts';
import { keepArchive } from '../../src/registry/vault.ts';
import { vaultFile, vaultTag } from '../../src/sparse/vault.ts';

/** A vault with nothing in it. */
export interface VaultUnderTest extends AsyncDisposable {
  readonly vault: Vault;
  /** Another adapter over the same vault, sharing nothing with the first in memory. */
  another(): Vault;
  /** Leaves a finished file of that name behind, as somebody else may. */
  plant(checksum: string, content: string): Promise<void>;
}

const QUICK: Pacing = { now: () => Date.now(), random: () => 0.5, sleep: async () => undefined };
const progress = { step: () => undefined, warn: () => undefined };

/** What every vault does, whatever it is made of. */
export function vaultContract(name: string, make: () => Promise<VaultUnderTest>): void {
  const keep = (vault: Vault, archive: StoredFile, earlier: 'look' | undefined = undefined) =>
    keepArchive({ subject: 'fmt@1.0.0', archive, visibility: 'public', earlier }, { vault, pacing: QUICK, progress });

  describe(`${name} as a vault`, () => {
    test('an archive that was kept comes back byte for byte', async () => {
      await using under = await make();
      const archive = fileOf(Buffer.alloc(300_000, 'clyde'));
      expect(await keep(under.vault, archive)).toBe('stored');
      expect(await bytesIn(under.another(), archive.checksum)).toEqual(Buffer.alloc(300_000, 'clyde'));
    });

    test('keeping it again changes nothing, whether one looks first or not', async () => {
      await using under = await make();
      const archive = fileOf(Buffer.from('an archive'));
      await keep(under.vault, archive);
      expect(await keep(under.another(), archive, 'look')).toBe('adopted');
      expect(await keep(under.another(), archive)).toBe('adopted');
      expect(await bytesIn(under.vault, archive.checksum)).toEqual(Buffer.from('an archive'));
    });

    test('many at once keep one', async () => {
      await using under = await make();
      const archive = fileOf(Buffer.alloc(10_000, 'x'));
      const done = await Promise.all([1, 2, 3, 4].map(() => keep(under.another(), archive)));
      expect(done).toHaveLength(4);
      expect(await bytesIn(under.vault, archive.checksum)).toEqual(Buffer.alloc(10_000, 'x'));
    });

    test('other bytes in its place are refused and left alone', async () => {
      await using under = await make();
      const archive = fileOf(Buffer.from('an archive'));
      await under.plant(archive.checksum, 'AN ARCHIVE');
      expect(await codeOf(keep(under.vault, archive))).toBe('VAULT_DIFFERS');
      expect(await codeOf(keep(under.another(), archive, 'look'))).toBe('VAULT_DIFFERS');
      expect(await bytesIn(under.vault, archive.checksum)).toEqual(Buffer.from('AN ARCHIVE'));
    });

    test('a source that gives other bytes than it promised does not get them in', async () => {
      await using under = await make();
      const { checksum, size } = fileOf(Buffer.alloc(200_000, 'good'));
      const archive = { checksum, size, open: () => chunks(Buffer.alloc(200_000, 'evil')) };
      expect(await codeOf(keep(under.vault, archive))).toBe('CHECKSUM_MISMATCH');
      expect(await bytesIn(under.another(), checksum)).toBeUndefined();
      expect(await keep(under.another(), fileOf(Buffer.alloc(200_000, 'good')), 'look')).toBe('stored');
    });
  });
}

function fileOf(bytes: Buffer): StoredFile {
  const checksum = createHash('sha256').update(bytes).digest('hex');
  return { checksum, size: bytes.length, open: () => chunks(bytes) };
}

async function* chunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function bytesIn({ store }: Vault, checksum: string): Promise<Buffer | undefined> {
  const release = await store.find(vaultTag(checksum));
  const assets = release === undefined ? [] : await store.list(release);
  const asset = assets.find((one) => one.name === vaultFile(checksum) && one.state === 'uploaded');
  if (release === undefined || asset === undefined) return undefined;
  const parts: Uint8Array[] = [];
  for await (const chunk of store.download(release, asset)) parts.push(chunk);
  return Buffer.concat(parts);
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const thrown = await promise.then(
    (value) => `it gave ${JSON.stringify(value)}`,
    (error: unknown) => error,
  );
  return thrown instanceof RegistryError ? thrown.code : String(thrown);
}
