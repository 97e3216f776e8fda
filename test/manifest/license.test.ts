import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEPRECATED_LICENSE_IDS, EXCEPTION_IDS, LICENSE_IDS } from '../../src/manifest/generated/spdx-lists.ts';
import { readLicense } from '../../src/manifest/license.ts';

test.each([
  ['MIT', 'MIT'],
  ['Apache-2.0 OR MIT', 'Apache-2.0 OR MIT'],
  ['(MIT)', 'MIT'],
  ['MIT AND (BSD-3-Clause OR Zlib)', 'MIT AND (BSD-3-Clause OR Zlib)'],
  ['(MIT AND Zlib) OR BSL-1.0', 'MIT AND Zlib OR BSL-1.0'],
  ['GPL-3.0-or-later WITH GCC-exception-3.1', 'GPL-3.0-or-later WITH GCC-exception-3.1'],
  ['Apache-2.0+', 'Apache-2.0+'],
  ['LicenseRef-Proprietary', 'LicenseRef-Proprietary'],
  ['DocumentRef-spdx:LicenseRef-Foo', 'DocumentRef-spdx:LicenseRef-Foo'],
])('%s is kept as %s', (text, value) => {
  expect(readLicense(text)).toEqual({ kind: 'good', value });
});

test.each([
  ['mit', 'MIT'],
  ['apache-2.0 or mit', 'Apache-2.0 OR MIT'],
  ['gpl-3.0-OR-LATER with gcc-EXCEPTION-3.1', 'GPL-3.0-or-later WITH GCC-exception-3.1'],
])('%s is corrected to %s, with a remark', (text, value) => {
  expect(readLicense(text)).toMatchObject({ kind: 'good', value, remark: { cure: `Write \`license: "${value}"\`` } });
});

test.each([
  ['GPL-2.0', '`GPL-2.0-only` or `GPL-2.0-or-later`'],
  ['GPL-2.0+', '`GPL-2.0-or-later`'],
  ['MIT OR LGPL-3.0', '`LGPL-3.0-only` or `LGPL-3.0-or-later`'],
])('%s is kept, with a remark that names %s', (text, heirs) => {
  expect(readLicense(text)).toMatchObject({ kind: 'good', value: text, remark: { cure: `Write ${heirs}` } });
});

test.each([
  ['Apache 2.0', 'Apache-2.0'],
  ['Apache-2', 'Apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['The MIT License', 'MIT'],
  ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
  ['BSD', 'BSD-3-Clause'],
  ['BSD 2 Clause', 'BSD-2-Clause'],
  ['GPLv3', 'GPL-3.0-or-later'],
  ['GPL v2', 'GPL-2.0-or-later'],
  ['LGPL-2.1+ ', 'LGPL-2.1-or-later'],
  ['Boost Software License', 'BSL-1.0'],
  ['zlib/libpng', 'Zlib'],
  ['Apache-2.O', 'Apache-2.0'],
  ['MTI', 'MIT'],
  ['UNLICENSED', 'LicenseRef-Proprietary'],
  ['Public Domain', 'Unlicense'],
])('%s: did you mean %s?', (text, meant) => {
  const check = readLicense(text);
  if (check.kind === 'good') expect(check).toMatchObject({ remark: { cure: expect.stringContaining(meant) } });
  else expect(check.cure).toContain(`Did you mean \`${meant}\`?`);
});

test.each(['', 'NONE', 'NOASSERTION', 'constructor', '__proto__', 'MIT OR', 'MIT WITH MIT', '()', 'MIT MIT', 'MIT,'])(
  '"%s" is no license',
  (text) => {
    expect(readLicense(text)).toMatchObject({ kind: 'bad', cure: expect.any(String) });
  },
);

test('every id of the list is good in every case', () => {
  for (const id of LICENSE_IDS) {
    expect(readLicense(id)).toEqual({ kind: 'good', value: id });
    expect(readLicense(id.toLowerCase())).toMatchObject({ kind: 'good', value: id });
  }
});

const ids = fc.constantFrom(...LICENSE_IDS, ...DEPRECATED_LICENSE_IDS, 'LicenseRef-X', 'mit');
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ids,
    fc.tuple(ids, fc.constantFrom(...EXCEPTION_IDS)).map(([id, exception]) => `${id} WITH ${exception}`),
    fc
      .tuple(tie('expression'), fc.constantFrom('AND', 'OR', 'and', 'or'), tie('expression'))
      .map(([left, word, right]) => `(${left} ${word} ${right})`),
  ),
}));

test('the kept form is good and kept as it is', () => {
  fc.assert(
    fc.property(expression, (text) => {
      const check = readLicense(text);
      if (check.kind === 'bad') expect(text.length).toBeGreaterThan(200);
      else expect(readLicense(check.value)).toMatchObject({ kind: 'good', value: check.value });
    }),
  );
});

test('any text is a license or is told what is wrong', () => {
  const words = fc.constantFrom(
    'MIT',
    'OR',
    'AND',
    'WITH',
    '(',
    ')',
    '+',
    'LicenseRef-',
    'DocumentRef-',
    ':',
    ' ',
    'v2',
    '/',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(['good', 'bad']).toContain(readLicense(text).kind);
      },
    ),
  );
});
