import type { ArchiveLimits } from '../../archive/archive.ts';
import { type ArchivePeek, peekArchive } from '../../archive/peek.ts';
import { type Problem, toRegistryError } from '../../errors.ts';
import { BUILD_FILE_PATH, MANIFEST_PATH, type Manifest } from '../../manifest/manifest.ts';
import { parseManifest } from '../../manifest/parse.ts';
import type { Origin } from '../../sparse/entry.ts';
import type { Provenance } from '../../sparse/provenance.ts';
import type { Publication } from '../../sparse/publication.ts';
import { sha256Of } from '../../trust/digest.ts';
import type { Found } from '../../trust/finding.ts';
import type { BuildIdentity } from '../../trust/identity.ts';
import { subjectNames } from '../../trust/subject.ts';
import type { TrustRoot } from '../../trust/trust-root.ts';
import { verifyProvenance } from '../../trust/verify.ts';
import { bundleName } from '../bundle.ts';
import { findingOf } from '../checks/archive-checks.ts';
import { ARCHIVE_CHECKS, firstFinding, SOURCE_CHECKS } from '../checks/checks.ts';
import type { ArchiveCase, SourceCase } from '../checks/facts.ts';
import { archiveWatch } from '../recognition.ts';
import { manifestMissing } from './manifest-missing.ts';
import { fullNameOf, type Outcome, refusedBy } from './outcome.ts';
import type { AssetFacts, PublicAssets } from './ports.ts';

export interface VerifyPorts {
  readonly assets: PublicAssets;
  /** Whose signatures count; asked for only where there is a bundle. */
  trustRoot(): TrustRoot;
}

/** A version that passed every check that needs no index. */
export interface Verified {
  readonly facts: ArchiveCase;
  readonly publication: Publication;
  /** What its files are to other clients, and should not be. */
  readonly warnings: readonly Problem[];
}

/** Longest bundle that is downloaded, in bytes. */
const BUNDLE_LIMIT = 512 * 1024;

/** Everything about one file of a release that can be known without the index. Never throws: one bad package is one outcome. */
export async function verify(facts: SourceCase, ports: VerifyPorts): Promise<Verified | Outcome> {
  const { release, asset } = facts;
  const about = { release, asset };
  const early = firstFinding(SOURCE_CHECKS, facts);
  if (early !== undefined) return refusedBy(early, about);
  let named: Pick<Outcome, 'name' | 'version'> = {};
  try {
    const watch = await archiveWatch();
    const peek = await peekArchive(download(facts, ports), { limits: limitsOf(facts), watch });
    const manifest = manifestIn(peek, facts);
    named = { name: manifest.name.full, version: manifest.version };
    const read = { ...facts, manifest, archive: peek.facts };
    const bundle = await bundleOf(read, ports);
    const proved = { ...read, ...(bundle === undefined ? {} : { proof: bundle.proof }) };
    const finding = firstFinding(ARCHIVE_CHECKS, proved);
    if (finding !== undefined) return refusedBy(finding, { ...about, ...named });
    const { ecosystems, warnings } = watch.finish({
      name: manifest.name,
      version: manifest.version,
      facts: peek.facts,
    });
    return { facts: proved, publication: { ...publicationOf(proved, { peek, bundle, ports }), ecosystems }, warnings };
  } catch (error) {
    return refusedBy(findingOf(toRegistryError(error)), { ...about, ...named });
  }
}

export function isOutcome(result: Verified | Outcome): result is Outcome {
  return 'kind' in result;
}

function download({ release, asset, rules }: SourceCase, { assets }: VerifyPorts): AsyncIterable<Uint8Array> {
  const url = assets.url(release.source, release.tag, asset.name);
  // a byte more than was announced, so that a longer file is seen to be longer
  return assets.download(url, Math.min(asset.size + 1, rules.limits.archive));
}

function limitsOf({ rules: { limits } }: SourceCase): Partial<ArchiveLimits> {
  return { size: limits.archive, unpackedSize: limits.unpacked, files: limits.files };
}

function manifestIn({ manifest, buildFile }: ArchivePeek, { release, asset }: SourceCase): Manifest {
  if (manifest === undefined) throw manifestMissing(asset.name);
  const build = buildFile === undefined ? {} : { buildFile: { file: BUILD_FILE_PATH, bytes: buildFile } };
  const parsed = parseManifest({
    manifest: { file: MANIFEST_PATH, bytes: manifest },
    ...build,
    defaults: release.metadata,
  });
  return parsed.manifest;
}

interface ProvedBundle {
  readonly asset: AssetFacts;
  readonly sha256: string;
  readonly proof: Found<BuildIdentity>;
}

/** The bundle beside the archive and what it proves. What is too long for a bundle is none, and is refused as one. */
async function bundleOf(facts: ArchiveCase, { assets, trustRoot }: VerifyPorts): Promise<ProvedBundle | undefined> {
  const { release, asset, manifest, archive, policy } = facts;
  const found = release.assets.find(({ name }) => name === bundleName(asset.name));
  if (found === undefined || policy.provenance.policy === 'off') return undefined;
  const url = assets.url(release.source, release.tag, found.name);
  const text = found.size > BUNDLE_LIMIT ? '' : await textOf(assets.download(url, BUNDLE_LIMIT));
  const subject = { names: subjectNames(manifest.name, manifest.version), sha256: archive.checksum };
  const proof = verifyProvenance({
    bundle: text,
    subject,
    origin: originOf(facts),
    rules: policy.provenance,
    root: trustRoot(),
  });
  return { asset: found, sha256: sha256Of(text), proof };
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function originOf({ release }: SourceCase): Origin {
  const { host, id, ownerId } = release.source;
  return { host, id, owner_id: ownerId, tag: release.tag, commit: release.commit ?? null };
}

function publicationOf(
  { release, asset, manifest, archive }: ArchiveCase,
  { peek, bundle, ports }: { peek: ArchivePeek; bundle: ProvedBundle | undefined; ports: VerifyPorts },
): Publication {
  const { source } = release;
  const readme = peek.readme?.text;
  const provenance = bundle === undefined ? undefined : recordOf(bundle);
  return {
    manifest,
    publisher: {
      host: source.host,
      id: source.id,
      owner_id: source.ownerId,
      owner: source.owner,
      full_name: fullNameOf(source),
    },
    visibility: source.visibility,
    tag: release.tag,
    commit: release.commit ?? null,
    repository: release.url,
    ...(readme === undefined ? {} : { readme }),
    archive: { checksum: archive.checksum, tsum: archive.tsum, size: archive.size },
    dl: ports.assets.url(source, release.tag, asset.name),
    pubtime: release.publishedAt ?? '',
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function recordOf({ asset, sha256, proof }: ProvedBundle): Provenance | undefined {
  if (proof.kind !== 'found') return undefined;
  const { workflow, signer, event, runner, run } = proof.value;
  return { bundle: asset.name, sha256, workflow, signer, event, runner, ...(run === undefined ? {} : { run }) };
}
