import { readAddress } from './address.ts';
import { findHidden, onOneLine } from './characters.ts';
import { readLicense } from './license.ts';
import type { RepositoryMetadata } from './manifest.ts';

/** Longest description; GitHub's own limit for a repository. */
export const DESCRIPTION_LIMIT = 350;

/** Most keywords, and the form of one. */
export const KEYWORD_LIMIT = 10;
const KEYWORD = /^[a-z0-9][a-z0-9+#._-]{0,49}$/;

/**
 * What a repository's metadata can give a manifest that is silent. Nobody wrote it for a manifest, so what does not fit
 * (a website without `https://`, the license `NOASSERTION`, topics after the tenth) is left out without a word.
 */
export function usableDefaults(metadata: RepositoryMetadata): RepositoryMetadata {
  const description = onOneLine(metadata.description ?? '');
  const license = readLicense(metadata.license ?? '');
  const homepage = addressOf(metadata.homepage);
  const repository = addressOf(metadata.repository);
  const keywords = keywordsOf(metadata.keywords ?? []);
  return {
    ...(isDescription(description) ? { description } : {}),
    ...(homepage === undefined ? {} : { homepage }),
    ...(license.kind === 'good' ? { license: license.value } : {}),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(repository === undefined ? {} : { repository }),
  };
}

/** Lower case, each once, at most ten. */
export function keywordsOf(words: readonly string[]): readonly string[] {
  const lower = words.map((word) => word.toLowerCase()).filter((word) => KEYWORD.test(word));
  return [...new Set(lower)].slice(0, KEYWORD_LIMIT);
}

function isDescription(text: string): boolean {
  return text !== '' && [...text].length <= DESCRIPTION_LIMIT && findHidden(text) === undefined;
}

function addressOf(text: string | undefined): string | undefined {
  const check = readAddress(text ?? '', 'Address');
  return check.kind === 'good' ? check.value : undefined;
}
