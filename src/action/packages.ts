import { join } from 'node:path';
import type { Spool } from '../archive/repack.ts';
import { toRegistryError } from '../errors.ts';
import type { RepositoryMetadata } from '../manifest/manifest.ts';
import { readTag, type TaggedPackage, type TagReading } from '../manifest/tag.ts';
import { readManifest } from '../registry/prepare.ts';
import type { CommitTree } from '../source/commit.ts';
import { openReady, readInstallable } from '../source/ready.ts';
import type { Checkout } from './checkout.ts';
import { refuseClashes } from './clashes.ts';
import type { FoundPackage, PackageFinding } from './finding.ts';
import type { Inputs } from './inputs.ts';

export interface PackagesRequest {
  readonly checkout: Checkout;
  /** The folder of the checkout. */
  readonly workspace: string;
  readonly commit: string;
  readonly inputs: Inputs;
  readonly defaults: RepositoryMetadata;
  /** Keeps the files of a ready-made archive. */
  readonly spool: Spool;
  /** Absent: every package counts. */
  readonly tag: string | undefined;
}

/** Reads every package folder at the commit and keeps those the tag is about; one failure does not hide the others. */
export async function findPackages(request: PackagesRequest): Promise<readonly PackageFinding[]> {
  await request.checkout.repository;
  const findings = await Promise.all(request.inputs.paths.map((folder) => openPackage(folder, request)));
  const { tag } = request;
  const chosen = refuseClashes(tag === undefined ? findings : chosenByTag(tag, findings), tag !== undefined);
  await leaveOthers(findings, chosen);
  return chosen;
}

/** Lets go of the packages that are read and not published. */
async function leaveOthers(findings: readonly PackageFinding[], chosen: readonly PackageFinding[]): Promise<void> {
  const others = findings.filter((finding) => !chosen.includes(finding));
  await Promise.all(others.map((finding) => finding.kind === 'package' && finding.found.tree[Symbol.asyncDispose]()));
}

async function openPackage(folder: string, request: PackagesRequest): Promise<PackageFinding> {
  const { checkout, commit, inputs, defaults } = request;
  try {
    const tree = await checkout.open(commit, folder);
    try {
      if (inputs.archive !== undefined)
        return { kind: 'package', found: await openArchive(inputs.archive, tree, request) };
      return { kind: 'package', found: { tree, read: await readManifest(tree, inputs.manifest, defaults) } };
    } catch (error) {
      await tree[Symbol.asyncDispose]();
      throw error;
    }
  } catch (error) {
    return failed(folder === '' ? 'package' : folder, error);
  }
}

/** The files of a ready-made archive in place of the commit's; its own manifest counts, the commit is where it came from. */
async function openArchive(
  archive: string,
  origin: CommitTree,
  { workspace, spool, inputs, defaults }: PackagesRequest,
): Promise<FoundPackage> {
  const { commit, time } = origin;
  const file = join(workspace, archive);
  const ready = await openReady({ file, spool, origin: { commit, time } });
  const read = await readManifest(ready, inputs.manifest, defaults);
  const tree = { ...ready, [Symbol.asyncDispose]: () => origin[Symbol.asyncDispose]() };
  const original = await readInstallable(file, read.manifest);
  return { tree, read, ...(original === undefined ? {} : { original }) };
}

/** A folder that cannot be read fails the job only where the tag might be about it. */
function chosenByTag(tag: string, findings: readonly PackageFinding[]): readonly PackageFinding[] {
  const packages = findings.flatMap((finding) => (finding.kind === 'package' ? [finding.found] : []));
  const failures = findings.filter((finding) => finding.kind === 'failed');
  if (packages.length === 0) return failures;
  const meant = readTagOf(tag, packages);
  if (meant.kind === 'ambiguous') return meant.failures;
  if (meant.kind === 'other') {
    return failures.length > 0 ? failures : [{ kind: 'skipped', subject: tag, reason: meant.reason }];
  }
  const chosen = findings.filter(
    (finding) => finding.kind === 'package' && meant.names.includes(finding.found.read.manifest.name.full),
  );
  // a plain version tag is about every package, so also about those that could not be read
  return /^v?[0-9]/.test(tag) ? [...chosen, ...failures] : chosen;
}

type Meant = TagReading | { readonly kind: 'ambiguous'; readonly failures: readonly PackageFinding[] };

/** A tag that may mean several packages fails each that it means when it is read for that one alone. */
function readTagOf(tag: string, packages: readonly FoundPackage[]): Meant {
  const manifests = packages.map(({ read }) => read.manifest);
  try {
    return readTag(tag, manifests);
  } catch (error) {
    const failures = manifests
      .filter((manifest) => meansAlone(tag, manifest))
      .map(({ name, version }) => failed(`${name.full}@${version}`, error));
    if (failures.length === 0) throw error;
    return { kind: 'ambiguous', failures };
  }
}

function failed(subject: string, error: unknown): PackageFinding {
  return { kind: 'failed', subject, error: toRegistryError(error) };
}

function meansAlone(tag: string, manifest: TaggedPackage): boolean {
  try {
    return readTag(tag, [manifest]).kind === 'package';
  } catch {
    return false;
  }
}
