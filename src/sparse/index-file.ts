import { RegistryError } from '../errors.ts';
import { isPlainVersion, parseVersion, versionIdentity } from '../manifest/version.ts';
import { isDownloadUrl } from './download-url.ts';
import { type Dependency, ENTRY_SCHEMA, type Entry, type Origin } from './entry.ts';
import { NESTING_LIMIT, nestsTooDeep } from './nesting.ts';
import { isRecord, quote } from './text.ts';

/** One line of a sparse index file as it stands there. */
export interface IndexLine {
  /** Byte for byte, without the line feed. */
  readonly text: string;
  readonly name: string;
  readonly vers: string;
  /** Absent when the line's `schema` is newer than this program: it counts as a version and is otherwise left alone. */
  readonly entry?: Entry;
}

/** The lines of one package's file, oldest first. An absent file has none. Throws `INDEX_INVALID` with the line's number. */
export function readIndexFile(text: string | undefined, path: string): readonly IndexLine[] {
  if (text === undefined || text === '') return [];
  if (!text.endsWith('\n'))
    throw invalid(path, text.split('\n').length, 'it does not end with a line feed', text.slice(-80));
  const lines = text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => readLine(line, path, index + 1));
  checkUnique(lines, path);
  return lines;
}

/** Two lines for one version: each reader would believe another one, and only one of them was judged. */
function checkUnique(lines: readonly IndexLine[], path: string): void {
  const seen = new Set<string>();
  for (const [index, { vers, text }] of lines.entries()) {
    const identity = versionIdentity(vers);
    if (seen.has(identity))
      throw invalid(path, index + 1, `version ${quote(identity)} is in an earlier line too`, text);
    seen.add(identity);
  }
}

/** The line of a version; versions equal but for build metadata are the same version. */
export function findVersion(lines: readonly IndexLine[], version: string): IndexLine | undefined {
  const identity = versionIdentity(version);
  return lines.find((line) => versionIdentity(line.vers) === identity);
}

/** The file with one more line at its end; the others stay byte for byte. */
export function appendLine(text: string | undefined, line: string): string {
  return `${text ?? ''}${line}\n`;
}

/** The file with one line in another's place; the others stay byte for byte. */
export function replaceLine(text: string, old: string, line: string): string {
  return `${text
    .slice(0, -1)
    .split('\n')
    .map((other) => (other === old ? line : other))
    .join('\n')}\n`;
}

function readLine(text: string, path: string, number: number): IndexLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid(path, number, 'it is not JSON', text);
  }
  if (!isRecord(value)) throw invalid(path, number, 'it is no JSON object', text);
  const { schema, name, vers } = value;
  if (typeof name !== 'string' || typeof vers !== 'string' || !isFormat(schema)) {
    throw invalid(path, number, '`schema`, `name` or `vers` is missing or has another form', text);
  }
  if (schema > ENTRY_SCHEMA) return { text, name, vers };
  if (nestsTooDeep(value)) throw invalid(path, number, `it is nested more than ${NESTING_LIMIT} levels deep`, text);
  const entry = entryOf(value, name, vers);
  if (typeof entry === 'string') throw invalid(path, number, entry, text);
  return { text, name, vers, entry };
}

/** The entry in a JSON object, unknown keys ignored, or what is wrong with it. */
function entryOf(value: Readonly<Record<string, unknown>>, name: string, vers: string): Entry | string {
  const { cksum, tsum, size, dl, pubtime, yanked, yank_reason, removed, license, artifacts, provenance } = value;
  if (!isVersion(vers)) return '`vers` is no SemVer version';
  if (!isDigest(cksum) || !isDigest(tsum)) return '`cksum` or `tsum` is no sha256';
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 1) return '`size` is no count of bytes';
  if (typeof dl !== 'string' || !isDownloadUrl(dl)) return '`dl` is neither an https address nor a relative path';
  if (typeof pubtime !== 'string' || typeof yanked !== 'boolean') return '`pubtime` or `yanked` is missing';
  // taken for absent, a `removed` of another form would bring back what the registry withdrew
  if (removed !== undefined && typeof removed !== 'string') return '`removed` is no text';
  const repository = originOf(value.repository);
  const deps = dependenciesOf(value.deps);
  if (repository === undefined || deps === undefined) return '`repository` or `deps` has another form';
  return {
    ...{ schema: ENTRY_SCHEMA, name, vers, deps, cksum, tsum, size, dl, pubtime, yanked },
    ...(typeof yank_reason === 'string' ? { yank_reason } : {}),
    ...(removed === undefined ? {} : { removed }),
    license: typeof license === 'string' ? license : null,
    repository,
    ...(Array.isArray(artifacts) ? { artifacts } : {}),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function originOf(value: unknown): Origin | undefined {
  if (!isRecord(value)) return undefined;
  const { host, id, owner_id, tag, commit } = value;
  if (typeof host !== 'string' || typeof tag !== 'string' || !isId(id) || !isId(owner_id)) return undefined;
  if (commit !== null && typeof commit !== 'string') return undefined;
  return { host, id, owner_id, tag, commit };
}

function dependenciesOf(value: unknown): readonly Dependency[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const dependencies: Dependency[] = [];
  for (const item of value) {
    if (!isRecord(item) || typeof item.name !== 'string' || typeof item.req !== 'string') return undefined;
    const kind = item.kind === 'dev' ? 'dev' : 'normal';
    const registry = typeof item.registry === 'string' ? { registry: item.registry } : {};
    dependencies.push({ name: item.name, req: item.req, kind, ...registry });
  }
  return dependencies;
}

function isVersion(text: string): boolean {
  if (isPlainVersion(text)) return true;
  try {
    return parseVersion(text) === text;
  } catch {
    return false;
  }
}

function isFormat(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function invalid(path: string, line: number, complaint: string, text: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
    found: quote(text),
    expected: 'one JSON object a line, as `schemas/entry.schema.json` describes',
    cure: `Restore "${path}" from the index repository's history; nothing was written`,
    at: { file: path, line },
  });
}
