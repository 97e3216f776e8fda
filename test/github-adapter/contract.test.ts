import { indexStoreContract } from '../contract/index-store.ts';
import { releaseStoreContract } from '../contract/release-store.ts';
import { startGitHub } from '../github/server.ts';
import { indexOf, packageToken, registryToken, releasesOf } from './stand-in.ts';

indexStoreContract('A branch on GitHub', async () => {
  const github = await startGitHub();
  github.createRepository({ owner: 'acme', name: 'registry', files: { 'README.md': '# Registry\n' } });
  const token = registryToken(github);
  return {
    store: indexOf(github, token, 'registry'),
    another: () => indexOf(github, token, 'registry'),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
});

releaseStoreContract('A repository on GitHub', async () => {
  const github = await startGitHub();
  const repository = github.createRepository({ owner: 'acme', name: 'fmt', files: { 'README.md': '# fmt\n' } });
  const token = packageToken(github);
  return {
    releases: releasesOf(github, token),
    another: () => releasesOf(github, token),
    tag: 'v1.2.3',
    commit: repository.head ?? '',
    archiveName: 'fmt-1.2.3.tar.gz',
    async abandon({ id }, name) {
      github.addAsset(repository, Number(id), { name, content: 'half', state: 'starter' });
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
});
