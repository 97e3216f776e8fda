import { RegistryError } from '../errors.ts';
import { readAddress } from './address.ts';
import { readAuthor } from './author.ts';
import { FIELDS } from './fields.ts';
import { readGlob, readPath } from './file-pattern.ts';
import { type Check, type Findings, pointerTo } from './findings.ts';
import { readLicense } from './license.ts';
import { type PackageName, parseName } from './name.ts';
import { readRequirements } from './requirements.ts';
import { parseVersion } from './version.ts';
import { isRecord } from './yaml.ts';

/** The keys of a manifest whose values have rules that no schema can tell, read as far as they are right. */
export interface ReadFields {
  readonly name?: PackageName | undefined;
  readonly version?: string | undefined;
  readonly homepage?: string | undefined;
  readonly license?: string | undefined;
  readonly repository?: string | undefined;
  readonly readme?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly requires?: Readonly<Record<string, string>> | undefined;
  readonly devRequires?: Readonly<Record<string, string>> | undefined;
  readonly files?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** Reads them, and tells the findings what is wrong. A value of the wrong type is left to the schema. */
export function readFields(findings: Findings): ReadFields {
  const name = readText(findings, 'name', (text) => checked(() => parseName(text)));
  return {
    name,
    version: readText(findings, 'version', (text) => checked(() => parseVersion(text))),
    homepage: readText(findings, 'homepage', (text) => readAddress(text, 'Homepage')),
    license: readText(findings, 'license', readLicense),
    repository: readText(findings, 'repository', (text) => readAddress(text, 'Repository')),
    readme: readText(findings, 'readme', readPath),
    authors: readList(findings, 'authors', readAuthor),
    requires: readMap(findings, 'requires', name),
    devRequires: readMap(findings, 'dev_requires', name),
    files: readList(findings, 'files', readGlob),
    exclude: readList(findings, 'exclude', readGlob),
  };
}

function readText<Value>(findings: Findings, key: string, read: (text: string) => Check<Value>): Value | undefined {
  const text = findings.yaml.value[key];
  if (typeof text !== 'string' || text === '') return undefined;
  return settle(findings, pointerTo('', key), read(text));
}

function readList(
  findings: Findings,
  key: string,
  read: (text: string) => Check<string>,
): readonly string[] | undefined {
  const items = findings.yaml.value[key];
  if (!Array.isArray(items)) return undefined;
  return items.flatMap((item: unknown, index) => {
    if (typeof item !== 'string' || item === '') return [];
    const value = settle(findings, pointerTo(pointerTo('', key), index), read(item));
    return value === undefined ? [] : [value];
  });
}

function readMap(findings: Findings, key: string, owner: PackageName | undefined) {
  const entries = findings.yaml.value[key];
  if (!isRecord(entries)) return undefined;
  return readRequirements({
    findings,
    pointer: pointerTo('', key),
    entries,
    ...(owner === undefined ? {} : { owner }),
  });
}

/** The value of a check; what it has to say goes to the findings, under the code of the key. */
function settle<Value>(findings: Findings, pointer: string, check: Coded<Value>): Value | undefined {
  const field = FIELDS.get(pointer.split('/')[1] ?? '');
  const code = field?.code ?? 'MANIFEST_INVALID';
  if (check.kind === 'good') {
    if (check.remark !== undefined) findings.warn({ ...check.remark, pointer, code });
    return check.value;
  }
  const { kind: _, ...remark } = check;
  findings.blame({ code, ...remark, pointer });
  return undefined;
}

type Coded<Value> = Check<Value> & { readonly code?: RegistryError['code'] };

/** What a parser that throws has to say, as a check. */
function checked<Value>(parse: () => Value): Coded<Value> {
  try {
    return { kind: 'good', value: parse() };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const [problem] = error.problems;
    if (problem === undefined) throw error;
    return { kind: 'bad', ...problem };
  }
}
