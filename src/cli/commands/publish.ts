import type { Receipt } from '../../registry/publish.ts';
import type { CommandContext } from '../context.ts';
import { warningText } from '../error-text.ts';
import { bytesText } from '../figures.ts';
import { type OpenedPackage, openPackage } from '../package-source.ts';
import { shellWord } from '../quoted.ts';
import { readOnly } from '../registry-index.ts';
import { registryPlace } from '../registry-place.ts';
import { checkTag } from '../tag.ts';

export interface PublishOptions {
  readonly folder: string;
  /** Inside the package folder. */
  readonly manifest: string;
  readonly registry?: string;
  readonly tag?: string;
  readonly owner: string;
  /** `owner/name` on GitHub; a local registry has its own. */
  readonly vault?: string;
  readonly dryRun?: boolean;
}

/** Publishes a package to a local registry or to one on GitHub. */
export async function publishCommand(context: CommandContext, options: PublishOptions): Promise<void> {
  const place = registryPlace(options.registry);
  if (place.kind === 'address') throw readOnly(place.url);
  const local = await openPackage(options, context);
  const receipt =
    place.kind === 'github'
      ? await (await import('../publish-github.ts')).publishOnGitHub({ ...options, place, local }, context)
      : await publishToFolder(place.path, local, options, context);
  const { terminal } = context;
  for (const warning of receipt.warnings) terminal.note(warningText(warning, terminal.paintError, () => undefined));
  const warnings = [...local.uncommitted, ...receipt.warnings];
  context.result({ ...receipt, warnings }, () => receiptText(receipt, options.registry ?? receipt.index, context));
}

async function publishToFolder(
  dir: string,
  { tree, manifest, warnings }: OpenedPackage,
  { tag, owner, dryRun }: PublishOptions,
  context: CommandContext,
): Promise<Receipt> {
  const { publishLocally } = await import('../publish-local.ts');
  if (tag !== undefined) checkTag(tag, manifest);
  const request = { dir, tree, read: { manifest, warnings }, owner, dryRun: dryRun === true };
  const ports = { env: context.env, pacing: context.pacing, progress: context.terminal.progress };
  return publishLocally(tag === undefined ? request : { ...request, tag }, ports);
}

const SAYS = {
  published: 'published',
  unchanged: 'unchanged',
  attached: 'attached',
  checked: 'would publish',
} as const;

function receiptText(receipt: Receipt, registry: string, { terminal }: CommandContext): string {
  const { status, name, version, archive, size, checksum, commit } = receipt;
  const what = `${terminal.paint(name, 'bold')} ${version}`;
  return [
    `${terminal.paint(SAYS[status], 'green', 'bold')} ${what}${status === 'unchanged' ? ': the same files are there already' : ''}`,
    `  archive  ${archive}, ${bytesText(size)}`,
    `  sha256   ${checksum}`,
    `  index    ${receipt.index}${commit === undefined ? '' : ` at ${commit.slice(0, 12)}`}`,
    ...(status === 'published'
      ? [
          `  get it   ${terminal.paint(`clyde-registry fetch ${name}@${version} --registry ${shellWord(registry)}`, 'cyan')}`,
        ]
      : []),
  ].join('\n');
}
