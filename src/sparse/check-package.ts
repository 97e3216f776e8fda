import { versionIdentity } from '../manifest/version.ts';
import { archiveFact, type PackageFacts } from './check-facts.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { checkScopeOwner } from './check-owner.ts';
import type { ScopeRecord } from './owner.ts';
import { scopePath } from './path.ts';
import { quote } from './text.ts';

/** `missing`: the scope of the package has no record; `unreadable`: one that is told elsewhere. */
export type ScopeState = ScopeRecord | 'missing' | 'unreadable' | undefined;

/** Checks what the files of a package say of each other. `scope`: the record of its scope, undefined for a name without one. */
export function checkPackage(facts: PackageFacts, scope: ScopeState): readonly Finding[] {
  const { index, owner, name, key } = facts;
  const bound = owner !== undefined && typeof scope === 'object' ? checkScopeOwner(`owners/${key}`, owner, scope) : [];
  if (index === undefined)
    return [...leftOver(facts, 'meta'), ...leftOver(facts, 'readme'), ...leftOver(facts, 'derived'), ...bound];
  return [
    ...(owner === undefined ? [recordMissing(facts, `owners/${key}`)] : []),
    ...(name.scope !== undefined && scope === 'missing' ? [recordMissing(facts, scopePath(name.scope))] : []),
    ...bound,
    ...otherName(index.name, owner?.name, `owners/${key}`),
    ...otherName(index.name, facts.meta?.name, `meta/${key}`),
    ...notLatest(facts),
    ...notHeld(facts),
    ...derivedStrangers(facts),
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

/** Where every version is yanked there is no latest one, and what was said last stays. */
function notLatest({ key, meta, index }: PackageFacts): readonly Finding[] {
  if (meta?.version === undefined || index === undefined) return [];
  const { latest, versions } = index;
  const known = versions.includes(meta.version);
  if (known && (latest === undefined || latest === meta.version)) return [];
  return [
    caution(`meta/${key}`, {
      ...{
        code: 'INDEX_STALE',
        message: `"meta/${key}" describes a version that is not ${known ? 'the latest' : 'published'}`,
      },
      ...{
        found: quote(meta.version),
        expected: latest === undefined ? `one of the ${versions.length} published versions` : quote(latest),
      },
      cure: 'The next publish or yank of the package writes it anew',
    }),
  ];
}

/** Somebody lifted a yank that only the registry lifts, past the rules: by a commit of their own. */
function notHeld({ key, owner, index }: PackageFacts): readonly Finding[] {
  if (index?.yanked === undefined || index.removed === undefined) return [];
  const withdrawn = new Set([...index.yanked, ...index.removed]);
  return (owner?.held ?? []).flatMap((version) => {
    const at = index.versions.findIndex((vers) => versionIdentity(vers) === version);
    if (at < 0 || withdrawn.has(version)) return [];
    return [
      breach(`index/${key}`, {
        ...{
          code: 'YANK_HELD',
          line: at + 1,
          message: `Version ${quote(version)} of "index/${key}" is held and not yanked`,
        },
        ...{ found: '`"yanked":false`', expected: `a yank, as \`held\` of "owners/${key}" says` },
        cure: 'Restore the yank; the registry lifts it with `clyde-registry unyank NAME@V --held`',
      }),
    ];
  });
}

function derivedStrangers({ key, derived = [], index }: PackageFacts): readonly Finding[] {
  if (derived.length === 0 || index?.archives === undefined) return [];
  const published = new Set(index.archives);
  return derived
    .filter(({ vers, cksum }) => !published.has(archiveFact(vers, cksum)))
    .map(({ vers, cksum, line }) =>
      caution(`derived/${key}`, {
        ...{ code: 'INDEX_STALE', line, message: `Line ${line} of "derived/${key}" is of no archive of the package` },
        ...{
          found: `${quote(vers)}, sha256 ${cksum}`,
          expected: 'a published version and the checksum of its archive',
        },
        cure: 'Derive it again from the archive: `clyde-registry derive`',
      }),
    );
}

function leftOver(facts: PackageFacts, kind: 'meta' | 'readme' | 'derived'): readonly Finding[] {
  if (facts[kind] === undefined) return [];
  const path = kind === 'readme' ? `readme/${facts.key}.md` : `${kind}/${facts.key}`;
  return [
    caution(path, {
      ...{ code: 'INDEX_STALE', message: `"${path}" is about a package without versions` },
      ...{ found: `no "index/${facts.key}"`, expected: 'a published package', cure: `Remove it: \`git rm ${path}\`` },
    }),
  ];
}
