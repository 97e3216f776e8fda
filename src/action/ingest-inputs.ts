import { RegistryError } from '../errors.ts';
import type { RepositoryPlace } from '../registry/ingest/ports.ts';
import { placeNamed } from '../registry/ingest/request.ts';
import type { InputSource } from './inputs.ts';

/** Every input of the ingest action, read once. */
export interface IngestInputs {
  readonly token: string;
  /** For the vault alone; absent: `token` may write there. */
  readonly vaultToken?: string;
  readonly registryBranch: string;
  readonly logBranch: string;
  /** Asked for by hand; absent: all pending work. */
  readonly repository: RepositoryPlace | undefined;
  readonly sweep: boolean;
  /** Requests to GitHub's API. */
  readonly budget: number;
}

/** Reads and checks all inputs. `server`: `https://github.com`. Throws `INPUT_INVALID`. */
export function readIngestInputs(input: InputSource, server: string): IngestInputs {
  const text = (name: string, fallback: string) => input(name).trim() || fallback;
  const registryBranch = branchOf('registry-branch', text('registry-branch', 'main'));
  const logBranch = branchOf('log-branch', text('log-branch', 'log'));
  if (logBranch === registryBranch)
    throw invalid('log-branch', 'the branch of the index', 'a branch of its own', 'Write `log-branch: log`');
  const asked = text('repository', '');
  const repository = asked === '' ? undefined : placeNamed(asked, server);
  if (asked !== '' && repository === undefined)
    throw invalid('repository', JSON.stringify(asked.slice(0, 100)), '`owner/name`', 'Write `repository: acme/fmt`');
  const sweep = text('sweep', 'false');
  if (sweep !== 'true' && sweep !== 'false')
    throw invalid('sweep', JSON.stringify(sweep.slice(0, 20)), '`true` or `false`', 'Write `sweep: true`');
  const budget = text('budget', '800');
  if (!/^[1-9]\d{1,4}$/.test(budget))
    throw invalid(
      'budget',
      JSON.stringify(budget.slice(0, 20)),
      'a whole number of requests from 10 to 99999',
      'Write `budget: 800`',
    );
  const vaultToken = text('vault-token', '');
  return {
    token: text('token', ''),
    ...(vaultToken === '' ? {} : { vaultToken }),
    registryBranch,
    logBranch,
    repository,
    sweep: sweep === 'true',
    budget: Number(budget),
  };
}

function branchOf(name: string, text: string): string {
  const branch = text.replace(/^refs\/heads\//, '');
  if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(branch) && !/\.\.|\/\/|\/$|\.lock$/.test(branch)) return branch;
  throw invalid(
    name,
    JSON.stringify(text.slice(0, 100)),
    'the name of a branch',
    `Write for example \`${name}: main\``,
  );
}

function invalid(name: string, found: string, expected: string, cure: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot use the input \`${name}\``, { found, expected, cure });
}
