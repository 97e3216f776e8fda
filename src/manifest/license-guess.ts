import { onOneLine } from './characters.ts';
import { DEPRECATED_LICENSE_IDS, EXCEPTION_IDS, LICENSE_IDS } from './generated/spdx-lists.ts';
import { nearest } from './nearest.ts';

/** lower case → as SPDX writes it. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  [...LICENSE_IDS, ...DEPRECATED_LICENSE_IDS, ...EXCEPTION_IDS].map((id) => [id.toLowerCase(), id]),
);

/** An expression with every known id in the case of SPDX's list. */
export function inCanonicalCase(text: string): string {
  return text.replace(/[A-Za-z0-9.-]+/g, (word) => CANONICAL.get(word.toLowerCase()) ?? word);
}

/** What people write, reduced to letters and digits, and what they mean by it. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Apache-2.0': 'apache apache2 asl2',
    'BSD-3-Clause': 'bsd bsd3 newbsd',
    'BSD-2-Clause': 'bsd2',
    'BSL-1.0': 'boost boostsoftware bsl',
    'CC0-1.0': 'cc0',
    MIT: 'expat',
    'AGPL-3.0-or-later': 'agpl agpl3',
    'GPL-3.0-or-later': 'gpl gpl3',
    'GPL-2.0-or-later': 'gpl2',
    'LGPL-3.0-or-later': 'lgpl lgpl3',
    'LGPL-2.1-or-later': 'lgpl2 lgpl21',
    'MPL-2.0': 'mpl mpl2',
    'LicenseRef-Proprietary': 'unlicensed proprietary commercial closed',
    Unlicense: 'publicdomain',
    Zlib: 'zliblibpng',
  }).flatMap(([id, words]) => words.split(' ').map((word) => [word, id] as const)),
);

/** Words around a name that say nothing. */
const FILLING = /\b(?:the|gnu|licen[cs]ed?|version)\b/gi;

/** The `v` of `GPLv3` and of `v2.0`. */
const VERSION_LETTER = /(?<=\b|[a-z])v(?=\d)/gi;

/** The expression that a text of at most a few hundred characters was probably meant to be. */
export function guessLicense(text: string): string | undefined {
  const words = text.replace(FILLING, ' ').replace(VERSION_LETTER, '');
  const bare = lettersOf(words);
  const short = bare.replace(/0$/, '').replace(/clause$/, '');
  return (
    MEANT.get(bare) ??
    MEANT.get(short) ??
    alternatives(words) ??
    LICENSE_IDS.find((id) => lettersOf(id) === bare) ??
    nearest(onOneLine(words), LICENSE_IDS)
  );
}

/** `MIT/Apache-2.0` and `MIT, Zlib`: known ids with a separator that SPDX does not know. */
function alternatives(text: string): string | undefined {
  const ids = text.split(/[/,|]/).map((word) => CANONICAL.get(word.trim().toLowerCase()));
  return ids.length > 1 && ids.every((id) => id !== undefined) ? ids.join(' OR ') : undefined;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
