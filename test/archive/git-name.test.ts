import { describe, expect, test } from 'vitest';
import { selectFiles } from '../../src/archive/select.ts';
import { contents, file, packed, refused } from './files.ts';
import { entry, pax, tgz } from './tar-writer.ts';

const ALIASES = [
  '.git',
  '.GiT',
  '.g\u200cit',
  '\ufeff.git',
  '.gi\u200dt\u206a',
  'GIT~1',
  'git~1. .',
  '.git ',
  '.git...',
  '.git::$INDEX_ALLOCATION',
  'git~1:stream',
];

describe('what macOS or Windows take for .git', () => {
  test.each(ALIASES)('%j is not packed and not unpacked', async (alias) => {
    for (const path of [`${alias}/config`, `vendor/${alias}/hooks/post-checkout`, alias]) {
      const archive = tgz(pax({ path: `p-1.0.0/${path}` }), entry({ name: 'x', body: 'x' }));
      expect((await refused(contents(archive))).code).toBe('ARCHIVE_UNSAFE');
      const packing = packed({ files: [file('a.c', 'x'), file(path, 'x')], root: 'p-1.0.0' });
      expect((await refused(packing)).code).toBe('PATH_UNSUPPORTED');
    }
  });

  test('an alias is an error rather than a file that silently stays away', async () => {
    const files = selectFiles({ label: 'x', files: [file('a.c', 'x'), file('git~1/config', 'x')] }, {});
    expect((await refused(packed({ files, root: 'p' }))).problems[0]?.message).toContain('git~1/config');
  });

  test.each(['.gitignore', '.github/x', 'git', 'git~2', 'a.git', '.git-blame-ignore-revs', '.g it'])(
    '%s is a name like any other',
    async (path) => {
      expect((await packed({ files: [file(path, 'x')], root: 'p' })).facts.fileCount).toBe(1);
    },
  );
});
