import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnv, run } from './run.ts';

test('the demo is made in a new folder, and run again there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clyde-demo-again-'));
  try {
    for (const said of ['published', 'unchanged']) {
      const { code, stdout } = await run(['demo', join(folder, 'shown'), '--no-serve'], {
        env: cleanEnv({ CC: 'none' }),
      });
      expect([code, stdout]).toEqual([0, expect.stringContaining(`${said} tinyargs`)]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
