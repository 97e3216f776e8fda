/** `@acme/fmt` in its parts. */
export function partsOf(name: string): { readonly scope?: string; readonly base: string } {
  const match = /^@([^/]*)\/(.*)$/.exec(name);
  return match === null ? { base: name } : { scope: match[1] ?? '', base: match[2] ?? '' };
}
