/** Longest name of one file or folder, in bytes, on the file systems in use. */
const SEGMENT_BYTES = 255;

/** The device keeps its name before any ending, and with spaces before that. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;

/** Why unpacking a relative path could write outside its folder or deceive a reader; `undefined`: it cannot. */
export function danger(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (!path.isWellFormed()) return 'is not Unicode text';
  if (path.startsWith('/')) return 'is absolute';
  if (path.includes('\\')) return 'holds a backslash';
  if (/^[A-Za-z]:/.test(path)) return 'starts with a drive letter';
  if (/\p{Cc}/u.test(path)) return 'holds a control character';
  // marks that turn the direction of text make `cod.exe` look like `exe.doc`
  if (/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(path)) return 'holds a character that hides what it says';
  return segmentDanger(path);
}

function segmentDanger(path: string): string | undefined {
  for (const segment of path.split('/')) {
    if (segment === '..') return 'holds ".."';
    if (segment === '.' || segment === '') return 'has an empty part or "."';
    if (Buffer.byteLength(segment) > SEGMENT_BYTES) return `has a part of more than ${SEGMENT_BYTES} bytes`;
  }
  return undefined;
}

/** Why a path that is not dangerous cannot be unpacked on Windows; `undefined`: it can. */
export function unportable(path: string): string | undefined {
  const character = /[<>:"|?*]/.exec(path)?.[0];
  if (character !== undefined) return `holds ${character}, which Windows cannot store`;
  for (const segment of path.split('/')) {
    if (/[. ]$/.test(segment)) return 'has a part that ends with a dot or a space, which Windows drops';
    if (WINDOWS_DEVICE.test(segment)) return `has the part "${segment}", which is a device on Windows`;
  }
  return undefined;
}

/**
 * Whether the path is that of an AppleDouble file, `._a.c` for what macOS knows of `a.c`. The tar of macOS (libarchive's
 * `mac-ext`) takes such an entry for attributes of the next one: there it is no file, everywhere else it is.
 */
export function isAppleDouble(path: string): boolean {
  return /(?:^|\/)\._[^/]+$/.test(path);
}

/** Whether the path is git's own: a repository inside a package would run its hooks on the machine that unpacks it. */
export function belongsToGit(path: string): boolean {
  return path.split('/').some((segment) => segment.toLowerCase() === '.git');
}

/** What two paths have in common that are one file where case or Unicode form do not count (macOS, Windows). */
export function folded(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

/** Byte order of the UTF-8 texts: the order of an archive, whatever the locale. */
export function sortedByPath<T extends { readonly path: string }>(files: readonly T[]): T[] {
  // the order of UTF-16, which is cheap, is another one only where there are surrogates
  const simple = !files.some(({ path }) => /[\ud800-\udfff]/.test(path));
  const bytes = (a: T, b: T) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
  return [...files].sort(simple ? (a, b) => (a.path < b.path ? -1 : Number(a.path !== b.path)) : bytes);
}
