import { parse, TomlError } from 'smol-toml';
import type { RegistryError } from '../errors.ts';
import { invalid, leaveOut, shown } from './fault.ts';

export const CARGO_MANIFEST = 'Cargo.toml';

export type Table = Readonly<Record<string, unknown>>;

/** Deepest nesting of arrays and inline tables. */
const DEPTH = 64;

/** Parses a manifest; a table that is not there is empty. Throws `ECOSYSTEM_INVALID` with the line. */
export function parseCargoManifest(text: string): CargoManifest {
  try {
    return new CargoManifest(parse(text, { integersAsBigInt: 'asNeeded', maxDepth: DEPTH, useLegacyDate: true }));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    const { line, column } = error;
    throw invalid(CARGO_MANIFEST, `line ${line} is no TOML`, {
      found: message,
      expected: 'TOML',
      at: { file: CARGO_MANIFEST, line, column },
      cause: error,
    });
  }
}

/** `Cargo.toml`, before it is judged. */
export class CargoManifest {
  readonly #root: Table;

  constructor(root: Table) {
    this.#root = root;
  }

  /** `undefined`: a workspace and nothing more. */
  get package(): Table | undefined {
    const { package: table, project } = this.#root;
    if (table === undefined && project !== undefined && this.edition < 2024) return tableOf(project, 'project');
    return table === undefined ? undefined : tableOf(table, 'package');
  }

  get edition(): number {
    const { package: own, project } = this.#root;
    const table = isTable(own) ? own : project;
    const edition = isTable(table) ? table.edition : undefined;
    return typeof edition === 'string' ? Number(edition) || 2015 : 2015;
  }

  /** A table at the top, or of `[target.…]`. */
  table(name: string, below: Table = this.#root): Table {
    const value = below[name];
    return value === undefined ? {} : tableOf(value, name);
  }

  /** The same, of which older editions also take the name with `_`. */
  dashed(name: string, below: Table = this.#root): Table {
    const old = name.replaceAll('-', '_');
    if (below[name] !== undefined || below[old] === undefined) return this.table(name, below);
    if (this.edition >= 2024) throw oldSpelling(old, name);
    return this.table(old, below);
  }

  /** Takes its lints from a workspace. */
  get inheritsLints(): boolean {
    const { lints } = this.#root;
    return isTable(lints) && lints.workspace !== undefined;
  }
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

export function tableOf(value: unknown, name: string): Table {
  if (isTable(value)) return value;
  throw wrongType(name, value, 'a table');
}

/** Throws `ECOSYSTEM_INVALID`; absent stays absent. */
export function textOf(value: unknown, name: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw wrongType(name, value, 'a text');
}

export function flagOf(value: unknown, name: string): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrongType(name, value, '`true` or `false`');
}

export function textsOf(value: unknown, name: string): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw wrongType(name, value, 'a list of texts');
}

/** A crate that is not whole without its workspace or its neighbours. */
export function needsPackaging(what: string, found: string): RegistryError {
  return invalid(CARGO_MANIFEST, `${what}, which users of the archive do not have`, {
    found,
    expected: 'a manifest that stands alone, as `cargo package` writes it',
    cure: `Run \`cargo package\` first (with \`".clyde/"\` in \`package.include\`) and publish what it makes: \`archive: target/package/NAME-VERSION.crate\`; a manifest that is not for users: set \`publish = false\`, or ${leaveOut(CARGO_MANIFEST)}`,
  });
}

export function oldSpelling(found: string, expected: string): RegistryError {
  return invalid(CARGO_MANIFEST, `\`${found}\` is not taken since edition 2024`, {
    found: `\`${found}\``,
    expected: `\`${expected}\``,
    cure: `Write \`${expected}\``,
  });
}

export function wrongType(name: string, value: unknown, expected: string): RegistryError {
  return invalid(CARGO_MANIFEST, `\`${name}\` is not ${expected}`, { found: shown(value), expected });
}
