import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ARCHIVE_CHECKS, INDEX_CHECKS, SOURCE_CHECKS } from '../../src/registry/checks/checks.ts';
import { FACT_CHECKS } from '../../src/trust/checks.ts';
import type { Program } from './attack.ts';

/** A row of a table of checks. */
export interface Row {
  /** The variable that holds the table. */
  readonly table: string;
  readonly name: string;
  /** As attacks name it. */
  readonly check: string;
}

const TABLES = { SOURCE_CHECKS, ARCHIVE_CHECKS, INDEX_CHECKS, FACT_CHECKS };

/** Every row of every table. */
export const ROWS: readonly Row[] = Object.entries(TABLES).flatMap(([table, checks]) =>
  Object.keys(checks).map((name) => ({ table, name, check: table === 'FACT_CHECKS' ? `bundle: ${name}` : name })),
);

/** The program as it is built, and copies of it in which a row always passes. */
export class Built implements AsyncDisposable {
  readonly #folder: string;
  readonly #text: string;
  #copies = 0;

  private constructor(folder: string, text: string) {
    this.#folder = folder;
    this.#text = text;
  }

  static async make(): Promise<Built> {
    const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' } as const;
    const banner = {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    };
    const entry = join(import.meta.dirname, 'program.ts');
    const { outputFiles } = await build({ ...options, banner, entryPoints: [entry] });
    const folder = await mkdtemp(join(tmpdir(), 'clyde-mutants-'));
    return new Built(folder, outputFiles[0]?.text ?? '');
  }

  /** The program without any change. */
  whole(): Promise<Program> {
    return this.#load(this.#text);
  }

  /** The program in which a row always passes: a line behind its table in the text of the bundle. */
  without({ table, name }: Row): Promise<Program> {
    const definition = new RegExp(`^(?:var|const) ${table} = \\{[^]*?\\};$`, 'gm');
    const [found, ...others] = this.#text.match(definition) ?? [];
    if (found === undefined || others.length > 0) throw new Error(`the bundle has no single table ${table}`);
    if (!new RegExp(`\\b${name}\\b`).test(found)) throw new Error(`${table} has no row ${name}`);
    return this.#load(this.#text.replace(found, () => `${found}\n${table}.${name} = () => void 0;`));
  }

  async #load(text: string): Promise<Program> {
    this.#copies += 1;
    const file = join(this.#folder, `${this.#copies}.mjs`);
    await writeFile(file, text);
    const { program }: { readonly program: Program } = await import(pathToFileURL(file).href);
    return program;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
