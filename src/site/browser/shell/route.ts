import { type PackageName, parseName } from '../../../manifest/name.ts';

/** What an address without a file asks for. */
export type Route =
  | { readonly kind: 'package'; readonly name: PackageName }
  /** Written with capitals, which no name has. */
  | { readonly kind: 'moved'; readonly name: PackageName }
  | { readonly kind: 'list'; readonly title: string; readonly query: string };

/** Reads an address below the site's root, as it stands in the address bar; `undefined`: nothing the shell could draw. */
export function routeOf(path: string): Route | undefined {
  const parts = decoded(path)
    ?.replace(/\/(?:index\.html)?$/, '')
    .split('/');
  if (parts === undefined) return undefined;
  const [folder, ...rest] = parts;
  const [first = ''] = rest;
  if (folder === 'packages') return packageRoute(rest.join('/'));
  if (rest.length !== 1 || first === '' || first === '-' || first.length > 64) return undefined;
  if (folder === 'owners') return { kind: 'list', title: first, query: `owner:${quoted(first)}` };
  if (folder === 'keywords') return { kind: 'list', title: first, query: `keyword:${quoted(first)}` };
  return undefined;
}

function packageRoute(text: string): Route | undefined {
  try {
    const name = parseName(text.toLowerCase());
    return { kind: name.full === text ? 'package' : 'moved', name };
  } catch {
    return undefined;
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function quoted(value: string): string {
  return /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}
