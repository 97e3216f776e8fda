import { type ErrorCode, toRegistryError } from '../errors.ts';
import { readTag } from '../manifest/tag.ts';
import { readManifest } from '../registry/prepare.ts';
import type { PublishStatus, Receipt } from '../registry/publish.ts';
import { openSource } from '../source/open.ts';
import type { BackfillSource } from './backfill-source.ts';
import type { OpenedPackage } from './package-source.ts';

/** What became of one tag. */
export interface BackfillRow {
  readonly tag: string;
  readonly version?: string;
  readonly status: PublishStatus | 'skipped' | 'failed';
  /** Of a failure, or of what cannot be published whatever is done. */
  readonly code?: ErrorCode;
  readonly reason?: string;
  readonly cure?: string;
}

export interface BackfillWork {
  readonly source: Pick<BackfillSource, 'git' | 'folder' | 'tags'>;
  /** Inside the package folder. */
  readonly manifest: string;
  /** Why a tag is left out, asked before anything is packed. */
  readonly leaveOut: (tag: string) => Promise<string | undefined>;
  readonly publish: (tag: string, opened: OpenedPackage) => Promise<Receipt>;
  readonly told: (row: BackfillRow) => void;
}

/** What is wrong with an old tag for good: nobody can mend it, and it is no reason to fail every time. */
const FOR_GOOD: readonly ErrorCode[] = ['MANIFEST_MISSING', 'TAG_INVALID', 'TAG_MISMATCH'];

/** Publishes one tag after the other; one that fails stops no other. */
export async function backfill(work: BackfillWork): Promise<readonly BackfillRow[]> {
  const rows: BackfillRow[] = [];
  for (const tag of work.source.tags) {
    const row = await rowFor(tag, work);
    if (row === undefined) continue;
    work.told(row);
    rows.push(row);
  }
  return rows;
}

/** `undefined`: the tag is about something else. */
async function rowFor(tag: string, work: BackfillWork): Promise<BackfillRow | undefined> {
  const { git, folder } = work.source;
  try {
    const tree = await openSource(folder, { git, commit: `refs/tags/${tag}` });
    const read = await readManifest(tree, work.manifest);
    const meant = readTag(tag, [read.manifest]);
    if (meant.kind === 'other') return undefined;
    const { version } = read.manifest;
    const reason = await work.leaveOut(tag);
    if (reason !== undefined) return { tag, version, status: 'skipped', reason };
    const { status } = await work.publish(tag, { tree, uncommitted: [], ...read });
    return { tag, version, status };
  } catch (thrown) {
    const { code, message, cure } = toRegistryError(thrown);
    if (FOR_GOOD.includes(code)) return { tag, status: 'skipped', code, reason: message };
    return { tag, status: 'failed', code, reason: message, ...(cure === undefined ? {} : { cure }) };
  }
}
