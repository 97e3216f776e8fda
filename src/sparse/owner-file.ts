import { errorFrom, type Problem, RegistryError } from '../errors.ts';
import { Findings, pointerTo } from '../manifest/findings.ts';
import type { ManifestSource } from '../manifest/manifest.ts';
import { canonical, type PackageName } from '../manifest/name.ts';
import { parseVersion, versionIdentity } from '../manifest/version.ts';
import { isRecord, readYaml } from '../manifest/yaml.ts';
import { checkOwnerFile } from './generated/owner-file-schema.cjs';
import { explainOwnerFault } from './owner-file-fault.ts';
import { isReason } from './reason.ts';

/** Where the owners of a package say what shall become of it, on the default branch of its repository. */
export const OWNER_FILE_PATH = '.clyde/registry.yaml';

/** What owners wish for one package; what is absent changes nothing. */
export interface OwnerWishes {
  /** Version → why it is yanked; `false` lifts a yank. */
  readonly yanked: ReadonlyMap<string, string | false>;
  readonly deprecated?: string | false;
  /** `owner/name`. */
  readonly movedTo?: string;
}

/** `.clyde/registry.yaml`, read. */
export interface OwnerFile {
  /** For the only package of the repository. */
  readonly own: OwnerWishes;
  /** By full name; empty where `own` says something. */
  readonly packages: ReadonlyMap<string, OwnerWishes>;
  /** Full names of packages that may move here. */
  readonly accepts: readonly string[];
}

const NO_WISHES: OwnerWishes = { yanked: new Map() };

/** What a repository without the file says. */
export const NO_OWNER_FILE: OwnerFile = { own: NO_WISHES, packages: new Map(), accepts: [] };

/** Reads the file. Throws `OWNER_FILE_INVALID` with every problem, each with line and column. */
export function readOwnerFile(source: ManifestSource): OwnerFile {
  const reading = readYaml(source, { noun: 'Owner file', unreadable: 'OWNER_FILE_INVALID', optional: true });
  if (reading.kind === 'unreadable') throw failure(source.file, reading.problems);
  const findings = new Findings(reading.yaml);
  const { value } = reading.yaml;
  if (!checkOwnerFile(value))
    for (const fault of checkOwnerFile.errors ?? []) {
      const finding = explainOwnerFault(fault, reading.yaml);
      if (finding !== undefined) findings.blame(finding);
    }
  const own = wishesIn(value, '', findings);
  const entries = Object.entries(isRecord(value.packages) ? value.packages : {});
  const packages = entries.map(([name, wishes]): [string, OwnerWishes] => [
    name,
    wishesIn(isRecord(wishes) ? wishes : {}, pointerTo('/packages', name), findings),
  ]);
  const [key] = ['yanked', 'deprecated', 'moved-to'].filter((each) => value[each] !== undefined);
  if (key !== undefined && packages.length > 0) findings.blame(bothForms(key));
  const problems = [...reading.problems, ...findings.problems];
  if (problems.length > 0) throw failure(source.file, problems);
  const accepts = Array.isArray(value.accepts) ? value.accepts.filter((name) => typeof name === 'string') : [];
  return { own, packages: new Map(packages), accepts };
}

/**
 * What the file wishes for a package. `alone`: the repository has no other package in the registry. Throws
 * `OWNER_FILE_INVALID` where it does not say which of several packages it means.
 */
export function wishesFor({ own, packages }: OwnerFile, name: PackageName, alone: boolean): OwnerWishes {
  const named = packages.get(name.full);
  if (named !== undefined) return named;
  const silent = own.yanked.size === 0 && own.deprecated === undefined && own.movedTo === undefined;
  if (alone || silent) return own;
  throw new RegistryError(
    'OWNER_FILE_INVALID',
    `Cannot follow "${OWNER_FILE_PATH}": it does not say which package it means`,
    {
      found: 'keys for the only package, in a repository that has several',
      expected: '`packages:` with the name of each',
      cure: `Write\npackages:\n  "${name.full}": { deprecated: "…" }`,
      at: { file: OWNER_FILE_PATH },
    },
  );
}

/** Whether a repository takes a package over. */
export function acceptsPackage({ accepts }: Pick<OwnerFile, 'accepts'>, name: PackageName): boolean {
  return accepts.some((accepted) => canonical(accepted) === canonical(name.full));
}

/** What is wrong with a value was blamed by the schema; here it is only left out. */
function wishesIn(value: Readonly<Record<string, unknown>>, pointer: string, findings: Findings): OwnerWishes {
  const yanked = new Map<string, string | false>();
  for (const [version, said] of Object.entries(isRecord(value.yanked) ? value.yanked : {})) {
    const place = pointerTo(`${pointer}/yanked`, version);
    checkVersion(version, place, findings);
    const reason = reasonAt(said, place, findings);
    if (reason !== undefined) yanked.set(versionIdentity(version), reason);
  }
  const deprecated = reasonAt(value.deprecated, pointerTo(pointer, 'deprecated'), findings);
  const movedTo = value['moved-to'];
  return {
    yanked,
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(typeof movedTo === 'string' ? { movedTo } : {}),
  };
}

function checkVersion(version: string, pointer: string, findings: Findings): void {
  try {
    parseVersion(version);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const { message, found, expected } = error;
    findings.blame({
      ...{ pointer, part: 'key', code: 'OWNER_FILE_INVALID', message },
      ...{ found: found ?? version.slice(0, 80), expected: expected ?? 'a version', cure: 'Write a published version' },
    });
  }
}

function reasonAt(value: unknown, pointer: string, findings: Findings): string | false | undefined {
  if (value === false) return false;
  if (typeof value !== 'string') return undefined;
  const reason = value.trim();
  if (isReason(reason)) return reason;
  findings.blame({
    ...{ pointer, code: 'OWNER_FILE_INVALID', message: 'The reason cannot be shown' },
    ...{ found: reason === '' ? 'nothing' : 'several lines, or too many characters' },
    ...{ expected: 'one line of 1 to 300 characters', cure: 'Write for example `"crashes on big-endian machines"`' },
  });
  return undefined;
}

function bothForms(key: string) {
  return {
    ...{ pointer: pointerTo('', key), part: 'key' as const, code: 'OWNER_FILE_INVALID' as const },
    message: `Key \`${key}\` stands beside \`packages\``,
    ...{ found: 'wishes for the only package, and for several', expected: 'one of both forms' },
    cure: `Move \`${key}\` below the package it is about`,
  };
}

function failure(file: string, problems: readonly Problem[]): RegistryError {
  const [first, ...others] = problems.toSorted(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
  if (first === undefined)
    return new RegistryError('INTERNAL', `Cannot use "${file}": it was refused without a reason`);
  return errorFrom([first, ...others], `Cannot use "${file}"`);
}
