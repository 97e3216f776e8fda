import { crc32 } from 'node:zlib';
import { valid } from 'semver';
import type { ZigDependency } from './facts.ts';
import { zigError } from './zig-fault.ts';
import { parseZon, type ZonValue } from './zig-zon.ts';

/** `build.zig.zon`, as far as clients and hashes need it. */
export interface ZigManifest {
  readonly name: string;
  /** Whether Zig 0.14 and later take the name: those before take any text, these want an identifier. */
  readonly identifier: boolean;
  readonly version: string;
  /** Files and folders that belong to the package; absent where the manifest does not say. */
  readonly paths?: readonly string[];
  readonly fingerprint?: bigint;
  readonly minimum_zig_version?: string;
  readonly dependencies: Readonly<Record<string, ZigDependency>>;
}

/** Zig's own limit for names and versions, in bytes. */
const LONGEST = 32;

/** Reads the text of `build.zig.zon`. Throws `ECOSYSTEM_INVALID` with the place where Zig would refuse it. */
export function parseZigManifest(source: string): ZigManifest {
  const root = parseZon(source);
  const reader = new ManifestReader(source);
  const fields = reader.struct(root, 'the manifest');
  const name = reader.name(reader.required(fields, 'name', root));
  const version = reader.version(reader.required(fields, 'version', root));
  const [paths, fingerprint] = [fields.get('paths'), fields.get('fingerprint')];
  const [minimum, dependencies] = [fields.get('minimum_zig_version'), fields.get('dependencies')];
  return {
    ...name,
    version,
    ...(paths === undefined ? {} : { paths: reader.paths(paths) }),
    ...(fingerprint === undefined ? {} : { fingerprint: reader.fingerprint(fingerprint, name.name) }),
    ...(minimum === undefined ? {} : { minimum_zig_version: reader.text(minimum, '.minimum_zig_version') }),
    dependencies: dependencies === undefined ? {} : reader.dependencies(dependencies),
  };
}

class ManifestReader {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  struct(value: ZonValue, what: string): ReadonlyMap<string, ZonValue> {
    if (value.kind === 'struct') return value.fields;
    throw this.#wrong(value, what, 'fields in ".{ }"');
  }

  required(fields: ReadonlyMap<string, ZonValue>, name: string, root: ZonValue): ZonValue {
    const value = fields.get(name);
    if (value !== undefined) return value;
    throw this.#fault(
      root,
      `it has no field .${name}`,
      [...fields.keys()].slice(0, 8).join(', ') || 'nothing',
      `.${name}`,
    );
  }

  text(value: ZonValue, what: string): string {
    if (value.kind === 'string') return value.text;
    throw this.#wrong(value, what, 'a string');
  }

  name(value: ZonValue): { name: string; identifier: boolean } {
    if (value.kind !== 'string' && value.kind !== 'enum') throw this.#wrong(value, '.name', 'a name, .fmt');
    const { text } = value;
    if (text === '' || Buffer.byteLength(text) > LONGEST)
      throw this.#fault(
        value,
        '.name is too long or empty',
        JSON.stringify(text.slice(0, 80)),
        `1 to ${LONGEST} bytes`,
      );
    return { name: text, identifier: /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) };
  }

  version(value: ZonValue): string {
    const text = this.text(value, '.version');
    if (text.length <= LONGEST && valid(text) !== null && !/^[v=\s]|\s$/.test(text)) return text;
    throw this.#fault(
      value,
      '.version is not a version',
      JSON.stringify(text.slice(0, 80)),
      'one as 1.2.3, at most 32 bytes',
    );
  }

  paths(value: ZonValue): readonly string[] {
    if (value.kind === 'list') return value.items.map((item) => this.text(item, 'an item of .paths'));
    throw this.#wrong(value, '.paths', 'a list of strings, .{ "build.zig", "src" }, or .{""} for all files');
  }

  /** The upper half is the checksum of the name, so that a fork that takes another name needs another fingerprint. */
  fingerprint(value: ZonValue, name: string): bigint {
    const number = value.kind === 'number' && /^0x[0-9A-Fa-f][0-9A-Fa-f_]{0,40}$|^\d[\d_]{0,40}$/.test(value.text);
    if (!number) throw this.#wrong(value, '.fingerprint', 'a number of 64 bits, 0x…');
    const fingerprint = BigInt(value.text.replaceAll('_', ''));
    const id = fingerprint & 0xffffffffn;
    if (fingerprint >> 32n === BigInt(crc32(name)) && id !== 0n && id !== 0xffffffffn) return fingerprint;
    throw this.#fault(
      value,
      '.fingerprint does not belong to .name',
      value.text,
      `0x${crc32(name).toString(16).padStart(8, '0')} and eight more digits, neither all 0 nor all f`,
    );
  }

  dependencies(value: ZonValue): Readonly<Record<string, ZigDependency>> {
    const all = [...this.struct(value, '.dependencies')];
    return Object.fromEntries(all.map(([name, one]) => [name, this.#dependency(name, one)]));
  }

  #dependency(name: string, value: ZonValue): ZigDependency {
    const fields = this.struct(value, `the dependency ${JSON.stringify(name.slice(0, 80))}`);
    const texts = (['url', 'hash', 'path'] as const).flatMap((key) => {
      const text = fields.get(key);
      return text === undefined ? [] : [[key, this.text(text, `.${key} of a dependency`)] as const];
    });
    const lazy = fields.get('lazy');
    if (fields.has('url') === fields.has('path'))
      throw this.#fault(value, 'a dependency is not one place', name.slice(0, 80), 'either .url or .path');
    return { ...Object.fromEntries(texts), ...(lazy?.kind === 'word' && lazy.text === 'true' ? { lazy: true } : {}) };
  }

  #wrong(value: ZonValue, what: string, expected: string) {
    return this.#fault(value, `${what} is of the wrong kind`, `a ${value.kind}`, expected);
  }

  #fault(value: ZonValue, what: string, found: string, expected: string) {
    const cure = 'Mend the line; `zig fetch` of the packed folder shows the same';
    return zigError({ what, found, expected, cure, offset: value.offset }, this.#source);
  }
}
