import { RegistryError } from '../errors.ts';
import type { InputSource } from './inputs.ts';

/** Every input of the reconcile action, read once. */
export interface ReconcileInputs {
  readonly token: string;
  readonly registryBranch: string;
  readonly logBranch: string;
  /** Requests to GitHub's API, and files of the server. */
  readonly budget: number;
  readonly files: number;
  /** File that one run leaves to the next, from the workspace. */
  readonly memory: string;
}

/** Reads and checks all inputs. Throws `INPUT_INVALID`. */
export function readReconcileInputs(input: InputSource): ReconcileInputs {
  const text = (name: string, fallback: string) => input(name).trim() || fallback;
  return {
    token: text('token', ''),
    registryBranch: branchOf('registry-branch', text('registry-branch', 'main')),
    logBranch: branchOf('log-branch', text('log-branch', 'log')),
    budget: numberOf('budget', text('budget', '600'), 50),
    files: numberOf('files', text('files', '1000'), 1),
    memory: text('memory', 'reconcile.json'),
  };
}

function branchOf(name: string, text: string): string {
  const branch = text.replace(/^refs\/heads\//, '');
  if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(branch) && !/\.\.|\/\/|\/$|\.lock$/.test(branch)) return branch;
  throw invalid(name, text, { expected: 'the name of a branch', example: 'main' });
}

function numberOf(name: string, text: string, least: number): number {
  if (/^\d{1,5}$/.test(text) && Number(text) >= least) return Number(text);
  throw invalid(name, text, { expected: `a whole number from ${least} to 99999`, example: '600' });
}

function invalid(name: string, text: string, { expected, example }: { expected: string; example: string }) {
  return new RegistryError('INPUT_INVALID', `Cannot use the input \`${name}\``, {
    ...{ found: JSON.stringify(text.slice(0, 100)), expected },
    cure: `Write for example \`${name}: ${example}\``,
  });
}
