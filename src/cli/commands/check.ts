import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { openIndexHistory } from '../../local/index-history.ts';
import { type CheckReport, checkIndex } from '../../registry/check.ts';
import { checkError } from '../../registry/check-error.ts';
import type { CommandContext } from '../context.ts';
import { warningText } from '../error-text.ts';
import { counted } from '../figures.ts';
import { shellWord } from '../quoted.ts';
import { registryPlace } from '../registry-place.ts';

export interface CheckOptions {
  /** A local registry, or a clone of an index repository. */
  readonly registry?: string;
  readonly base?: string;
}

/** Warnings that are printed. */
const SHOWN = 20;

/** Checks an index: all of it, or what changed since a commit that was good. */
export async function check(context: CommandContext, { registry, base }: CheckOptions): Promise<void> {
  const { terminal } = context;
  const folder = folderOf(registry);
  await using history = await openIndexHistory({ git: new Git(context.env), folder });
  const report = await checkIndex(base === undefined ? {} : { base }, { history, progress: terminal.progress });
  context.sourceRoots.push(folder);
  showWarnings(report, context);
  const error = checkError(report, folder);
  if (error !== undefined) throw error;
  const { head, files, packages, versions, findings } = report;
  const warnings = findings.map(({ severity: _, ...warning }) => warning);
  const document = { status: 'good', registry: folder, head, base: report.base, files, packages, versions, warnings };
  context.result(document, () => {
    const seen = `${counted(packages, 'package')}, ${counted(versions, 'version')}, ${counted(files, 'file')}`;
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
