import { writeOwner } from '../../src/sparse/owner.ts';
import { lineOf } from '../sparse/fixture.ts';
import { archiveOf, IngestScene, type Repository } from './ingest-scene.ts';

/** Repositories of owners of their own, registered with a first version, and three new releases each. */
export async function manyReleases(repositories: number, bad: number): Promise<IngestScene> {
  const scene = await IngestScene.open();
  const files: Record<string, string> = {};
  for (let at = 0; at < repositories; at++) {
    const name = `part-${at}`;
    const repository = scene.repository(`owner-${at}/${name}`);
    Object.assign(files, registered(scene, repository, name));
    for (const version of ['1.1.0', '1.2.0', '1.3.0']) {
      const { id } = scene.github.createRelease(repository, { tag: `v${version}` });
      const content = at < bad ? Buffer.from('no archive at all') : await archiveOf({ name, version });
      scene.github.addAsset(repository, id, { name: `${name}-${version}.tar.gz`, content });
    }
  }
  scene.github.commit(scene.index, 'main', files);
  return scene;
}

/** Registered repositories whose only release is in the index. */
export function quietRegistry(scene: IngestScene, repositories: number): void {
  const files: Record<string, string> = {};
  for (let at = 0; at < repositories; at++) {
    const name = `part-${at}`;
    const repository = scene.github.createRepository({ owner: `owner-${at % 500}`, name });
    Object.assign(files, registered(scene, repository, name));
  }
  scene.github.commit(scene.index, 'main', files);
}

function registered(scene: IngestScene, repository: Repository, name: string): Record<string, string> {
  const path = `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
  const { id, ownerId: owner_id, fullName: full_name } = repository;
  const { host } = new URL(scene.github.url);
  const origin = { host, id, owner_id, tag: 'v1.0.0', commit: 'c'.repeat(40) };
  return {
    [`index/${path}`]: lineOf(name, '1.0.0', { repository: origin }),
    [`owners/${path}`]: writeOwner(name, { host, id, owner_id, owner: repository.owner.login, full_name }),
  };
}
