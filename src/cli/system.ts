import type { Environment } from '../git/environment.ts';
import type { Pacing, Progress } from '../registry/ports.ts';
import type { CommandContext } from './context.ts';
import { createPaint } from './paint.ts';

/** The environment variables of this process. */
export function systemEnvironment(): Environment {
  return process.env;
}

/** The real clock and real chance. */
export const SYSTEM_PACING: Pacing = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

const NOTHING = () => undefined;
export const SILENT_PROGRESS: Progress = { step: NOTHING, warn: NOTHING };

/** What a command needs, for callers that are no terminal: nothing is printed. */
export function silentContext({
  env,
  progress,
}: {
  readonly env: Environment;
  readonly progress: Progress;
}): CommandContext {
  const paint = createPaint(false);
  return {
    terminal: { paint, paintError: paint, interactive: false, out: NOTHING, note: NOTHING, progress },
    env,
    pacing: SYSTEM_PACING,
    programFile: '',
    sourceRoots: [],
    result: NOTHING,
    json: false,
    interrupted: () => new Promise(NOTHING),
  };
}
