import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorDocument, errorText } from '../../src/cli/error-text.ts';
import { createPaint, harmless, wantsColours } from '../../src/cli/paint.ts';
import { errorFrom, RegistryError } from '../../src/errors.ts';

const plain = createPaint(false);
const nothing = () => undefined;

describe('an error for people', () => {
  test('shows the place, the line with a caret, what was found, what was expected and what to do', () => {
    const source = () => 'name: fmt\nversion: "1.2"\n';
    const error = new RegistryError('VERSION_INVALID', 'Version "1.2" is not valid', {
      found: '"1.2"',
      expected: 'three numbers',
      cure: 'Write\n  version: "1.2.0"',
      at: { file: '.clyde/package.yaml', line: 2, column: 10, endColumn: 15 },
    });
    expect(errorText(error, plain, source)).toBe(
      [
        'error[VERSION_INVALID]: Version "1.2" is not valid',
        ' --> .clyde/package.yaml:2:10',
        '   |',
        ' 2 | version: "1.2"',
        '   |          ^^^^^',
        '  = found: "1.2"',
        '  = expected: three numbers',
        '  = try: Write',
        '          version: "1.2.0"',
        '  = docs: https://github.com/clydepm/action-publish/blob/v1/docs/errors.md#version_invalid',
      ].join('\n'),
    );
  });

  test('lists every problem', () => {
    const problems = [
      { code: 'NAME_INVALID', message: 'Name is bad', at: { file: 'a.yaml', line: 9 } },
      { code: 'VERSION_INVALID', message: 'Version is bad', found: 'x' },
    ] as const;
    const text = errorText(errorFrom(problems, 'Cannot read a.yaml'), plain, nothing);
    expect(text).toContain('Cannot read a.yaml: 2 problems');
    expect(text).toContain('1. Name is bad NAME_INVALID\n --> a.yaml:9');
    expect(text).toContain('2. Version is bad VERSION_INVALID\n  = found: x');
    expect(text).toMatch(/#name_invalid\n.*#version_invalid/);
  });

  test('shows the right part of a line that is too long', () => {
    const line = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const error = new RegistryError('MANIFEST_SYNTAX', 'm', {
      at: { file: 'f', line: 1, column: 501, endColumn: 505 },
    });
    const rows = errorText(error, plain, () => line).split('\n');
    const at = rows.findIndex((row) => row.includes('HERE'));
    expect(rows[at]?.indexOf('HERE')).toBe(rows[at + 1]?.indexOf('^^^^'));
    expect(rows[at]?.length).toBeLessThan(120);
  });

  test('never lets text from outside steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 40 }), (text, column) => {
        const error = new RegistryError('NAME_INVALID', text, {
          found: text,
          cure: text,
          at: { file: text, line: 1, column },
        });
        expect(errorText(error, plain, () => text)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
        );
      }),
    );
    expect(harmless('\u001b]0;title\u0007a\tb')).toBe('\\u001b]0;title\\u0007a  b');
  });

  test('is the same for programs', () => {
    const error = new RegistryError('NAME_INVALID', 'Name is bad', { found: 'x', cause: new Error('secret') });
    expect(JSON.parse(JSON.stringify(errorDocument(error)))).toEqual({
      error: {
        code: 'NAME_INVALID',
        message: 'Name is bad',
        found: 'x',
        problems: [{ code: 'NAME_INVALID', message: 'Name is bad', found: 'x' }],
        docs: 'https://github.com/clydepm/action-publish/blob/v1/docs/errors.md#name_invalid',
      },
    });
  });
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '', NO_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
])('colours with %j on a terminal (%s): %s', (env, terminal, expected) => {
  expect(wantsColours(env, terminal)).toBe(expected);
});
