import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { amendLine, ENTRY_LIMIT, type Entry, encodeEntry } from '../../src/sparse/entry.ts';
import { appendLine, findVersion, readIndexFile, replaceLine } from '../../src/sparse/index-file.ts';
import { COMMIT, DIGEST, entryOf, lineOf, refusedWith, TSUM } from './fixture.ts';

const PATH = 'index/3/f/fmt';
const GOLDEN =
  `{"schema":1,"name":"@acme/fmt","vers":"1.2.3+7","deps":[{"name":"fast","req":">=1.0.0 <2.0.0-0","kind":"normal"},` +
  `{"name":"@acme/check","req":"*","kind":"dev","registry":"https://other.example/"}],` +
  `"cksum":"${DIGEST}","tsum":"${TSUM}","size":1234,"dl":"https://github.com/acme/fmt/releases/download/v1.2.3/acme-fmt-1.2.3.tar.gz",` +
  `"pubtime":"2026-11-21T04:00:00Z","yanked":false,"license":"MIT","repository":{"host":"github.com","id":1001,"owner_id":77,"tag":"v1.2.3","commit":"${COMMIT}"}}`;

function fieldsOf(line: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(JSON.parse(line)));
}

describe('the line of an entry', () => {
  test('is exactly this, whatever the order of the keys given', () => {
    const entry: Entry = {
      repository: { commit: COMMIT, tag: 'v1.2.3', owner_id: 77, id: 1001, host: 'github.com' },
      license: 'MIT',
      yanked: false,
      pubtime: '2026-11-21T04:00:00Z',
      dl: 'https://github.com/acme/fmt/releases/download/v1.2.3/acme-fmt-1.2.3.tar.gz',
      size: 1234,
      tsum: TSUM,
      cksum: DIGEST,
      deps: [
        { kind: 'normal', req: '>=1.0.0 <2.0.0-0', name: 'fast' },
        { registry: 'https://other.example/', kind: 'dev', req: '*', name: '@acme/check' },
      ],
      vers: '1.2.3+7',
      name: '@acme/fmt',
      schema: 1,
    };
    expect(encodeEntry(entry)).toBe(GOLDEN);
  });

  test('puts what may be absent at its place', () => {
    const line = encodeEntry(
      entryOf('fmt', '1.0.0', {
        yanked: true,
        yank_reason: 'crashes',
        removed: 'malware',
        license: null,
        artifacts: [{ kind: 'sig' }],
        provenance: { bundle: 'x' },
      }),
    );
    expect(Object.keys(fieldsOf(line))).toEqual(
      'schema name vers deps cksum tsum size dl pubtime yanked yank_reason removed license repository artifacts provenance'.split(
        ' ',
      ),
    );
  });

  test('is read back as the same entry', () => {
    const [line] = readIndexFile(`${GOLDEN}\n`, PATH);
    expect(line?.entry && encodeEntry(line.entry)).toBe(GOLDEN);
    expect(line?.text).toBe(GOLDEN);
  });

  test('holds 16 KiB and not a byte more', () => {
    const padded = (pad: number) => entryOf('fmt', '1.0.0', { provenance: { pad: 'x'.repeat(pad) } });
    const room = ENTRY_LIMIT - Buffer.byteLength(encodeEntry(padded(0)));
    expect(Buffer.byteLength(encodeEntry(padded(room)))).toBe(ENTRY_LIMIT);
    expect(refusedWith('ENTRY_TOO_LARGE', () => encodeEntry(padded(room + 1))).found).toBe('16385 bytes');
  });

  test('counts bytes, not characters', () => {
    const entry = entryOf('fmt', '1.0.0', { provenance: { note: 'é'.repeat(9000) } });
    refusedWith('ENTRY_TOO_LARGE', () => encodeEntry(entry));
  });

  test('never holds a line feed, even where a value does', () => {
    expect(encodeEntry(entryOf('fmt', '1.0.0', { provenance: { note: 'a\nb\u2028c\r' } }))).not.toMatch(/[\n\r]/);
  });

  test.each<[string, Partial<Entry>]>([
    ['a name in capitals', { name: 'Fmt' }],
    ['a version of two numbers', { vers: '1.2' }],
    ['a checksum in capitals', { cksum: 'A'.repeat(64) }],
    ['an empty archive', { size: 0 }],
    ['a download over http', { dl: 'http://example.org/x.tar.gz' }],
    ['a download from a draft with spaces', { dl: 'https://github.com/a b' }],
    ['a time of another form', { pubtime: '2026-11-21' }],
    ['an id that is no count', { repository: { host: 'github.com', id: -1, owner_id: 1, tag: 'v1', commit: null } }],
  ])('is never written with %s', (_, change) => {
    refusedWith('INTERNAL', () => encodeEntry(entryOf('fmt', '1.0.0', change)));
  });
});

