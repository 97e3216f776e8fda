import type { ErrorCode } from '../../src/errors.ts';
import type { Sigstore } from '../trust/sigstore.ts';
import type { program } from './program.ts';

/** The program under attack: as it is, or a bundle of it in which one check always passes. */
export type Program = typeof program;

/** What attackers bring along. */
export interface Arena {
  /** Signs what it is asked to, for any job that somebody says to be. */
  readonly sigstore: Sigstore;
}

/** What an attempt ends with where nothing stopped it. */
export const SUCCEEDS = 'the attack succeeds';
/** What it ends with where it is taken, and does nothing. */
export const HARMLESS = 'harmless';

export interface Attack {
  /** What somebody does, in a few words; unique. */
  readonly name: string;
  /** What stops it: a row of the tables in `docs/trust.md` and `docs/provenance.md`. */
  readonly check: string;
  readonly stopped: ErrorCode | typeof HARMLESS;
  /** Tries it. Tells the code that it was stopped with, `HARMLESS` or `SUCCEEDS`. */
  readonly attempt: (program: Program, arena: Arena) => Promise<string> | string;
}

/** The code of what a call throws; without that it succeeds. */
export async function codeOf(program: Program, call: () => unknown): Promise<string> {
  try {
    await call();
    return SUCCEEDS;
  } catch (error) {
    if (!(error instanceof program.RegistryError)) throw error;
    return error.code;
  }
}
