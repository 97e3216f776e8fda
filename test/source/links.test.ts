import { expect, test } from 'vitest';
import { LinkMap, type LinkNode } from '../../src/source/links.ts';

const FILE = { kind: 'file' } as const;
const linkTo = (target: string): LinkNode => ({ kind: 'link', target });
const WINDING = 'a/../'.repeat(815);

test('thousands of winding links to one long chain are followed once each', () => {
  const nodes = new Map<string, LinkNode>([
    ['a/f', FILE],
    ['z', FILE],
  ]);
  for (let at = 0; at < 38; at++) nodes.set(`c${at}`, linkTo(`${WINDING}${at === 37 ? 'z' : `c${at + 1}`}`));
  const links = Array.from({ length: 500 }, (_, at) => `l${at}`);
  for (const link of links) nodes.set(link, linkTo(`${WINDING}c0`));
  const map = new LinkMap(nodes);
  for (const link of links) expect(map.follow(link)).toEqual({ file: 'z' });
});

test('more parts than any package needs are not followed', () => {
  const nodes = new Map<string, LinkNode>([
    ['a/f', FILE],
    ['z', FILE],
  ]);
  for (let at = 0; at < 3000; at++) nodes.set(`l${at}`, linkTo(`${WINDING}z`));
  const map = new LinkMap(nodes);
  const ends = Array.from({ length: 3000 }, (_, at) => map.follow(`l${at}`));
  expect(ends[0]).toEqual({ file: 'z' });
  expect(ends.at(-1)).toEqual({ reason: 'is one of too many long links' });
});

test('a chain as long as a package can be is refused at its start and followed at its end, in any order', () => {
  const nodes = new Map<string, LinkNode>([['c0', FILE]]);
  for (let at = 1; at <= 50_000; at++) nodes.set(`c${at}`, linkTo(`c${at - 1}`));
  const map = new LinkMap(nodes);
  expect(map.follow('c50000')).toEqual({ reason: 'leads in a circle' });
  expect(map.follow('c41')).toEqual({ reason: 'leads in a circle' });
  expect(map.follow('c40')).toEqual({ file: 'c0' });
});

test('a link through a linked folder, out of a circle and into one', () => {
  const nodes = new Map<string, LinkNode>([
    ['d/e/f', FILE],
    ['short', linkTo('d/e')],
    ['file', linkTo('short/../e/f')],
    ['slash', linkTo('file/')],
    ['dot', linkTo('file/.')],
    ['a', linkTo('b/x')],
    ['b', linkTo('a')],
    ['into', linkTo('a/y')],
  ]);
  const map = new LinkMap(nodes);
  expect(map.follow('file')).toEqual({ file: 'd/e/f' });
  expect(map.follow('slash')).toEqual({ file: 'd/e/f' });
  expect(map.follow('dot')).toEqual({ reason: 'takes the file "d/e/f" for a folder' });
  expect(map.follow('short')).toEqual({ reason: 'leads to a folder' });
  for (const link of ['into', 'a', 'b']) expect(map.follow(link)).toEqual({ reason: 'leads in a circle' });
});
