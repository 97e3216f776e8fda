import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { openIndexHistory } from '../../local/index-history.ts';
import { type CheckReport, checkIndex } from '../../registry/check.ts';
import { checkError } from '../../registry/check-error.ts';
import { checkReading } from '../check-reading.ts';
import type { CommandContext } from '../context.ts';
import { warningText } from '../error-text.ts';
import { counted } from '../figures.ts';
import { shellWord } from '../quoted.ts';
import { registryPlace } from '../registry-place.ts';

export interface CheckOptions {
  /** A local registry, or a clone of an index repository. */
  readonly registry?: string;
  readonly base?: string;
  /** Read every archive of what is looked at. */
  readonly archives?: boolean;
  /** Read so many of them. */
  readonly sample?: number;
  /** Folder that remembers which archives were good. */
  readonly cache?: string;
}

/** Warnings that are printed. */
const SHOWN = 20;

/** Checks an index: all of it, or what changed since a commit that was good. */
export async function check(context: CommandContext, options: CheckOptions): Promise<void> {
  const { registry, base, cache } = options;
  const { terminal } = context;
  const folder = folderOf(registry);
  await using history = await openIndexHistory({ git: new Git(context.env), folder });
  const archives = options.archives === true ? 'all' : options.sample;
  const reading = archives === undefined ? undefined : await checkReading({ history, folder, cache }, context);
  const report = await checkIndex(
    { ...(base === undefined ? {} : { base }), ...(archives === undefined ? {} : { archives }) },
    { history, progress: terminal.progress, ...(reading === undefined ? {} : { reading }) },
  );
  await reading?.memory.save();
  context.sourceRoots.push(folder);
  showWarnings(report, context);
  const error = checkError(report, folder);
  if (error !== undefined) throw error;
  const { head, files, packages, versions, archives: read, findings } = report;
  const warnings = findings.map(({ severity: _, ...warning }) => warning);
  const counts = { files, packages, versions, ...(archives === undefined ? {} : { archives: read }) };
  const document = { status: 'good', registry: folder, head, base: report.base, ...counts, warnings };
  context.result(document, () => {
    const known = read.known === 0 ? '' : `, ${read.known} known as good`;
    const bytes = archives === undefined ? '' : `, ${counted(read.read, 'archive')} read${known}`;
    const seen = `${counted(packages, 'package')}, ${counted(versions, 'version')}, ${counted(files, 'file')}${bytes}`;
    const what = report.base === undefined ? 'all of it' : `what changed since ${report.base.slice(0, 12)}`;
    return `${terminal.paint('good', 'green', 'bold')} index ${head.slice(0, 12)}: ${what} (${seen})`;
  });
}

function showWarnings({ findings, warnings }: CheckReport, { terminal, json }: CommandContext): void {
  if (json) return;
  const shown = findings.filter(({ severity }) => severity === 'warning').slice(0, SHOWN);
  for (const finding of shown) terminal.note(warningText(finding, terminal.paintError, () => undefined));
  if (warnings > shown.length) terminal.progress.warn(`${warnings - shown.length} more warnings: see --json`);
}

function folderOf(registry: string | undefined): string {
  const place = registryPlace(registry);
  if (place.kind === 'folder') return place.path;
  const repository = place.kind === 'github' ? `${place.owner}/${place.repository}` : 'OWNER/REPOSITORY';
  throw new RegistryError('INPUT_INVALID', 'Cannot check a registry that is not on this machine', {
    found: place.kind === 'github' ? `\`${repository}\` on GitHub` : 'an address',
    expected: 'the folder of a local registry, or a clone of an index repository',
    cure: `git clone https://github.com/${repository} index && clyde-registry check --registry ${shellWord('index')}`,
  });
}
