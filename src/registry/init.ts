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

/** Makes an empty index, beside the other files of a branch that has no `config.json`. Returns the commit. Throws `INDEX_EXISTS` where there is an index already. */
export async function initIndex(description: RegistryDescription, index: IndexStore & IndexFounder): Promise<string> {
  const { head, files: present } = await index.read([CONFIG_PATH, POLICY_PATH]);
  if (present.get(CONFIG_PATH) !== undefined) throw exists(index.label);
  const message = { headline: `Found the registry ${description.name}` };
  const files = new Map([...foundingFiles(description)].filter(([path]) => present.get(path) === undefined));
  const outcome = await (head === undefined ? index.found(files, message) : index.commit(head, files, message));
  if (outcome.kind === 'done') return outcome.commit;
  if (outcome.kind === 'stale') throw exists(index.label);
  throw new RegistryError('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
    cure: 'Run it again: it looks first whether the index is there',
    cause: outcome.cause,
  });
}

function exists(label: string): RegistryError {
  return new RegistryError('INDEX_EXISTS', `Cannot make the index ${label}: it is there already`, {
    found: `a branch with "${CONFIG_PATH}"`,
    expected: 'a branch without one, or no such branch yet',
    cure: 'Publish to it as it is, or choose another folder or branch',
  });
}
