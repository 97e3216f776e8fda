import { type Problem, RegistryError } from '../../src/errors.ts';
import type { RepositoryMetadata } from '../../src/manifest/manifest.ts';
import { type ParsedManifest, parseManifest } from '../../src/manifest/parse.ts';

export interface Files {
  readonly manifest: string | Uint8Array;
  readonly buildFile?: string | Uint8Array;
  readonly defaults?: RepositoryMetadata;
}

/** Reads files as a package folder has them. */
export function read({ manifest, buildFile, defaults }: Files): ParsedManifest {
  return parseManifest({
    manifest: { file: '.clyde/package.yaml', bytes: bytesOf(manifest) },
    ...(buildFile === undefined ? {} : { buildFile: { file: 'package.yml', bytes: bytesOf(buildFile) } }),
    ...(defaults === undefined ? {} : { defaults }),
  });
}

/** The error that reading ends with; reading must end with one. */
export function refusal(files: Files): RegistryError {
  try {
    read(files);
  } catch (error) {
    if (error instanceof RegistryError) return error;
    throw error;
  }
  throw new Error(`was read without an error: ${String(files.manifest).slice(0, 200)}`);
}

/** `CODE line:column` of every problem; with the file's name where it is not the manifest. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ code, at }) => {
    const file = at?.file === '.clyde/package.yaml' ? '' : `${at?.file} `;
    return `${code} ${file}${at?.line}:${at?.column}`;
  });
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A manifest that is right, and what follows it. */
export function withLines(...lines: readonly string[]): string {
  return ['name: fmt', 'version: "1.2.3"', ...lines, ''].join('\n');
}
