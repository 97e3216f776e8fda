// Sigstore's public trust root as a module, from the copy that its TUF client ships.
import { createRequire } from 'node:module';

const PUBLIC_GOOD = 'https://tuf-repo-cdn.sigstore.dev';

/** Path from the project's root, and text. */
export function trustRootModule() {
  const seeds = createRequire(import.meta.url)('@sigstore/tuf/seeds.json');
  const root = JSON.parse(Buffer.from(seeds[PUBLIC_GOOD].targets['trusted_root.json'], 'base64').toString('utf8'));
  return [
    'src/trust/generated/public-good.ts',
    `// Generated from the seeds of @sigstore/tuf by \`npm run generate\`.
/** Keys and certificates of Sigstore's public services, as JSON of \`dev.sigstore.trustroot.v1.TrustedRoot\`. */
export const PUBLIC_GOOD = ${JSON.stringify(JSON.stringify(root))};
`,
  ];
}
