import { RegistryError } from '../errors.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { readTag } from '../manifest/tag.ts';

/** Checks that a tag given by hand is about this package and its version. Throws `TAG_MISMATCH`, `TAG_INVALID`. */
export function checkTag(tag: string, manifest: Manifest): void {
  const meant = readTag(tag, [manifest]);
  if (meant.kind !== 'other') return;
  throw new RegistryError('TAG_MISMATCH', `Tag "${tag}" is not about ${manifest.name.full}`, {
    found: meant.reason,
    expected: `\`v${manifest.version}\`, or \`${manifest.name.base}-v${manifest.version}\` in a repository of several packages`,
    cure: `Use \`--tag v${manifest.version}\``,
  });
}
