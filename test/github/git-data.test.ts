import { createEmulator } from 'emulate';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from './http/json.ts';
import { startGitHub } from './server.ts';

/** A GitHub with a repository `ada/x` of one commit, whoever plays it. */
interface Subject extends AsyncDisposable {
  readonly api: string;
  readonly token: string;
}

const SUBJECTS: Readonly<Record<string, () => Promise<Subject>>> = {
  async 'the stand-in'() {
    // the contract asks for what GitHub's description already forbids
    const github = await startGitHub({ lenient: true });
    github.createAccount('ada');
    github.createRepository({ owner: 'ada', name: 'x', files: { 'README.md': '# x\n' } });
    const token = github.createToken({ kind: 'classic', user: 'ada' });
    return { api: github.apiUrl, token, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
  },
  async emulate() {
    const token = 'contract_token';
    const github = {
      users: [{ login: 'ada', email: 'ada@example.com' }],
      repos: [{ owner: 'ada', name: 'x', auto_init: true }],
    };
    const emulator = await createEmulator({
      service: 'github',
      port: 0,
      hostname: '127.0.0.1',
      seed: { tokens: { [token]: { login: 'ada', scopes: ['repo'] } }, github },
    });
    return { api: emulator.url, token, [Symbol.asyncDispose]: () => emulator.close() };
  },
};

const NOBODY = '1'.repeat(40);
const ADA = { name: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' };

type Answer = Readonly<Record<string, unknown>> & { readonly status: number };

function asker({ api, token }: Subject): (line: string, body?: unknown) => Promise<Answer> {
  return async (line, body) => {
    const [method = '', path = ''] = line.split(' ');
    const headers = { authorization: `Bearer ${token}`, 'user-agent': 'contract', 'content-type': 'application/json' };
    const answer = await fetch(`${api}/repos/ada/x${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { ...fieldsOf(text === '' ? {} : JSON.parse(text)), status: answer.status };
  };
}

async function start(ask: ReturnType<typeof asker>): Promise<{ head: string; base: string }> {
  const head = String(fieldsOf((await ask('GET /git/ref/heads/main')).object).sha);
  const base = String(fieldsOf((await ask(`GET /git/commits/${head}`)).tree).sha);
  return { head, base };
}

const file = (path: string, content: string): Record<string, string> => ({
  path,
  mode: '100644',
  type: 'blob',
  content,
});

describe.each(Object.entries(SUBJECTS))('git data of %s', (_, open) => {
  test('blobs have the ids of git, however they were sent', async () => {
    await using subject = await open();
    const ask = asker(subject);
    const sha = 'ce013625030ba8dba906f756967f9e9ca394464a';
    expect(await ask('POST /git/blobs', { content: 'hello\n' })).toMatchObject({ status: 201, sha });
    expect(await ask('POST /git/blobs', { content: btoa('hello\n'), encoding: 'base64' })).toMatchObject({
      status: 201,
      sha,
    });
    const found = await ask(`GET /git/blobs/${sha}`);
    expect(found).toMatchObject({ status: 200, size: 6, encoding: 'base64' });
    expect(atob(String(found.content))).toBe('hello\n');
    expect(await ask(`GET /git/blobs/${NOBODY}`)).toMatchObject({ status: 404 });
  });

  test('trees build on a base, take nested paths and have the ids of git', async () => {
    await using subject = await open();
    const ask = asker(subject);
    // a folder sorts as if its name ended in a slash
    const alone = await ask('POST /git/trees', {
      tree: [file('a/b/c', '1'), file('a.x', '2'), { ...file('a-x', '3'), mode: '100755' }],
    });
    expect(alone).toMatchObject({ status: 201, sha: 'dcb58f47c7d0bf2b69925c872aca51313faa285c', truncated: false });
    const changed = await ask('POST /git/trees', {
      base_tree: alone.sha,
      tree: [file('a/b/d', '4'), { path: 'a.x', mode: '100644', type: 'blob', sha: null }],
    });
    expect(changed).toMatchObject({ status: 201, sha: 'a49a754019e4e9b0c6b341253d051a67e5df4469' });
    const { tree } = await ask(`GET /git/trees/${changed.sha}?recursive=1`);
    const paths = (Array.isArray(tree) ? tree : []).map((entry) => `${fieldsOf(entry).mode} ${fieldsOf(entry).path}`);
    expect(paths.sort()).toEqual(['040000 a', '040000 a/b', '100644 a/b/c', '100644 a/b/d', '100755 a-x']);
  });

  test('trees refuse what git could not hold', async () => {
    await using subject = await open();
    const ask = asker(subject);
    const { base } = await start(ask);
    const refused = [
      { base_tree: base, tree: [{ path: 'absent', mode: '100644', type: 'blob', sha: null }] },
      { tree: [file('../up', '1')] },
      { tree: [{ path: 'x', mode: '100644', type: 'blob', sha: NOBODY }] },
      { tree: [{ ...file('x', '1'), mode: '999' }] },
      { base_tree: NOBODY, tree: [file('x', '1')] },
    ];
    for (const body of refused) expect([body, (await ask('POST /git/trees', body)).status]).toEqual([body, 422]);
  });

  test('commits have the ids of git and need a tree and parents that exist', async () => {
    await using subject = await open();
    const ask = asker(subject);
    const { sha: tree } = await ask('POST /git/trees', { tree: [file('only', '1')] });
    // with its line feed: GitHub keeps a message as it is, emulate would add one
    const commit = await ask('POST /git/commits', {
      message: 'first\n',
      tree,
      parents: [],
      author: ADA,
      committer: ADA,
    });
    expect(commit).toMatchObject({ status: 201, sha: 'feb4a2c9e0a08ce8a4cd181e0c8fcbbe2910b01f', parents: [] });
    expect(await ask('POST /git/commits', { message: 'x', tree: NOBODY, parents: [] })).toMatchObject({ status: 422 });
    expect(await ask('POST /git/commits', { message: 'x', tree, parents: [NOBODY] })).toMatchObject({ status: 422 });
  });

  test('a ref moves forward only', async () => {
    await using subject = await open();
    const ask = asker(subject);
    const { head, base } = await start(ask);
    const commit = async (name: string): Promise<unknown> => {
      const { sha: tree } = await ask('POST /git/trees', { base_tree: base, tree: [file(name, '1')] });
      return (await ask('POST /git/commits', { message: name, tree, parents: [head], author: ADA })).sha;
    };
    const [one, two] = [await commit('one'), await commit('two')];
    expect(await ask('PATCH /git/refs/heads/main', { sha: one })).toMatchObject({
      status: 200,
      ref: 'refs/heads/main',
      object: { sha: one },
    });
    // the other of two writers: its commit does not have the head as its parent any more
    expect(await ask('PATCH /git/refs/heads/main', { sha: two })).toMatchObject({
      status: 422,
      message: expect.stringMatching(/^Update is not a fast.forward$/),
    });
    expect(await ask('PATCH /git/refs/heads/main', { sha: NOBODY })).toMatchObject({ status: 422 });
    expect(await ask('PATCH /git/refs/heads/main', { sha: two, force: true })).toMatchObject({
      status: 200,
      object: { sha: two },
    });
  });

  test('refs are made once and deleted', async () => {
    await using subject = await open();
    const ask = asker(subject);
    const { head } = await start(ask);
    expect(await ask('POST /git/refs', { ref: 'refs/tags/v1', sha: head })).toMatchObject({
      status: 201,
      object: { sha: head, type: 'commit' },
    });
    expect(await ask('POST /git/refs', { ref: 'refs/tags/v1', sha: head })).toMatchObject({
      status: 422,
      message: 'Reference already exists',
    });
    expect(await ask('POST /git/refs', { ref: 'refs/tags/v2', sha: NOBODY })).toMatchObject({ status: 422 });
    expect(await ask('POST /git/refs', { ref: 'heads', sha: head })).toMatchObject({ status: 422 });
    expect(await ask('DELETE /git/refs/tags/v1')).toMatchObject({ status: 204 });
    expect(await ask('GET /git/ref/tags/v1')).toMatchObject({ status: 404 });
  });

  test('a file is written from the version that was seen', async () => {
    await using subject = await open();
    const ask = asker(subject);
    const { head } = await start(ask);
    const body = { message: 'f', content: btoa('one') };
    const made = await ask('PUT /contents/f.txt', body);
    expect(made).toMatchObject({ status: 201, content: { sha: '43dd47ea691c90a5fa7827892c70241913351963' } });
    expect(await ask('PUT /contents/f.txt', body)).toMatchObject({
      status: 422,
      message: expect.stringContaining('"sha" wasn\'t supplied'),
    });
    expect(await ask('PUT /contents/f.txt', { ...body, sha: head })).toMatchObject({
      status: 409,
      message: `f.txt does not match ${head}`,
    });
    expect(
      await ask('PUT /contents/f.txt', { ...body, content: btoa('two'), sha: fieldsOf(made.content).sha }),
    ).toMatchObject({ status: 200 });
  });
});
