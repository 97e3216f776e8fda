import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { socialPreviewFile } from '../../../src/site/feeds/social-preview.ts';

test('the picture of links is a small PNG of the size that is asked for', () => {
  const [path, content] = socialPreviewFile();
  const bytes = Buffer.from(content);
  expect(path).toBe('social-preview.png');
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(40_000);
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    at += 12 + length;
  }
});
