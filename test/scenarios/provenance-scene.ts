import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Job, runJob } from '../../src/action/job.ts';
import type { Result } from '../../src/action/summary.ts';
import { provenanceFrom } from '../../src/sparse/provenance.ts';
import { type Sigstore, startSigstore } from '../trust/sigstore.ts';
import { type JobOverrides, Scene, type SceneOptions } from './scene.ts';
import { linesOf } from './story.ts';

export type Identity = Parameters<Scene['github']['grantIdentity']>[0];

/** A publish with a Sigstore instance beside its GitHub. */
export class ProvenanceScene implements AsyncDisposable {
  readonly scene: Scene;
  readonly sigstore: Sigstore;

  private constructor(scene: Scene, sigstore: Sigstore) {
    this.scene = scene;
    this.sigstore = sigstore;
  }

  static async open(options: SceneOptions = {}, policy = ''): Promise<ProvenanceScene> {
    const scene = await Scene.open(options);
    const { github } = scene;
    const sigstore = await startSigstore({ server: github.url });
    const rules = `provenance:\n  issuers: ["${github.url}/_services/token"]\n${policy}`;
    github.commit(scene.index, 'main', { 'registry.yaml': rules });
    await writeFile(join(scene.workspace, 'sigstore.json'), sigstore.trustConfig);
    return new ProvenanceScene(scene, sigstore);
  }

  /** A release of the head under a tag, as somebody makes it by hand. */
  release(tag = 'v1.2.3'): JobOverrides & { readonly tag: string } {
    const { github, source, head } = this.scene;
    github.tag(source, tag, head);
    return { tag, releaseId: github.createRelease(source, { tag }).id };
  }

  /** A job that may prove who it is. */
  job(kind: 'release' | 'tag', overrides: JobOverrides, identity: Partial<Identity> = {}): Job {
    const { github, source, head } = this.scene;
    const inputs = { sigstore: 'sigstore.json', ...overrides.inputs };
    const env = github.grantIdentity({
      repository: source.fullName,
      ref: `refs/tags/${overrides.tag ?? 'v1.2.3'}`,
      sha: head,
      event: kind === 'tag' ? 'push' : 'release',
      ...identity,
    });
    const grant = { url: env.ACTIONS_ID_TOKEN_REQUEST_URL, token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN };
    return { ...this.scene.job(kind, { ...overrides, inputs }), grant };
  }

  run(kind: 'release' | 'tag', overrides: JobOverrides, identity?: Partial<Identity>): Promise<readonly Result[]> {
    return runJob(this.job(kind, overrides, identity));
  }

  /** What the index says of the newest version's provenance. */
  get recorded() {
    return provenanceFrom(linesOf(this.scene.index, 'index/3/f/fmt').at(-1)?.provenance);
  }

  /** Text of an asset of the only release. */
  asset(name: string, tag = 'v1.2.3'): string | undefined {
    const release = this.scene.source.releases.find((candidate) => candidate.tag === tag);
    return release?.assets.find((asset) => asset.name === name)?.content.toString();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sigstore[Symbol.asyncDispose]();
    await this.scene[Symbol.asyncDispose]();
  }
}
