import { RegistryError } from '../errors.ts';
import { CONFIG_PATH, type Layout, layoutOf } from './path.ts';
import { jsonText, quote, readObject } from './text.ts';
import { isVaultTemplate } from './vault.ts';

/** The newest writer this program is; an index that asks for a newer one must not be written by it. */
export const WRITER = 1;

/** `config.json`: what clients need before anything else. */
export interface RegistryConfig {
  readonly schema: number;
  /** A short name, for people and for clients' configuration. */
  readonly name: string;
  /** Where Pages serves the registry, ending in `/`; relative `dl` is relative to it. Absent: not served yet, or still the template's. */
  readonly base?: string;
  /** Where archives are kept by their checksum: a template with `{sha256-checksum}`, `https:` or relative to `base`. Absent: nowhere. */
  readonly vault?: string;
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
  const { schema, name, base: written, vault, layout, shards = 1, minWriter = 1 } = readObject(text, CONFIG_PATH);
  const base = isPlaceholder(written) ? undefined : written;
  // a wrong guess at the layout would take every package for absent, and a publish would then take its name
  if (typeof layout !== 'string') throw damaged('layout', layout, '`"cargo"` or `"h21"`');
  if (typeof shards !== 'number') throw damaged('shards', shards, 'a number');
  if (typeof minWriter !== 'number') throw damaged('minWriter', minWriter, 'a number');
  if (shards !== 1) throw tooNew(`${shards} shards`, '1 shard');
  if (minWriter > WRITER) throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
  return {
    schema: typeof schema === 'number' ? schema : 1,
    name: nameOf(name),
    ...(base === undefined ? {} : { base: baseOf(base) }),
    ...(vault === undefined ? {} : { vault: vaultOf(vault) }),
    layout: layoutOf(layout),
    shards,
    minWriter,
  };
}

/** The text of a new `config.json`. */
export function writeConfig({ name, base, layout }: Pick<RegistryConfig, 'name' | 'base' | 'layout'>): string {
  return jsonText({ schema: 1, name, ...(base === undefined ? {} : { base }), layout, shards: 1, minWriter: 1 });
}

function nameOf(name: unknown): string {
  if (name === undefined) return 'registry';
  if (typeof name === 'string') return name;
  throw damaged('name', name, 'a text');
}

/** The address in the template, which nobody has replaced yet: no program may take it for the registry's. */
function isPlaceholder(base: unknown): boolean {
  return typeof base === 'string' && /^https:\/\/OWNER\.github\.io(?:\/|$)/.test(base);
}

/** Longest `base`, as long as an address may be in every client. */
const BASE_LIMIT = 2_048;

/** An address as it is written: parsers drop line breaks and spaces and turn backslashes, and then others see another one. */
function baseOf(base: unknown): string {
  const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
  if (typeof base !== 'string' || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
    throw damaged('base', base, expected);
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') throw damaged('base', base, expected);
  return base.endsWith('/') ? base : `${base}/`;
}

function vaultOf(vault: unknown): string {
  if (isVaultTemplate(vault)) return vault;
  throw damaged('vault', vault, 'an address with `{sha256-checksum}` in it, `https:` or relative to `base`');
}

function damaged(key: string, found: unknown, expected: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use the index: \`${key}\` of its "${CONFIG_PATH}" is not usable`, {
    found: quote(JSON.stringify(found) ?? 'nothing'),
    expected,
    cure: `Restore "${CONFIG_PATH}" from the index repository's history`,
  });
}

function tooNew(found: string, expected: string): RegistryError {
  return new RegistryError('INDEX_TOO_NEW', `Cannot use the index: it needs a newer program (${found})`, {
    found,
    expected,
    cure: 'Use a newer version of this action or CLI',
  });
}
