import type { Publisher } from '../sparse/owner.ts';
import type { Provenance } from '../sparse/provenance.ts';
import type { Publication } from '../sparse/publication.ts';
import { subjectNames } from '../trust/subject.ts';
import { type PlacedAsset, placeAsset } from './asset.ts';
import { placing } from './asset-words.ts';
import { type BundleTarget, type ProvenancePlan, placeBundle } from './bundle.ts';
import type { AssetReader, AssetStore, Pacing, Progress, Release, ReleaseStore, Vault, Visibility } from './ports.ts';
import type { PreparedPackage } from './prepare.ts';
import { keepArchive } from './vault.ts';

/** A prepared package, who publishes it, and under which tag. */
export interface Attachment {
  readonly prepared: PreparedPackage;
  readonly publisher: Publisher;
  readonly visibility: Visibility;
  /** Web address of the package repository. */
  readonly repository?: string;
  readonly tag: string;
  readonly commit: string | null;
  /** The release the event is about; absent: found by its tag, or made as a draft. */
  readonly release?: Release;
}

export interface AttachPorts {
  readonly releases: ReleaseStore;
  readonly assets: AssetStore;
  readonly reader: AssetReader;
  /** Where the archive is kept, too, before the release is published. */
  readonly vault?: Vault | undefined;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** The publication as it will be, if the release keeps its word about address and time. */
export function planOf(
  { prepared, release, ...request }: Attachment,
  { reader }: Pick<AttachPorts, 'reader'>,
): Publication {
  const { manifest, archive, original, tree, archiveName, readme, ecosystems } = prepared;
  const planned = release ?? { id: '', tag: request.tag, draft: true, immutable: false, url: '' };
  return {
    ...{
      manifest,
      archive: { ...archive, ...(original === undefined ? {} : { originalTsum: original.tsum }) },
      publisher: request.publisher,
      visibility: request.visibility,
      tag: request.tag,
      commit: request.commit,
    },
    ...(request.repository === undefined ? {} : { repository: request.repository }),
    ...(readme === undefined ? {} : { readme }),
    ...(ecosystems === undefined ? {} : { ecosystems }),
    dl: reader.downloadUrl(planned, archiveName),
    pubtime: planned.publishedAt ?? tree.time,
  };
}

/** What the provenance of a planned or placed archive is to be about. */
export function bundleTargetOf({ prepared, publisher, tag, commit }: Attachment, checksum: string): BundleTarget {
  const { manifest, archive } = prepared;
  const { host, id, owner_id } = publisher;
  return {
    subject: { names: subjectNames(manifest.name, manifest.version), sha256: checksum },
    origin: { host, id, owner_id, tag, commit },
    ...(checksum === archive.checksum ? { open: () => archive.open() } : {}),
  };
}

/**
 * Release and asset: finds or makes the release, puts the archive there, its provenance where that is planned, and the archive
 * into the vault where there is one, publishes the draft. Of several runs that made a draft each, one publishes its own; the others take up what it published, once it
 * proves to hold the same files.
 */
export async function attach(request: Attachment, ports: AttachPorts, plan?: ProvenancePlan): Promise<Publication> {
  const { releases, progress } = ports;
  const found = request.release ?? (await findOrDraft(request, ports));
  const placed = await placeAll(request, found, ports, plan);
  if (!found.draft) return publicationOn(found, placed, request, ports);
  progress.step(`Publishing the release ${request.tag}`);
  const release = await releases.publish(found);
  if (release.id === found.id) return publicationOn(release, placed, request, ports);
  progress.warn(
    `Another run has published ${request.tag} first; the draft ${found.url} is left over and can be deleted`,
  );
  return publicationOn(release, await placeAll(request, release, ports, plan), request, ports);
}

/** The archive on its release, and its provenance beside it. */
interface PlacedFiles extends PlacedAsset {
  readonly provenance?: Provenance;
}

async function placeAll(
  request: Attachment,
  release: Release,
  ports: AttachPorts,
  plan: ProvenancePlan | undefined,
): Promise<PlacedFiles> {
  const placed = await placeProved(request, release, ports, plan);
  if (ports.vault !== undefined) await keep(placed, { request, release, ports, vault: ports.vault });
  return placed;
}

async function placeProved(
  request: Attachment,
  release: Release,
  ports: AttachPorts,
  plan: ProvenancePlan | undefined,
): Promise<PlacedFiles> {
  const { archiveName } = request.prepared;
  const placed = await place(request.prepared, release, ports);
  if (plan === undefined) return placed;
  const target = bundleTargetOf(request, placed.checksum);
  const look = placed.how === 'adopted';
  return { ...placed, provenance: await placeBundle({ ...plan, release, target, archiveName, look }, ports) };
}

interface Keeping {
  readonly request: Attachment;
  readonly release: Release;
  readonly ports: AttachPorts;
  readonly vault: Vault;
}

/** The very bytes that are on the release: what was adopted may be other gzip bytes of the same files. */
async function keep(placed: PlacedAsset, { request, release, ports, vault }: Keeping): Promise<void> {
  const { archive, manifest } = request.prepared;
  const { checksum, size, asset, how } = placed;
  const open = () => (checksum === archive.checksum ? archive.open() : ports.reader.download(release, asset));
  await keepArchive(
    {
      subject: `${manifest.name.full}@${manifest.version}`,
      archive: { checksum, size, open },
      visibility: request.visibility,
      earlier: how === 'adopted' ? 'look' : undefined,
    },
    { ...ports, vault },
  );
}

function place(
  { archiveName: name, archive, original, recognise }: PreparedPackage,
  release: Release,
  ports: AttachPorts,
): Promise<PlacedAsset> {
  ports.progress.step(placing(name, release));
  return placeAsset({ ...ports, release, name, archive, original, recognise });
}

function publicationOn(
  release: Release,
  { checksum, tsum, size, provenance, ecosystems }: PlacedFiles,
  request: Attachment,
  ports: AttachPorts,
): Publication {
  return {
    ...planOf({ ...request, release }, ports),
    archive: { checksum, tsum, size },
    ...(provenance === undefined ? {} : { provenance }),
    ...(ecosystems === undefined ? {} : { ecosystems }),
  };
}

async function findOrDraft({ tag, commit }: Attachment, { releases, progress }: AttachPorts): Promise<Release> {
  const found = await releases.find(tag);
  if (found !== undefined) return found;
  progress.step(`Making a draft release for ${tag}`);
  return releases.createDraft(tag, commit ?? '');
}
