import { errorFrom, type Problem, RegistryError } from '../errors.ts';
import { Findings, pointerTo } from '../manifest/findings.ts';
import { BUILD_FILE_PATH, MANIFEST_PATH } from '../manifest/manifest.ts';
import { type PackageName, parseName } from '../manifest/name.ts';
import { readRequirements } from '../manifest/requirements.ts';
import { isRecord, readYaml } from '../manifest/yaml.ts';
import type { ProjectFiles } from './install-ports.ts';
import type { Requirement } from './resolve.ts';

export type RequirementKey = 'requires' | 'dev_requires';

/** What a project requires, and the file to write a further requirement into. */
export interface Project {
  readonly requires: readonly Requirement[];
  readonly devRequires: readonly Requirement[];
  /** By key, the file that holds it or would. */
  readonly holders: Readonly<Record<RequirementKey, ProjectFile>>;
  /** Requirements that name no registry: `local:../x`. */
  readonly skipped: readonly string[];
}

export interface ProjectFile {
  readonly path: string;
  readonly text: string;
  /** The full name that a key of the file stands for. */
  readonly resolve: (written: string) => string;
}

interface Reading {
  readonly file: ProjectFile;
  readonly findings: Findings;
  readonly owner: PackageName | undefined;
}

/**
 * Reads `.clyde/package.yaml` and Clyde's `package.yml`, whichever are there; a key the manifest does not have is the build
 * file's. Nothing else in them is looked at: who installs need not publish. Throws `MANIFEST_MISSING`, `MANIFEST_…`, `BUILD_FILE_INVALID`.
 */
export async function readProject(files: ProjectFiles): Promise<Project> {
  const problems: Problem[] = [];
  const manifest = await readFile(files, MANIFEST_PATH, problems);
  const build = await readFile(files, BUILD_FILE_PATH, problems);
  const [first] = [manifest, build].filter((reading) => reading !== undefined);
  if (first === undefined && problems.length === 0) throw nothingThere();
  const skipped: string[] = [];
  const holderOf = (key: RequirementKey) => {
    if (manifest !== undefined && (build === undefined || manifest.findings.yaml.value[key] !== undefined))
      return manifest;
    return build ?? first;
  };
  const [requires, devRequires] = (['requires', 'dev_requires'] as const).map((key) => {
    const reading = holderOf(key);
    return reading === undefined ? [] : readKey(reading, key, skipped);
  });
  for (const reading of [manifest, build]) problems.push(...(reading?.findings.problems ?? []));
  const [problem, ...others] = problems;
  if (problem !== undefined || first === undefined)
    throw problem === undefined
      ? nothingThere()
      : errorFrom([problem, ...others], 'Cannot read what this project requires');
  const fileOf = (key: RequirementKey) => (holderOf(key) ?? first).file;
  const holders = { requires: fileOf('requires'), dev_requires: fileOf('dev_requires') };
  return { requires: requires ?? [], devRequires: devRequires ?? [], holders, skipped };
}

async function readFile(files: ProjectFiles, path: string, problems: Problem[]): Promise<Reading | undefined> {
  const bytes = await files.read(path);
  if (bytes === undefined) return undefined;
  const isManifest = path === MANIFEST_PATH;
  const reading = readYaml(
    { file: path, bytes },
    {
      noun: isManifest ? 'Manifest' : 'Build file',
      unreadable: isManifest ? 'MANIFEST_SYNTAX' : 'BUILD_FILE_INVALID',
      only: ['name', 'requires', 'dev_requires'],
    },
  );
  problems.push(...reading.problems);
  if (reading.kind === 'unreadable') return undefined;
  const owner = ownerOf(reading.yaml.value.name);
  // in a scoped package Clyde looks for a name without scope in the package's own scope
  const scope = isManifest ? undefined : owner?.scope;
  const resolve = (written: string) =>
    scope === undefined || written.startsWith('@') ? written : `@${scope}/${written}`;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { file: { path, text, resolve }, findings: new Findings(reading.yaml), owner };
}

function readKey({ file, findings, owner }: Reading, key: RequirementKey, skipped: string[]): Requirement[] {
  const value = findings.yaml.value[key] ?? {};
  const pointer = pointerTo('', key);
  const code = file.path === MANIFEST_PATH ? 'MANIFEST_INVALID' : 'BUILD_FILE_INVALID';
  const complain = (place: string, what: string) =>
    findings.blame({
      pointer: place,
      code,
      message: what,
      expected: 'package names and ranges of versions',
      cure: `Write for example\n${key}:\n  fmt: "^1.2.3"`,
    });
  if (!isRecord(value)) {
    complain(pointer, `Key \`${key}\` is no map`);
    return [];
  }
  const entries: Record<string, unknown> = {};
  for (const [name, range] of Object.entries(value)) {
    if (typeof range !== 'string') complain(pointerTo(pointer, name), `Range of "${name}" is no text`);
    else if (range.startsWith('local:')) skipped.push(`${name} (${range})`);
    else entries[name] = range;
  }
  const ranges = readRequirements({
    findings,
    pointer,
    entries,
    resolve: file.resolve,
    ...(owner === undefined ? {} : { owner }),
  });
  return Object.entries(ranges).map(([name, req]) => ({ name, req }));
}

function ownerOf(name: unknown): PackageName | undefined {
  try {
    return typeof name === 'string' ? parseName(name) : undefined;
  } catch {
    return undefined;
  }
}

function nothingThere(): RegistryError {
  return new RegistryError('MANIFEST_MISSING', 'Cannot tell what this project requires: it has no file that says so', {
    found: `neither ${BUILD_FILE_PATH} nor ${MANIFEST_PATH}`,
    expected: 'one of them, with the key `requires`',
    cure: `Write ${BUILD_FILE_PATH}:
name: my-project
version: "0.1.0"
requires:
  fmt: "^1.2.3"`,
  });
}
