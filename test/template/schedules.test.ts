import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, read } from '../repository/project/files.ts';

const WORKFLOWS = 'index-repo-template/.github/workflows';

test('every workflow that runs by the clock is kept alive past sixty days', () => {
  const scheduled = readdirSync(join(ROOT, WORKFLOWS))
    .filter((file) => parse(read(`${WORKFLOWS}/${file}`)).on.schedule !== undefined)
    .map((file) => file.replace(/\.yml$/, ''));
  const script: string = parse(read(`${WORKFLOWS}/ingest.yml`)).jobs.stay.steps[0].run;
  const kept = /for workflow in ([a-z -]+); do/.exec(script)?.[1]?.split(' ') ?? [];
  expect(kept.sort()).toEqual(scheduled.sort());
});
