import { type AddReceipt, add } from '../../client/add.ts';
import { withDefault } from '../../client/default-registry.ts';
import type { InstallPorts } from '../../client/install.ts';
import type { TextChange } from '../../client/recording.ts';
import { REGISTRIES_PATH, readSettings } from '../../client/settings.ts';
import { type ConsumerFlags, consumerPorts } from '../consumer.ts';
import type { CommandContext } from '../context.ts';
import { installText } from '../install-text.ts';
import { type PackageSpec, parseRangeSpec } from '../package-spec.ts';
import type { Paint } from '../paint.ts';
import { registryId } from '../project-registries.ts';

export interface AddOptions extends ConsumerFlags {
  readonly specs: readonly string[];
  readonly dev?: boolean;
  /** Write the registry into the project's settings, so that later commands need not be told. */
  readonly remember?: boolean;
}

/** Requires further packages, and installs them. */
export async function addCommand(context: CommandContext, options: AddOptions): Promise<void> {
  const packages = options.specs.map(parseRangeSpec);
  const key = options.dev === true ? 'dev_requires' : 'requires';
  const ports = await consumerPorts(options, context);
  const request = { frozen: false, offline: options.offline === true, dev: true, update: [], force: false };
  const { registry, change, warning } = await noteOf(options, packages, ports);
  const texts = change === undefined ? {} : { texts: [change] };
  const receipt = await add({ ...request, key, packages, ...texts }, ports);
  if (warning !== undefined) context.terminal.progress.warn(warning);
  const remembered = change === undefined || registry === undefined ? {} : { remembered: registry };
  const warnings = [...receipt.warnings, ...(warning === undefined ? [] : [warning])];
  context.result({ ...receipt, ...remembered, warnings }, () =>
    addedText({ ...receipt, ...remembered }, context.terminal.paint),
  );
}

interface Note {
  readonly registry?: string;
  /** What `.clyde/registries.yaml` is to say. */
  readonly change?: TextChange;
  readonly warning?: string;
}

/** What to write of the registry that packages are added from; the project's own word on where packages come from is not changed. */
async function noteOf(
  { remember, registry: given, project }: AddOptions,
  packages: readonly PackageSpec[],
  { files, registries }: InstallPorts,
): Promise<Note> {
  if (remember !== true || given === undefined || given === '') return {};
  const registry = registryId(given, { base: '.', project });
  // pinned elsewhere, all of them: nothing comes from it
  if (packages.every(({ name }) => registries.of(name) !== registry)) return {};
  const written = (await readSettings(files)).default;
  if (written !== undefined && registryId(written, { base: project, project }) === registry) return {};
  const change = await withDefault(registry, files);
  if (change !== undefined) return { registry, change };
  const names = packages.map(({ name }) => `  "${name}": ${registry}`).join('\n');
  const why = written === undefined ? 'has a form that no line can be added to' : `says another default, ${written}`;
  return {
    warning: `${REGISTRIES_PATH} ${why}: without --registry the next command does not ask ${registry}. To have it so, write there\n${
      written === undefined ? `default: ${registry}` : `packages:\n${names}`
    }`,
  };
}

function addedText(receipt: AddReceipt & { readonly remembered?: string }, paint: Paint): string {
  const { added, remembered } = receipt;
  return [
    ...added.map(
      ({ name, range, file }) => `${paint('required', 'green', 'bold')} ${paint(name, 'bold')} ${range} in ${file}`,
    ),
    ...(remembered === undefined
      ? []
      : [`${paint('remembered', 'green', 'bold')} ${remembered} in ${REGISTRIES_PATH}`]),
    installText(receipt, paint),
  ].join('\n');
}
