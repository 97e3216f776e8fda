import type { Pacing } from '../registry/ports.ts';
import type { Terminal } from './terminal.ts';

/** What a command gets from the process it runs in. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pacing: Pacing;
  /** The file that was started; the examples lie near it. */
  readonly programFile: string;
  /** Prints the result: the document with `--json`, else the text. At most once a run. */
  result(document: Readonly<Record<string, unknown>>, text: () => string): void;
  /** Folders in which files named by errors are looked up, to show the line; a command adds its own. */
  readonly sourceRoots: string[];
  /** `--json` was given: nothing but the one document goes to stdout. */
  readonly json: boolean;
  /** Resolves at Ctrl-C or when the process is asked to end; from then on this program ends it cleanly. */
  interrupted(): Promise<void>;
}
