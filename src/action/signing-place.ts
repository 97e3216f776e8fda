import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { checkedAddress } from '../http/address.ts';
import { recordOf, textOf } from '../trust/json.ts';

/** Sigstore's public services, the first generation of the log, whose entries every client can verify. */
const PUBLIC_SERVICES = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [{ url: 'https://fulcio.sigstore.dev', majorApiVersion: 1 }],
  rekorTlogUrls: [{ url: 'https://rekor.sigstore.dev', majorApiVersion: 1 }],
  rekorTlogConfig: { selector: 'ANY' },
};

/** Where to sign, and whose signatures count then. */
export interface SigningPlace {
  /** JSON of Sigstore's `SigningConfig`. */
  readonly config: Readonly<Record<string, unknown>>;
  /** JSON of Sigstore's `TrustedRoot`; absent: that of the public services. */
  readonly root?: string;
}

/** The public services, or those that the file of the input `sigstore` names. Throws `INPUT_INVALID`. */
export async function readSigningPlace(workspace: string, file: string | undefined): Promise<SigningPlace> {
  if (file === undefined) return { config: PUBLIC_SERVICES };
  try {
    const value = recordOf(JSON.parse(await readFile(join(workspace, file), 'utf8')));
    const config = recordOf(value?.signingConfig);
    const root = recordOf(value?.trustedRoot);
    if (config === undefined || root === undefined) throw new Error('no `signingConfig`, or no `trustedRoot`');
    for (const key of ['caUrls', 'rekorTlogUrls', 'tsaUrls']) checkServices(config[key]);
    return { config, root: JSON.stringify(root) };
  } catch (cause) {
    throw new RegistryError('INPUT_INVALID', 'Cannot use the input `sigstore`', {
      found: `${file}: ${cause instanceof Error ? cause.message.slice(0, 200) : 'unreadable'}`,
      expected: "JSON of Sigstore's `ClientTrustConfig`, with `https:` addresses",
      cure: 'Name a file of the checkout, or leave `sigstore:` out to use the public services',
    });
  }
}

/** The job's identity goes there: not to an address that others can read along with. */
function checkServices(services: unknown): void {
  if (!Array.isArray(services)) return;
  for (const service of services) checkedAddress(textOf(recordOf(service)?.url) ?? '', 'POST');
}
