import { packArchive } from '../../archive/pack.ts';
import { type ArchivePacker, preparePackage } from '../../registry/prepare.ts';
import type { CommandContext } from '../context.ts';
import { warningText } from '../error-text.ts';
import { bytesText, counted } from '../figures.ts';
import { openDraft } from '../package-source.ts';
import { checkTag } from '../tag.ts';

export interface ValidateOptions {
  readonly folder: string;
  readonly manifest: string;
  readonly tag?: string;
}

/** Packs without keeping anything. */
const NOWHERE: ArchivePacker = {
  async pack(files, root, watch) {
    const facts = await packArchive({ files, root, watch }, { write: async () => undefined });
    return { ...facts, open: () => nothing() };
  },
};

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Checks a package as publishing it would, but for the registry's verdict. */
export async function validate(
  context: CommandContext,
  { folder, manifest: path, tag }: ValidateOptions,
): Promise<void> {
  const { terminal } = context;
  const { tree, uncommitted, ...read } = await openDraft({ folder, manifest: path }, context);
  const { manifest } = read;
  if (tag !== undefined) checkTag(tag, manifest);
  const prepared = await preparePackage(tree, read, NOWHERE);
  const { archiveName: archive, warnings } = prepared;
  for (const warning of warnings) terminal.note(warningText(warning, terminal.paintError, () => undefined));
  const { checksum, tsum, size, unpackedSize, fileCount } = prepared.archive;
  const name = manifest.name.full;
  const document = {
    status: 'valid',
    name,
    version: manifest.version,
    archive,
    checksum,
    tsum,
    size,
    files: fileCount,
    warnings: [...uncommitted, ...warnings],
  };
  context.result(document, () => {
    const requires = Object.entries(manifest.requires).map(([dependency, range]) => `${dependency} ${range}`);
    return [
      `${terminal.paint('valid', 'green', 'bold')} ${terminal.paint(name, 'bold')} ${manifest.version}`,
      `  archive   ${archive}: ${counted(fileCount, 'file')}, ${bytesText(unpackedSize)}, packed ${bytesText(size)}`,
      ...(requires.length > 0 ? [`  requires  ${requires.join(', ')}`] : []),
    ].join('\n');
  });
}
