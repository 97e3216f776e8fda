import { statSync } from 'node:fs';
import { join } from 'node:path';
import { RegistryError } from '../../errors.ts';
import { MANIFEST_PATH } from '../../manifest/manifest.ts';
import { type AddedFile, addFile } from '../added-file.ts';
import type { CommandContext } from '../context.ts';
import { lookAtPackage, manifestText, type PackageFacts } from '../new-package.ts';
import { harmless } from '../paint.ts';
import { publishWorkflow, WORKFLOW_PATH } from '../publish-workflow.ts';
import { ask } from '../question.ts';
import { registryPlace } from '../registry-place.ts';

export interface NewOptions {
  readonly folder: string;
  readonly registry?: string;
  readonly name?: string;
  readonly initial?: string;
  readonly license?: string;
  readonly direct?: boolean;
}

/** Writes manifest and workflow of a package. What is there stays; what would be different is shown. */
export async function newCommand(context: CommandContext, options: NewOptions): Promise<void> {
  const { folder, name, initial, license } = options;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw noFolder(folder);
  const said = { ...(name === undefined ? {} : { name }), ...(initial === undefined ? {} : { version: initial }) };
  const told = await lookAtPackage(folder, { ...said, ...(license === undefined ? {} : { license }) }, context.env);
  const facts = name === undefined ? { ...told, name: await ask('Name of the package', told.name, context) } : told;
  const registry = options.registry ?? (await ask('Registry to publish to, owner/name', '', context));
  const text = manifestText(facts);
  const workflow = workflowText(facts, registry, options.direct === true);
  const files = [await addFile(folder, MANIFEST_PATH, text)];
  if (workflow !== undefined) files.push(await addFile(facts.top, WORKFLOW_PATH, workflow));
  const document = { status: 'created', folder, name: facts.name, version: facts.version, files };
  context.result(document, () => resultText(facts, files, context));
}

/** Nothing where no registry is named, or one that no workflow reaches. */
function workflowText({ remote, folder }: PackageFacts, registry: string, direct: boolean): string | undefined {
  if (registry === '') return undefined;
  const place = registryPlace(registry);
  if (place.kind !== 'github') return undefined;
  const same = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase();
  const own = same(place.owner, remote?.owner) && same(place.repository, remote?.name);
  return publishWorkflow({ place, own, folder, direct });
}

const COLOURS = { written: 'green', unchanged: 'dim', kept: 'yellow' } as const;

function resultText(
  { name, version, license }: PackageFacts,
  files: readonly AddedFile[],
  { terminal: { paint } }: CommandContext,
): string {
  const listed = files.flatMap(({ path, status, difference = [] }) => [
    `${paint(status.padEnd(9), COLOURS[status])} ${path}${status === 'kept' ? ': it is there already; this would be different' : ''}`,
    ...difference.map(
      (line) => `    ${paint(harmless(line), line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim')}`,
    ),
  ]);
  const missing = [
    ...(license === undefined ? ['the licence could not be told: add `license:` to the manifest'] : []),
    ...(files.length === 1 ? ['no workflow: name a registry on GitHub with `--registry owner/name`'] : []),
  ];
  return [
    ...listed,
    ...missing.map((line) => `note      ${line}`),
    `next      ${paint('clyde-registry validate', 'cyan')}, commit, and release ${paint(`v${version}`, 'bold')} of ${paint(name, 'bold')}`,
  ].join('\n');
}

function noFolder(folder: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot look at "${folder}"`, {
    found: 'no such folder',
    expected: 'the folder of a package',
    cure: `Make it first, or name another: \`clyde-registry new ${join('path', 'to', 'package')}\``,
  });
}
