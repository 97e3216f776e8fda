import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { describeCheckout, parseRemote, uncommittedPaths } from '../../src/source/describe.ts';
import { type Folder, GIT, repositoryWith, temporaryFolder } from '../git/fixture.ts';

async function checkoutOf(folder: Folder, dir = folder.path) {
  const checkout = await describeCheckout(GIT, dir);
  if (checkout === undefined) throw new Error('expected a checkout');
  return checkout;
}

test('a checkout tells its top, folder, head and origin', async () => {
  await using folder = await repositoryWith({ 'libs/fmt/a.c': 'x' });
  folder.git('remote', 'add', 'origin', 'https://user:secret@GitHub.com/acme/fmt.git');
  const checkout = await checkoutOf(folder, folder.at('libs/fmt'));
  expect(checkout).toMatchObject({ folder: 'libs/fmt', head: folder.git('rev-parse', 'HEAD') });
  expect(checkout.remote).toEqual({ host: 'github.com', owner: 'acme', name: 'fmt' });
  expect(JSON.stringify(checkout)).not.toContain('secret');
});

test('without git there is no checkout, and before the first commit no head', async () => {
  await using folder = await temporaryFolder();
  expect(await describeCheckout(GIT, folder.path)).toBeUndefined();
  folder.git('init', '--quiet');
  const checkout = await checkoutOf(folder);
  expect([checkout.head, checkout.remote]).toEqual([undefined, undefined]);
});

test('what differs from the commit is named, for the package folder alone', async () => {
  await using folder = await repositoryWith({
    'fmt/a.c': 'x',
    'fmt/with space': 'y',
    'other/b.c': 'z',
    '.gitignore': '*.o\n',
  });
  const checkout = await checkoutOf(folder, folder.at('fmt'));
  expect(await uncommittedPaths(GIT, checkout)).toEqual([]);
  await writeFile(folder.at('fmt/with space'), 'changed');
  await folder.write({ 'fmt/new.c': 'n', 'fmt/x.o': 'o', 'other/b.c': 'changed' });
  expect((await uncommittedPaths(GIT, checkout)).sort()).toEqual(['fmt/new.c', 'fmt/with space']);
  expect((await uncommittedPaths(GIT, { ...checkout, folder: '' })).sort()).toEqual([
    'fmt/new.c',
    'fmt/with space',
    'other/b.c',
  ]);
});

describe('addresses of a remote', () => {
  test.each([
    ['https://github.com/acme/fmt', 'github.com'],
    ['https://github.com/acme/fmt.git', 'github.com'],
    ['https://x-access-token:ghs_secret@github.com/acme/fmt.git/', 'github.com'],
    ['http://ghe.example.com:8080/acme/fmt', 'ghe.example.com'],
    ['ssh://git@github.com/acme/fmt.git', 'github.com'],
    ['ssh://git@ssh.github.com:443/acme/fmt.git', 'ssh.github.com'],
    ['git@github.com:acme/fmt.git', 'github.com'],
    ['github.com:acme/fmt', 'github.com'],
    ['git://github.com/acme/fmt', 'github.com'],
  ])('%s', (address, host) => {
    expect(parseRemote(address)).toEqual({ host, owner: 'acme', name: 'fmt' });
  });

  test.each([
    '',
    '/srv/git/fmt.git',
    '../fmt',
    'C:\\git\\fmt',
    'C:/acme/fmt',
    'file:///srv/acme/fmt',
    'https://gitlab.com/a/b/c',
    'https://github.com/acme',
    'git@github.com:a/b c',
  ])('of the form %j are no owner and name', (address) => {
    expect(parseRemote(address)).toBeUndefined();
  });
});