describe('amending a line', () => {
  test('changes the yank and nothing else', () => {
    expect(amendLine(GOLDEN, { yanked: true, yank_reason: 'crashes' })).toBe(
      GOLDEN.replace('"yanked":false', '"yanked":true,"yank_reason":"crashes"'),
    );
    expect(amendLine(amendLine(GOLDEN, { yanked: true, yank_reason: 'crashes' }), { yanked: false })).toBe(GOLDEN);
  });

  test('keeps keys it does not know, with their values and order, `__proto__` among them', () => {
    const foreign = `,"zeta":{"b":1,"a":[null]},"__proto__":{"admin":true},"constructor":"x","alpha":"é\\u2028"}`;
    const amended = amendLine(GOLDEN.replace(/\}$/, foreign), { yanked: true, yank_reason: 'r' });
    expect(amended.endsWith(foreign)).toBe(true);
    expect({}).not.toHaveProperty('admin');
    expect(amendLine(amended, { yanked: false })).toBe(GOLDEN.replace(/\}$/, foreign));
  });

  test('leaves every other byte: numbers no double holds, escapes, spaces, order, and keys of the same name further in', () => {
    const line =
      ' { "x" : {"logIndex":12345678901234567890,"f":1.0,"yanked":[false,{"yank_reason":"}"}]} ,"yank_reason":"a\\",","yanked" : false , "e":1e400,"\\u00e9":"\\u0041" } ';
    expect(amendLine(line, { yanked: true, yank_reason: 'r' })).toBe(
      ' { "x" : {"logIndex":12345678901234567890,"f":1.0,"yanked":[false,{"yank_reason":"}"}]} ,"yanked":true,"yank_reason":"r", "e":1e400,"\\u00e9":"\\u0041" } ',
    );
  });

  test('of a key written twice or in escapes leaves one that everybody reads alike', () => {
    const line = '{"yanked":true,"\\u0079anked":false,"name":"fmt","yank_reason":"a","yank_reason":"b"}';
    expect(amendLine(line, { yanked: true })).toBe('{"yanked":true,"name":"fmt"}');
    expect(amendLine('{}', { yanked: true, yank_reason: 'r' })).toBe('{"yanked":true,"yank_reason":"r"}');
  });

  test('reads back as the same object but for the yank, whatever else is in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.option(fc.string()), (foreign, reason) => {
        const change = { yanked: true, ...(reason === null ? {} : { yank_reason: reason }) };
        const { yanked: _, yank_reason: __, ...rest } = foreign;
        const line = JSON.stringify({ ...foreign, yanked: false });
        fc.pre(Buffer.byteLength(line) < ENTRY_LIMIT / 2);
        expect(JSON.parse(amendLine(line, change))).toEqual(JSON.parse(JSON.stringify({ ...rest, ...change })));
      }),
    );
  });

  test('refuses a line that grows over the limit', () => {
    const line = `${GOLDEN.slice(0, -1)},"pad":"${'x'.repeat(ENTRY_LIMIT - GOLDEN.length - 10)}"}`;
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(ENTRY_LIMIT);
    refusedWith('ENTRY_TOO_LARGE', () => amendLine(line, { yanked: true, yank_reason: 'long enough' }));
  });

  test('refuses what is no object', () => {
    refusedWith('INDEX_INVALID', () => amendLine('[]', { yanked: true }));
  });
});

