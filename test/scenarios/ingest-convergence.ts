import { expect } from 'vitest';
import { CANCELLED, type Death, IngestScene } from './ingest-scene.ts';

/** Work of every kind: good releases, a bad one, a request that is taken and one that is not. */
async function story(port?: number): Promise<IngestScene> {
  const scene = await IngestScene.open('publishers: [owner, partner]\n', port === undefined ? {} : { port });
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  await scene.release(fmt, { name: 'fmt', version: '9.9.9', tag: 'v2.0.0', asset: 'fmt-2.0.0.tar.gz' });
  await scene.release(scene.repository('partner/log'), {
    name: 'log',
    version: '1.0.0',
    manifest: 'requires: { fmt: "^1.0.0" }\n',
  });
  scene.repository('stranger/tool');
  scene.request('### Repository\n\nstranger/tool\n');
  scene.request('### Repository\n\npartner/log\n');
  return scene;
}

export interface Reference {
  readonly port: number;
  readonly requests: number;
  readonly state: ReturnType<IngestScene['github']['state']>;
}

/** A run that nothing disturbs. */
export async function reference(): Promise<Reference> {
  await using scene = await story();
  scene.github.clearRequests();
  await scene.run();
  await scene.run();
  const { port } = new URL(scene.github.url);
  const requests = scene.github.requests.filter(({ path }) => !path.includes('.git/')).length;
  return { port: Number(port), requests, state: scene.github.state() };
}

/** Runs the same with a death, then again, and expects the same end. */
export async function diesAndConverges({ port, state }: Reference, death: Death): Promise<void> {
  await using scene = await story(port);
  await scene.run({ death }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.message !== CANCELLED) throw error;
  });
  await scene.run();
  await scene.run();
  expect(scene.github.state(), `${death.when} request ${death.request}`).toEqual(state);
}
