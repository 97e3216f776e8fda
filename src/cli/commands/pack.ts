import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ArchiveFacts, ArchiveSink } from '../../archive/archive.ts';
import { archiveName } from '../../archive/naming.ts';
import { packArchive } from '../../archive/pack.ts';
import type { SourceFile } from '../../archive/tree.ts';
import { RegistryError } from '../../errors.ts';
import { choosePackage } from '../../registry/prepare.ts';
import type { CommandContext } from '../context.ts';
import { bytesText, counted } from '../figures.ts';
import { openPackage } from '../package-source.ts';

export interface PackOptions {
  readonly folder: string;
  readonly manifest: string;
  readonly output?: string;
}

/** Writes the archive that would be published, to a file all at once or to stdout. */
export async function pack(context: CommandContext, options: PackOptions): Promise<void> {
  const { tree, manifest, warnings } = await openPackage(options, context);
  const input = await choosePackage(tree, { manifest, warnings });
  const output = options.output ?? archiveName(manifest.name, manifest.version);
  if (output === '-') {
    if (context.json) throw stdoutTaken();
    await packArchive(input, stdoutSink());
    return;
  }
  const facts = await packToFile(input, output);
  const { checksum, tsum, size, unpackedSize, fileCount } = facts;
  const { terminal } = context;
  const document = {
    status: 'packed',
    name: manifest.name.full,
    version: manifest.version,
    file: output,
    checksum,
    tsum,
    size,
    files: fileCount,
  };
  context.result(document, () =>
    [
      `${terminal.paint('packed', 'green', 'bold')} ${terminal.paint(output, 'bold')}`,
      `  ${counted(fileCount, 'file')}, ${bytesText(unpackedSize)}, packed ${bytesText(size)}, from ${tree.label}`,
      `  sha256 ${checksum}`,
    ].join('\n'),
  );
}

/** Written beside its place and renamed: nobody finds half an archive there. */
async function packToFile(
  input: { files: readonly SourceFile[]; root: string },
  output: string,
): Promise<ArchiveFacts> {
  const target = resolve(output);
  const tag = createHash('sha256').update(`${target}\0${process.pid}`).digest('hex').slice(0, 12);
  const partial = resolve(dirname(target), `.${tag}.partial`);
  const file = await open(partial, 'wx').catch((cause: unknown) => {
    throw unwritable(output, cause);
  });
  try {
    const facts = await packArchive(input, { write: (chunk) => file.writeFile(chunk) });
    await file.close();
    await rename(partial, target).catch((cause: unknown) => {
      throw unwritable(output, cause);
    });
    return facts;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

function stdoutSink(): ArchiveSink {
  return {
    write: (chunk) =>
      new Promise((done, fail) => {
        process.stdout.write(chunk, (error) => (error == null ? done() : fail(error)));
      }),
  };
}

function unwritable(output: string, cause: unknown): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot write the archive to "${output}"`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a file in a folder that exists and may be written',
    cure: 'Choose another place with `-o FILE`',
    cause,
  });
}

function stdoutTaken(): RegistryError {
  return new RegistryError('INPUT_INVALID', 'Cannot write both the archive and JSON to stdout', {
    found: '`-o -` with `--json`',
    expected: 'one of them',
    cure: 'Write the archive to a file: `-o FILE`',
  });
}
