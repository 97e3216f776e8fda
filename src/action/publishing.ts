import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { started } from '../archive/started.ts';
import { RegistryError, toRegistryError } from '../errors.ts';
import { createGitHubApi, type GitHubAccess, type GitHubApi } from '../github/api.ts';
import { metadataFrom, publisherFrom } from '../github/identity.ts';
import { fieldsOf } from '../github/json.ts';
import { releaseFromEvent } from '../github/release.ts';
import { createGitHubReleases } from '../github/releases.ts';
import { type RepositoryFacts, readRepository, repositoryFromEvent, resolveTag } from '../github/repository.ts';
import { boundedFetch } from '../http/fetch.ts';
import { Scratch } from '../local/scratch.ts';
import {
  type ArchivePacker,
  type ChosenPackage,
  choosePackage,
  type PreparedPackage,
  packPackage,
} from '../registry/prepare.ts';
import { type PublishPorts, type PublishRequest, publish } from '../registry/publish.ts';
import { publicationPaths } from '../sparse/publication.ts';
import type { Checkout } from './checkout.ts';
import type { FoundPackage } from './finding.ts';
import type { IdentityGrant } from './identity-token.ts';
import { readIndexAhead } from './index-ahead.ts';
import type { Inputs } from './inputs.ts';
import type { Occasion, RunnerEvent } from './occasion.ts';
import { findPackages } from './packages.ts';
import { isProvable, type ProvenanceJob, provenanceMaker } from './provenance.ts';
import type { Result } from './summary.ts';
import { type Target, targetOf } from './target.ts';

/** What a job is told by its runner. */
export interface JobFacts {
  readonly inputs: Inputs;
  readonly event: RunnerEvent;
  readonly access: Omit<GitHubAccess, 'token'>;
  /** The folder of the checkout. */
  readonly workspace: string;
  /** 1 for a first run, more for a re-run, which gets the first run's event. */
  readonly attempt: number;
  /** The runner's folder for temporary files; archives are left in `clyde/` below it. */
  readonly temp: string;
  /** What lets the job prove who it is; absent: it may not. */
  readonly grant?: IdentityGrant | undefined;
  /** Keeps a secret out of the log. */
  readonly mask?: (secret: string) => void;
}

/** A job, why it runs, and the files it is about. */
export interface OpenedJob extends JobFacts {
  readonly occasion: Occasion;
  readonly checkout: Checkout;
}

interface Work extends OpenedJob {
  readonly source: RepositoryFacts;
  readonly target: Target;
  readonly ports: PublishPorts;
  readonly commit: string;
  readonly scratch: Scratch;
}

/** The job itself, once everything is loaded. */
export async function publishPackages(job: OpenedJob): Promise<readonly Result[]> {
  const { inputs, occasion, access } = job;
  const api = createGitHubApi({ ...access, token: tokenOf(inputs) });
  const source = await sourceOf(job, api);
  const target = targetOf({ inputs, occasion, source, api, access });
  const releases = createGitHubReleases({ api, repository: source });
  const commit = await commitOf(job, () => resolveTag(api, source, tagOf(occasion) ?? ''));
  const progress = access.progress ?? SILENT;
  const maker = makerOf(job, source);
  const ports = { ...target, releases, assets: releases, reader: releases, pacing: access.pacing, progress, maker };
  await using scratch = await Scratch.make(job.temp);
  return await publishAll({ ...job, source, target, ports, commit, scratch });
}

async function publishAll(work: Work): Promise<readonly Result[]> {
  const tag = tagOf(work.occasion);
  const findings = await findPackages({ ...work, spool: work.scratch, defaults: metadataFrom(work.source), tag });
  const results: Result[] = [];
  for (const finding of findings) {
    results.push(finding.kind === 'package' ? await publishOne(finding.found, work) : finding);
  }
  return results;
}

async function publishOne(found: FoundPackage, work: Work): Promise<Result> {
  const { name, version } = found.read.manifest;
  const subject = `${name.full}@${version}`;
  try {
    work.ports.progress.step(`Packing ${subject} from ${found.tree.label}`);
    // asked for while the files are packed
    const chosen = await chooseFiles(found);
    const index = readIndexAhead(work.ports.index, publicationPaths(name, chosen.names));
    const { prepared, archivePath } = await prepare(found, chosen, work);
    const { commit = null } = found.tree;
    const request = { ...requestOf(work), prepared, commit, ...tagFor(work, version) };
    const receipt = await publish(request, { ...work.ports, index });
    const packageUrl = receipt.base === undefined ? undefined : `${receipt.base}packages/${receipt.name}/`;
    return { kind: 'done', receipt, archivePath, packageUrl, provable: isProvable(provenanceJob(work, work.source)) };
  } catch (error) {
    return { kind: 'failed', subject, error: toRegistryError(error) };
  }
}

function makerOf(job: OpenedJob, source: RepositoryFacts): PublishPorts['maker'] {
  return job.occasion.kind === 'check' ? undefined : provenanceMaker(provenanceJob(job, source));
}

