import { locationOf, requestPath } from './request-path.ts';
import type { ServedFile, SiteSource } from './source.ts';

/** What Pages does with a path. `name` decides the type. */
export type PagesAnswer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly file: ServedFile; readonly name: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

/** GitHub Pages' rules for a path: exact file, `foo.html` for `/foo`, 301 from `/dir` to `/dir/`, its `index.html`, else `404.html`. */
export async function pagesAnswer(source: SiteSource, target: string, prefix = ''): Promise<PagesAnswer> {
  if (prefix !== '' && target.split(/[?#]/, 1)[0] === prefix) return { kind: 'redirect', location: `${prefix}/` };
  if (!target.startsWith(`${prefix}/`)) return notFound(source);
  const asked = requestPath(target.slice(prefix.length));
  if (asked === undefined) return notFound(source);
  const { path, folder } = asked;
  if (folder) return (await fileAt(source, path === '' ? 'index.html' : `${path}/index.html`)) ?? notFound(source);
  const there = await source.find(path);
  if (there !== undefined && there !== 'folder') return { kind: 'file', status: 200, file: there, name: path };
  const page = await fileAt(source, `${path}.html`);
  if (page !== undefined) return page;
  return there === 'folder' ? { kind: 'redirect', location: locationOf(prefix, `${path}/`) } : notFound(source);
}

async function fileAt(source: SiteSource, name: string): Promise<PagesAnswer | undefined> {
  const file = await source.find(name);
  return file === undefined || file === 'folder' ? undefined : { kind: 'file', status: 200, file, name };
}

async function notFound(source: SiteSource): Promise<PagesAnswer> {
  const page = await fileAt(source, '404.html');
  return page?.kind === 'file' ? { ...page, status: 404 } : { kind: 'missing' };
}
