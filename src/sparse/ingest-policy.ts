import { createHash } from 'node:crypto';
import { canonical } from '../manifest/name.ts';
import { invalidPolicy, parsePolicy } from './policy.ts';
import { isRecord } from './text.ts';

/** Whose releases are taken: `owner` stands for the account that has the index repository. All lower case. */
export interface Publishers {
  /** Anybody may ask; those that are listed need not. */
  readonly anyone: boolean;
  readonly owner: boolean;
  /** Logins. */
  readonly accounts: readonly string[];
  /** `owner/name`. */
  readonly repositories: readonly string[];
  /** Of those that are listed with `#` and the numeric id of the account, that id: a login can be given up and taken by somebody else. */
  readonly ownerIds: ReadonlyMap<string, number>;
}

type Permission = 'refuse' | 'allow';

/** The part of `registry.yaml` that decides what the index repository's own workflow takes. */
export interface IngestPolicy {
  /** Who commits to the index: publishing jobs, the index repository's workflow, or both. */
  readonly writers: 'direct' | 'pull' | 'both';
  readonly publishers: Publishers;
  readonly names: {
    readonly lookAlikes: Permission;
    readonly popular: Permission;
    readonly forks: Permission;
    /** Names that maintainers looked at and allow, in canonical form. */
    readonly allowed: readonly string[];
  };
  /** How long a new name waits after its release, where account or repository is younger than said. */
  readonly coolDown: { readonly hours: number; readonly accountDays: number; readonly repositoryDays: number };
  readonly licenses: { readonly allowed: readonly string[]; readonly missing: Permission };
  readonly missingDependencies: Permission;
  /** Bytes, and files. */
  readonly limits: { readonly archive: number; readonly unpacked: number; readonly files: number };
  /** Changes with the text of the policy: what was refused under another one is looked at again. */
  readonly digest: string;
}

const MIB = 1024 * 1024;

/** What holds where `registry.yaml` is absent or silent. */
export const DEFAULT_INGEST: Omit<IngestPolicy, 'digest'> = {
  writers: 'both',
  publishers: { anyone: false, owner: true, accounts: [], repositories: [], ownerIds: new Map() },
  names: { lookAlikes: 'refuse', popular: 'refuse', forks: 'refuse', allowed: [] },
  coolDown: { hours: 72, accountDays: 30, repositoryDays: 7 },
  licenses: { allowed: [], missing: 'allow' },
  missingDependencies: 'refuse',
  limits: { archive: 256 * MIB, unpacked: 512 * MIB, files: 50_000 },
};

/** Reads what `registry.yaml` says about ingesting. Throws `INDEX_INVALID`, like `readPolicy`. */
export function readIngestPolicy(text: string | undefined): IngestPolicy {
  const value = text === undefined ? {} : parsePolicy(text);
  const names = mapIn(value, 'names');
  const coolDown = mapIn(value, 'cool-down');
  const licenses = mapIn(value, 'licenses');
  const limits = mapIn(value, 'limits');
  const { names: words, coolDown: wait, licenses: free, limits: most } = DEFAULT_INGEST;
  return {
    writers: oneOf(value.writers, 'writers', ['direct', 'pull', 'both'], DEFAULT_INGEST.writers),
    publishers: publishersOf(value.publishers),
    names: {
      lookAlikes: permission(names, 'names.look-alikes', words.lookAlikes),
      popular: permission(names, 'names.popular', words.popular),
      forks: permission(names, 'names.forks', words.forks),
      allowed: textsIn(names.allowed, 'names.allowed').map(canonical),
    },
    coolDown: {
      hours: numberIn(coolDown, 'cool-down.hours', { fallback: wait.hours, most: 8_760 }),
      accountDays: numberIn(coolDown, 'cool-down.account-days', { fallback: wait.accountDays, most: 3_650 }),
      repositoryDays: numberIn(coolDown, 'cool-down.repository-days', { fallback: wait.repositoryDays, most: 3_650 }),
    },
    licenses: {
      allowed: textsIn(licenses.allowed, 'licenses.allowed'),
      missing: permission(licenses, 'licenses.missing', free.missing),
    },
    missingDependencies: permission(value, 'missing-dependencies', DEFAULT_INGEST.missingDependencies),
    limits: {
      archive: numberIn(limits, 'limits.archive', { fallback: most.archive, most: most.archive }),
      unpacked: numberIn(limits, 'limits.unpacked', { fallback: most.unpacked, most: most.unpacked }),
      files: numberIn(limits, 'limits.files', { fallback: most.files, most: most.files }),
    },
    digest: createHash('sha256')
      .update(text ?? '')
      .digest('hex')
      .slice(0, 16),
  };
}

type Values = Readonly<Record<string, unknown>>;

function publishersOf(value: unknown): Publishers {
  if (value === undefined) return DEFAULT_INGEST.publishers;
  const words = typeof value === 'string' ? [value] : textsIn(value, 'publishers');
  const written = words.map((word) => word.toLowerCase());
  const wrong = written.find((word) => !PUBLISHER.test(word));
  if (wrong !== undefined)
    throw invalidPolicy(
      'publishers',
      wrong,
      '`owner`, `anyone`, or a list of accounts and `owner/name`, with or without `#` and the id',
    );
  const parts = written.map((word) => word.split('#'));
  const listed = parts.map(([name = '']) => name);
  const ownerIds = new Map(parts.flatMap(([name = '', id]) => (id === undefined ? [] : [[name, Number(id)] as const])));
  const repositories = listed.filter((word) => word.includes('/'));
  const accounts = listed.filter((word) => !word.includes('/') && word !== 'owner' && word !== 'anyone');
  return { anyone: listed.includes('anyone'), owner: listed.includes('owner'), accounts, repositories, ownerIds };
}

/** `acme`, `acme/fmt`, and both with the numeric id of the account: `acme#77`. */
const PUBLISHER = /^[a-z0-9](?:[a-z0-9-]{0,38})(?:\/[a-z0-9._-]{1,100})?(?:#[1-9]\d{0,14})?$/;

function mapIn(values: Values, key: string): Values {
  const value = values[key] ?? {};
  if (isRecord(value)) return value;
  throw invalidPolicy(key, value, 'a map of settings');
}

function permission(values: Values, key: string, fallback: Permission): Permission {
  return oneOf(values[lastPart(key)], key, ['refuse', 'allow'], fallback);
}

function oneOf<Word extends string>(value: unknown, key: string, words: readonly Word[], fallback: Word): Word {
  if (value === undefined) return fallback;
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw invalidPolicy(key, value, words.map((word) => `\`${word}\``).join(' or '));
}

function numberIn(values: Values, key: string, { fallback, most }: { fallback: number; most: number }): number {
  const value = values[lastPart(key)] ?? fallback;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
  throw invalidPolicy(key, value, `a whole number from 0 to ${most}`);
}

function textsIn(value: unknown, key: string): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw invalidPolicy(key, value, 'a list of texts');
}

function lastPart(key: string): string {
  return key.slice(key.indexOf('.') + 1);
}
