import { RegistryError } from '../errors.ts';
import type { InputSource } from './inputs.ts';

/** Every input of the statistics action, read once. */
export interface StatsInputs {
  readonly token: string;
  readonly registryBranch: string;
  readonly statsBranch: string;
  /** Points. */
  readonly budget: number;
}

/** Reads and checks all inputs. Throws `INPUT_INVALID`. */
export function readStatsInputs(input: InputSource): StatsInputs {
  const text = (name: string, fallback: string) => input(name).trim() || fallback;
  const registryBranch = branchOf('registry-branch', text('registry-branch', 'main'));
  const statsBranch = branchOf('stats-branch', text('stats-branch', 'stats'));
  if (statsBranch === registryBranch) {
    throw invalid('stats-branch', 'the branch of the index', 'a branch of its own', 'Write `stats-branch: stats`');
  }
  return { token: text('token', ''), registryBranch, statsBranch, budget: budgetOf(text('budget', '800')) };
}

function branchOf(name: string, text: string): string {
  const branch = text.replace(/^refs\/heads\//, '');
  const wrong = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^[-/]|\/$|\.lock$|\/\//u.test(branch);
  if (!wrong) return branch;
  throw invalid(
    name,
    JSON.stringify(text),
    'the name of a branch',
    `Write for example \`${name}: ${name.split('-')[0]}\``,
  );
}

function budgetOf(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw invalid('budget', JSON.stringify(text), 'a whole number of points from 1 to 99999', 'Write `budget: 800`');
}

function invalid(name: string, found: string, expected: string, cure: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot use the input \`${name}\``, { found, expected, cure });
}
