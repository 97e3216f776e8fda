import { type JobOverrides, Scene, type SceneOptions } from '../test/scenarios/scene.ts';
import type { Row } from './table.ts';

/** Requests and bytes of one way to publish. */
interface Cost {
  readonly requests: number;
  readonly writes: number;
  readonly bytes: number;
}

const INDEX_SIZE = 200_000;

const CLASSIC: SceneOptions = { registryToken: 'classic' };

/** What a publish costs in requests and bytes, alone and in an index of 200,000 packages. */
export async function benchRequests(): Promise<Row[]> {
  const release = await costOf('release', CLASSIC);
  const app = await costOf('release', {});
  const tag = await costOf('tag', CLASSIC);
  const vaulted = await costOf('release', CLASSIC, { vault: true });
  const again = await costOf('release', CLASSIC, { twice: true });
  const large = await costOf('release', CLASSIC, { packages: INDEX_SIZE });
  const small = await costOf('release', CLASSIC, { packages: 10 });
  const byteRatio = large.bytes / small.bytes;
  return [
    row('requests, release event, direct', release, 3),
    row('the same with an App or fine-grained token (asks first whether it may write)', app, 4),
    row('requests, tag push, direct', tag, 6),
    row('requests, release event, direct, with a vault (3 more)', vaulted, release.requests + 3),
    row('requests, re-run of a published version', again, 2),
    { ...row('writes, re-run of a published version', again, 0), ours: `${again.writes}`, met: again.writes === 0 },
    {
      figure: `requests, index of ${INDEX_SIZE.toLocaleString('en')} packages`,
      ours: `${large.requests}`,
      peer: `${small.requests} (10 packages)`,
      ratio: (large.requests / small.requests).toFixed(2),
      goal: '1.00',
      met: large.requests === small.requests,
    },
    {
      figure: `bytes, index of ${INDEX_SIZE.toLocaleString('en')} packages`,
      ours: `${large.bytes}`,
      peer: `${small.bytes} (10 packages)`,
      ratio: byteRatio.toFixed(2),
      goal: '1.00',
      met: Math.abs(byteRatio - 1) < 0.005,
    },
  ];
}

function row(figure: string, { requests, bytes }: Cost, goal: number): Row {
  return {
    figure,
    ours: `${requests} (${bytes} bytes)`,
    peer: '',
    ratio: '',
    goal: `≤ ${goal}`,
    met: requests <= goal,
  };
}

interface CostOptions {
  /** Counts the second of two runs. */
  readonly twice?: boolean;
  /** Keeps the archive in a vault, too. */
  readonly vault?: boolean;
  /** Packages in the index beforehand. */
  readonly packages?: number;
}

async function costOf(
  kind: 'release' | 'tag',
  options: SceneOptions,
  { twice, packages, vault }: CostOptions = {},
): Promise<Cost> {
  await using scene = await Scene.open(options);
  if (packages !== undefined) scene.github.commit(scene.index, 'main', syntheticIndex(packages), 'Fill the index');
  const overrides = { ...setUp(scene, kind), ...(vault ? withVault(scene) : {}) };
  if (twice) await publish(scene, kind, overrides);
  scene.github.clearRequests();
  await publish(scene, kind, overrides);
  const { requests } = scene.github;
  const commits = requests.filter(({ operation }) => operation.includes('createCommitOnBranch')).length;
  return {
    requests: requests.length,
    writes: commits + requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')).length,
    bytes: requests.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0),
  };
}

function setUp(scene: Scene, kind: 'release' | 'tag'): JobOverrides {
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  if (kind === 'tag') return {};
  return { releaseId: scene.github.createRelease(scene.source, { tag: 'v1.2.3' }).id };
}

function withVault({ github }: Scene): JobOverrides {
  github.createRepository({ owner: 'acme', name: 'vault', files: { 'README.md': '# Vault\n' } });
  const repositories = { 'acme/vault': { contents: 'write' } } as const;
  const token = github.createToken({ kind: 'app', repositories });
  return { inputs: { vault: 'acme/vault', 'vault-token': token } };
}

async function publish(scene: Scene, kind: 'release' | 'tag', overrides: JobOverrides): Promise<void> {
  for (const result of await scene.run(kind, overrides)) if (result.kind === 'failed') throw result.error;
}

/** Index files of made-up packages, by the path rule of four and more letters. */
function syntheticIndex(packages: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let n = 0; n < packages; n++) {
    const name = `${((n * 2_654_435_761) >>> 0).toString(36).padStart(7, 'a')}-${n}`;
    files[`index/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`] = `{"schema":1,"name":"${name}","vers":"1.0.0"}\n`;
  }
  return files;
}
