import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveName, archiveRoot } from '../../src/archive/naming.ts';
import { parseName } from '../../src/manifest/name.ts';

test.each([
  ['fmt', '1.2.3', 'fmt-1.2.3.tar.gz', 'fmt-1.2.3'],
  ['@acme/fmt', '1.2.3', 'acme-fmt-1.2.3.tar.gz', 'fmt-1.2.3'],
  ['@acme/fmt', '1.2.3-rc.1+build.7', 'acme-fmt-1.2.3-rc.1.tar.gz', 'fmt-1.2.3-rc.1+build.7'],
  ['a_b', '0.0.0+-', 'a_b-0.0.0.tar.gz', 'a_b-0.0.0+-'],
])('%s %s is the file %s with the folder %s', (name, version, file, root) => {
  expect(archiveName(parseName(name), version)).toBe(file);
  expect(archiveRoot(parseName(name), version)).toBe(root);
});

test('file names keep to the characters that GitHub does not rewrite', () => {
  const part = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,30}$/);
  const version = fc.stringMatching(/^[0-9]\.[0-9]\.[0-9](-[0-9A-Za-z-]{1,8})?(\+[0-9A-Za-z.-]{1,8})?$/);
  fc.assert(
    fc.property(part, part, version, (scope, base, text) => {
      expect(archiveName({ full: `@${scope}/${base}`, scope, base }, text)).toMatch(/^[A-Za-z0-9._-]+\.tar\.gz$/);
    }),
  );
  expect(() => archiveName({ full: 'é', base: 'é' }, '1.0.0')).toThrow(RangeError);
});
