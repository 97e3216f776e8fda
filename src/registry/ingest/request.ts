import type { RepositoryPlace } from './ports.ts';

/**
 * The repository that an issue names, out of the form's Markdown or an address in it. Everything else of the issue is
 * ignored: it is anybody's text, and carries no authority.
 */
export function placeIn(body: string, server: string): RepositoryPlace | undefined {
  const [, answer = ''] = /^###[ \t]+Repository[ \t]*\r?\n+([^\r\n]{1,300})/im.exec(body.slice(0, 20_000)) ?? [];
  return placeNamed(answer, server);
}

/** `owner/name`, or the address of a page of the repository. */
export function placeNamed(text: string, server: string): RepositoryPlace | undefined {
  const host = new URL(server).host.replaceAll('.', '\\.');
  const form = new RegExp(
    `^(?:https?://${host}/)?([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))/([\\w.-]{1,100}?)(?:\\.git)?(?:/(?:releases|tree|blob|tags)\\b[^\\s]*)?/?$`,
  );
  const [, owner, name] = form.exec(text.trim()) ?? [];
  return owner === undefined || name === undefined || /^\.{1,2}$/.test(name) ? undefined : { owner, name };
}
