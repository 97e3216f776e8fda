import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CargoDependency, CargoFacts } from '../../src/ecosystems/facts.ts';
import { cargoView, cratePath } from '../../src/views/cargo.ts';
import { entryOf } from '../site/build/registry.ts';

const CONTEXT = {
  ...{ base: 'https://acme.github.io/registry/', name: 'clyde' },
  vault: 'https://acme.github.io/registry/vault/{sha256-checksum}.crate',
};

const DEP: CargoDependency = {
  ...{ name: 'log', req: '^1', features: [], optional: false, default_features: true, target: null, kind: 'normal' },
};

function linesOf(facts: object, context: typeof CONTEXT = CONTEXT) {
  const warnings: string[] = [];
  const cargo: CargoFacts = Object.assign({ name: 'fmt', deps: [], features: {} }, facts);
  const versions = [{ entry: entryOf('fmt', { vers: '1.0.0' }, 'acme'), ecosystems: { cargo } }];
  const files = [...cargoView.filesOf({ name: 'fmt', versions }, context, (warning) => warnings.push(warning))];
  const lines = files.flatMap((file) => ('text' in file ? file.text.trimEnd().split('\n') : []));
  return { paths: files.map(({ path }) => path), lines: lines.map((line) => JSON.parse(line)), warnings };
}

describe('a crate in cargo’s index', () => {
  test.each([
    ['a', '1/a'],
    ['Ab', '2/ab'],
    ['a_b', '3/a/a_b'],
    ['My_Crate-x', 'my/_c/my_crate-x'],
  ])('%s lies at %s', (name, path) => {
    expect(cratePath(name)).toBe(path);
  });

  test('names an index of another registry whatever its address looks like, slash by slash', () => {
    const index = `sparse+https://example.com/${'/'.repeat(60_000)}index`;
    const { lines } = linesOf({ deps: [{ ...DEP, registry_index: index }] });
    expect(lines[0].deps[0].registry).toBe(index);
    const own = { ...DEP, registry_index: `${CONTEXT.base}cargo${'/'.repeat(60_000)}` };
    expect(linesOf({ deps: [own] }).lines[0].deps[0].registry).toBeNull();
  });

  test.each([
    ['of nobody', {}, 'https://github.com/rust-lang/crates.io-index'],
    ['of this registry by its name', { registry: 'clyde' }, null],
    ['of this registry by its address', { registry_index: 'sparse+https://acme.github.io/registry/cargo' }, null],
    ['of another by its address', { registry_index: 'https://example.com/index' }, 'https://example.com/index'],
  ])('has dependencies %s', (_, more, registry) => {
    const { lines } = linesOf({ deps: [{ ...DEP, ...more }] });
    expect(lines[0].deps).toEqual([{ ...DEP, registry }]);
  });

  test('is left out with a warning where a registry is known by a name alone', () => {
    const { lines, warnings } = linesOf({ deps: [{ ...DEP, registry: 'ours' }] });
    expect(lines).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('"log" is of a registry that only')]);
  });

  test('keeps what only newer clients understand apart', () => {
    const features = { std: ['log/std'], new: ['dep:log'], weak: ['log?/std'] };
    expect(linesOf({ features }).lines[0]).toMatchObject({
      ...{ v: 2, features: { std: ['log/std'] }, features2: { new: ['dep:log'], weak: ['log?/std'] } },
    });
    expect(linesOf({ features: { std: [] } }).lines[0]).not.toHaveProperty('v');
  });

  test('is nothing without a vault', () => {
    const { vault: _, ...rest } = CONTEXT;
    expect([...cargoView.filesOfRegistry(rest)]).toEqual([]);
    expect([...cargoView.filesOfRegistry(CONTEXT)]).toEqual([
      { path: 'config.json', text: `${JSON.stringify({ dl: CONTEXT.vault })}\n` },
    ]);
  });

  test('is a line that can be read, or none, whatever is derived', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.anything(), deps: fc.anything(), features: fc.anything() }), (facts) => {
        for (const line of linesOf(facts).lines)
          expect(line).toMatchObject({ name: expect.stringMatching(/^[A-Za-z]/), vers: '1.0.0' });
      }),
    );
  });
});
