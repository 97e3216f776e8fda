import { type ErrorCode, RegistryError } from '../errors.ts';
import type { Asset, Release, Vault, Visibility } from './ports.ts';

function cannotKeep(subject: string): string {
  return `Cannot keep ${subject} in the vault`;
}

/** Refusals that speak of a token and its rights: of the vault's, not of the package repository's. */
const REFUSALS: readonly ErrorCode[] = [
  'RELEASE_FORBIDDEN',
  'RELEASE_BLOCKED',
  'RELEASE_NOT_FOUND',
  'ASSET_FORBIDDEN',
  'SOURCE_UNREADABLE',
];

export function isRefusal(error: unknown): error is RegistryError {
  return error instanceof RegistryError && REFUSALS.includes(error.code);
}

/** The vault's token may not do what it is for. */
export function refusedByVault(subject: string, { label }: Vault, cause: RegistryError): RegistryError {
  return new RegistryError('VAULT_FORBIDDEN', `${cannotKeep(subject)} ${label}: nothing can be written there`, {
    found: cause.found ?? cause.message,
    expected: `a token with Contents: write on ${label}, a repository with at least one commit`,
    cure: `Make the repository with a README if there is none, give such a token, then run it again; what was done so far is kept
with:
  vault: ${label}
  vault-token: \${{ secrets.VAULT_TOKEN }}`,
    cause,
  });
}

interface Kept {
  readonly vault: Vault;
  readonly release: Release;
  readonly asset: Asset;
  readonly digest: string | undefined;
  readonly checksum: string;
}

/** Other bytes under this checksum: whoever put them there, no client would take them. */
export function keptDiffers(subject: string, { vault, release, asset, digest, checksum }: Kept): RegistryError {
  return new RegistryError('VAULT_DIFFERS', `${cannotKeep(subject)} ${vault.label}: another file is in its place`, {
    found: `${asset.name} with ${digest === undefined ? `${asset.size} bytes` : `sha256 ${digest}`}`,
    expected: `sha256 ${checksum}`,
    cure: `Find out who put it there, delete ${asset.name} from ${release.url}, then run it again`,
  });
}

/** The archive is not what was published: the vault keeps no other. */
export function otherBytes(subject: string, found: string, checksum: string): RegistryError {
  return new RegistryError('CHECKSUM_MISMATCH', `${cannotKeep(subject)}: its archive is another one now`, {
    found: `sha256 ${found}`,
    expected: `sha256 ${checksum}`,
    cure: 'Put back the file that was published; the vault keeps no other',
  });
}

interface Openness {
  readonly vault: Vault;
  readonly open: Visibility;
  readonly visibility: Visibility;
}

/** More people could read the archive in the vault than where it comes from. */
export function tooOpen(subject: string, { vault, open, visibility }: Openness): RegistryError {
  return new RegistryError('PRIVATE_SOURCE', `${cannotKeep(subject)} ${vault.label}: more people can read the vault`, {
    found: `a ${visibility} source and a ${open} vault`,
    expected: 'a vault that is no more open than the source',
    cure: `Make ${vault.label} private, or leave \`vault\` out for this package`,
  });
}
