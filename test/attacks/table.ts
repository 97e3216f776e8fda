import { ARCHIVE_ATTACKS, MANIFEST_ATTACKS } from './archive-attacks.ts';
import type { Attack } from './attack.ts';
import { BUNDLE_ATTACKS } from './bundle-attacks.ts';
import { CLIENT_ATTACKS, FORM_ATTACKS, INDEX_ATTACKS, README_ATTACKS, RUN_ATTACKS } from './other-attacks.ts';
import { NAME_ATTACKS, RELEASE_ATTACKS } from './release-attacks.ts';

/** Every attack that is tried. */
export const ATTACKS: readonly Attack[] = [
  ...RELEASE_ATTACKS,
  ...ARCHIVE_ATTACKS,
  ...MANIFEST_ATTACKS,
  ...BUNDLE_ATTACKS,
  ...NAME_ATTACKS,
  ...FORM_ATTACKS,
  ...RUN_ATTACKS,
  ...INDEX_ATTACKS,
  ...CLIENT_ATTACKS,
  ...README_ATTACKS,
];
