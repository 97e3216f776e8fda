import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { identity, signed } from './signed.ts';
import { startSigstore } from './sigstore.ts';

const VERSION = '4.5.1';
const ROOT = join(import.meta.dirname, '..', '..');
const VENV = join(ROOT, '.cache', `sigstore-python-${VERSION}`);
const COMMAND = join(VENV, 'bin', 'sigstore');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clyde-sigstore-'));
  if (existsSync(COMMAND)) return;
  execFileSync(needs('python3'), ['-m', 'venv', '--clear', VENV], { stdio: 'pipe' });
  execFileSync(join(VENV, 'bin', 'pip'), ['install', '--quiet', `sigstore==${VERSION}`], { stdio: 'pipe' });
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('sigstore for Python accepts what the action signs, and nothing else', async () => {
  await using sigstore = await startSigstore();
  const archive = Buffer.from('an archive');
  const digest = { sha256: createHash('sha256').update(archive).digest('hex') };
  const bundle = await signed(sigstore, { subjects: [{ name: 'pkg:generic/fmt@1.2.3', digest }] });
  for (const [name, content] of Object.entries({ archive, other: 'other', bundle, trust: sigstore.trustConfig }))
    await writeFile(join(folder, name), content);
  expect(verify('archive', identity().signer)).toBe('OK');
  expect(verify('other', identity().signer)).toContain('no subject for digest');
  expect(verify('archive', identity().signer.replace('acme', 'mallory'))).toContain('SANs do not match');
});

/** `OK`, or what the program says against it. */
function verify(file: string, signer: string): string {
  const options = ['--offline', '--bundle', join(folder, 'bundle'), '--cert-identity', signer];
  const issuer = ['--cert-oidc-issuer', identity().issuer];
  const trust = ['--trust-config', join(folder, 'trust')];
  const { status, stdout, stderr } = spawnSync(
    COMMAND,
    [...trust, 'verify', 'identity', ...options, ...issuer, join(folder, file)],
    { encoding: 'utf8', env: { ...process.env, COLUMNS: '400' } },
  );
  return status === 0 ? 'OK' : `${stdout}${stderr}`.replace(/\s+/g, ' ');
}
