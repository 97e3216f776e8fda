import { expect, test } from 'vitest';
import { type Result, summaryOf } from '../../src/action/summary.ts';
import { RegistryError } from '../../src/errors.ts';

type Receipt = Extract<Result, { kind: 'done' }>['receipt'];

function attached(index: string, repository: string | undefined): string {
  const receipt: Receipt = {
    ...{ status: 'attached', name: 'fmt', version: '1.2.3', tag: 'v1.2.3', archive: 'fmt-1.2.3.tar.gz' },
    ...{ checksum: 'a'.repeat(64), tsum: 'b'.repeat(64), size: 10, archiveUrl: 'https://github.com/acme/fmt/x.tar.gz' },
    ...{ index, warnings: [], attempts: 0 },
  };
  const result: Result = { kind: 'done', receipt, archivePath: '/tmp/x', packageUrl: undefined };
  return summaryOf([result], { server: 'https://github.com', repository });
}

test('the summary of an attached archive links the form of the registry, filled in', () => {
  expect(attached('acme/registry@main', 'ada/fmt')).toContain(
    '[Ask it to look now](https://github.com/acme/registry/issues/new?template=publish.yml&repository=ada%2Ffmt)',
  );
});

test('nothing of a name comes to life in the link, and where no repository is known there is none', () => {
  expect(attached('acme/registry@main', "ada/x) [y](https://evil.example) '*!")).toContain(
    'repository=ada%2Fx%29%20%5By%5D%28https%3A%2F%2Fevil.example%29%20%27%2A%21)',
  );
  expect(attached('acme/registry@main', undefined)).not.toContain('issues/new');
  expect(attached('a folder/](x', 'ada/fmt')).not.toContain('issues/new');
});

test('names with backticks, however many, stay code: nothing of a file or a subject comes to life', () => {
  const name = 'a``<b>[x](https://evil.example)```';
  const error = new RegistryError('MANIFEST_INVALID', 'It is wrong', { at: { file: name, line: 1 } });
  const text = summaryOf([{ kind: 'failed', subject: name, error }], {
    server: 'https://github.com',
    repository: 'a/b',
  });
  for (const shown of [name, `${name}:1`]) expect(text).toContain(`\`\`\`\` ${shown} \`\`\`\``);
});
