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

/** Looks that are taken at what others, or a request without an answer, have made of the branch. */
const LOOKS = 5;

/**
 * Makes an empty index, beside the other files of a branch that has no `config.json`; what is there stays as it is.
 * `wanted`: path → text, `config.json` among them. Returns the commit. Throws
 * `INDEX_EXISTS` where there is an index already, `INDEX_PROTECTED`, `GITHUB_UNAVAILABLE`.
 */
export async function initIndex(
  description: RegistryDescription,
  index: IndexStore & IndexFounder,
  wanted: ReadonlyMap<string, string> = foundingFiles(description),
): Promise<string> {
  const message = { headline: `Found the registry ${description.name}` };
  let cause: unknown;
  for (let look = 1; look <= LOOKS; look++) {
    const { head, files: present, refusal } = await index.read([...wanted.keys()]);
    const config = present.get(CONFIG_PATH);
    // after an attempt of ours it may be the one that we made
    if (config !== undefined && (look === 1 || config !== wanted.get(CONFIG_PATH))) throw exists(index.label);
    const files = new Map([...wanted].filter(([path]) => present.get(path) === undefined));
    if (head !== undefined && files.size === 0) return head;
    if (refusal !== undefined) throw refusal;
    const outcome = await (head === undefined ? index.found(files, message) : index.commit(head, files, message));
    if (outcome.kind === 'done') return outcome.commit;
    cause = outcome.kind === 'lost' ? outcome.cause : new Error('a branch that changes all the time');
    // asked to wait: a person will know when
    if (outcome.kind === 'lost' && outcome.retryAfter !== undefined) break;
  }
  throw new RegistryError('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
    found: cause instanceof Error ? cause.message : String(cause),
    cure: 'Run it again: it looks first whether the index is there',
    cause,
  });
}

function exists(label: string): RegistryError {
  return new RegistryError('INDEX_EXISTS', `Cannot make the index ${label}: it is there already`, {
    found: `a branch with "${CONFIG_PATH}"`,
    expected: 'a branch without one, or no such branch yet',
    cure: 'Publish to it as it is, or choose another folder or branch',
  });
}
