import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { errorFrom } from '../errors.ts';
import { Git } from '../git/git.ts';
import { BUILD_FILE_PATH, MANIFEST_PATH, type ManifestSource } from '../manifest/manifest.ts';
import { NAME_LIMIT } from '../manifest/name.ts';
import { parseManifest } from '../manifest/parse.ts';
import { readYaml } from '../manifest/yaml.ts';
import { describeCheckout, type Remote } from '../source/describe.ts';
import { licenseOf, proseOf } from './license-file.ts';

/** What a package folder says of itself. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  /** SPDX expression. */
  readonly license?: string;
  /** Clyde's build file, with which the manifest must agree. */
  readonly buildFile?: ManifestSource;
  readonly remote?: Remote;
  /** Path of the package folder in its repository, with `/`; `''` for the top. */
  readonly folder: string;
  /** Top of the repository, or the folder itself. */
  readonly top: string;
}

/** What was said on the command line, which counts more. */
export type Said = Partial<Pick<PackageFacts, 'name' | 'version' | 'license'>>;

/** Looks at a package folder. Throws `BUILD_FILE_INVALID`, `SOURCE_UNREADABLE`. */
export async function lookAtPackage(
  folder: string,
  said: Said,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PackageFacts> {
  const checkout = await describeCheckout(new Git(env), folder);
  const names = await readdir(folder).catch((): string[] => []);
  const text = async (pattern: RegExp) => {
    const name = names.filter((each) => pattern.test(each)).sort()[0];
    return name === undefined ? undefined : readFile(join(folder, name), 'utf8').catch(() => undefined);
  };
  const buildFile = await buildFileOf(folder);
  const built = buildFile === undefined ? {} : nameAndVersion(buildFile);
  const license = said.license ?? licenseOf((await text(/^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i)) ?? '');
  const description = proseOf((await text(/^readme(?:\.(?:md|markdown|txt))?$/i)) ?? '');
  const remote = checkout?.remote;
  return {
    name: said.name ?? built.name ?? nameFrom(remote?.name ?? basename(resolve(folder))),
    version: said.version ?? built.version ?? '0.1.0',
    ...(description === undefined ? {} : { description }),
    ...(license === undefined ? {} : { license }),
    ...(buildFile === undefined ? {} : { buildFile }),
    ...(remote === undefined ? {} : { remote }),
    folder: checkout?.folder ?? '',
    top: checkout?.top ?? folder,
  };
}

/** The manifest's text, read once by the parser that publishing uses. Throws what `parseManifest` throws. */
export function manifestText({ name, version, description, license, buildFile }: PackageFacts): string {
  const lines = [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json',
    `name: ${name.startsWith('@') ? JSON.stringify(name) : name}`,
    `version: ${JSON.stringify(version)}`,
    ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
    ...(license === undefined ? [] : [`license: ${JSON.stringify(license)}`]),
  ];
  const text = `${lines.join('\n')}\n`;
  const manifest = { file: MANIFEST_PATH, bytes: Buffer.from(text) };
  parseManifest({ manifest, ...(buildFile === undefined ? {} : { buildFile }) });
  return text;
}

async function buildFileOf(folder: string): Promise<ManifestSource | undefined> {
  const bytes = await readFile(join(folder, BUILD_FILE_PATH)).catch(() => undefined);
  return bytes === undefined ? undefined : { file: BUILD_FILE_PATH, bytes };
}

function nameAndVersion(source: ManifestSource): { readonly name?: string; readonly version?: string } {
  const only = ['name', 'version'];
  const reading = readYaml(source, { noun: 'Build file', unreadable: 'BUILD_FILE_INVALID', only });
  const [first, ...others] = reading.problems;
  if (first !== undefined) throw errorFrom([first, ...others], `Cannot use "${source.file}"`);
  if (reading.kind === 'unreadable') return {};
  const { name, version } = reading.yaml.value;
  return { ...(typeof name === 'string' ? { name } : {}), ...(typeof version === 'string' ? { version } : {}) };
}

/** A name of the right form, near to the one of a repository or folder. */
function nameFrom(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('+', 'p')
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, NAME_LIMIT)
    .replace(/-+$/, '');
  return words === '' ? 'my-package' : words;
}
