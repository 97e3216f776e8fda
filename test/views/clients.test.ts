import { describe, expect, test } from 'vitest';
import type { Ecosystems } from '../../src/ecosystems/facts.ts';
import { clientsIn, clientsOf, groupClients } from '../../src/views/clients.ts';

const ALL = ['cargo', 'npm', 'zig', 'cmake', 'meson', 'bazel'] as const;
const ZIG = { multihash: `1220${'0'.repeat(64)}` };
const CRATE: Ecosystems = { cargo: { name: 'fmt', deps: [], features: {} }, zig: ZIG };
const CMAKE = { cmake: { targets: [] } } satisfies Ecosystems;

describe('an archive without build.zig.zon', () => {
  test('is offered to Zig where it has sources to compile', () => {
    expect(clientsOf({ zig: ZIG }, ALL)).toEqual({ zig: '' });
    expect(clientsOf({ ...CRATE, ...CMAKE }, ALL)).toEqual({ cargo: 'fmt', zig: '', cmake: '' });
  });

  test('is not, where it is a crate or an npm package alone', () => {
    expect(clientsOf(CRATE, ALL)).toEqual({ cargo: 'fmt' });
    expect(clientsOf({ ...CRATE, zig: { ...ZIG, name: 'fmt' } }, ALL)).toEqual({ cargo: 'fmt', zig: 'fmt' });
  });
});

test.each([null, 3, 'text', [], { name: {}, project: 4, multihash: 'a' }])(
  'of %j nothing is taken for a name',
  (facts) => {
    const damaged = { cargo: facts, npm: facts, zig: facts, cmake: facts, meson: facts, bazel: facts };
    const clients = clientsOf(JSON.parse(JSON.stringify(damaged)), ALL);
    for (const name of Object.values(clients)) expect(name).toBe('');
  },
);

test('what the registry does not serve is not offered', () => {
  expect(clientsOf({ ...CRATE, ...CMAKE }, ['cmake'])).toEqual({ cmake: '' });
  expect(clientsOf(undefined, ALL)).toEqual({});
});

test('versions are told apart by what is in them; the largest group names none', () => {
  const groups = groupClients([
    ['1.0.0', {}],
    ['1.1.0', { cargo: 'fmt' }],
    ['1.2.0', { cargo: 'fmt' }],
  ]);
  expect(groups).toEqual([[{ cargo: 'fmt' }], [{}, '1.0.0']]);
  expect(['1.0.0', '1.2.0', '9.9.9'].map((version) => clientsIn(groups, version))).toEqual([
    {},
    { cargo: 'fmt' },
    { cargo: 'fmt' },
  ]);
  expect(groupClients([['1.0.0', {}]])).toEqual([]);
});
