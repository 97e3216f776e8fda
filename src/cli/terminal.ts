import type { Progress } from '../registry/ports.ts';
import { createPaint, harmless, type Paint, wantsColours } from './paint.ts';

/** A stream that text goes to. */
export interface TextStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Results go to `out`, everything else to the error stream. */
export interface Terminal {
  /** For `out`. */
  readonly paint: Paint;
  /** For the error stream. */
  readonly paintError: Paint;
  readonly interactive: boolean;
  /** One line, or several, of the result. */
  out(text: string): void;
  /** One line, or several, for people only. */
  note(text: string): void;
  readonly progress: Progress;
}

export interface TerminalOptions {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** No progress lines. */
  readonly quiet: boolean;
}

export function createTerminal({ stdout, stderr, env, quiet }: TerminalOptions): Terminal {
  const paint = createPaint(wantsColours(env, stdout.isTTY === true));
  const paintError = createPaint(wantsColours(env, stderr.isTTY === true));
  const note = (text: string) => {
    stderr.write(`${text}\n`);
  };
  return {
    paint,
    paintError,
    interactive: stdout.isTTY === true,
    out: (text) => {
      stdout.write(`${text}\n`);
    },
    note,
    progress: {
      step: (message) => {
        if (!quiet) note(paintError(`· ${harmless(message)}`, 'dim'));
      },
      warn: (message) => note(`${paintError('warning', 'yellow', 'bold')}: ${harmless(message)}`),
    },
  };
}