describe('a file of the sparse index', () => {
  test('an absent and an empty file have no versions', () => {
    expect(readIndexFile(undefined, PATH)).toEqual([]);
    expect(readIndexFile('', PATH)).toEqual([]);
  });

  test('unknown keys are ignored, and nothing reaches the prototype', () => {
    const text = `${GOLDEN.slice(0, -1)},"__proto__":{"removed":"x"},"new":1}\n`;
    const [line] = readIndexFile(text, PATH);
    expect(line?.entry?.removed).toBeUndefined();
    expect(line?.entry && Object.keys(line.entry)).not.toContain('new');
  });

  test('a line of a newer format counts as a version and is left alone', () => {
    const newer = '{"schema":2,"name":"fmt","vers":"9.0.0","checksums":{"blake3":"00"}}';
    const lines = readIndexFile(`${newer}\n${lineOf('fmt', '1.0.0')}`, PATH);
    expect(lines.map(({ vers, entry }) => [vers, entry === undefined])).toEqual([
      ['9.0.0', true],
      ['1.0.0', false],
    ]);
    expect(lines[0]?.text).toBe(newer);
  });

  test('Windows line ends are read, and stay as they are when a line is added', () => {
    const old = lineOf('fmt', '1.0.0').replace('\n', '\r\n');
    expect(readIndexFile(old, PATH).map(({ vers }) => vers)).toEqual(['1.0.0']);
    expect(appendLine(old, 'x')).toBe(`${old}x\n`);
  });

  test('build metadata makes no other version', () => {
    const lines = readIndexFile(lineOf('fmt', '1.0.0+linux'), PATH);
    expect(findVersion(lines, '1.0.0+mac')?.vers).toBe('1.0.0+linux');
    expect(findVersion(lines, '1.0.0')?.vers).toBe('1.0.0+linux');
    expect(findVersion(lines, '1.0.0-linux')).toBeUndefined();
  });

  const good = lineOf('fmt', '1.0.0');
  const damaged = (change: object): string => `${JSON.stringify({ ...fieldsOf(good), ...change })}\n`;
  test.each<[string, string, number]>([
    ['the last line feed is missing', good.trimEnd(), 1],
    ['the second line is cut off', good + lineOf('fmt', '1.1.0').slice(0, 80), 2],
    ['a line is empty', `${good}\n${lineOf('fmt', '1.1.0')}`, 2],
    ['there is only a line feed', '\n', 1],
    ['a line is no JSON', `${good}<<<<<<< HEAD\n`, 2],
    ['a line is a list', `${good}[]\n`, 2],
    ['a line is null', 'null\n', 1],
    ['a byte order mark comes first', `\ufeff${good}`, 1],
    ['one version stands there twice', good + lineOf('fmt', '1.1.0') + good, 3],
    ['a twin differs in build metadata alone', good + lineOf('fmt', '1.0.0+b'), 2],
    ['a newer line has a version that is there', `${good}{"schema":2,"name":"fmt","vers":"1.0.0"}\n`, 2],
    ['the format is 0', damaged({ schema: 0 }), 1],
    ['the format is a fraction', damaged({ schema: 0.5 }), 1],
    ['the format is text', damaged({ schema: '1' }), 1],
    ['the name is missing', damaged({ name: undefined }), 1],
    ['the version is none', damaged({ vers: 'v1.0.0' }), 1],
    ['the checksum is short', damaged({ cksum: 'ab' }), 1],
    ['the checksum of the tar is missing', damaged({ tsum: null }), 1],
    ['the size is negative', damaged({ size: -1 }), 1],
    ['the size is no whole number', damaged({ size: 1.5 }), 1],
    ['the download is plain http', damaged({ dl: 'http://example.org/' }), 1],
    ['yanked is text', damaged({ yanked: 'false' }), 1],
    ['a dependency has no range', damaged({ deps: [{ name: 'x' }] }), 1],
    ['the dependencies are a map', damaged({ deps: {} }), 1],
    [
      'an id is text',
      damaged({ repository: { host: 'github.com', id: '1', owner_id: 1, tag: 'v1', commit: null } }),
      1,
    ],
    ['removed is no text', damaged({ removed: true }), 1],
  ])('is refused whole when %s', (_, text, line) => {
    const error = refusedWith('INDEX_INVALID', () => readIndexFile(text, PATH));
    expect(error.at).toEqual({ file: PATH, line });
    expect(error.message).toContain(`line ${line} of "${PATH}"`);
    expect((error.found ?? '').length).toBeLessThan(120);
  });

  test('whatever the text, the answer is lines or a coded error', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json().map((text) => `${text}\n`),
      fc.object().map((value) => damaged(value)),
      fc
        .tuple(fc.constantFrom(...Object.keys(fieldsOf(good))), fc.jsonValue())
        .map(([key, value]) => damaged({ [key]: value })),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          expect(
            readIndexFile(text, PATH)
              .map((line) => `${line.text}\n`)
              .join(''),
          ).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RegistryError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('replacing a line leaves the others byte for byte', () => {
    const lines = ['1.0.0', '1.1.0', '1.2.0'].map((vers) => lineOf('fmt', vers));
    const [first, second, third] = lines;
    expect(replaceLine(lines.join(''), second?.trimEnd() ?? '', 'new')).toBe(`${first}new\n${third}`);
  });
});
