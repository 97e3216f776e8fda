import type { Ecosystems } from '../ecosystems/facts.ts';
import type { Problem } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { versionIdentity } from '../manifest/version.ts';
import { readConfig } from './config.ts';
import { encodeDerived, readDerivedFile, withDerived } from './derived.ts';
import { claimNames, type EcosystemName, namesIn } from './ecosystem-name.ts';
import { permittedEcosystems } from './ecosystem-policy.ts';
import type { Entry } from './entry.ts';
import { CONFIG_PATH, type Layout, POLICY_PATH } from './path.ts';
import { readPolicy } from './policy.ts';
import { type Files, publishedPackage } from './published.ts';

/** What the archive of one published version is to other clients. */
export interface Derivation {
  readonly vers: string;
  /** Of the archive that was read. */
  readonly cksum: string;
  readonly ecosystems: Ecosystems;
}

export interface DerivationVerdict {
  readonly changes: ReadonlyMap<string, string>;
  readonly warnings: readonly Problem[];
}

/** The versions of a package whose archives are to be read: not removed, and not derived yet unless all are wanted. Throws `PACKAGE_UNKNOWN`. */
export function versionsToDerive(name: PackageName, files: Files, { again }: { again: boolean }): readonly Entry[] {
  const { lines, paths } = publishedPackage(files, name);
  const derived = new Map(readDerivedFile(files.get(paths.derived)).map(({ vers, cksum }) => [vers, cksum]));
  return lines.flatMap(({ entry }) => {
    if (entry === undefined || entry.removed !== undefined) return [];
    return !again && derived.get(entry.vers) === entry.cksum ? [] : [entry];
  });
}

/** The lines to write, and the names they claim: the same rules as for a publish. Throws `NAME_TAKEN`, `INDEX_INVALID`, `PACKAGE_UNKNOWN`. */
export function judgeDerivations(
  name: PackageName,
  derivations: readonly Derivation[],
  files: Files,
): DerivationVerdict {
  const { lines, paths } = publishedPackage(files, name);
  const policy = readPolicy(files.get(POLICY_PATH));
  const { layout } = readConfig(files.get(CONFIG_PATH));
  // an archive that is not the line's any more is none of this package
  const cksums = new Map(lines.map(({ vers, entry }) => [versionIdentity(vers), entry?.cksum]));
  const current = derivations.filter(({ vers, cksum }) => cksums.get(versionIdentity(vers)) === cksum);
  const before = files.get(paths.derived);
  const warnings: Problem[] = [];
  const names: EcosystemName[] = [];
  let text = before;
  for (const { vers, cksum, ecosystems } of current) {
    const permitted = permittedEcosystems(ecosystems, name, policy);
    const encoded = encodeDerived({ vers, cksum, ecosystems: permitted.ecosystems });
    warnings.push(...permitted.warnings, ...encoded.warnings);
    names.push(...namesIn(permitted.ecosystems));
    if (text?.split('\n').includes(encoded.text) !== true) text = withDerived(text, vers, encoded.text);
  }
  const claims = claimsOf(name, names, { files, layout });
  const line = text === undefined || text === before ? [] : [[paths.derived, text] as const];
  return { changes: new Map([...line, ...claims]), warnings };
}

function claimsOf(
  name: PackageName,
  names: readonly EcosystemName[],
  { files, layout }: { files: Files; layout: Layout },
): readonly (readonly [string, string])[] {
  const unique = new Map(names.map((one) => [`${one.namespace} ${one.name}`, one]));
  return claimNames({ name, names: [...unique.values()], layout }, files);
}
