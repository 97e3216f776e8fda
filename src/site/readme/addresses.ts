import { type CommitPlace, commitPlace, type ReadmePlace } from './place.ts';

/** Prefix of every id a README brings: none can take the place of one of the page's, or of a property of `document`. */
export const ID_PREFIX = 'readme-';

/** A picture as it may be shown: the repository's own is loaded, any other is only linked to. */
export interface Picture {
  readonly address: string;
  readonly own: boolean;
}

/** What a README's addresses mean on the page; `undefined`: not to be followed. */
export interface Addresses {
  link(href: string): string | undefined;
  picture(src: string): Picture | undefined;
}

const LONGEST_ADDRESS = 2048;
const RAW = 'https://raw.githubusercontent.com';
/** Names of branches that move on: pictures of them are those of the published commit. */
const MOVING = ['HEAD', 'main', 'master'];

/** Rewrites addresses as GitHub does, but to the published commit; only `http:`, `https:` and fragments survive. */
export function addressesFrom(place: ReadmePlace): Addresses {
  const from = commitPlace(place);
  return {
    link(written) {
      const href = asBrowsersRead(written);
      if (href.startsWith('#')) return fragmentLink(href.slice(1));
      return ABSOLUTE.test(href) ? webAddress(href)?.href : relativeLink(from, href);
    },
    picture(written) {
      const src = asBrowsersRead(written);
      if (!ABSOLUTE.test(src)) return relativePicture(from, src);
      const url = webAddress(src);
      if (url === undefined) return undefined;
      const own = from && ownPicture(from, url);
      return own === undefined ? { address: url.href, own: false } : { address: own, own: true };
    },
  };
}

/** What has a scheme or a host; the rule of the URL standard once blanks are gone. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

/** Browsers skip line breaks and tabs anywhere in an address, and blanks and control characters round it. */
function asBrowsersRead(address: string): string {
  return address.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
}

function fragmentLink(fragment: string): string | undefined {
  return fragment === '' ? undefined : parsed(`#${ID_PREFIX}${fragment}`, NOWHERE)?.hash;
}

/** An absolute `http:` or `https:` address; with a user's name in it, it would pretend to be of another host. */
function webAddress(text: string): URL | undefined {
  const url = parsed(text, NOWHERE);
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.username === '' && url.password === '' && url.host !== NOWHERE_HOST ? url : undefined;
}

/** A base that only says that `//host` means `https://host`. */
const NOWHERE_HOST = 'page.invalid';
const NOWHERE = `https://${NOWHERE_HOST}/`;

function parsed(text: string, base: string): URL | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** A relative address resolved against the folder, or from the repository's root with a leading `/`; never out of `root`. */
function inside(root: string, folder: string, path: string): URL | undefined {
  const url = /^[\\/]/.test(path) ? parsed(`.${path}`, root) : parsed(path, root + folder);
  // A server may read `%2f` as a slash, and `..` before it as a step up
  return url?.href.startsWith(root) && !/%(?:2f|5c)/i.test(url.pathname) ? url : undefined;
}

function relativeLink(from: CommitPlace | undefined, href: string): string | undefined {
  if (from?.commit === undefined) return undefined;
  const repository = `https://github.com/${from.owner}/${from.name}/`;
  const root = `${repository}blob/${from.commit}/`;
  const url = inside(root, from.folder, href);
  if (url === undefined) return besideFiles(repository, root, from, href);
  if (!url.pathname.endsWith('/')) return url.href;
  return url.href.replace(`/blob/${from.commit}/`, `/tree/${from.commit}/`);
}

/** `../../issues` is GitHub's idiom for the repository's own pages; other commits, and what leaves the repository, lead nowhere. */
function besideFiles(repository: string, root: string, from: CommitPlace, href: string): string | undefined {
  const url = parsed(href, root + from.folder);
  const page = url?.href.startsWith(repository) ? url.href.slice(repository.length) : '';
  return /^(?!(?:blob|tree|raw|edit|blame)\b)[a-z]/.test(page) ? url?.href : undefined;
}

function relativePicture(from: CommitPlace | undefined, src: string): Picture | undefined {
  if (from?.commit === undefined) return undefined;
  const url = inside(`${RAW}/${from.owner}/${from.name}/${from.commit}/`, from.folder, src);
  return url && !url.pathname.endsWith('/') ? { address: url.origin + url.pathname, own: true } : undefined;
}

/** The raw address of a picture that is named absolutely, but of the same repository. */
function ownPicture(from: CommitPlace, { protocol, host, pathname }: URL): string | undefined {
  if (protocol !== 'https:' || /%(?:2f|5c)/i.test(pathname)) return undefined;
  const pattern = host === 'github.com' ? /^\/([^/]+)\/([^/]+)\/(?:raw|blob)\/(.+)$/ : /^\/([^/]+)\/([^/]+)\/(.+)$/;
  if (host !== 'github.com' && host !== 'raw.githubusercontent.com') return undefined;
  const [, owner = '', name = '', rest = ''] = pattern.exec(pathname) ?? [];
  if (owner.toLowerCase() !== from.owner.toLowerCase() || name.toLowerCase() !== from.name.toLowerCase()) {
    return undefined;
  }
  const [, ref = '', path = ''] = /^((?:refs\/heads\/)?[^/]+)\/(.+)$/.exec(rest) ?? [];
  const moving = MOVING.includes(ref.replace('refs/heads/', ''));
  const at = moving ? from.commit : undefined;
  return path === '' ? undefined : `${RAW}/${from.owner}/${from.name}/${at ?? ref}/${path}`;
}
