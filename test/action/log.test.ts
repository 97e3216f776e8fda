import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inert } from '../../src/action/log.ts';

/** What actions/runner takes for a command: version 2 at the start of a trimmed line, version 1 anywhere. */
function isCommand(line: string): boolean {
  return /^::[^: ]+(?: [^:]*)?::/.test(line.trimStart()) || /##\[[^\] ]+(?: [^\]]*)?\]/.test(line);
}

test('text that would be a command is none any more, in any line and after any blanks', () => {
  const hostile = [
    '::set-output name=a::b',
    '  \t::error::x',
    'a\n::stop-commands::z',
    'see ##[add-mask]a',
    'a\r::debug::b',
    'a\u2028::debug::b',
  ];
  for (const text of hostile)
    expect(
      inert(text)
        .split(/\r\n|\r|\n|\u2028/)
        .some(isCommand),
      text,
    ).toBe(false);
});

test('ordinary text stays as it is', () => {
  const text = 'found:    std::string in "a:b"\nnext:     see https://example.com/#[x] and ## heading';
  expect(inert(text)).toBe(text);
});

test('no text is a command, whatever it is made of', () => {
  const piece = fc.constantFrom(
    '::',
    ':',
    '##[',
    '[',
    ']',
    'set-output',
    ' ',
    '\t',
    '\n',
    '\r',
    'name=a',
    '#',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(
        inert(pieces.join(''))
          .split(/\r\n|\r|\n/)
          .some(isCommand),
      ).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
