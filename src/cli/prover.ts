import { readFile, stat } from 'node:fs/promises';
import type { BundleCache, BundleProver } from '../client/install-ports.ts';
import { RegistryError } from '../errors.ts';

export interface ProverPlaces {
  readonly cache: BundleCache;
  /** File with a `TrustedRoot` or a `ClientTrustConfig`; absent: Sigstore's public services. */
  readonly trustConfig: string | undefined;
}

const SIZE_LIMIT = 4 * 1024 * 1024;

/** Proves bundles; Sigstore's libraries are loaded with the first one, as most installs need none. Throws `INPUT_INVALID`. */
export async function lazyProver({ cache, trustConfig }: ProverPlaces): Promise<BundleProver> {
  const text = trustConfig === undefined ? undefined : await trustText(trustConfig);
  const load = async () => {
    const [{ bundleProver }, { publicTrustRoot, readTrustRoot }] = await Promise.all([
      import('../client/provenance.ts'),
      import('../trust/trust-root.ts'),
    ]);
    return bundleProver({ cache, root: text === undefined ? publicTrustRoot() : readTrustRoot(text, trustConfig) });
  };
  // a root that somebody named is looked at even where there is nothing to prove: a mistake in it should not wait
  let loading = text === undefined ? undefined : load();
  await loading;
  return {
    prove: async (entry, place) => {
      loading ??= load();
      return (await loading).prove(entry, place);
    },
  };
}

async function trustText(file: string): Promise<string> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) throw new Error('not a regular file');
    if (facts.size > SIZE_LIMIT) throw new Error(`${facts.size} bytes`);
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new RegistryError('INPUT_INVALID', `Cannot read the trust root "${file}"`, {
      found: cause instanceof Error ? cause.message : String(cause),
      expected: 'JSON of a `TrustedRoot`, or of a `ClientTrustConfig` with one in it',
      cure: 'Check `--trust-config`, and `trust-config` in .clyde/registries.yaml',
      cause,
    });
  }
}