function provenanceJob(job: OpenedJob, { visibility }: RepositoryFacts): ProvenanceJob {
  const { inputs, grant, workspace, access, mask = () => {} } = job;
  const { site, fetch, pacing, progress = SILENT } = access;
  return {
    inputs,
    grant,
    visibility,
    server: site.server,
    workspace,
    fetch: fetch ?? boundedFetch,
    pacing,
    progress,
    mask,
  };
}

/** The commit is done with where its files cannot be chosen. */
async function chooseFiles({ tree, read }: FoundPackage): Promise<ChosenPackage> {
  try {
    return await choosePackage(tree, read);
  } catch (error) {
    await tree[Symbol.asyncDispose]();
    throw error;
  }
}

/** Packs a package and leaves its archive for later steps; the commit is done with then. */
async function prepare(
  { tree, original }: FoundPackage,
  chosen: ChosenPackage,
  { scratch, temp }: Work,
): Promise<{ readonly prepared: PreparedPackage; readonly archivePath: string }> {
  let packed = '';
  const packer: ArchivePacker = {
    async pack(files, root, watch) {
      const archive = await scratch.pack(files, root, watch);
      packed = archive.path;
      return archive;
    },
  };
  try {
    const ready = await packPackage(chosen, packer);
    const prepared = { ...ready, ...(original === undefined ? {} : { original }) };
    return { prepared, archivePath: await keep(packed, prepared.archiveName, temp) };
  } finally {
    // git's end is not waited for: it has nothing to say, and ends with this program at the latest
    started(Promise.resolve(tree[Symbol.asyncDispose]()));
  }
}

function requestOf({
  source,
  target,
  occasion,
  event,
  access,
}: Work): Omit<PublishRequest, 'prepared' | 'tag' | 'commit'> {
  const { visibility, url } = source;
  return {
    publisher: publisherFrom(source, access.site),
    visibility,
    ...(url === undefined ? {} : { repository: url }),
    ...(occasion.kind === 'release' ? { release: releaseFromEvent(event.payload) } : {}),
    mode: target.mode,
    indexOptional: target.indexOptional,
  };
}

/** A check has no tag yet: the one the version would be released under stands in. */
function tagFor({ occasion }: Work, version: string): { readonly tag: string } {
  return { tag: tagOf(occasion) ?? `v${version}` };
}

function tagOf(occasion: Occasion): string | undefined {
  return occasion.kind === 'check' ? undefined : occasion.tag;
}

/** How old an event may be (milliseconds) before what it says of the repository is asked again. */
const FRESH = 15 * 60_000;

/**
 * The repository as it is now. An event is a picture of the past: on a re-run, or after a long wait for an approval, the
 * repository may have become private, belong to somebody else, or have left its name to another.
 */
async function sourceOf({ event, attempt, access, occasion }: OpenedJob, api: GitHubApi): Promise<RepositoryFacts> {
  const told = repositoryFromEvent(event.payload);
  const at = eventTime(event.payload);
  const check = occasion.kind === 'check';
  if (attempt === 1 && (check || at === undefined || access.pacing.now() - at < FRESH)) return told;
  const now = await readRepository(api, told);
  if (now.id === told.id) return now;
  throw new RegistryError('OWNER_CHANGED', `Cannot publish: ${told.fullName} is another repository now`, {
    found: `repository id ${now.id}`,
    expected: `repository id ${told.id}, which the event is about`,
    cure: 'Release again from the repository that has the name now',
  });
}

/** When a release was published or a repository last pushed to, as far as the event says: milliseconds since 1970. */
function eventTime({ release, repository }: RunnerEvent['payload']): number | undefined {
  const { published_at } = fieldsOf(release);
  const { pushed_at } = fieldsOf(repository);
  if (typeof published_at === 'string') return Date.parse(published_at);
  if (typeof pushed_at === 'number') return pushed_at * 1000;
  return typeof pushed_at === 'string' ? Date.parse(pushed_at) : undefined;
}

/** The commit to publish: the event's, else the one GitHub's tag names (a clone's may have moved), else, where the tag is yet to be made, the one the job runs on. */
async function commitOf({ occasion, event }: OpenedJob, resolve: () => Promise<string | undefined>): Promise<string> {
  if (occasion.kind === 'check') return 'HEAD';
  if (occasion.commit !== undefined) return occasion.commit;
  return (await resolve()) ?? event.sha;
}

/** Leaves the archive where later steps find it under its name. */
async function keep(packed: string, name: string, temp: string): Promise<string> {
  const folder = join(temp, 'clyde');
  const path = join(folder, name);
  await mkdir(folder, { recursive: true });
  await rm(path, { force: true });
  await link(packed, path).catch(() => copyFile(packed, path));
  return path;
}

function tokenOf({ token }: Inputs): string {
  if (token !== undefined) return token;
  throw new RegistryError('TOKEN_MISSING', 'Cannot publish: the input `token` is empty', {
    found: 'an empty token',
    expected: "the job's own token, which is the default",
    cure: 'Leave `token:` out, or write `token: "${{ github.token }}"`',
  });
}

const SILENT = { step: () => {}, warn: () => {} };
