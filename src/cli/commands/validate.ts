import { archiveName, archiveRoot } from '../../archive/naming.ts';
import { packArchive } from '../../archive/pack.ts';
import { selectFiles } from '../../archive/select.ts';
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

/** Checks a package as publishing it would, but for the registry's verdict. */
export async function validate(
  context: CommandContext,
  { folder, manifest: path, tag }: ValidateOptions,
): Promise<void> {
  const { terminal } = context;
  const { tree, manifest, warnings, uncommitted } = await openDraft({ folder, manifest: path }, context);
  if (tag !== undefined) checkTag(tag, manifest);
  const files = selectFiles(tree, manifest);
  const facts = await packArchive(
    { files, root: archiveRoot(manifest.name, manifest.version) },
    { write: async () => undefined },
  );
  for (const warning of warnings) terminal.note(warningText(warning, terminal.paintError, () => undefined));
  const { checksum, tsum, size, unpackedSize, fileCount } = facts;
  const name = manifest.name.full;
  const archive = archiveName(manifest.name, manifest.version);
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
