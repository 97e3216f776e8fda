import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/errors.ts';
import { ARCHIVE_CHECKS, INDEX_CHECKS, SOURCE_CHECKS } from '../../src/registry/checks/checks.ts';
import { HARMLESS } from './attack.ts';
import { ROWS } from './mutants.ts';
import { ATTACKS } from './table.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const page = (name: string) => readFileSync(join(DOCS, name), 'utf8');

interface DocumentedRow {
  readonly check: string;
  readonly codes: readonly string[];
}

/** Rows of the tables of a page: name of the check, and the codes that the row names. */
function rowsOf(text: string): readonly DocumentedRow[] {
  return [...text.matchAll(/^\| (?:`([A-Za-z]+)`|(\([a-z ]+\))) \|(.*)\|$/gm)].map(([, name, words, rest = '']) => ({
    check: name ?? words ?? '',
    codes: [...rest.matchAll(/\[`([A-Z_]+)`\]/g)].map(([, code = '']) => code),
  }));
}

const TRUST = rowsOf(page('trust.md'));

test('there are at least a hundred attacks, each with a name of its own', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
});

test('docs/trust.md has a row for each check, in the order they are made', () => {
  expect(
    TRUST.slice(
      0,
      TRUST.findIndex(({ check }) => check === '(the form)'),
    ).map(({ check }) => check),
  ).toEqual([
    ...Object.keys(SOURCE_CHECKS),
    '(the reader)',
    '(the manifest)',
    ...Object.keys(ARCHIVE_CHECKS),
    '(the verdict)',
    ...Object.keys(INDEX_CHECKS),
  ]);
});

test('each row of docs/trust.md has an attack, and names every code that its attacks are stopped with', () => {
  for (const { check, codes } of TRUST) {
    const own = ATTACKS.filter((attack) => attack.check === check);
    expect(own, check).not.toEqual([]);
    const told = own
      .filter(({ stopped }) => stopped !== HARMLESS && check !== '(the form)')
      .map(({ stopped }) => stopped);
    expect(codes, check).toEqual(expect.arrayContaining(told));
  }
});

test('each attack is stopped by a row of docs/trust.md or docs/provenance.md', () => {
  const proofs = [...page('provenance.md').matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => `bundle: ${name}`),
  );
  const known = new Set([...TRUST.map(({ check }) => check), ...proofs]);
  expect(ATTACKS.filter(({ check }) => !known.has(check)).map(({ name }) => name)).toEqual([]);
});

test('each check that is a function has an attack', () => {
  const stopping = new Set(ATTACKS.map(({ check }) => check));
  expect(ROWS.filter(({ check }) => !stopping.has(check))).toEqual([]);
});

test('docs/attacks.md lists them all; `vitest run test/attacks/table.test.ts --update=all` writes it anew', async () => {
  const groups = [...new Set(ATTACKS.map(({ check }) => check))];
  const rows = groups.flatMap((group) =>
    ATTACKS.filter(({ check }) => check === group).map(({ name, check, stopped }) => {
      const known = ERROR_CODES.some((code) => code === stopped);
      const code = known ? `[\`${stopped}\`](errors.md#${stopped.toLowerCase()})` : 'does nothing';
      return `| ${name.replaceAll('|', '\\|')} | ${check} | ${code} |`;
    }),
  );
  const text = `# Attacks

Each of these is tried on the real use cases by \`test/attacks\`, and ends with the code beside it. The checks are those of [trust](trust.md); \`bundle:\` those of [provenance](provenance.md#what-is-checked).
In brackets: what is no single check. The list is made from the tests.

| attack | stopped by | code |
|---|---|---|
${rows.join('\n')}
`;
  await expect(text).toMatchFileSnapshot(join(DOCS, 'attacks.md'));
});
