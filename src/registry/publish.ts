import { type Problem, RegistryError } from '../errors.ts';
import { readConfig } from '../sparse/config.ts';
import { namesIn } from '../sparse/ecosystem-name.ts';
import type { Entry } from '../sparse/entry.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { judge, type Publication, publicationPaths, type Verdict } from '../sparse/publication.ts';
import { type Attachment, type AttachPorts, attach, bundleTargetOf, planOf } from './attach.ts';
import { refusedAfterAttaching } from './attached.ts';
import type { ProvenanceMaker, ProvenancePlan } from './bundle.ts';
import { commitToIndex, type Founding, type Proposal, stateOf } from './commit.ts';
import { checkDemand, demandIn, foresee, NO_DEMAND } from './demand.ts';
import type { IndexSnapshot, IndexStore, WriteProbe } from './ports.ts';
import { isAsked } from './recognition.ts';
import { vaultFor } from './vault-plan.ts';
import { checkWritable } from './writable.ts';

/** A package to publish, and how far. */
export interface PublishRequest extends Attachment {
  readonly mode: PublishMode;
  /** Whether an index that this token cannot read leaves the verdict open instead of ending the job; it then judges for itself later. */
  readonly indexOptional?: boolean;
}

/**
 * `direct`: attach and commit. `attach`: only attach, the index takes it from there. `check`: the verdict and nothing else;
 * a version that is published already with other files is a warning, as its number may still be raised. `dry-run`: the verdict of a release.
 */
export type PublishMode = 'direct' | 'attach' | 'check' | 'dry-run';

export interface PublishPorts extends AttachPorts {
  readonly index: IndexStore;
  readonly founding?: Founding | undefined;
  readonly probe?: WriteProbe | undefined;
  /** Absent: this job makes no provenance. */
  readonly maker?: ProvenanceMaker | undefined;
}

export type PublishStatus = 'published' | 'unchanged' | 'attached' | 'checked';

/** What happened, for people and programs. */
export interface Receipt {
  readonly status: PublishStatus;
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** File name of the archive. */
  readonly archive: string;
  readonly checksum: string;
  readonly tsum: string;
  /** Bytes. */
  readonly size: number;
  /** Where the archive is or will be downloaded from; relative to the registry's base for a local registry. */
  readonly archiveUrl: string;
  /** Absent where the index could not be asked, in mode `attach`. */
  readonly entry?: Entry;
  /** The index commit that holds the entry. */
  readonly commit?: string;
  readonly index: string;
  /** Where the registry is served, ending in `/`. */
  readonly base?: string;
  readonly warnings: readonly Problem[];
  /** Compare-and-swap attempts; 0 when nothing was written. */
  readonly attempts: number;
}

/**
 * Publishes one package: one read of the index, the verdict, then the asset, then the commit, which is the publish.
 * Every step looks first at what is there, so a run that died anywhere is finished by running it again.
 */
export async function publish(request: PublishRequest, ports: PublishPorts): Promise<Receipt> {
  const { index, progress } = ports;
  for (const note of request.prepared.notes ?? []) progress.step(note);
  progress.step(`Reading the index ${index.label}`);
  const first = await readIndex(request, ports);
  if (first === undefined) return publishUnjudged(request, ports);
  const planned = planOf(request, ports);
  const verdict = decide(planned, first, request, ports);
  if (verdict.kind === 'taken')
    return receiptOf(request, ports, { status: 'checked', first, planned, warnings: [verdict.warning] });
  if (verdict.kind === 'unchanged') {
    progress.step(`${nameOf(request)} is published already with the same files`);
    return receiptOf(request, ports, { status: 'unchanged', first, planned, entry: verdict.entry });
  }
  if (request.mode === 'check' || request.mode === 'dry-run') {
    const warnings = [...verdict.warnings, ...foreseen(first, request)];
    if (request.mode === 'dry-run') await provenanceFor(request, ports, first);
    return receiptOf(request, ports, { status: 'checked', first, planned, entry: verdict.entry, warnings });
  }
  if (request.mode === 'direct') await checkWritable(first, ports);
  const vault = request.mode === 'direct' ? vaultFor(nameOf(request), stateOf(first, ports), ports) : undefined;
  const publication = await attach(request, { ...ports, vault }, await provenanceFor(request, ports, first));
  if (request.mode === 'attach')
    return receiptOf(request, ports, { status: 'attached', first, planned: publication, ...verdict });
  const receipt = await commit(publication, first, request, ports);
  return { ...receipt, warnings: [...receipt.warnings, ...verdict.warnings] };
}

/** Refusals that only say that this token is not for the index; anything else wrong with it stops the job. */
const CANNOT_SEE: readonly string[] = ['INDEX_NOT_FOUND', 'INDEX_FORBIDDEN'];

async function readIndex(
  { prepared, indexOptional }: PublishRequest,
  { index, progress }: PublishPorts,
): Promise<IndexSnapshot | undefined> {
  try {
    return await index.read(publicationPaths(prepared.manifest.name, prepared.names));
  } catch (error) {
    const blind = error instanceof RegistryError && CANNOT_SEE.includes(error.code);
    if (!blind || indexOptional !== true) throw error;
    progress.warn(`This token cannot read the index ${index.label}, so its verdict stays open: ${error.message}`);
    return undefined;
  }
}

