import { fetchPackage } from '../../client/fetch.ts';
import type { CommandContext } from '../context.ts';
import { folderDestination } from '../destination.ts';
import { bytesText, counted } from '../figures.ts';
import { parseRangeSpec } from '../package-spec.ts';
import { harmless } from '../paint.ts';
import { registryReader } from '../registry-reader.ts';

export interface FetchOptions {
  readonly spec: string;
  readonly registry?: string;
  /** Folder to unpack into. */
  readonly output: string;
  readonly force?: boolean;
}

/** Downloads a package, verifies it and unpacks it to `OUTPUT/name-version`. */
export async function fetchCommand(context: CommandContext, options: FetchOptions): Promise<void> {
  const wanted = parseRangeSpec(options.spec);
  const registry = await registryReader(options.registry, context);
  const destination = folderDestination({ folder: options.output, force: options.force === true });
  const { terminal } = context;
  const receipt = await fetchPackage(wanted, { registry, destination, progress: terminal.progress });
  const needs = receipt.entry.deps.filter(({ kind }) => kind === 'normal');
  const dependencies = needs.map(({ name, req }) => ({ name, req, fetched: false }));
  context.result({ status: 'fetched', ...receipt, dependencies }, () =>
    [
      `${terminal.paint('fetched', 'green', 'bold')} ${terminal.paint(receipt.name, 'bold')} ${receipt.version} to ${receipt.folder}`,
      `  ${counted(receipt.files, 'file')}, ${bytesText(receipt.size)} packed`,
      `  sha256 ${receipt.checksum} ${terminal.paint('verified', 'green')}`,
      ...dependencies.map(({ name, req }) => `  needs ${name} ${harmless(req)} (not fetched)`),
    ].join('\n'),
  );
}
