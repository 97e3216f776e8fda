import { expect, test } from 'vitest';
import { ingestSummary, ingestWarnings } from '../../src/action/ingest-summary.ts';
import { DERIVED_LIMIT } from '../../src/sparse/derived.ts';
import { IngestScene, told } from './ingest-scene.ts';

const CRATE = {
  'Cargo.toml': '[package]\nname = "fmt"\nversion = "1.0.0"\nedition = "2021"\n\n[features]\nfast = []\n',
  'src/lib.rs': '',
};

test('a crate and an npm package are recognised, their names claimed and their lines derived, in the commit of the version', async () => {
  await using scene = await IngestScene.open();
  const npm = { 'package.json': JSON.stringify({ name: '@acme/log', version: '1.0.0', bin: 'cli.js' }), 'cli.js': '' };
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0', files: CRATE });
  await scene.release(scene.repository('acme/log'), { name: '@acme/log', version: '1.0.0', files: npm });
  const done = await scene.run();
  expect(told(done.outcomes)).toEqual(['published @acme/log@1.0.0', 'published fmt@1.0.0']);
  expect(done.commits).toHaveLength(1);
  expect(ingestWarnings(done.outcomes)).toEqual([]);
  const { cargo } = JSON.parse(scene.file('derived/3/f/fmt') ?? '').ecosystems;
  expect(cargo).toMatchObject({ name: 'fmt', features: { fast: [] } });
  const line = JSON.parse(scene.file('derived/@acme/3/l/log') ?? '');
  expect(line.ecosystems.npm).toMatchObject({ name: '@acme/log', fields: { bin: { log: 'cli.js' } } });
  expect(JSON.parse(scene.file('owners/-/cargo/3/f/fmt') ?? '')).toMatchObject({ package: 'fmt' });
});

test('an npm package whose name is not taken is published, and its author hears why npm has it not', async () => {
  await using scene = await IngestScene.open();
  const files = { ...CRATE, 'package.json': '{"name":"fmt","version":"1.0.0"}' };
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0', files });
  const done = await scene.run();
  expect(told(done.outcomes)).toEqual(['published fmt@1.0.0']);
  expect(Object.keys(JSON.parse(scene.file('derived/3/f/fmt') ?? '').ecosystems)).toEqual(['cargo', 'zig']);
  const [warning = '', ...others] = ingestWarnings(done.outcomes);
  expect(others).toEqual([]);
  expect(warning).toMatch(/^fmt@1\.0\.0 of acme\/fmt: [A-Z_]+: .*npm/);
  expect(ingestSummary(done)).toMatch(
    /\| fmt&#64;1\.0\.0 \| acme\/fmt \| published<br>⚠️ \[[A-Z_]+\]\(http[^)]+\) .*npm/,
  );
});

test('what is known of other clients and is too long for a line is left out with a warning', async () => {
  await using scene = await IngestScene.open();
  const manifest = { name: '@acme/log', version: '1.0.0', description: 'x'.repeat(DERIVED_LIMIT), main: 'a.js' };
  const files = { 'package.json': JSON.stringify(manifest) };
  await scene.release(scene.repository('acme/log'), { name: '@acme/log', version: '1.0.0', files });
  const done = await scene.run();
  expect([told(done.outcomes), ingestWarnings(done.outcomes).length]).toEqual([['published @acme/log@1.0.0'], 1]);
  const { fields } = JSON.parse(scene.file('derived/@acme/3/l/log') ?? '').ecosystems.npm;
  expect(fields).toEqual({ main: 'a.js' });
});

test('a manifest that its client could not read refuses the release', async () => {
  await using scene = await IngestScene.open();
  const files = { 'Cargo.toml': '[package]\nname = "fmt"\nversion = "2.0.0"\n' };
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0', files });
  expect(told((await scene.run()).outcomes)).toEqual(['refused ECOSYSTEM_MISMATCH']);
  expect(scene.file('index/3/f/fmt')).toBeUndefined();
});
