import { RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';
import { readConfig } from '../sparse/config.ts';
import type { Entry } from '../sparse/entry.ts';
import { readIndexFile } from '../sparse/index-file.ts';
import { CONFIG_PATH, packagePaths } from '../sparse/path.ts';
import { provenanceFrom } from '../sparse/provenance.ts';
import type { ProvenancePolicy } from '../sparse/provenance-policy.ts';
import { BUNDLE_LIMIT } from '../trust/bundle.ts';
import { provenanceError } from '../trust/error.ts';
import { demandOf } from '../trust/ratchet.ts';
import type { TrustRules } from '../trust/rules.ts';
import { subjectNames } from '../trust/subject.ts';
import type { TrustRoot } from '../trust/trust-root.ts';
import { verifyProvenance } from '../trust/verify.ts';
import type { BundleVerifier, PackageSource } from './install-ports.ts';

/** Copies of bundles by their sha256; what it gives is proved anew each time. */
export interface BundleCache {
  find(sha256: string): Promise<string | undefined>;
  keep(sha256: string, text: string): Promise<void>;
}

export interface VerifierOptions {
  /** `ratchet`: a version after one with provenance has it too. A bundle that an entry names is proved in any case. */
  readonly policy: ProvenancePolicy['policy'];
  readonly rules: TrustRules;
  readonly root: TrustRoot;
  readonly cache?: BundleCache;
  /** Take bundles from the cache alone. */
  readonly offline?: boolean;
}

/**
 * Proves where archives were built, by their bundles: what an entry says of its provenance is a place to look, nothing more.
 * Throws `PROVENANCE_…`, `OFFLINE_MISS`, `DOWNLOAD_FAILED`.
 */
export function provenanceVerifier(options: VerifierOptions): BundleVerifier {
  return {
    async verify(entry, source) {
      if (options.policy === 'off') return;
      if (entry.provenance !== undefined) return prove(entry, source, options);
      const demand = demandOf({ policy: options.policy, entries: await before(entry, source, options), repin: true });
      if (demand.required) throw missing(entry, demand.reason);
    },
  };
}

/** A copy that proves nothing any more counts as none, unless it is all there is. */
async function prove(entry: Entry, source: PackageSource, options: VerifierOptions): Promise<void> {
  const { cache, offline } = options;
  // of a form that this program does not know: no bundle can be looked for, so none is proved
  const recorded = provenanceFrom(entry.provenance);
  if (recorded === undefined) return check('', entry, options);
  const kept = await cache?.find(recorded.sha256);
  if (kept !== undefined && (offline === true || verdictOn(kept, entry, options).kind === 'found'))
    return check(kept, entry, options);
  if (offline === true) throw offlineMiss(entry);
  const text = await download(besides(entry.dl, recorded.bundle), source);
  check(text, entry, options);
  await cache?.keep(recorded.sha256, text);
}

function check(bundle: string, entry: Entry, options: VerifierOptions): void {
  const verdict = verdictOn(bundle, entry, options);
  if (verdict.kind === 'refused') throw provenanceError(`${entry.name}@${entry.vers}`, verdict.findings);
}

function verdictOn(bundle: string, { name, vers, cksum, repository: origin }: Entry, { rules, root }: VerifierOptions) {
  const subject = { names: subjectNames(parseName(name), vers), sha256: cksum };
  return verifyProvenance({ bundle, subject, origin, rules, root });
}

async function download(dl: string, source: PackageSource): Promise<string> {
  const { bytes } = await source.open(dl, BUNDLE_LIMIT);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The file beside another, by an address or a path; `name` has no slash. */
function besides(dl: string, name: string): string {
  return /^https?:/i.test(dl) ? new URL(name, dl).href : `${dl.slice(0, dl.lastIndexOf('/') + 1)}${name}`;
}

/** The versions that were in the index before this one. */
async function before(entry: Entry, source: PackageSource, { policy }: VerifierOptions): Promise<readonly Entry[]> {
  if (policy === 'required') return [];
  const { index } = packagePaths(parseName(entry.name), readConfig(await textAt(source, CONFIG_PATH)).layout);
  const lines = readIndexFile(await textAt(source, index), index);
  const own = lines.findIndex(({ vers }) => vers === entry.vers);
  return lines.slice(0, own < 0 ? lines.length : own).flatMap((line) => line.entry ?? []);
}

async function textAt(source: PackageSource, path: string): Promise<string | undefined> {
  const answer = await source.read(path);
  return answer.kind === 'text' ? answer.text : undefined;
}

function missing({ name, vers }: Entry, reason: string | undefined): RegistryError {
  return new RegistryError('PROVENANCE_MISSING', `Cannot install ${name}@${vers}: it has no provenance`, {
    found: 'an entry that names no bundle',
    expected: `proof of where the archive was built: ${reason ?? 'it is asked for'}`,
    cure: `Use a version that has it, or ask the owner of ${name} why this one has none`,
  });
}

function offlineMiss({ name, vers }: Entry): RegistryError {
  return new RegistryError('OFFLINE_MISS', `Cannot prove the provenance of ${name}@${vers} offline`, {
    found: 'no copy of its bundle',
    expected: 'an earlier install of it with the same cache',
    cure: 'Run it once without `--offline`',
  });
}
