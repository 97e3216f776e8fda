import { RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';
import type { Entry } from '../sparse/entry.ts';
import { provenanceFrom } from '../sparse/provenance.ts';
import { BUNDLE_LIMIT } from '../trust/bundle.ts';
import { sha256Of } from '../trust/digest.ts';
import { provenanceError } from '../trust/error.ts';
import { refused } from '../trust/finding.ts';
import { subjectNames } from '../trust/subject.ts';
import type { TrustRoot } from '../trust/trust-root.ts';
import { verifyProvenance } from '../trust/verify.ts';
import type { BundleCache, BundlePlace, BundleProver, PackageSource } from './install-ports.ts';
import { type Proof, proofOf } from './proof.ts';

export interface ProverOptions {
  readonly root: TrustRoot;
  readonly cache?: BundleCache;
}

/** Proves where archives were built, by their bundles: what an entry says of its provenance is a place to look, nothing more. */
export function bundleProver(options: ProverOptions): BundleProver {
  return {
    async prove(entry, place) {
      const subject = `${entry.name}@${entry.vers}`;
      // of a form that this program does not know: no bundle can be looked for, so none is proved
      const recorded = provenanceFrom(entry.provenance);
      const text = recorded === undefined ? '' : await bundleText(entry, recorded, { ...options, ...place });
      if (recorded !== undefined && sha256Of(text) !== recorded.sha256)
        throw provenanceError(subject, otherBundle(sha256Of(text), recorded.sha256).findings);
      const verdict = verifyProvenance({
        ...{ bundle: text, rules: place.rules, root: options.root, origin: entry.repository },
        subject: { names: subjectNames(parseName(entry.name), entry.vers), sha256: entry.cksum },
      });
      if (verdict.kind === 'refused') throw provenanceError(subject, verdict.findings);
      const proof: Proof = proofOf(verdict.value, recorded?.sha256 ?? '');
      return proof;
    },
  };
}

/** The bundle beside the archive, or the copy of an earlier time. */
async function bundleText(
  entry: Entry,
  { bundle, sha256 }: { readonly bundle: string; readonly sha256: string },
  { cache, offline, source }: Pick<ProverOptions, 'cache'> & BundlePlace,
): Promise<string> {
  const kept = await cache?.find(sha256);
  if (kept !== undefined) return kept;
  if (offline) throw offlineMiss(entry);
  const text = await download(besides(entry.dl, bundle), source).catch((cause: unknown) => {
    throw cause instanceof RegistryError && cause.code === 'DOWNLOAD_FAILED' ? unreachable(entry, cause) : cause;
  });
  // named by what it is: another text would be found under a name that is not its own
  if (sha256Of(text) === sha256) await cache?.keep(sha256, text);
  return text;
}

async function download(dl: string, source: PackageSource): Promise<string> {
  const { bytes } = await source.open(dl, BUNDLE_LIMIT);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    // a byte more than any bundle has is enough to refuse it
    if (length > BUNDLE_LIMIT) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The file beside another, by an address or a path; `name` has no slash. */
function besides(dl: string, name: string): string {
  return /^https?:/i.test(dl) ? new URL(name, dl).href : `${dl.slice(0, dl.lastIndexOf('/') + 1)}${name}`;
}

function otherBundle(found: string, expected: string) {
  return refused('form', 'PROVENANCE_INVALID', {
    message: 'The bundle is not the one that was published',
    found: `sha256 ${found}`,
    expected: `sha256 ${expected}`,
    cure: 'Do not trust it; the owner of the registry can say what it was, the owner of the package who replaced it',
  });
}

function unreachable({ name, vers }: Entry, cause: RegistryError): RegistryError {
  return new RegistryError(
    'DOWNLOAD_FAILED',
    `Cannot prove where ${name}@${vers} was built: its bundle cannot be had`,
    {
      found: cause.found === undefined ? cause.message : `${cause.message}: ${cause.found}`,
      expected: 'the bundle that the entry names, beside the archive',
      cure: 'Try again later. If it is gone, tell the owner of the package; `--provenance off` installs without any proof',
      cause,
    },
  );
}

function offlineMiss({ name, vers }: Entry): RegistryError {
  return new RegistryError('OFFLINE_MISS', `Cannot prove the provenance of ${name}@${vers} offline`, {
    found: 'no copy of its bundle, or a damaged one',
    expected: 'an earlier install of it with the same cache',
    cure: 'Run it once without `--offline`',
  });
}
