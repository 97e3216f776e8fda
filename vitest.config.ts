import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run test:full` sets it; the files named `*.full.test.ts` then run too. */
const full = process.env.FULL === '1';

const EXCLUDED = [...configDefaults.exclude, '**/fixtures/**', ...(full ? [] : ['**/*.full.test.ts'])];

/** Tests that leave nothing behind in their process: their files share a worker, since starting one a file takes longer than most of them. */
const PURE = [
  'test/{manifest,registry,schemas,sparse,trust,views}/**/*.test.ts',
  'test/site/{api,badges,catalog,feeds,pages,search}/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, exclude: EXCLUDED, isolate: false } },
      { extends: true, test: { name: 'real', include: ['test/**/*.test.ts'], exclude: [...EXCLUDED, ...PURE] } },
    ],
    // Real git and real files: slower than pure functions, slower still on a busy machine
    testTimeout: full ? 300_000 : 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    // Most tests wait, for processes of their own and for pauses between tries; by default two processors would get one worker
    maxWorkers: availableParallelism() + 1,
    allowOnly: false,
    passWithNoTests: false,
    // No test depends on the settings of the machine's git
    env: {
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: 'Ada Example',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada Example',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
    },
  },
});
