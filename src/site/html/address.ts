import type { Frame } from '../pages/data.ts';
import { isDevice, keywordPage, ownerPage, packagePage, SEARCH_PAGE } from '../urls.ts';

type Prefixed = Pick<Frame, 'prefix'>;

/** The address of a file or page of this site, for links. */
export function here({ prefix }: Prefixed, path: string): string {
  return `${prefix}${path}`;
}

/** The page of a package, or of one version of it. */
export function packageAddress(frame: Prefixed, name: string, version?: string): string {
  const page = here(frame, packagePage(name));
  return version === undefined ? page : `${page}?version=${encodeURIComponent(version)}`;
}

/** Whether an owner has the form of a login, and so a page; a local registry's may be any text, and are looked for. */
export function isLogin(owner: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(owner) && isFolder(owner);
}

/** The page of an owner, or the search for what is theirs. */
export function ownerAddress(frame: Prefixed, login: string): string {
  return isLogin(login) ? here(frame, ownerPage(login)) : searchAddress(frame, `owner:${login}`);
}

/** Whether a keyword has the form that manifests allow, and so a page; others are looked for. */
export function isKeyword(keyword: string): boolean {
  return /^[a-z0-9][a-z0-9+#._-]{0,49}$/.test(keyword) && isFolder(keyword);
}

/** Windows drops dots at the end, and has no folders that are called like devices. */
function isFolder(name: string): boolean {
  return !isDevice(name) && !name.endsWith('.');
}

export function keywordAddress(frame: Prefixed, keyword: string): string {
  return isKeyword(keyword) ? here(frame, keywordPage(keyword)) : searchAddress(frame, `keyword:${keyword}`);
}

/** Longest query that is looked at. */
const QUERY = 200;

/** A filter of a query: values with spaces in quotes. */
export function filterText(field: string, value: string): string {
  return `${field}:${/^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`}`;
}

/** The search page with a query that was typed before. */
export function searchAddress(frame: Prefixed, query: string, sort = 'relevance'): string {
  const order = sort === 'relevance' ? '' : `&sort=${sort}`;
  return here(frame, `${SEARCH_PAGE}?q=${encodeURIComponent(query.slice(0, QUERY).toWellFormed())}${order}`);
}

/** `owner/name` of an index repository on GitHub, where it has issues and forms. */
export function repositoryName(repository: string | undefined): string | undefined {
  const address = webAddress(repository);
  const [, name] =
    address === undefined ? [] : (/^https:\/\/[^/]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? []);
  return name;
}

/** A form of the index repository, filled in where its fields are named; absent where there is no repository. */
export function formAddress(
  repository: string | undefined,
  form: string,
  fields: Readonly<Record<string, string>> = {},
): string | undefined {
  if (repository === undefined || repositoryName(repository) === undefined) return undefined;
  const query = new URLSearchParams({ template: form, ...fields });
  return `${repository.replace(/(?:\.git)?\/?$/, '')}/issues/new?${query}`;
}

/** The address as a browser would open it, if it is one of the web: `javascript:`, `data:` and all else give `undefined`. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2048 || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url.href : undefined;
}

/** Where an archive is fetched from: a relative `dl` starts at the site's root. */
export function archiveAddress(frame: Prefixed & Pick<Frame, 'base'>, dl: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(dl)) return webAddress(dl);
  return /^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(dl) ? undefined : `${frame.base ?? frame.prefix}${dl}`;
}
