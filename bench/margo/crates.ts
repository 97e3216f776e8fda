/** A crate of the graph, version 1.0.0, as `cargo package` leaves it. */
export interface Crate {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Crates that a project of the first one needs, all of them; `index` is the registry's address, without `sparse+`. */
export function crateGraph(count: number, index: string): readonly Crate[] {
  return Array.from({ length: count }, (_, at) => {
    const needs = [...new Set([2 * at + 1, 2 * at + 2, at + 7])].filter((number) => number < count);
    return { name: nameOf(at), files: filesOf(at, needs, index) };
  });
}

/** Names of all lengths. */
function nameOf(at: number): string {
  return `${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${at < 26 ? '' : Math.floor(at / 26)}${at % 3 === 0 ? '' : '-part'}`;
}

function filesOf(at: number, needs: readonly number[], index: string): Crate['files'] {
  const name = nameOf(at);
  const value = (line: number) => `pub const VALUE_${line}: u32 = ${(at * 7919 + line * 31) % 65536}; // of ${name}\n`;
  const modules = Array.from({ length: 5 }, (_, part) => [
    `src/part${part}.rs`,
    Array.from({ length: 60 }, (_, line) => value(line * (part + 1))).join(''),
  ]);
  return {
    'Cargo.toml': manifestOf(name, needs, index),
    '.clyde/package.yaml': `name: ${name}\nversion: "1.0.0"\ndescription: "What ${name} is for"\nlicense: MIT\n`,
    'src/lib.rs': '#![allow(dead_code)]\nmod part0;\nmod part1;\nmod part2;\nmod part3;\nmod part4;\n',
    ...Object.fromEntries(modules),
  };
}

function manifestOf(name: string, needs: readonly number[], index: string): string {
  const tables = needs.map((number) => {
    const table = `[dependencies.${nameOf(number)}]\nversion = "1.0"\nregistry-index = "sparse+${index}"\n`;
    return number % 5 === 0 ? `${table}default-features = false\nfeatures = ["fast"]\n` : table;
  });
  return [
    `[package]\nedition = "2021"\nrust-version = "1.70"\nname = "${name}"\nversion = "1.0.0"\n`,
    `description = "What ${name} is for"\nlicense = "MIT"\n\n[lib]\nname = "${name.replaceAll('-', '_')}"\npath = "src/lib.rs"\n\n`,
    `[features]\ndefault = ["std"]\nfast = []\nstd = []\n\n`,
    ...tables,
  ].join('');
}
