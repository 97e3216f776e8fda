import { type Ecosystems, NAMESPACES, type Namespace } from '../ecosystems/facts.ts';
import { RegistryError } from '../errors.ts';
import { canonical, type PackageName } from '../manifest/name.ts';
import { folderOf, type Layout } from './path.ts';
import { jsonText, quote, readObject } from './text.ts';

/** A name among those of one family of clients, as their manifest writes it. */
export interface EcosystemName {
  readonly namespace: Namespace;
  readonly name: string;
}

/** The folder that the records of a namespace lie in; `-` is no package name. */
const FOLDER = 'owners/-';

/** Longest part of a name before and after `/`; npm allows 214 in all. */
const NAME = /^(?:@(?<scope>[A-Za-z0-9][\w.-]{0,63})\/)?(?<base>[A-Za-z0-9][\w.-]{0,63})$/;

/** Names of files that Windows cannot hold, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The names that an archive's facts give, each in its namespace. */
export function namesIn(ecosystems: Ecosystems | undefined): readonly EcosystemName[] {
  return NAMESPACES.flatMap((namespace) => {
    const name = ecosystems?.[namespace]?.name;
    return name === undefined ? [] : [{ namespace, name }];
  });
}

/** Whether the index can keep a record of the name: a file of every system, at a path of our own rule. */
export function isRecordable({ name }: EcosystemName): boolean {
  const { scope = 'a', base = '' } = NAME.exec(name)?.groups ?? {};
  return base !== '' && [scope, base].every((part) => !part.endsWith('.') && !DEVICE.test(part));
}

/** Where the record of a name lies: two names that differ in case, `-` and `_` alone are one. */
export function ecosystemNamePath({ namespace, name }: EcosystemName, layout: Layout): string {
  const { scope, base = '' } = NAME.exec(name)?.groups ?? {};
  if (!isRecordable({ namespace, name })) throw new RangeError(`no name for a record: ${quote(name)}`);
  const file = canonical(base);
  const above = scope === undefined ? '' : `@${canonical(scope)}/`;
  // a folder of dots would lead elsewhere, and Windows drops a dot at the end
  return `${FOLDER}/${namespace}/${above}${folderOf(file.replaceAll('.', '-'), layout)}/${file}`;
}

/** Who wants to use names. */
export interface NameClaim {
  /** The Clyde package. */
  readonly name: PackageName;
  readonly names: readonly EcosystemName[];
  readonly layout: Layout;
}

type Files = ReadonlyMap<string, string | undefined>;

/** The records to write for names that nobody has; the first package to use a name has it. Throws `NAME_TAKEN`, `INDEX_INVALID`. */
export function claimNames({ name, names, layout }: NameClaim, files: Files): readonly (readonly [string, string])[] {
  return names.flatMap((wanted) => {
    const path = ecosystemNamePath(wanted, layout);
    // what was not asked for is not absent
    if (!files.has(path)) throw new RegistryError('INTERNAL', `Cannot claim a name: "${path}" was not read`);
    const text = files.get(path);
    if (text === undefined) return [[path, writeEcosystemName(wanted, name)] as const];
    const holder = readEcosystemName(text, path);
    if (holder === name.full) return [];
    throw taken(name.full, wanted, holder);
  });
}

/** The record of a name, as the index holds it. */
export function writeEcosystemName({ namespace, name }: EcosystemName, holder: PackageName): string {
  return jsonText({ schema: 1, namespace, name, package: holder.full });
}

/** Full name of the package that has the name. Throws `INDEX_INVALID`. */
export function readEcosystemName(text: string, path: string): string {
  const { package: holder } = readObject(text, path);
  if (typeof holder === 'string') return holder;
  throw new RegistryError('INDEX_INVALID', `Cannot read "${path}" of the index: it names no package`, {
    found: quote(text),
    expected: 'a record as `schemas/ecosystem-name.schema.json` describes',
    cure: `Restore "${path}" from the index repository's history`,
  });
}

const WORDS: Readonly<Record<Namespace, readonly [what: string, where: string]>> = {
  cargo: ['crate', '`package.name` in `Cargo.toml`'],
  npm: ['npm package', '`name` in `package.json`'],
  bazel: ['Bazel module', '`module(name = …)` in `MODULE.bazel`'],
};

function taken(full: string, { namespace, name }: EcosystemName, holder: string): RegistryError {
  const [what, where] = WORDS[namespace];
  return new RegistryError('NAME_TAKEN', `Cannot publish ${full}: the ${what} "${name}" is another package's`, {
    found: `"${name}" belongs to the package "${holder}"`,
    expected: `a name that no other package of this registry uses for its ${what}`,
    cure: `Change ${where}, or leave the file out with \`exclude:\` in .clyde/package.yaml`,
  });
}
