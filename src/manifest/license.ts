import parseExpression, { type Info } from 'spdx-expression-parse';
import { onOneLine, quoted } from './characters.ts';
import type { Check } from './findings.ts';
import { DEPRECATED_LICENSE_IDS, LICENSE_IDS } from './generated/spdx-lists.ts';
import { guessLicense, inCanonicalCase } from './license-guess.ts';

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
  const guess = guessLicense(text);
  const cure =
    guess === undefined
      ? 'Look the id up at https://spdx.org/licenses; one that is not listed is `LicenseRef-…`'
      : `Did you mean \`${guess}\`? Write \`license: "${guess}"\``;
  return { message, found, expected: EXPECTED, cure };
}
