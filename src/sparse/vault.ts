import { isDownloadUrl } from './download-url.ts';
import { jsonText, readObject } from './text.ts';

/** Stands for the archive's sha256 in the template of a vault; cargo knows it by the same name. */
const MARKER = '{sha256-checksum}';

/** Longest template, in characters. */
const LIMIT = 512;

/** Whether a text says where a vault keeps archives: an address as `dl` may be one, with `{sha256-checksum}` in it. */
export function isVaultTemplate(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > LIMIT || !text.includes(MARKER)) return false;
  const address = vaultAddress(text, '0'.repeat(64));
  // any other marker of cargo's would come out of a name; the host must not come out of a checksum
  const host = /^https?:\/\/[^/]*/i.exec(text)?.[0] ?? '';
  return !/[{}]/.test(address) && !host.includes(MARKER) && isDownloadUrl(address);
}

/** Where the archive with this checksum is in the vault: `https:`, or relative to the registry's base. */
export function vaultAddress(template: string, checksum: string): string {
  return template.replaceAll(MARKER, checksum);
}

/** The tag of an archive's release in a vault. */
export function vaultTag(checksum: string): string {
  return `a-${checksum}`;
}

/** File name of an archive in a vault. */
export function vaultFile(checksum: string): string {
  return `${checksum}.crate`;
}

/** The template of a vault of releases: `release` makes the address of a tag and a file on it. */
export function vaultTemplate(release: (tag: string, file: string) => string): string {
  const stand = '0'.repeat(64);
  return release(vaultTag(stand), vaultFile(stand)).replaceAll(stand, MARKER);
}

/** `config.json` with another `vault`; every other value stays. Throws `INDEX_INVALID`. */
export function withVault(text: string, path: string, vault: string): string {
  const { vault: _, ...config } = readObject(text, path);
  const entries = Object.entries(config);
  const at = entries.findIndex(([key]) => key === 'layout');
  entries.splice(at < 0 ? entries.length : at, 0, ['vault', vault]);
  return jsonText(Object.fromEntries(entries));
}
