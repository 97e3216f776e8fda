import { RegistryError } from '../../errors.ts';
import type { Meta } from '../../sparse/meta.ts';
import { readObject } from '../../sparse/text.ts';

/** Most characters of a record; one that follows the schema is far below. */
const LIMIT = 64 * 1024;

/** What people read of a package; fields of another form are left out. Throws `INDEX_INVALID` for what is no record. */
export function readMeta(text: string, path: string): Meta {
  if (text.length > LIMIT) {
    throw new RegistryError('INDEX_INVALID', `Cannot use "${path}" of the index: it is too large`, {
      found: `${text.length} characters`,
      expected: `at most ${LIMIT}`,
      cure: `Restore "${path}" from the index repository's history`,
      at: { file: path },
    });
  }
  const { schema, name, version, keywords, authors, ...rest } = readObject(text, path);
  const { description, homepage, repository, type, language, deprecated } = rest;
  return {
    schema: typeof schema === 'number' ? schema : 1,
    name: typeof name === 'string' ? name : '',
    version: typeof version === 'string' ? version : '',
    keywords: [...new Set(textsIn(keywords))],
    authors: textsIn(authors),
    ...texts({ description, homepage, repository, type, language, deprecated }),
  };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function texts<Key extends string>(values: Readonly<Record<Key, unknown>>): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key in values) {
    const value = values[key];
    if (typeof value === 'string') found[key] = value;
  }
  return found;
}
