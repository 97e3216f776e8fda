import type { ServedRegistry } from './served-registry.ts';

interface Crate {
  readonly name: string;
  /** Of the package, where it is written otherwise. */
  readonly package?: string;
  readonly vers: string;
  /** Of `Cargo.toml`, after `[package]`. */
  readonly toml?: string;
  readonly lib?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const here = 'registry = "clyde"';

/** Thirteen crates with what real ones have: names of every length, renames, features, targets, build scripts, two majors. */
export const CRATES: readonly Crate[] = [
  { name: 'a', vers: '1.0.0', lib: 'pub fn a() -> u32 { 1 }' },
  {
    name: 'bc',
    vers: '1.0.0',
    toml: `[dependencies]\na = { version = "1", ${here} }`,
    lib: 'pub fn bc() -> u32 { a::a() + 1 }',
  },
  { name: 'def', vers: '1.0.0', lib: 'pub fn def() -> u32 { 3 }' },
  { name: 'Mixed_Case', package: 'mixed-case', vers: '1.0.0', lib: 'pub fn mixed() -> u32 { 4 }' },
  { name: 'split', vers: '1.4.0', lib: 'pub fn split() -> u32 { 10 }' },
  { name: 'split', vers: '2.1.0', lib: 'pub fn split() -> u32 { 20 }' },
  { name: 'split', vers: '2.2.0', lib: 'compile_error!("it was yanked");' },
  {
    ...{ name: 'built', vers: '0.3.0', lib: 'include!(concat!(env!("OUT_DIR"), "/made.rs"));' },
    toml: `build = "build.rs"\n[build-dependencies]\ndef = { version = "1", ${here} }`,
    files: {
      'build.rs':
        'fn main() { let out = std::env::var("OUT_DIR").unwrap(); std::fs::write(format!("{out}/made.rs"), format!("pub fn built() -> u32 {{ {} }}", def::def())).unwrap(); }\n',
    },
  },
  {
    ...{ name: 'optional', vers: '1.0.0' },
    toml: `[dependencies]\nrenamed = { version = "1", package = "split", optional = true, ${here} }\nbc = { version = "1", optional = true, ${here} }\n[features]\ndefault = []\nloud = ["dep:renamed"]\nlouder = ["loud", "bc?/extra"]`,
    lib: '#[cfg(feature = "loud")] pub fn loud() -> u32 { renamed::split() }\n#[cfg(not(feature = "loud"))] pub fn loud() -> u32 { 0 }',
  },
  {
    ...{ name: 'targets', vers: '1.0.0', lib: 'pub fn targets() -> u32 { unixy::unixy() }' },
    toml: `[target.'cfg(any(unix, windows))'.dependencies]\nunixy = { version = "~1.0", ${here} }\n[target.'cfg(target_os = "none")'.dependencies]\nmissing = { version = "1", ${here} }`,
  },
  { name: 'unixy', vers: '1.0.5', lib: 'pub fn unixy() -> u32 { 5 }' },
  { name: 'missing', vers: '1.0.0', lib: 'compile_error!("of another target");' },
  {
    ...{ name: 'tree', vers: '1.0.0' },
    toml: `[dependencies]\nold = { version = "1", package = "split", ${here} }\nsplit = { version = "2", ${here} }\nMixed_Case = { version = "1", ${here} }\nbuilt = { version = "0.3", ${here} }\ntargets = { version = "1", ${here} }\noptional = { version = "1", features = ["loud"], ${here} }`,
    lib: 'pub fn tree() -> u32 { old::split() + split::split() + Mixed_Case::mixed() + built::built() + targets::targets() + optional::loud() }',
  },
  {
    ...{ name: 'outside', vers: '1.0.0', lib: 'pub fn outside() {}' },
    toml: '[dependencies]\nserde = { version = "1", features = ["derive"], optional = true }',
  },
  {
    ...{ name: 'tool', vers: '0.5.0', lib: '' },
    toml: `[dependencies]\nbc = { version = "1", ${here} }`,
    files: { 'src/main.rs': 'fn main() { println!("tool says {}", bc::bc()); }\n' },
  },
];

/** Publishes them all, and yanks `split` 2.2.0. */
export async function publishCrates(registry: ServedRegistry): Promise<void> {
  for (const { name, package: full = name, vers, toml = '', lib = '', files } of CRATES) {
    const [build, ...rest] = toml.startsWith('build =')
      ? [`${toml.split('\n')[0]}\n`, ...toml.split('\n').slice(1)]
      : ['', toml];
    const manifest = `[package]\nname = "${name}"\nversion = "${vers}"\nedition = "2021"\ndescription = "A crate"\nlicense = "MIT"\n${build}\n${rest.join('\n')}\n`;
    await registry.publish(full, vers, { 'Cargo.toml': manifest, 'src/lib.rs': `${lib}\n`, ...files });
  }
  await registry.yank('split', '2.2.0', 'does not compile');
}
