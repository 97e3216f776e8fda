/** Longest request target answered; longer ones get 414. */
export const URL_LIMIT = 4_096;

/** A request's path, decoded once: segments of names, and whether it ended in `/`. */
export interface RequestPath {
  /** Without leading or trailing `/`; `''` is the root. */
  readonly path: string;
  readonly folder: boolean;
}

/**
 * The path a request asks for, `%2F` decoded to `/` as Pages does, or `undefined` for what no file can answer:
 * bad encoding, `.` and `..`, empty segments, dotfiles, backslashes, control characters.
 */
export function requestPath(target: string): RequestPath | undefined {
  const encoded = target.split(/[?#]/, 1)[0] ?? '';
  const text = decoded(encoded);
  if (text === undefined || !text.startsWith('/') || /[\\\u0000-\u001f\u007f]/.test(text)) return undefined;
  if (text === '/') return { path: '', folder: true };
  const folder = text.endsWith('/');
  const segments = text.slice(1, folder ? -1 : undefined).split('/');
  // `.git`, `.env`, `..`: what starts with a dot is never served; a colon is a drive or a stream on Windows
  if (segments.some((segment) => segment === '' || segment.startsWith('.') || segment.includes(':'))) return undefined;
  return { path: segments.join('/'), folder };
}

/** The path for a `Location`: one leading `/` only, since `//host` would lead to another host. */
export function locationOf(prefix: string, path: string): string {
  return `${prefix}/${path.split('/').map(encodeURIComponent).join('/')}`.replaceAll('%40', '@');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
