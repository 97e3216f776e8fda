import parseExpression, { type Info } from 'spdx-expression-parse';
import { onOneLine, quoted } from './characters.ts';
import type { Check } from './findings.ts';
import { DEPRECATED_LICENSE_IDS, EXCEPTION_IDS, LICENSE_IDS } from './generated/spdx-lists.ts';
import { nearest } from './nearest.ts';

/** Longest license expression; it also bounds how deep its brackets can go. */
export const LICENSE_LIMIT = 200;

const EXPECTED = 'an SPDX license expression, such as `MIT` or `Apache-2.0 OR MIT`';

/** An SPDX expression in canonical case. Wrong case is corrected and deprecated ids are kept, both with a remark. */
export function readLicense(text: string): Check<string> {
  const written = onOneLine(text);
  const parsed = written.length > LICENSE_LIMIT ? undefined : parse(written);
  if (parsed !== undefined) return { kind: 'good', value: show(parsed), ...deprecation(parsed) };
  const cased = written.length > LICENSE_LIMIT ? undefined : parse(inCanonicalCase(written));
  if (cased === undefined) return { kind: 'bad', ...explainLicense(written) };
  const value = show(cased);
  const remark = {
    message: `License ${quoted(written)} is written in the wrong case`,
    ...{ found: quoted(written), expected: `\`${value}\``, cure: `Write \`license: "${value}"\`` },
  };
  return { kind: 'good', value, remark };
}

function parse(text: string): Info | undefined {
  try {
    return parseExpression(text);
  } catch {
    return undefined;
  }
}

function show(info: Info, inside?: 'and' | 'or'): string {
  if ('license' in info) {
    return `${info.license}${info.plus ? '+' : ''}${info.exception === undefined ? '' : ` WITH ${info.exception}`}`;
  }
  const { left, right, conjunction } = info;
  const text = `${show(left, conjunction)} ${conjunction.toUpperCase()} ${show(right, conjunction)}`;
  return inside === 'and' && conjunction === 'or' ? `(${text})` : text;
}

function deprecation(info: Info) {
  const id = idsOf(info).find(({ license }) => DEPRECATED_LICENSE_IDS.includes(license));
  if (id === undefined) return {};
  const { license, plus } = id;
  const heirs = [`${license}-only`, `${license}-or-later`].filter((heir) => LICENSE_IDS.includes(heir));
  const heir = plus === true ? heirs.slice(1) : heirs;
  const cure =
    heir.length === 0
      ? "Use the id that SPDX's list names instead"
      : `Write ${heir.map((name) => `\`${name}\``).join(' or ')}`;
  const expected = heir.length === 0 ? 'an id that is not deprecated' : heir.map((name) => `\`${name}\``).join(' or ');
  return {
    remark: { message: `License id \`${license}\` is deprecated by SPDX`, found: `\`${license}\``, expected, cure },
  };
}

function idsOf(info: Info): readonly { license: string; plus?: true | undefined }[] {
  return 'license' in info ? [info] : [...idsOf(info.left), ...idsOf(info.right)];
}

/** lower case → as SPDX writes it. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  [...LICENSE_IDS, ...DEPRECATED_LICENSE_IDS, ...EXCEPTION_IDS].map((id) => [id.toLowerCase(), id]),
);

function inCanonicalCase(text: string): string {
  return text.replace(/[A-Za-z0-9.-]+/g, (word) => CANONICAL.get(word.toLowerCase()) ?? word);
}

/** What people write, without spaces, dots and hyphens, and what they mean by it. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Apache-2.0': 'apache apache2 apachelicense asl2',
    'BSD-3-Clause': 'bsd bsd3 newbsd',
    'BSD-2-Clause': 'bsd2',
    'BSL-1.0': 'boost bsl',
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
    Zlib: 'zlibpng',
  }).flatMap(([id, words]) => words.split(' ').map((word) => [word, id] as const)),
);

/** Words around a name that say nothing. */
const FILLING = /\b(?:the|licen[cs]ed?|version|v(?=\d))\b/gi;

function explainLicense(text: string) {
  const found = quoted(text);
  if (text.length > LICENSE_LIMIT) {
    const expected = `an SPDX expression of at most ${LICENSE_LIMIT} characters`;
    return {
      message: 'License is too long',
      found: `${text.length} characters`,
      expected,
      cure: 'Write `LicenseRef-…` and keep the text in a file `LICENSE`',
    };
  }
  const message = `License ${found} is no SPDX license expression`;
  if (/^(?:none|noassertion|unknown|n\/a)?$/i.test(text)) {
    return { message, found, expected: EXPECTED, cure: 'Delete the key `license` if the license is not known' };
  }
  if (/^see licen[cs]e/i.test(text)) {
    return {
      message,
      found,
      expected: EXPECTED,
      cure: 'Write `license: "LicenseRef-Custom"` and keep the text in a file `LICENSE`',
    };
  }
  const guess = guessOf(text);
  const cure =
    guess === undefined
      ? 'Look the id up at https://spdx.org/licenses; one that is not listed is `LicenseRef-…`'
      : `Did you mean \`${guess}\`? Write \`license: "${guess}"\``;
  return { message, found, expected: EXPECTED, cure };
}

function guessOf(text: string): string | undefined {
  const words = text
    .replace(FILLING, ' ')
    .replace(/\bv(?=\d)/gi, ' ')
    .replace(/(?<=[a-z])v(?=\d)/gi, '');
  const slashed = words.split(/\s*[/,|]\s*/).map((word) => CANONICAL.get(word.trim().toLowerCase()));
  const known = slashed.filter((word) => word !== undefined);
  if (known.length > 1 && known.length === slashed.length) return known.join(' OR ');
  const bare = words.toLowerCase().replace(/[^a-z0-9]/g, '');
  const short = bare.replace(/0+$/, '').replace(/clause$/, '');
  const meant = MEANT.get(bare) ?? MEANT.get(short);
  if (meant !== undefined) return meant;
  return (
    LICENSE_IDS.find((id) => id.toLowerCase().replace(/[^a-z0-9]/g, '') === bare) ??
    nearest(onOneLine(words), LICENSE_IDS)
  );
}
