import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { RegistryError, toRegistryError } from '../errors.ts';
import { isThread } from '../local/thread.ts';
import type { CommandContext } from './context.ts';
import { errorDocument, errorText } from './error-text.ts';
import { createPaint, wantsColours } from './paint.ts';
import { createProgram } from './program.ts';
import { SYSTEM_PACING } from './system.ts';
import { createTerminal } from './terminal.ts';

/** Done, refused or failed, wrong usage. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Largest source file that is read to show a line of it. */
const SOURCE_LIMIT = 1024 * 1024;

const sourceRoots = ['.'];

// parts of a large site are written by threads that run this file, too
if (isThread()) await thread();
else await main(process.argv);

async function thread(): Promise<void> {
  const { runSiteThread } = await import('../local/site-threads.ts');
  await runSiteThread((await import('../site/build/thread-work.ts')).THREAD_WORK);
}

async function main(argv: readonly string[]): Promise<void> {
  quietOnClosedPipe();
  const json = argv.includes('--json');
  const colours = wantsColours(process.env, process.stdout.isTTY === true);
  const program = createProgram(makeContext, createPaint(colours)).exitOverride();
  program.configureOutput({ outputError: () => undefined, getOutHasColors: () => colours });
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync(argv);
  } catch (thrown) {
    process.exitCode =
      thrown instanceof CommanderError
        ? usage(thrown, {
            json,
            verb: verbIn(
              argv,
              program.commands.map((command) => command.name()),
            ),
          })
        : failure(toRegistryError(thrown), json);
  }
}

function makeContext({ json, quiet }: { json: boolean; quiet: boolean }): CommandContext {
  const terminal = createTerminal({ stdout: process.stdout, stderr: process.stderr, env: process.env, quiet });
  return {
    terminal,
    env: process.env,
    json,
    sourceRoots,
    programFile: process.argv[1] ?? '',
    pacing: SYSTEM_PACING,
    result: (document, text) => terminal.out(json ? JSON.stringify(document, null, 2) : text()),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** The command that was meant: the first word that is one. */
function verbIn(argv: readonly string[], verbs: readonly string[]): string | undefined {
  const word = argv.slice(2).find((text) => !text.startsWith('-'));
  return word !== undefined && verbs.includes(word) ? word : undefined;
}

/** Help and version come here too, with exit code 0. */
function usage(thrown: CommanderError, { json, verb }: { json: boolean; verb: string | undefined }): number {
  if (thrown.exitCode === 0) return EXIT.done;
  if (thrown.code === 'commander.help') return EXIT.usage;
  const [message = '', suggestion] = thrown.message.replace(/^error: /, '').split('\n');
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  const cure =
    suggestion?.replace(/^\(|\)$/g, '') ?? `Run \`clyde-registry ${verb === undefined ? '' : `${verb} `}--help\``;
  return failure(new RegistryError('INPUT_INVALID', sentence.replace(/\.$/, ''), { cure }), json);
}

function failure(error: RegistryError, json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify(errorDocument(error), null, 2)}\n`);
  else
    process.stderr.write(
      `${errorText(error, createPaint(wantsColours(process.env, process.stderr.isTTY === true)), sourceOf)}\n`,
    );
  if (error.code === 'INTERNAL' && process.env.CLYDE_DEBUG !== undefined)
    process.stderr.write(`${String(stackOf(error))}\n`);
  return error.code === 'INPUT_INVALID' ? EXIT.usage : EXIT.failed;
}

function stackOf(error: RegistryError): unknown {
  return error.cause instanceof Error ? error.cause.stack : error.stack;
}

function sourceOf(file: string): string | undefined {
  for (const root of sourceRoots.toReversed()) {
    try {
      const path = join(root, file);
      if (statSync(path).size <= SOURCE_LIMIT) return readFileSync(path, 'utf8');
    } catch {
      // not there: the next root, or no excerpt
    }
  }
  return undefined;
}

/** `clyde-registry … | head` ends quietly. */
function quietOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}
