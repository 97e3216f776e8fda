import { prepareLocalRegistry } from '../../src/local/index-repository.ts';
import { createLocalIndex } from '../../src/local/index-store.ts';
import { indexStoreContract } from '../contract/index-store.ts';
import { GIT, temporaryFolder } from '../git/fixture.ts';

const IDENTITY = { name: 'Registry', email: 'registry@example.com' };

indexStoreContract('A folder', async () => {
  const folder = await temporaryFolder();
  await prepareLocalRegistry(GIT, folder.path);
  const another = () =>
    createLocalIndex({ git: GIT, dir: folder.path, identity: IDENTITY, now: () => 1_700_000_000_000 });
  return { store: another(), another, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
});
