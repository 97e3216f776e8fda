import { RegistryError } from '../errors.ts';
import { CONFIG_PATH, type Layout, layoutOf } from './path.ts';
import { jsonText, readObject } from './text.ts';

/** The newest writer this program is; an index that asks for a newer one must not be written by it. */
export const WRITER = 1;

/** `config.json`: what clients need before anything else. */
export interface RegistryConfig {
  readonly schema: number;
  /** A short name, for people and for clients' configuration. */
  readonly name: string;
  /** Where Pages serves the registry, ending in `/`; relative `dl` is relative to it. Absent: not served yet. */
  readonly base?: string;
  readonly layout: Layout;
  readonly shards: 1;
  readonly minWriter: number;
}

/** Reads `config.json`. Throws `INDEX_INVALID` when it is missing or damaged, `INDEX_TOO_NEW` when it asks for more than this program knows. */
export function readConfig(text: string | undefined): RegistryConfig {
  if (text === undefined) {
    throw new RegistryError('INDEX_INVALID', `Cannot use the index: it has no "${CONFIG_PATH}"`, {
      found: 'a repository without a registry in it',
      expected: `an index repository made from the template, with "${CONFIG_PATH}" on the branch`,
      cure: 'Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`',
    });
  }
  const { schema, name, base, layout, shards, minWriter } = readObject(text, CONFIG_PATH);
  const known = layoutOf(typeof layout === 'string' ? layout : 'cargo');
  if (typeof shards === 'number' && shards !== 1) throw tooNew(`${shards} shards`, '1 shard');
  if (typeof minWriter === 'number' && minWriter > WRITER) throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
  return {
    schema: typeof schema === 'number' ? schema : 1,
    name: typeof name === 'string' ? name : 'registry',
    ...(typeof base === 'string' ? { base: base.endsWith('/') ? base : `${base}/` } : {}),
    layout: known,
    shards: 1,
    minWriter: typeof minWriter === 'number' ? minWriter : 1,
  };
}

/** The text of a new `config.json`. */
export function writeConfig({ name, base, layout }: Pick<RegistryConfig, 'name' | 'base' | 'layout'>): string {
  return jsonText({ schema: 1, name, ...(base === undefined ? {} : { base }), layout, shards: 1, minWriter: 1 });
}

function tooNew(found: string, expected: string): RegistryError {
  return new RegistryError('INDEX_TOO_NEW', `Cannot use the index: it needs a newer program (${found})`, {
    found,
    expected,
    cure: 'Use a newer version of this action or CLI',
  });
}
