import type { ServedRegistry } from './served-registry.ts';

type Manifest = Readonly<Record<string, unknown>>;

async function publishNpm(registry: ServedRegistry, name: string, version: string, more: Manifest = {}): Promise<void> {
  await registry.publish(name, version, {
    'package.json': JSON.stringify({ name, version, license: 'MIT', main: 'index.js', ...more }),
    'index.js': `module.exports = ${JSON.stringify(`${name}@${version}`)};\n`,
    'cli.js': `#!/usr/bin/env node\nconsole.log('tool ${version}');\n`,
  });
}

/** Packages with ranges, tags, programs, peers, and optional dependencies that this machine cannot have. */
export async function publishNpmPackages(registry: ServedRegistry): Promise<void> {
  for (const version of ['1.0.0', '1.2.0', '1.3.0', '2.0.0', '3.0.0-beta.1', '3.0.0-beta.2', '3.0.0-rc.1'])
    await publishNpm(registry, '@acme/fmt', version);
  await publishNpm(registry, '@acme/core', '1.0.0', { dependencies: { '@acme/fmt': '^1.0.0' } });
  await publishNpm(registry, '@acme/only-mars', '1.0.0', { os: ['mars'] });
  await publishNpm(registry, '@acme/tool', '0.2.0', {
    ...{ bin: { 'acme-tool': 'cli.js' }, dependencies: { '@acme/core': '~1.0.0' } },
    ...{ optionalDependencies: { '@acme/only-mars': '1.0.0' }, peerDependencies: { '@acme/fmt': '>=1' } },
  });
  const peerDependencies = { '@acme/fmt': '^2.0.0', '@acme/core': '^1.0.0' };
  await publishNpm(registry, '@acme/plugin', '1.0.0', {
    ...{ peerDependencies, peerDependenciesMeta: { '@acme/core': { optional: true } } },
  });
  await registry.yank('@acme/fmt', '1.3.0', 'loses the last line');
}
