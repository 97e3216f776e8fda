import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Compilers, runProgram } from './compiler.ts';

export interface BuildRequest {
  readonly compilers: Compilers;
  /** Unpacked packages, the application among them. */
  readonly packages: readonly string[];
  /** Where objects and the program go. */
  readonly output: string;
  /** Name of the program. */
  readonly program: string;
}

/** A program that was built, or what the compiler said. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly program: string }
  | { readonly kind: 'failed'; readonly said: string };

/** Compiles every source file of the packages, with each package's `include/`, and links them to one program. */
export async function buildProgram({ compilers, packages, output, program }: BuildRequest): Promise<BuildOutcome> {
  const includes = packages.map((folder) => `-I${join(folder, 'include')}`);
  const objects: string[] = [];
  for (const source of (await Promise.all(packages.map(sourcesOf))).flat()) {
    const object = join(output, `${objects.length}.o`);
    const [compiler, standard] = source.endsWith('.c') ? [compilers.c, '-std=c11'] : [compilers.cxx, '-std=c++17'];
    const compiled = await runProgram(compiler, [
      standard,
      '-Wall',
      '-Wextra',
      ...includes,
      '-c',
      source,
      '-o',
      object,
    ]);
    if (compiled.status !== 0) return { kind: 'failed', said: compiled.output };
    objects.push(object);
  }
  const file = join(output, program);
  const linked = await runProgram(compilers.cxx, [...objects, '-o', file]);
  return linked.status === 0 ? { kind: 'built', program: file } : { kind: 'failed', said: linked.output };
}

async function sourcesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'src'));
  return names
    .filter((name) => /\.(?:c|cpp)$/.test(name))
    .sort()
    .map((name) => join(folder, 'src', name));
}
