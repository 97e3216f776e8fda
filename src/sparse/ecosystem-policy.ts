import type { Ecosystems } from '../ecosystems/facts.ts';
import type { Problem } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { isRecordable, namesIn } from './ecosystem-name.ts';
import type { Policy } from './policy.ts';

/** What an archive is to other clients in this registry. */
export interface Permitted {
  readonly ecosystems: Ecosystems;
  readonly warnings: readonly Problem[];
}

/** Leaves out the clients whose name for the package this registry does not take; that is a warning, and no refusal. */
export function permittedEcosystems(ecosystems: Ecosystems, name: PackageName, policy: Policy): Permitted {
  const { npm, ...others } = ecosystems;
  const warnings: Problem[] = [];
  const takesNpm = npm === undefined || isNpmName(npm.name, name, policy);
  if (npm !== undefined && !takesNpm) warnings.push(notForNpm(npm.name, name));
  const kept = takesNpm ? ecosystems : others;
  const refused = namesIn(kept).filter((one) => !isRecordable(one));
  for (const { namespace, name: other } of refused) warnings.push(unrecordable(namespace, other));
  const namespaces = refused.map(({ namespace }): string => namespace);
  const left = Object.entries(kept).filter(([key]) => !namespaces.includes(key));
  return { ecosystems: refused.length === 0 ? kept : Object.fromEntries(left), warnings };
}

/** A name without a scope could be anybody's on npm itself, and a scope is its owner's: only the policy allows the first, and nothing the second. */
function isNpmName(npm: string, { full, scope }: PackageName, policy: Policy): boolean {
  if (npm === full && scope !== undefined) return true;
  return policy.npm.unscoped === 'allow' && !npm.startsWith('@');
}

function notForNpm(npm: string, { full, scope }: PackageName): Problem {
  const wanted = scope === undefined ? `@scope/${full}` : full;
  return {
    code: 'ECOSYSTEM_MISMATCH',
    message: `npm will not find ${full}: "${npm}" is no name for it in this registry`,
    found: `"${npm}" in package.json`,
    expected: scope === undefined ? 'a package with a scope, of the same name in both manifests' : `"${full}"`,
    cure: `Name it "${wanted}" in both manifests; set \`"private": true\` if it is not for npm; the registry's maintainers can set \`npm: {unscoped: allow}\``,
    at: { file: 'package.json' },
  };
}

function unrecordable(namespace: string, name: string): Problem {
  return {
    code: 'ECOSYSTEM_MISMATCH',
    message: `Clients of ${namespace} will not find the package: the registry cannot keep its name there`,
    found: JSON.stringify(name.slice(0, 160)),
    expected: 'letters, digits, `-`, `_` and `.`, at most 64 of them, and no device of Windows',
    cure: 'Choose another name in the manifest of that client',
  };
}
