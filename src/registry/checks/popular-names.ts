/** Names that people type without thinking of this registry: the most used ones of npm, crates-io and PyPI, not of C and C++. */
export const POPULAR_NAMES: readonly string[] = [
  ...['react', 'lodash', 'express', 'axios', 'typescript', 'webpack', 'eslint', 'prettier', 'chalk', 'commander'],
  ...['moment', 'jquery', 'angular', 'rxjs', 'electron', 'nodemon', 'dotenv', 'mongoose', 'puppeteer', 'next'],
  ...['serde', 'tokio', 'clap', 'anyhow', 'thiserror', 'reqwest', 'hyper', 'rayon', 'regex', 'syn', 'bitflags'],
  ...['numpy', 'pandas', 'requests', 'django', 'flask', 'scipy', 'matplotlib', 'tensorflow', 'pytorch', 'urllib3'],
];
