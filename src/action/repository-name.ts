import { RegistryError } from '../errors.ts';
import type { RepositoryName } from '../github/site.ts';

/** `owner/name` as the runner gives it. Throws `EVENT_UNSUPPORTED`. */
export function repositoryNamed(text: string | undefined): RepositoryName {
  const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(text ?? '') ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new RegistryError('EVENT_UNSUPPORTED', 'Cannot tell which repository the job runs in', {
    found: `GITHUB_REPOSITORY ${JSON.stringify(text ?? '')}`,
    expected: '`owner/name`',
    cure: 'Run the action in a workflow of the index repository',
  });
}
