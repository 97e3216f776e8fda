import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { RegistryError } from '../errors.ts';

/** Outputs as the file of `GITHUB_OUTPUT` takes them: each between two lines that no value can guess. */
export function outputText(
  outputs: Readonly<Record<string, string>>,
  delimiter = `ghadelimiter_${randomUUID()}`,
): string {
  const texts = Object.entries(outputs).map(([name, value]) => {
    if (!value.includes(delimiter)) return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
    throw new RegistryError('INTERNAL', `Cannot set the output ${name}: it holds the line that would end it`);
  });
  return texts.join('');
}

/** Adds to a file that the runner reads after the step; outside of a workflow there is none, and nothing happens. */
export function tellRunner(file: string | undefined, text: string): void {
  if (file !== undefined && file !== '') appendFileSync(file, text);
}
