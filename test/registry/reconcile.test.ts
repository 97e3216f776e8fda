import { describe, expect, test } from 'vitest';
import type { AssetSpot, AssetSurvey, ServedFile } from '../../src/registry/ports.ts';
import { type AssetToCompare, compareAssets } from '../../src/registry/reconcile-assets.ts';
import { type Difference, readMemory, writeMemory } from '../../src/registry/reconcile-memory.ts';
import { comparePages } from '../../src/registry/reconcile-pages.ts';
import { reportText } from '../../src/registry/reconcile-report.ts';

const SUM = 'a'.repeat(64);
const ASSETS: readonly AssetToCompare[] = Array.from({ length: 5 }, (_, at) => ({
  ...{ owner: 'acme', name: `p${at}`, tag: 'v1.0.0', asset: `p${at}-1.0.0.tar.gz` },
  ...{ version: `p${at}@1.0.0`, checksum: SUM, size: 10, repository: at + 1 },
}));
const NEW = { open: [], confirmed: {}, nextAsset: 0 };

/** A GitHub on which all is well, that answers for so many places. */
function surveyOf(places: number, digest = SUM) {
  const asked: string[] = [];
  const survey: AssetSurvey = {
    left: () => 100,
    async *find<Spot extends AssetSpot>(spots: readonly Spot[]) {
      for (const spot of spots.slice(0, places)) {
        asked.push(spot.name);
        const repository = Number(spot.name.slice(1)) + 1;
        yield [spot, { id: `RA_${spot.name}`, size: 10, repository }] as const;
      }
    },
    async digests({ name, asset }) {
      asked.push(`digest ${name}`);
      return new Map([[asset, digest]]);
    },
  };
  return { survey, asked };
}

describe('comparing archives', () => {
  test('goes on where the last run stopped, and asks for a digest once', async () => {
    const { survey, asked } = surveyOf(2);
    const first = await compareAssets(ASSETS, survey, NEW);
    expect([first.next, first.differences, first.keys.size]).toEqual([2, [], 2]);
    const second = await compareAssets(ASSETS, survey, { ...NEW, confirmed: first.confirmed, nextAsset: first.next });
    const third = await compareAssets(ASSETS, survey, { ...NEW, confirmed: second.confirmed, nextAsset: second.next });
    expect([second.next, third.next]).toEqual([4, 1]);
    expect(asked.filter((one) => one.startsWith('digest'))).toEqual(
      ['p0', 'p1', 'p2', 'p3', 'p4'].map((p) => `digest ${p}`),
    );
  });

  test('looks first at what differed', async () => {
    const { survey, asked } = surveyOf(1);
    const open = [{ key: 'asset p3@1.0.0', code: 'ASSET_MISSING', message: 'gone' } as const];
    const done = await compareAssets(ASSETS, survey, { ...NEW, open });
    expect([asked[0], done.next, done.keys]).toEqual(['p3', 0, new Set(['asset p3@1.0.0'])]);
  });

  test('knows an asset by its id only with the checksum it was compared with', async () => {
    const { survey } = surveyOf(5, 'b'.repeat(64));
    const confirmed = { 'p0@1.0.0': `RA_p0 ${SUM.slice(0, 16)}`, 'p1@1.0.0': `RA_p1 ${'c'.repeat(16)}` };
    const { differences } = await compareAssets(ASSETS, survey, { ...NEW, confirmed });
    expect(differences.map(({ key }) => key)).toEqual(['p1', 'p2', 'p3', 'p4'].map((name) => `asset ${name}@1.0.0`));
  });
});

describe('comparing what is served', () => {
  const line = (vers: string, yanked = false) => `{"vers":"${vers}","yanked":${yanked}}\n`;
  const codes = async (served: ServedFile, old: string | undefined, now: string) => {
    const { differences } = await comparePages({
      served: { base: 'https://a/', read: async () => served },
      past: { commitAt: async () => 'old', read: async () => new Map([['f', old]]) },
      ...{ paths: ['f'], head: 'new', files: new Map([['f', now]]), now: 1e12 },
    });
    return differences.map(({ message }) => message);
  };
  const text = (served: string): ServedFile => ({ kind: 'text', text: served });

  test.each<[string, ServedFile, string | undefined, string, number]>([
    ['the head', text(line('1')), undefined, line('1'), 0],
    ['an hour ago', text(line('1')), line('1'), line('1') + line('2'), 0],
    ['something in between', text(line('1') + line('2')), line('1'), line('1') + line('2') + line('3'), 0],
    ['a yank of this hour', text(line('1', true)), line('1'), line('1', true) + line('2'), 0],
    ['nothing that can be trusted', { kind: 'unknown' }, line('1'), line('1'), 0],
    ['nothing, of a package of this hour', { kind: 'absent' }, undefined, line('1'), 0],
    ['nothing', { kind: 'absent' }, line('1'), line('1'), 1],
    ['less than an hour ago', text(line('1')), line('1') + line('2'), line('1') + line('2'), 1],
    ['no yank of more than an hour', text(line('1')), line('1', true), line('1', true) + line('2'), 1],
    ['another page', text('<!doctype html>'), line('1'), line('1'), 1],
  ])('%s', async (_, served, old, now, count) => {
    expect(await codes(served, old, now)).toHaveLength(count);
  });
});

test('a report is bounded, and nothing in it comes to life', () => {
  const hostile = '`</code> @acme/all #1 ![x](https://evil) <img src=x>\n\n- [ ] `'.repeat(100);
  const many = Array.from(
    { length: 5_000 },
    (_, at): Difference => ({
      ...{
        key: `asset ${at}`,
        code: 'ASSET_MISSING',
        message: hostile,
        found: hostile,
        expected: hostile,
        cure: hostile,
      },
    }),
  );
  const body = reportText(many);
  expect(body.length).toBeLessThan(60_000);
  const items = body.split('\n').filter((line) => line.startsWith('- '));
  expect(items).toHaveLength(100);
  for (const item of items) expect(item).toMatch(/^- \[ASSET_MISSING\]\(https:\S+\) ` [^`]+ `$/);
  expect(body).toContain('4900 more are not listed');
  expect(reportText(many.toReversed())).toBe(body);
});

test('the memory of a run is read as it was written, and a damaged one says nothing', () => {
  const open = [{ key: 'page f', code: 'PAGES_STALE', message: 'old' } as const];
  const memory = { open, confirmed: { 'a@1.0.0': 'RA_1 x' }, nextAsset: 3, nextFile: 4, cursor: 5 };
  expect(readMemory(writeMemory(memory))).toEqual(memory);
  for (const text of [undefined, '', '{}', '[]', '{"form":2}', '{"form":1,"open":1}'])
    expect(readMemory(text)).toBeUndefined();
});
