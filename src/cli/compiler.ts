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

/** Milliseconds until a program that does not end is ended. */
const TIME_LIMIT = 120_000;

/** `CC` and `CXX`, else the usual names. A string says which is missing: one that was named is not replaced by another. */
export async function findCompilers(env: Readonly<Record<string, string | undefined>>): Promise<Compilers | string> {
  const c = await first(env.CC ? [env.CC] : ['cc', 'gcc', 'clang']);
  const cxx = await first(env.CXX ? [env.CXX] : ['c++', 'g++', 'clang++']);
  if (env.CC && c === undefined) return `CC cannot be run: ${env.CC}`;
  if (env.CXX && cxx === undefined) return `CXX cannot be run: ${env.CXX}`;
  return c === undefined || cxx === undefined ? 'there is no C and C++ compiler here (cc, c++)' : { c, cxx };
}

async function first(names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    if ((await runProgram(name, ['--version'])).status === 0) return name;
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
    });
    // spawn's own `timeout` would hold this process for its whole length where the program cannot be started
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT);
    const end = (run: Run) => {
      clearTimeout(timer);
      resolve(run);
    };
    let output = '';
    const take = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(0, OUTPUT_LIMIT);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', () => end({ status: undefined, output }));
    child.once('close', (status) => end({ status: status ?? 1, output }));
  });
}
