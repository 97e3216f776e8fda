import { RegistryError } from '../errors.ts';
import type { Origin } from '../sparse/entry.ts';
import type { Provenance } from '../sparse/provenance.ts';
import { provenanceError } from '../trust/error.ts';
import type { Found } from '../trust/finding.ts';
import type { BuildIdentity } from '../trust/identity.ts';
import type { TrustRules } from '../trust/rules.ts';
import type { ArchiveSubject } from '../trust/subject.ts';
import { cannotPlace, placing } from './asset-words.ts';
import { placeFile } from './place.ts';
import type { Asset, AssetReader, AssetStore, Pacing, Progress, Release } from './ports.ts';

/** A bundle, and what is known of it. */
export interface SignedBundle {
  readonly text: string;
  /** sha256 of the text, lower-case hex. */
  readonly sha256: string;
  readonly identity: BuildIdentity;
}

/** What a bundle is to be about. */
export interface BundleTarget {
  readonly subject: ArchiveSubject;
  readonly origin: Origin;
  /** The archive's bytes, where they are at hand. */
  readonly open?: () => AsyncIterable<Uint8Array>;
}

/** Makes provenance in a job that may, and proves what is there already. */
export interface ProvenanceMaker {
  /** Whether a version that cannot have provenance must not be published. */
  readonly required: boolean;
  /** Who the job is, before anything is signed. Throws `PROVENANCE_UNAVAILABLE`. */
  identity(): Promise<BuildIdentity>;
  /** Throws `PROVENANCE_UNAVAILABLE`. */
  sign(target: BundleTarget): Promise<SignedBundle>;
  prove(text: string, target: BundleTarget, rules: TrustRules): Promise<Found<SignedBundle>>;
}

/** That provenance is to be made, and what is taken for it. */
export interface ProvenancePlan {
  readonly maker: ProvenanceMaker;
  readonly rules: TrustRules;
}

export interface BundlePorts {
  readonly assets: AssetStore;
  readonly reader: AssetReader;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

export interface BundleRequest extends ProvenancePlan {
  readonly release: Release;
  readonly target: BundleTarget;
  /** File name of the archive. */
  readonly archiveName: string;
  /** Whether the archive was there already: then its bundle may be, too. */
  readonly look: boolean;
}

/** Media type of a bundle. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Longest bundle that is downloaded, in bytes. */
const BUNDLE_LIMIT = 512 * 1024;

/** File name of an archive's bundle, beside it. */
export function bundleName(archiveName: string): string {
  return `${archiveName}.sigstore.json`;
}

/**
 * Sees to it that the release has a bundle for its archive: one that is there is adopted if it proves the same, else one
 * is made. Throws `PROVENANCE_…`, and what `placeFile` throws.
 */
export async function placeBundle(request: BundleRequest, ports: BundlePorts): Promise<Provenance> {
  const { maker, release, target, look } = request;
  const name = bundleName(request.archiveName);
  let signed: Promise<SignedBundle> | undefined;
  const sign = () => {
    ports.progress.step(`Signing the provenance of ${request.archiveName}`);
    return maker.sign(target);
  };
  return placeFile<Provenance>({
    ...ports,
    ...{ release, name, look },
    async file() {
      signed ??= sign();
      const { text, sha256 } = await signed;
      ports.progress.step(placing(name, release));
      return { checksum: sha256, size: Buffer.byteLength(text), type: BUNDLE_TYPE, open: () => once(text) };
    },
    stored: async () => recordOf(name, await (signed ?? sign())),
    adopt: (asset) => adopt(asset, request, ports),
  });
}

async function adopt(
  asset: Asset,
  { maker, rules, release, target }: BundleRequest,
  ports: BundlePorts,
): Promise<Provenance> {
  ports.progress.step(`${asset.name} is there already; proving it`);
  const proved = await maker.prove(await textOf(asset, release, ports), target, rules);
  if (proved.kind === 'found') return recordOf(asset.name, proved.value);
  const { message, problems, code, found, expected } = provenanceError(asset.name, proved.findings);
  throw new RegistryError(code, `${cannotPlace(asset.name, release)}: another file of that name is there. ${message}`, {
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    cure: `Delete ${asset.name} from ${release.url} if it is not published yet, then run it again; otherwise release the next version`,
    problems,
  });
}

async function textOf(asset: Asset, release: Release, { reader }: BundlePorts): Promise<string> {
  // what is longer is no bundle: its first bytes are enough to be refused
  if (asset.size > BUNDLE_LIMIT) return '';
  const chunks: Uint8Array[] = [];
  for await (const chunk of reader.download(release, asset)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function recordOf(bundle: string, { sha256, identity }: SignedBundle): Provenance {
  const { workflow, signer, event, runner, run } = identity;
  return { bundle, sha256, workflow, signer, event, runner, ...(run === undefined ? {} : { run }) };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
