import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACT_CHECKS } from '../../src/trust/checks.ts';

test('the table of docs/provenance.md has every check of what a bundle says, in their order', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'provenance.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name);
  expect(rows.slice(-Object.keys(FACT_CHECKS).length)).toEqual(Object.keys(FACT_CHECKS));
});
