import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git, GitFailure } from '../git/git.ts';
import type { ObjectReader } from '../git/objects.ts';
import { ATTRIBUTES_FILE, type ListedEntry } from './listing.ts';

export interface AttributeSource {
  readonly git: Git;
  readonly gitDir: string;
  readonly reader: ObjectReader;
  readonly failure: GitFailure;
}

const MENTION = 'export-ignore';

/** A file of attributes this large is not looked into here. */
const LARGE = 1024 * 1024;

/**
 * Of the given raw paths (folders end in `/`) those that the commit's own `.gitattributes` files mark `export-ignore`.
 * git itself answers, in a scratch repository that has those files and nothing else: no working tree, no
 * `info/attributes`, no setting of the user can have a say.
 */
export async function exportIgnored(
  source: AttributeSource,
  entries: readonly ListedEntry[],
  paths: () => Iterable<string>,
): Promise<Set<string>> {
  const files = entries.filter(
    ({ raw, mode }) => mode.startsWith('100') && (raw === ATTRIBUTES_FILE || raw.endsWith(`/${ATTRIBUTES_FILE}`)),
  );
  const mentions = await Promise.all(files.map((file) => mentionsIgnoring(source, file)));
  if (!mentions.includes(true)) return new Set();
  const scratch = await mkdtemp(join(tmpdir(), 'clyde-attributes-'));
  try {
    return await ask({ ...source, scratch }, files, [...paths()]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Without the word in any file nothing can be ignored, and git need not be asked. */
async function mentionsIgnoring({ reader }: AttributeSource, { oid, size = 0 }: ListedEntry): Promise<boolean> {
  return size > LARGE || (await reader.expect(oid, 'blob')).bytes.includes(MENTION);
}

async function ask(
  { git, gitDir, failure, scratch }: AttributeSource & { scratch: string },
  files: readonly ListedEntry[],
  paths: readonly string[],
): Promise<Set<string>> {
  const format = (files[0]?.oid.length ?? 0) > 40 ? ['--object-format=sha256'] : [];
  await git.output({ args: ['init', '--quiet', '--bare', '--template=', ...format, scratch], failure });
  const objects = await git.output({
    gitDir,
    args: ['rev-parse', '--path-format=absolute', '--git-path', 'objects'],
    failure,
  });
  const environment = { GIT_OBJECT_DIRECTORY: objects.toString().replace(/\r?\n$/, '') };
  const call = { git, gitDir: scratch, environment, failure };
  const unguarded = ['-c', 'core.protectNTFS=false', '-c', 'core.protectHFS=false'];
  const index = records(files.map(({ mode, oid, raw }) => `${mode} ${oid}\t${raw}`));
  await git.output({ ...call, args: [...unguarded, 'update-index', '-z', '--index-info'], input: index });
  const answer = await git.output({
    ...call,
    args: ['check-attr', '--cached', '-z', '--stdin', MENTION],
    input: records(paths),
  });
  const fields = answer.toString('latin1').split('\0');
  return new Set(fields.filter((_, at) => at % 3 === 0 && fields[at + 2] === 'set'));
}

function records(texts: readonly string[]): Buffer[] {
  return texts.length === 0 ? [] : [Buffer.from(`${texts.join('\0')}\0`, 'latin1')];
}
