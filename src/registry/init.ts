import { RegistryError } from '../errors.ts';
import { writeConfig } from '../sparse/config.ts';
import { CONFIG_PATH, type Layout, POLICY_PATH } from '../sparse/path.ts';
import { writePolicy } from '../sparse/policy.ts';
import type { IndexFounder, IndexStore } from './ports.ts';

export interface RegistryDescription {
  readonly name: string;
  /** Where it will be served, ending in `/`; absent: not known yet. */
  readonly base?: string;
  readonly layout?: Layout;
}

/** The files every new index starts with. */
export function foundingFiles({ name, base, layout }: RegistryDescription): ReadonlyMap<string, string> {
  const config = writeConfig({ name, ...(base === undefined ? {} : { base }), layout: layout ?? 'cargo' });
  return new Map([
    [CONFIG_PATH, config],
    [POLICY_PATH, writePolicy(name)],
  ]);
}

/** Makes an empty index. Returns the first commit. Throws `INDEX_EXISTS` where there is one already. */
export async function initIndex(description: RegistryDescription, index: IndexStore & IndexFounder): Promise<string> {
  const snapshot = await index.read([CONFIG_PATH]);
  if (snapshot.head !== undefined) throw exists(index.label);
  const outcome = await index.found(foundingFiles(description), { headline: `Found the registry ${description.name}` });
  if (outcome.kind === 'done') return outcome.commit;
  if (outcome.kind === 'stale') throw exists(index.label);
  throw new RegistryError('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
    cure: 'Run it again: it looks first whether the index is there',
    cause: outcome.cause,
  });
}

function exists(label: string): RegistryError {
  return new RegistryError('INDEX_EXISTS', `Cannot make the index ${label}: it is there already`, {
    found: 'a branch with commits',
    expected: 'no such branch yet',
    cure: 'Publish to it as it is, or choose another folder or branch',
  });
}
