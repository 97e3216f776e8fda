/** A file of a release, as its address names it. */
export interface AssetPlace {
  readonly owner: string;
  readonly name: string;
  readonly tag: string;
  readonly asset: string;
}

/** Where an entry's `dl` leads on the GitHub at `server` (`https://github.com`); `undefined`: somewhere else. */
export function assetPlace(dl: string, server: string): AssetPlace | undefined {
  if (!URL.canParse(dl) || !URL.canParse(server)) return undefined;
  const url = new URL(dl);
  const { origin } = new URL(server);
  if (url.origin !== origin) return undefined;
  const parts = url.pathname.split('/').slice(1);
  const [owner = '', name = '', releases, download, tag = '', asset = '', ...more] = parts.map(unescaped);
  const inRelease = releases === 'releases' && download === 'download' && more.length === 0;
  if (!inRelease || tag === '' || asset === '') return undefined;
  return /^[\w-]{1,100}$/.test(owner) && /^[\w.-]{1,100}$/.test(name) ? { owner, name, tag, asset } : undefined;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
