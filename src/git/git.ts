import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ErrorCode, RegistryError } from '../errors.ts';
import { cleanEnvironment, type Environment, locateGit, NOTHING } from './environment.ts';

/** How a command that fails is told: `action` starts the message, as `Cannot read the commit`. */
export interface GitFailure {
  readonly code: ErrorCode;
  readonly action: string;
  readonly cure?: string;
}

export interface GitCall {
  readonly args: readonly string[];
  /** Absolute path of the git directory; absent for the few commands that need none. */
  readonly gitDir?: string;
  readonly workTree?: string;
  readonly input?: string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Variables for this call only. */
  readonly environment?: Environment;
  /** Whether it may talk to a remote; absent: no. */
  readonly network?: boolean;
  /** Most bytes of output; more ends the command. */
  readonly limit?: number;
  /** Milliseconds; longer ends the command. */
  readonly timeout?: number;
  readonly failure: GitFailure;
}

export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
  /** The end of what git said, without credentials. */
  readonly stderr: string;
}

const OUTPUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 8 * 1024;
const TIMEOUT = 120_000;

/** What another thread needs to run git in the same way. */
export interface GitSeed {
  readonly environment: Environment;
  readonly trusted: readonly string[];
}

/** Runs git: no shell, clean environment, bounded output and time. The only place that starts a process of git. */
export class Git {
  readonly #environment: Environment;
  #executable: Promise<string> | undefined;
  /** Folders whose repositories may belong to another user. */
  readonly trusted: readonly string[];

  constructor(environment: Environment, { trusted = [] }: { readonly trusted?: readonly string[] } = {}) {
    this.#environment = environment;
    this.trusted = trusted;
  }

  static of({ environment, trusted }: GitSeed): Git {
    return new Git(environment, { trusted });
  }

  /** For `Git.of`: what git is given of the environment, and no more. */
  get seed(): GitSeed {
    return { environment: cleanEnvironment(this.#environment, {}), trusted: this.trusted };
  }

  /** Id of the user who called `sudo`, as text. */
  get sudoUser(): string | undefined {
    return this.#environment.SUDO_UID;
  }

  /** Absolute path of git, looked up once. Throws `TOOL_MISSING`. */
  locate(): Promise<string> {
    this.#executable ??= locateGit(this.#environment);
    return this.#executable;
  }

  /** Starts git; whoever calls owns the process. Throws `TOOL_MISSING`. */
  async start(call: Omit<GitCall, 'limit' | 'input'>): Promise<ChildProcessWithoutNullStreams> {
    return spawn(await this.locate(), [...optionsOf(call), ...call.args], {
      env: cleanEnvironment(this.#environment, { network: call.network, further: call.environment }),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      timeout: call.timeout,
      killSignal: 'SIGKILL',
    });
  }

  /** Runs git to its end. A status other than 0 is an answer; a process that could not run, ran too long or said too much is thrown. */
  async run(call: GitCall): Promise<GitAnswer> {
    const timeout = call.timeout ?? TIMEOUT;
    const child = await this.start({ ...call, timeout });
    const [stdout, stderr, end] = await Promise.all([
      collect(child, call.limit ?? OUTPUT_LIMIT),
      tail(child.stderr),
      ended(child),
      feed(child, call.input),
    ]);
    if (stdout === undefined)
      throw gitError(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
    if (end instanceof Error) throw gitError(call.failure, `git did not start: ${end.message}`);
    if (end.status === null)
      throw gitError(
        call.failure,
        `git ${call.args[0]} was ended by ${end.signal ?? 'a signal'} (limit ${timeout / 1000} s)`,
      );
    return { status: end.status, stdout, stderr };
  }

  /** Like `run`, and a status other than 0 is thrown with what git said. */
  async output(call: GitCall): Promise<Buffer> {
    const answer = await this.run(call);
    if (answer.status !== 0) throw gitError(call.failure, answer.stderr);
    return answer.stdout;
  }
}

/** The error of a failed command; git's last words become `found`. */
export function gitError(failure: GitFailure, said: string): RegistryError {
  const found = said.trim().split('\n').slice(-3).join('; ');
  return new RegistryError(failure.code, `${failure.action}: git failed`, {
    ...(found === '' ? {} : { found }),
    ...(failure.cure === undefined ? {} : { cure: failure.cure }),
  });
}

/** What git wrote to its error stream: the last 8 KiB, `user:password@` in addresses removed. */
export async function tail(stream: Readable): Promise<string> {
  let text = '';
  try {
    for await (const chunk of stream.setEncoding('utf8')) text = (text + String(chunk)).slice(-STDERR_LIMIT);
  } catch {
    // the pipe broke with the process: what came so far is all there is
  }
  return text.replaceAll(/:\/\/[^/@\s]*@/g, '://');
}

/** Settings by which a repository names programs for git to run; those of filters and remotes have names of their own. */
const COMMANDS = [
  'core.fsmonitor=false',
  `core.hooksPath=${NOTHING}`,
  'core.sshCommand=ssh',
  'core.askPass=',
  'core.gitProxy=',
  'core.alternateRefsCommand=true',
  'credential.helper=',
  'diff.external=',
  'fetch.bundleURI=',
];

function optionsOf({ gitDir, workTree }: Pick<GitCall, 'gitDir' | 'workTree'>): string[] {
  return [
    ...(workTree === undefined ? [] : ['-C', workTree, `--work-tree=${workTree}`]),
    ...(gitDir === undefined ? [] : [`--git-dir=${gitDir}`]),
    '--no-pager',
    ...COMMANDS.flatMap((setting) => ['-c', setting]),
    // what the user set about a working tree holds for that tree, and for nothing read from a commit
    ...(workTree === undefined ? ['-c', `core.attributesFile=${NOTHING}`, '-c', 'core.ignoreCase=false'] : []),
  ];
}

async function collect(child: ChildProcessWithoutNullStreams, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of child.stdout) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else child.kill('SIGKILL');
    }
  } catch {
    // the pipe broke with the process; its end tells why
  }
  return size <= limit ? Buffer.concat(chunks, size) : undefined;
}

type End = Error | { status: number | null; signal: NodeJS.Signals | null };

function ended(child: ChildProcessWithoutNullStreams): Promise<End> {
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', (status, signal) => {
      resolve({ status, signal });
      // a helper that git started may outlive it and hold the pipes open
      if (status === null) for (const stream of [child.stdout, child.stderr]) stream.destroy();
    });
  });
}

async function feed(child: ChildProcessWithoutNullStreams, input: GitCall['input']): Promise<void> {
  try {
    await pipeline(typeof input === 'object' ? Readable.from(input) : Readable.from(input ? [input] : []), child.stdin);
  } catch (error) {
    // git ended before it read everything (EPIPE…): its status says why
    if (error instanceof Error && 'syscall' in error) return;
    child.kill('SIGKILL');
    throw error;
  }
}
