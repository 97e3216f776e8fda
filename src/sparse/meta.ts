import type { Manifest } from '../manifest/manifest.ts';
import { jsonText, readObject } from './text.ts';

/** `meta/…`: what people read about a package; follows its `latest` version. */
export interface Meta {
  readonly schema: number;
  readonly name: string;
  /** The version it was taken from. */
  readonly version: string;
  readonly description?: string;
  readonly keywords: readonly string[];
  readonly homepage?: string;
  /** Web address of the package repository. */
  readonly repository?: string;
  readonly authors: readonly string[];
  readonly type?: string;
  readonly language?: string;
  readonly deprecated?: string;
}

/** Largest README kept in the index, in bytes of UTF-8; a longer one is cut by `peekArchive`. */
export const README_LIMIT = 64 * 1024;

export interface MetaSource {
  readonly manifest: Manifest;
  /** Where the package lives when the manifest does not say. */
  readonly repository?: string;
  /** The file as it stands. */
  readonly previous?: { readonly path: string; readonly text: string };
}

/** The text of `meta/…` for a manifest. Keeps a `deprecated` that is on record. Throws `INDEX_INVALID` when the record is damaged. */
export function writeMeta({ manifest, repository, previous }: MetaSource): string {
  const { name, version, description, keywords, homepage, authors, type, language } = manifest;
  const address = manifest.repository ?? repository;
  const deprecated = previous === undefined ? undefined : readObject(previous.text, previous.path).deprecated;
  return jsonText({
    ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
    ...{ type, language },
    ...(typeof deprecated === 'string' ? { deprecated } : {}),
  });
}
