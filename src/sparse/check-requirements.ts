import { isInRange, versionIdentity } from '../manifest/version.ts';
import type { PackageFacts, Requirement } from './check-facts.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { quote } from './text.ts';

/** What a package offers. */
export type Offered = Pick<NonNullable<PackageFacts['index']>, 'name' | 'versions' | 'removed'>;

/**
 * Tells a range that nothing satisfies which can be installed. `strict`: policy refuses such versions, and nobody but the
 * registry's own workflow writes, so that a line which never could be satisfied came past the rules.
 */
export function checkRequirement(
  { key, linesBefore = 0 }: PackageFacts,
  { name, req, line, vers }: Requirement,
  { offered, strict }: { readonly offered: Offered | undefined; readonly strict: boolean },
): readonly Finding[] {
  const spelt = offered?.name === name ? offered : undefined;
  const fitting = (spelt?.versions ?? []).filter((version) => isInRange(version, req));
  if (fitting.some((version) => spelt?.removed?.includes(versionIdentity(version)) !== true)) return [];
  // what was removed must stay removable, and what was published before is nobody's change
  const tell = strict && fitting.length === 0 && line > linesBefore ? breach : caution;
  return [
    tell(`index/${key}`, {
      ...{ code: 'DEPENDENCY_MISSING', line, message: `Version ${quote(vers)} in "index/${key}" cannot be installed` },
      ...{ found: foundFor(name, offered, fitting.length), expected: `a version of ${quote(name)} in ${quote(req)}` },
      cure: 'Publish one, or yank the version that asks for it',
    }),
  ];
}

function foundFor(name: string, offered: Offered | undefined, removed: number): string {
  if (offered === undefined) return `no package ${quote(name)}`;
  if (offered.name !== name) return `${quote(offered.name ?? '')}, which is written differently`;
  return removed > 0 ? 'removed versions alone' : `none of ${offered.versions.length} versions in range`;
}
