import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/sparse/entry.ts';
import { demandOf, pinFindings } from '../../src/trust/ratchet.ts';

const REPOSITORY = 'https://github.com/acme/fmt';
const OWN = `${REPOSITORY}/.github/workflows/publish.yml@refs/tags/v1`;
const SHARED = 'https://github.com/acme/workflows/.github/workflows/publish.yml@refs/tags/v4';

function entry(vers: string, workflows?: { workflow?: string; signer?: string } | string): Entry {
  const provenance =
    typeof workflows === 'object'
      ? { bundle: 'b', sha256: 'a'.repeat(64), workflow: OWN, signer: OWN, event: 'release', runner: 'x', ...workflows }
      : workflows;
  return {
    ...{ schema: 1, name: 'fmt', vers, deps: [], cksum: 'a'.repeat(64), tsum: 'b'.repeat(64), size: 1, dl: 'a' },
    ...{ pubtime: '2026-11-21T04:00:00Z', yanked: false, license: null },
    repository: { host: 'github.com', id: 42, owner_id: 7, tag: `v${vers}`, commit: null },
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function demand(entries: readonly Entry[], policy: 'off' | 'ratchet' | 'required' = 'ratchet', repin = false) {
  return demandOf({ policy, entries, repin });
}

/** The checks that a build fails after these versions. */
function stopped(entries: readonly Entry[], workflow: string, signer = workflow, repin = false): readonly string[] {
  return pinFindings(demand(entries, 'ratchet', repin).pin, { workflow, signer }).map(
    ({ check, code }) => `${check} ${code}`,
  );
}

describe('what the next version needs', () => {
  test('nothing, as long as no version had provenance', () => {
    expect(demand([])).toEqual({ required: false });
    expect(demand([entry('1.0.0')])).toEqual({ required: false });
  });

  test('provenance, once a version had it; later versions without do not take that back', () => {
    const entries = [entry('1.0.0'), entry('1.1.0', {}), entry('1.0.1')];
    expect(demand(entries)).toMatchObject({
      required: true,
      reason: 'version 1.1.0 has provenance',
      pin: { version: '1.1.0' },
    });
  });

  test('also after the version that had it was yanked or removed', () => {
    expect(demand([{ ...entry('1.0.0', {}), yanked: true, removed: 'a key leaked' }]).required).toBe(true);
  });

  test('a provenance that this program cannot read asks for one, and pins nothing', () => {
    const { required, pin } = demand([entry('1.0.0', 'v2:…')]);
    expect([required, pin]).toEqual([true, undefined]);
  });

  test('always, where the registry requires it; never, where it is off', () => {
    expect(demand([], 'required')).toMatchObject({ required: true });
    expect(demand([entry('1.0.0', {})], 'off')).toEqual({ required: false });
  });
});

describe('the workflow that is pinned', () => {
  const before = [entry('1.0.0', {})];

  test('the same workflow at another tag is the same', () => {
    expect(stopped(before, OWN.replace('v1', 'v2'))).toEqual([]);
  });

  test('a renamed or transferred repository keeps its workflow: its ids are checked elsewhere', () => {
    expect(stopped(before, OWN.replace('acme/fmt', 'other/format'))).toEqual([]);
    expect(stopped(before, OWN.replace('acme/fmt', 'Acme/Fmt'))).toEqual([]);
  });

  test('another workflow of the repository is refused', () => {
    const other = OWN.replace('publish.yml', 'evil.yml');
    expect(stopped(before, other)).toEqual(['pinned-workflow PROVENANCE_CHANGED', 'pinned-signer PROVENANCE_CHANGED']);
  });

  test('a reusable workflow in its place is refused, and so is leaving one', () => {
    expect(stopped(before, OWN, SHARED)).toEqual(['pinned-signer PROVENANCE_CHANGED']);
    expect(stopped([entry('1.0.0', { signer: SHARED })], OWN)).toEqual(['pinned-signer PROVENANCE_CHANGED']);
  });

  test('a reusable workflow of somebody else under the same path is refused', () => {
    const evil = SHARED.replace('acme/workflows', 'mallory/workflows');
    expect(stopped([entry('1.0.0', { signer: SHARED })], OWN, evil)).toEqual(['pinned-signer PROVENANCE_CHANGED']);
    expect(stopped([entry('1.0.0', { signer: SHARED })], OWN, SHARED.replace('v4', 'v5'))).toEqual([]);
  });

  test('a path cannot pass for a reusable workflow\u2019s address', () => {
    const shared = [entry('1.0.0', { signer: SHARED })];
    expect(stopped(shared, OWN, `${REPOSITORY}/${SHARED}`)).toEqual(['pinned-signer PROVENANCE_CHANGED']);
  });

  test('the last version with provenance counts, so that a change the maintainers let through holds from then on', () => {
    const moved = [...before, entry('2.0.0', { signer: SHARED })];
    expect(stopped(moved, OWN, SHARED)).toEqual([]);
    expect(stopped(moved, OWN)).toEqual(['pinned-signer PROVENANCE_CHANGED']);
  });

  test('the maintainers may let the next version change it', () => {
    expect(stopped(before, OWN, SHARED, true)).toEqual([]);
    expect(demand(before, 'ratchet', true).required).toBe(true);
  });
});
