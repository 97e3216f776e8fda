import { createInterface } from 'node:readline';
import type { CommandContext } from './context.ts';

/** Asks a person; `fallback` where there is none to ask, or where they only press Enter. */
export async function ask(question: string, fallback: string, { terminal, json }: CommandContext): Promise<string> {
  if (json || !terminal.interactive || process.stdin.isTTY !== true) return fallback;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const hint = fallback === '' ? '' : ` (${fallback})`;
    const answer = await new Promise<string>((resolve) => {
      lines.once('close', () => resolve(''));
      lines.question(`${question}${hint}: `, resolve);
    });
    return answer.trim() || fallback;
  } finally {
    lines.close();
  }
}