/** Without the index: the archive goes to the release, and the index judges for itself when it takes it. */
async function publishUnjudged(request: PublishRequest, ports: PublishPorts): Promise<Receipt> {
  if (request.mode !== 'attach')
    return receiptOf(request, ports, { status: 'checked', planned: planOf(request, ports) });
  const planned = await attach(request, { ...ports, vault: undefined }, await provenanceFor(request, ports));
  return receiptOf(request, ports, { status: 'attached', planned });
}

/** The provenance to make, if any; a demand that cannot be met ends the job here. */
function provenanceFor(
  request: PublishRequest,
  ports: PublishPorts,
  first?: IndexSnapshot,
): Promise<ProvenancePlan | undefined> {
  const { archive, manifest } = request.prepared;
  const demand = first === undefined ? NO_DEMAND : demandIn(stateOf(first, ports), manifest.name);
  const target = bundleTargetOf(request, archive.checksum);
  return foresee({ subject: nameOf(request), demand, maker: ports.maker, target }, ports);
}

/** A verdict, or in mode `check` the warning that the version's number is taken. */
type Decision = Verdict | { readonly kind: 'taken'; readonly warning: Problem };

function decide(planned: Publication, first: IndexSnapshot, { mode }: PublishRequest, ports: PublishPorts): Decision {
  try {
    return judge(planned, stateOf(first, ports));
  } catch (error) {
    const [warning] = error instanceof RegistryError && error.code === 'VERSION_EXISTS' ? error.problems : [];
    if (mode !== 'check' || warning === undefined) throw error;
    return { kind: 'taken', warning };
  }
}

/** That the release would be refused by the rules of the index branch: the dry run fails as it would, a check only warns. */
function foreseen({ refusal }: IndexSnapshot, { mode, indexOptional }: PublishRequest): readonly Problem[] {
  // what commits then is not this token
  if (refusal === undefined || indexOptional === true) return [];
  if (mode === 'dry-run') throw refusal;
  return refusal.problems.slice(0, 1);
}

async function commit(
  publication: Publication,
  first: IndexSnapshot,
  request: PublishRequest,
  ports: PublishPorts,
): Promise<Receipt> {
  const { index, progress, pacing, founding } = ports;
  progress.step(`Committing ${nameOf(request)} to the index ${index.label}`);
  const propose = (snapshot: IndexSnapshot): Proposal<Entry> => {
    const verdict = judge(publication, snapshot);
    if (verdict.kind === 'unchanged') return { kind: 'settled', value: verdict.entry };
    checkDemand(nameOf(request), demandIn(snapshot, publication.manifest.name), publication.provenance);
    return { kind: 'write', changes: verdict.changes, message: messageFor(request, publication), value: verdict.entry };
  };
  const { names = [] } = request.prepared;
  const asked = isAsked(names, publication.ecosystems);
  const paths = publicationPaths(publication.manifest.name, asked ? names : namesIn(publication.ecosystems));
  const start = asked ? { first } : {};
  const done = await commitToIndex({ index, paths, propose, ...start, pacing, progress, founding }).catch((error) => {
    throw refusedAfterAttaching(error, publication.dl);
  });
  const status = done.wrote ? 'published' : 'unchanged';
  const outcome = {
    status,
    first,
    planned: publication,
    entry: done.value,
    commit: done.commit,
    attempts: done.attempts,
  } as const;
  return receiptOf(request, ports, outcome);
}

function messageFor(
  request: PublishRequest,
  { archive, publisher, tag, commit }: Publication,
): { headline: string; body: string } {
  const source = commit === null ? publisher.full_name : `${publisher.full_name} at ${commit}`;
  return { headline: `Publish ${nameOf(request)}`, body: `Source: ${source} (${tag})\nsha256: ${archive.checksum}` };
}

interface Outcome {
  readonly status: PublishStatus;
  readonly first?: IndexSnapshot;
  readonly planned: Publication;
  readonly entry?: Entry;
  readonly commit?: string;
  readonly attempts?: number;
  readonly warnings?: readonly Problem[];
}

function receiptOf({ prepared, tag }: PublishRequest, ports: PublishPorts, outcome: Outcome): Receipt {
  const { status, first, planned, entry, commit, attempts, warnings = [] } = outcome;
  const head = commit ?? (status === 'unchanged' ? first?.head : undefined);
  const base = first === undefined ? undefined : readConfig(stateOf(first, ports).files.get(CONFIG_PATH)).base;
  const facts = status === 'unchanged' && entry !== undefined ? publishedFacts(entry) : plannedFacts(planned);
  return {
    ...{
      status,
      name: prepared.manifest.name.full,
      version: prepared.manifest.version,
      tag,
      archive: prepared.archiveName,
    },
    ...facts,
    ...(entry === undefined ? {} : { entry }),
    ...(head === undefined ? {} : { commit: head }),
    index: ports.index.label,
    ...(base === undefined ? {} : { base }),
    warnings: [...prepared.warnings, ...warnings],
    attempts: attempts ?? 0,
  };
}

function publishedFacts({ cksum, tsum, size, dl }: Entry): Pick<Receipt, 'checksum' | 'tsum' | 'size' | 'archiveUrl'> {
  return { checksum: cksum, tsum, size, archiveUrl: dl };
}

function plannedFacts({ archive, dl }: Publication): Pick<Receipt, 'checksum' | 'tsum' | 'size' | 'archiveUrl'> {
  return { checksum: archive.checksum, tsum: archive.tsum, size: archive.size, archiveUrl: dl };
}

function nameOf({ prepared }: PublishRequest): string {
  return `${prepared.manifest.name.full}@${prepared.manifest.version}`;
}
