import type { PackageName } from '../manifest/name.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { scopePath } from './path.ts';
import { quote } from './text.ts';

/** What the files of one package say, each absent where there is no such file. */
export interface PackageFacts {
  readonly name: PackageName;
  /** Below the folders, as `Placed.key`. */
  readonly key: string;
  index?: { readonly name?: string; readonly versions: readonly string[] };
  owner?: { readonly name?: string };
  meta?: { readonly name?: string; readonly version?: string };
  readme?: true;
}

/** Checks what the files of a package say of each other; whether its scope has a record the caller knows. */
export function checkPackage(facts: PackageFacts, hasScopeRecord: boolean): readonly Finding[] {
  const { index } = facts;
  if (index === undefined) return [...leftOver(facts, 'meta'), ...leftOver(facts, 'readme')];
  return [
    ...(facts.owner === undefined ? [recordMissing(facts, `owners/${facts.key}`)] : []),
    ...(facts.name.scope !== undefined && !hasScopeRecord ? [recordMissing(facts, scopePath(facts.name.scope))] : []),
    ...otherName(index.name, facts.owner?.name, `owners/${facts.key}`),
    ...otherName(index.name, facts.meta?.name, `meta/${facts.key}`),
    ...unknownVersion(facts, index.versions),
  ];
}

/** Without the record the name would be free for whoever publishes next. */
function recordMissing({ key }: PackageFacts, missing: string): Finding {
  return breach(`index/${key}`, {
    ...{ code: 'OWNER_MISSING', message: `"index/${key}" has versions, and "${missing}" is missing` },
    ...{ found: 'no such file', expected: 'an owner record beside every package and scope' },
    cure: `Restore it from the history: \`git log --oneline -- ${missing}\``,
  });
}

function otherName(name: string | undefined, other: string | undefined, path: string): readonly Finding[] {
  if (name === undefined || other === undefined || name === other) return [];
  return [
    breach(path, {
      ...{ code: 'INDEX_MISPLACED', message: `"${path}" writes the package's name differently` },
      ...{ found: quote(other), expected: quote(name), cure: 'Write the name as the published versions do' },
    }),
  ];
}

function unknownVersion({ key, meta }: PackageFacts, versions: readonly string[]): readonly Finding[] {
  if (meta?.version === undefined || versions.includes(meta.version)) return [];
  return [
    caution(`meta/${key}`, {
      ...{ code: 'INDEX_STALE', message: `"meta/${key}" describes a version that is not published` },
      ...{ found: quote(meta.version), expected: `one of the ${versions.length} published versions` },
      cure: 'The next publish or yank of the package writes it anew',
    }),
  ];
}

function leftOver(facts: PackageFacts, kind: 'meta' | 'readme'): readonly Finding[] {
  if (facts[kind] === undefined) return [];
  const path = kind === 'meta' ? `meta/${facts.key}` : `readme/${facts.key}.md`;
  return [
    caution(path, {
      ...{ code: 'INDEX_STALE', message: `"${path}" is about a package without versions` },
      ...{ found: `no "index/${facts.key}"`, expected: 'a published package', cure: `Remove it: \`git rm ${path}\`` },
    }),
  ];
}
