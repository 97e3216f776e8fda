import { realpath } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Git } from '../../src/git/git.ts';
import { assertOwned, currentUser } from '../../src/git/owner.ts';
import { findRepository } from '../../src/git/repository.ts';
import { GIT, repositoryWith, temporaryFolder } from './fixture.ts';

const OWN = currentUser() ?? 0;

/** The question of a repository of this user, as another user would ask it. */
async function question(folder: { readonly path: string }, user = OWN + 1) {
  const top = await realpath(folder.path);
  return { top, paths: [top, `${top}/.git`], user };
}

describe("a repository's owner", () => {
  test('is the user', async () => {
    await using folder = await repositoryWith({ a: 'x' });
    await assertOwned(GIT, await question(folder, OWN));
    expect(await findRepository(folder.path, GIT)).toBeDefined();
  });

  test('may not be another user, and the cure is to trust the folder', async () => {
    await using folder = await repositoryWith({ a: 'x' });
    const { top } = await question(folder);
    await expect(assertOwned(GIT, await question(folder))).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      found: `owned by uid ${OWN}, and this runs as uid ${OWN + 1}`,
      cure: expect.stringContaining(`safe.directory "${top}"`),
    });
  });

  test('may be another user where the caller trusts the folder or one above, and not one beside it', async () => {
    await using folder = await repositoryWith({ a: 'x', 'b/c': 'y' });
    const asked = await question(folder);
    for (const trusted of [folder.path, `${folder.path}/..`])
      await assertOwned(new Git({ PATH: process.env.PATH }, { trusted: [trusted] }), asked);
    for (const trusted of [folder.at('b'), folder.at('none'), `${folder.path}x`]) {
      const git = new Git({ PATH: process.env.PATH }, { trusted: [trusted] });
      await expect(assertOwned(git, asked)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
    }
  });

  test.each([
    ['the folder itself', (top: string) => [top], true],
    ['everything', () => ['*'], true],
    ['everything below a folder', (top: string) => [`${top.slice(0, top.lastIndexOf('/'))}/*`], true],
    ['nothing any more', (top: string) => [top, ''], false],
    ['another folder', (top: string) => [`${top}x`], false],
  ])('may be another user where the settings of git trust %s', async (_, values, safe) => {
    await using folder = await repositoryWith({ a: 'x' });
    await using home = await temporaryFolder();
    const asked = await question(folder);
    const lines = values(asked.top).map((value) => `\tdirectory = "${value}"\n`);
    await home.write({ '.gitconfig': `[safe]\n${lines.join('')}` });
    const answer = assertOwned(new Git({ PATH: process.env.PATH, HOME: home.path }), asked);
    if (safe) await answer;
    else await expect(answer).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
  });

  test('cannot make itself trusted by its own settings', async () => {
    await using folder = await repositoryWith({ a: 'x' });
    folder.git('config', 'safe.directory', '*');
    await expect(assertOwned(GIT, await question(folder))).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
  });

  test('may be who called sudo, for root alone', async () => {
    await using folder = await repositoryWith({ a: 'x' });
    const sudo = new Git({ PATH: process.env.PATH, SUDO_UID: String(OWN) });
    await assertOwned(sudo, await question(folder, OWN === 0 ? OWN : 0));
    await expect(assertOwned(sudo, await question(folder))).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
  });
});
