import { spawn } from 'node:child_process';

/** A C and a C++ compiler. */
export interface Compilers {
  readonly c: string;
  readonly cxx: string;
}

/** How a program ended. */
export interface Run {
  /** `undefined`: it could not be started. */
  readonly status: number | undefined;
  /** What it said, both streams, at most `OUTPUT_LIMIT` characters. */
  readonly output: string;
}

const OUTPUT_LIMIT = 64 * 1024;

/** `CC` and `CXX`, else the usual names; `undefined` where one of the two is missing. */
export async function findCompilers(env: Readonly<Record<string, string | undefined>>): Promise<Compilers | undefined> {
  const c = await first([env.CC, 'cc', 'gcc', 'clang']);
  const cxx = await first([env.CXX, 'c++', 'g++', 'clang++']);
  return c === undefined || cxx === undefined ? undefined : { c, cxx };
}

async function first(names: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const name of names) {
    if (name !== undefined && name !== '' && (await runProgram(name, ['--version'])).status === 0) return name;
  }
  return undefined;
}

/** Runs a program to its end, without a shell. */
export function runProgram(program: string, args: readonly string[], folder?: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      timeout: 120_000,
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(0, OUTPUT_LIMIT);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', () => resolve({ status: undefined, output }));
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
