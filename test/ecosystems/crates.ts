/** A crate as an author writes it. */
export interface Crate {
  readonly manifest: string;
  /** Further files by path; `src/lib.rs` is there anyway. */
  readonly files?: Readonly<Record<string, string>>;
  /** The crate as its archive has to be made: what stands alone needs no `cargo package`. */
  readonly packed?: true;
}

const BUILD = { 'build.rs': 'fn main() {}\n' };

/** Manifests after the shapes of widely used crates: features, renames, targets, workspaces, editions. */
export const CRATES: Readonly<Record<string, Crate>> = {
  plain: {
    manifest: `
[package]
name = "itoa-like"
version = "1.0.15"
authors = ["A <a@example.org>"]
categories = ["no-std"]
edition = "2018"
rust-version = "1.36"
license = "MIT OR Apache-2.0"

[dependencies]
`,
  },
  'optional dependency that is a feature': {
    manifest: `
[package]
name = "itoa-extra"
version = "1.0.0"
edition = "2021"

[dependencies]
no-panic = { version = "0.1", optional = true }
`,
  },
  'features of std and alloc': {
    manifest: `
[package]
name = "serde-like"
version = "1.0.219"
edition = "2018"
rust-version = "1.31"

[dependencies]
serde_derive = { version = "1", optional = true }

[dev-dependencies]
serde_derive = { version = "1" }

[features]
default = ["std"]
derive = ["serde_derive"]
std = []
unstable = []
alloc = []
rc = []

[target.'cfg(any())'.dependencies]
serde_derive = { version = "=1.0.219" }
`,
  },
  'dep: and weak features': {
    manifest: `
[package]
name = "uuid_like"
version = "1.18.0-rc.1"
edition = "2021"

[features]
default = ["std"]
std = ["wasm-bindgen?/std", "serde?/std"]
v4 = ["rng"]
rng = ["dep:getrandom"]
fast-rng = ["rng", "dep:rand"]
sha1 = ["dep:sha1_smol"]
md5 = ["dep:md-5"]
js = ["dep:wasm-bindgen", "getrandom?/js"]
serde = ["dep:serde"]

[dependencies]
serde = { version = "1.0.56", default-features = false, optional = true }
getrandom = { version = "0.3", optional = true }
rand = { version = "0.9", optional = true }
sha1_smol = { version = "1", default-features = false, optional = true }
md-5 = { version = "0.10", default-features = false, optional = true }
wasm-bindgen = { version = "0.2", optional = true, default-features = false, features = ["msrv"] }
`,
  },
  renames: {
    manifest: `
[package]
name = "renamer"
version = "0.3.0"
edition = "2021"

[dependencies]
rand_core = { package = "rand-core-like", version = "0.6" }
old_http = { package = "http-like", version = "0.2", optional = true }
new_http = { package = "http-like", version = "1", optional = true }
same = { package = "same", version = "1" }

[features]
compat = ["dep:old_http", "new_http?/std"]
modern = ["dep:new_http"]
`,
  },
  'targets of every form': {
    manifest: `
[package]
name = "mio-like"
version = "1.0.4"
edition = "2021"

[features]
default = ["log"]
os-poll = ["windows-sys/Win32_Foundation", "windows-sys/Win32_System_IO"]
os-ext = ["os-poll", "windows-sys/Win32_System_Pipes"]

[dependencies]
log = { version = "0.4.8", optional = true }

[target.'cfg(any(unix,target_os = "hermit",target_os="wasi"))'.dependencies]
libc = "0.2.159"

[target.'cfg(windows)'.dependencies.windows-sys]
version = ">=0.48, <=0.60"
features = ["Win32_Foundation", "Win32_Networking_WinSock"]

[target.'cfg(all(target_arch="wasm32", not(target_os = "wasi") , any( ) ))'.dependencies]
js-sys = "0.3.77"

[target.x86_64-pc-windows-gnu.dependencies]
winapi = { version = "0.3.9", features = ["winsock2"] }

[target.'cfg(target_os = "macos")'.build-dependencies]
cc = "1"

[target.'cfg(miri)'.dev-dependencies]
quick = "~1.2"

[dev-dependencies]
env_logger = { version = "0.11", default-features = false }
`,
    files: BUILD,
  },
  'links and build scripts': {
    manifest: `
[package]
name = "libz-sys-like"
version = "1.1.22"
edition = "2018"
links = "z"
build = "build.rs"
rust-version = "1.31.0"

[dependencies]
libc = { version = "0.2.43", optional = true }

[build-dependencies]
pkg-config = "0.3.9"
cc = "1.0.98"
vcpkg = "0.2.11"
cmake = { version = "0.1.50", optional = true }

[features]
default = ["libc", "stock-zlib"]
stock-zlib = []
zlib-ng = ["libc", "cmake"]
static = []
asm = ["stock-zlib"]
`,
    files: BUILD,
  },
  'requirements of every form': {
    manifest: `
[package]
name = "requirements"
version = "0.1.0"
edition = "2021"

[dependencies]
a-caret = "^1.2"
b-tilde = "~1.2.3"
c-exact = "=0.4.1"
d-range = ">= 1.2 , <2"
e-any = "*"
f-wild = "1.*"
g-wild = "1.2.*"
h-pre = "1.0.0-alpha.1"
i-two = "0.3"
j-zero = "0"
k-spaces = "  1.4  "
l-greater = "> 1.0.0, < 1.5"
m-build = "1.2.3+build.7"
n-x = "1.x"
o-caret-wild = "^1.*"
p-many = ">0.1.1,<0.9,>=0.2"
q-pre = ">=2.0.0-rc.1, <3.0.0"
`,
  },
  'old spellings of edition 2015': {
    manifest: `
[project]
name = "oldtimer"
version = "0.2.1"
authors = []

[dependencies.log]
version = "0.3"
default_features = false

[dev_dependencies]
tempdir = "0.3"

[build_dependencies]
rustc_version = "0.1"

[badges]
travis-ci = { repository = "a/oldtimer" }
`,
    files: BUILD,
  },
  'edition 2024': {
    manifest: `
[package]
name = "modern"
version = "2.0.0"
edition = "2024"
rust-version = "1.85"
resolver = "3"

[dependencies]
thiserror-like = { version = "2", default-features = false }
tracing-like = { version = "0.1", optional = true }

[features]
default = []
tracing = ["dep:tracing-like"]

[lints.rust]
unsafe_code = "forbid"
`,
  },
  'features that name features of dependencies': {
    manifest: `
[package]
name = "reqwest-like"
version = "0.12.23"
edition = "2021"

[features]
default = ["default-tls", "charset", "http2"]
default-tls = ["dep:hyper-tls", "dep:native-tls-like", "__tls"]
http2 = ["h2", "hyper/http2", "hyper-util/http2"]
charset = ["dep:encoding", "dep:mime"]
json = ["dep:serde_json"]
stream = ["tokio/fs", "dep:tokio-util"]
"rustls-tls+webpki" = ["__tls"]
__tls = ["dep:pki-types", "tokio/io-util"]
h2 = ["dep:h2"]

[dependencies]
base64 = "0.22"
hyper = { version = "1.1", features = ["http1", "client"] }
hyper-util = { version = "0.1.12", features = ["http1", "client", "client-legacy"] }
hyper-tls = { version = "0.6", optional = true }
native-tls-like = { version = "0.2.10", optional = true }
encoding = { version = "0.8", optional = true }
mime = { version = "0.3.16", optional = true }
serde_json = { version = "1.0", optional = true }
tokio = { version = "1.0", default-features = false, features = ["net", "time"] }
tokio-util = { version = "0.7.9", default-features = false, features = ["codec"], optional = true }
pki-types = { package = "rustls-pki-like", version = "1.9.0", features = ["std"], optional = true }
h2 = { version = "0.4", optional = true }

[dev-dependencies]
hyper = { version = "1.1.0", default-features = false, features = ["http1", "server"] }
serde = { version = "1.0", features = ["derive"] }
`,
  },
  'a dependency of three kinds': {
    manifest: `
[package]
name = "thrice"
version = "0.0.1"
edition = "2021"

[dependencies]
regex = { version = "1.10", default-features = false, features = ["std", "perf"] }

[build-dependencies]
regex = "1.10"

[dev-dependencies]
regex = { version = "1", features = ["unicode"] }
`,
    files: BUILD,
  },
  'a procedural macro': {
    manifest: `
[package]
name = "derive-like"
version = "2.0.106"
edition = "2021"

[lib]
proc-macro = true

[dependencies]
proc-macro2 = { version = "1.0.80", default-features = false, features = ["proc-macro"] }
quote = { version = "1.0.35", default-features = false }
syn = { version = "2.0.81", default-features = false, features = ["clone-impls", "derive", "parsing"] }

[package.metadata.docs.rs]
targets = ["x86_64-unknown-linux-gnu"]
`,
  },
  'a program': {
    manifest: `
[package]
name = "grep-like"
version = "14.1.1"
edition = "2021"
default-run = "rgl"
exclude = ["/pkg/**"]

[[bin]]
name = "rgl"
path = "src/main.rs"

[dependencies]
anyhow-like = "1.0.75"
lexopt = "0.3.0"

[target.'cfg(all(target_env = "musl", target_pointer_width = "64"))'.dependencies.jemalloc-like]
version = "0.6.0"

[features]
pcre2 = []

[profile.release]
debug = 1
`,
    files: { 'src/main.rs': 'fn main() {}\n' },
  },
  'another registry and this one': {
    manifest: `
[package]
name = "mixed"
version = "1.2.3+build.5"
edition = "2021"

[dependencies]
ours = { version = "1", registry = "rec" }
theirs = { version = "2", registry = "other", features = ["x"] }
plain = "4"
`,
  },
  'upper case and underscores': {
    manifest: `
[package]
name = "Inflector_Like"
version = "0.11.4"

[features]
default = ["heavyweight"]
unstable = []
heavyweight = ["regex", "lazy_static"]

[dependencies]
regex = { version = "1.1", optional = true }
lazy_static = { version = "1.2.0", optional = true }
`,
  },
  'names of one, two and three letters': {
    manifest: `
[package]
name = "abc"
version = "0.1.0"
edition = "2021"

[dependencies]
a = "1"
bc = "1"
def = "1"
`,
  },
  'dotted keys and inline tables': {
    manifest: `
package = { name = "dotted", version = "0.1.0", edition = "2021", rust-version = "1.70" }
dependencies.one.version = "1"
dependencies.one.optional = true
dependencies.two = { version = "2", features = [ "x", 'y' ], default-features = true }
features = { three = ["one", "two/z"] }
target."cfg(unix)".dependencies.four.version = "4"
`,
  },
  'a feature with the name of its dependency': {
    manifest: `
[package]
name = "selfsame"
version = "0.1.0"
edition = "2021"

[dependencies]
serde = { version = "1", optional = true, default-features = false }
rayon = { version = "1", optional = true }

[features]
serde = ["dep:serde", "serde/derive"]
full = ["serde", "rayon"]
`,
  },
  'a workspace and a package in one': {
    manifest: `
[workspace]
members = ["member"]

[workspace.dependencies]
log = "0.4"

[package]
name = "both"
version = "0.1.0"
edition = "2021"

[dependencies]
base64 = "0.22"
`,
    files: {
      'member/Cargo.toml': '[package]\nname = "member"\nversion = "0.1.0"\nedition = "2021"\n',
      'member/src/lib.rs': '',
    },
  },
  'inherits from its workspace': {
    packed: true,
    manifest: `
[workspace]
members = ["."]

[workspace.package]
version = "3.1.4"
edition = "2021"
rust-version = "1.74"
license = "MIT"

[workspace.dependencies]
clap_like = { version = "4.5", default-features = false, features = ["std"] }
tracing-like = { version = "0.1", features = ["log"] }
once = { package = "once-cell-like", version = "1.19" }

[workspace.lints.rust]
unused = "allow"

[package]
name = "inheritor"
version.workspace = true
edition.workspace = true
rust-version = { workspace = true }
license.workspace = true

[dependencies]
clap_like = { workspace = true, features = ["derive"] }
tracing-like = { workspace = true, optional = true }
once.workspace = true

[lints]
workspace = true

[features]
trace = ["dep:tracing-like", "clap_like/debug"]
`,
  },
  'depends on its neighbours': {
    packed: true,
    manifest: `
[workspace]
members = ["helper"]

[package]
name = "neighbourly"
version = "0.5.0"
edition = "2021"

[dependencies]
helper-like = { path = "helper", version = "0.5.0", registry = "rec", features = ["fast"] }

[dev-dependencies]
helper-like = { path = "helper" }
`,
    files: {
      'helper/Cargo.toml':
        '[package]\nname = "helper-like"\nversion = "0.5.0"\nedition = "2021"\n\n[features]\nfast = []\n',
      'helper/src/lib.rs': '',
    },
  },
  'cfg of everything': {
    manifest: `
[package]
name = "cfgs"
version = "0.1.0"
edition = "2021"

[target.'cfg(not(any(target_os="windows",target_vendor = "apple")))'.dependencies]
one = "1"

[target.'cfg(target_feature = "crt-static")'.dependencies]
two = "1"

[target."cfg( all ( unix , ) )".dependencies]
three = "1"

[target.thumbv7em-none-eabihf.dependencies]
four = "1"

[target.'cfg(r#async)'.dependencies]
five = "1"
`,
  },
};
