import type { ArchiveLimits } from './archive.ts';
import type { RawEntry } from './entries.ts';
import { meansGit } from './git-name.ts';
import { archiveRoot, type ExpectedPackage, isArchiveRoot } from './naming.ts';
import { danger, isAppleDouble, unportable } from './path.ts';
import { refusal, shown } from './refusal.ts';
import { type Clash, PathRegister } from './register.ts';

/** An entry whose path may be used: relative to the root folder, `''` for that folder itself. */
export type CheckedPath =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

/** Judges entry after entry: each by itself, and against all before it. Throws `ARCHIVE_UNSAFE` and its like. */
export class PathCheck {
  readonly #register: PathRegister;
  readonly #foreign: boolean;
  readonly #limits: ArchiveLimits;
  readonly #expectRoot: string | undefined;
  readonly #expectPackage: ExpectedPackage | undefined;
  #root: string | undefined;
  #count = 0;

  constructor(
    options: { links?: 'refuse' | 'follow'; expectRoot?: string; expectPackage?: ExpectedPackage },
    limits: ArchiveLimits,
  ) {
    this.#foreign = options.links === 'follow';
    const { expectPackage } = options;
    this.#expectPackage = expectPackage;
    this.#expectRoot = options.expectRoot ?? (expectPackage && archiveRoot(expectPackage.name, expectPackage.version));
    this.#limits = limits;
    this.#register = new PathRegister({ twins: this.#foreign ? 'allow' : 'refuse', folderLimit: limits.files });
  }

  /** The one root folder; `undefined` before the first entry. */
  get root(): string | undefined {
    return this.#root;
  }

  entry(entry: RawEntry): CheckedPath {
    const full = this.#plain(entry);
    // `tar -C DIR .` lists its `./`: a folder, but not one to count on
    if (this.#foreign && entry.kind === 'folder' && entry.path === './') return { kind: 'folder', path: '' };
    this.#bounds(full, entry);
    // before the root is looked at: beside it lies what macOS knows of the root folder itself
    if (isAppleDouble(full) && danger(full) === undefined) throw metadata(full);
    if (entry.special && !this.#foreign) throw special(entry);
    const path = this.#below(full, entry);
    this.#safe(full, path);
    const clash = this.#register.add(full, entry.kind === 'folder' ? 'folder' : 'file');
    if (clash !== undefined) throw clashing(full, clash);
    if (entry.kind === 'file' || entry.kind === 'folder') return { kind: entry.kind, path };
    return { kind: 'link', path, target: this.#target(entry, path) };
  }

  /** The path without what tools add to it: a folder's last slash, and a foreign archive's leading `./`. */
  #plain(entry: RawEntry): string {
    const path = this.#foreign && entry.path.startsWith('./') ? entry.path.slice(2) : entry.path;
    return entry.kind === 'folder' && path.endsWith('/') ? path.slice(0, -1) : path;
  }

  #bounds(full: string, entry: RawEntry): void {
    const { files, pathBytes, depth } = this.#limits;
    if (entry.kind !== 'folder' && ++this.#count > files) {
      throw tooMuch('it holds too many files', `more than ${files}`, `at most ${files}`);
    }
    if (Buffer.byteLength(full) > pathBytes) {
      throw tooMuch('a path in it is too long', shown(full), `at most ${pathBytes} bytes`);
    }
    if (full.split('/').length - 1 > depth) {
      throw tooMuch('a path in it is too deep', shown(full), `at most ${depth} folders`);
    }
  }

  /** Takes the root folder off, and sees to it that there is only one. */
  #below(full: string, entry: RawEntry): string {
    const slash = full.indexOf('/');
    const root = slash === -1 ? full : full.slice(0, slash);
    // a path that is unsafe is called so, and not a root that is missing
    const reason = danger(full);
    if (reason !== undefined) throw unsafe(full, reason);
    if ((slash === -1 && entry.kind !== 'folder') || (this.#root ?? root) !== root) {
      throw refusal('ARCHIVE_INVALID', 'it has not one root folder', {
        found: this.#root === undefined ? shown(full) : `${shown(this.#root)} and ${shown(full)}`,
        expected: 'everything in one folder',
        cure: `Pack the folder itself: \`tar -czf FILE.tar.gz ${this.#expectRoot ?? 'DIR'}\``,
      });
    }
    if (!this.#expects(root)) {
      throw refusal('ARCHIVE_MISMATCH', 'its root folder is that of another package or version', {
        found: shown(root),
        expected: shown(this.#expectRoot ?? root),
        cure: 'Publish the archive that was packed from this version',
      });
    }
    this.#root = root;
    return slash === -1 ? '' : full.slice(slash + 1);
  }

  #expects(root: string): boolean {
    const wanted = this.#expectPackage;
    if (wanted !== undefined) return isArchiveRoot(root, wanted.name, wanted.version);
    return this.#expectRoot === undefined || root === this.#expectRoot;
  }

  #safe(full: string, path: string): void {
    const reason = path === '' ? undefined : danger(path);
    if (reason !== undefined) throw unsafe(full, reason);
    if (this.#foreign) return;
    const other = unportable(full) ?? (meansGit(full) ? "belongs to git, whose hooks are somebody's code" : undefined);
    if (other !== undefined) throw unsafe(full, other);
  }

  /** Where a link of a foreign archive leads, if that is inside. A canonical archive has none. */
  #target(entry: RawEntry, path: string): string {
    if (!this.#foreign) throw linked(entry, 'any');
    const hard = entry.kind === 'hard link';
    const written = hard ? this.#hardTarget(entry.target) : entry.target;
    const parts = hard ? [] : path.split('/').slice(0, -1);
    if (written === undefined || written.startsWith('/')) throw linked(entry, 'out');
    for (const part of written.split('/')) {
      if (part === '..' && parts.pop() === undefined) throw linked(entry, 'out');
      if (part !== '..' && part !== '.' && part !== '') parts.push(part);
    }
    const target = parts.join('/');
    if (target !== '' && danger(target) !== undefined) throw linked(entry, 'out');
    return target;
  }

  /** A hard link names its file from the top of the archive, root folder included. */
  #hardTarget(target: string): string | undefined {
    const plain = target.startsWith('./') ? target.slice(2) : target;
    return plain.startsWith(`${this.#root}/`) ? plain.slice(`${this.#root}/`.length) : undefined;
  }
}

function linked(entry: RawEntry, refused: 'any' | 'out') {
  const found = `a ${entry.kind} to ${shown(entry.target)}`;
  return refused === 'any'
    ? refusal('ARCHIVE_UNSAFE', `${shown(entry.path)} is a ${entry.kind}`, {
        found,
        expected: 'regular files and folders: not every system has links',
        cure: 'Pack it again with links followed: `tar -h -czf FILE.tar.gz DIR`',
      })
    : refusal('ARCHIVE_UNSAFE', `${shown(entry.path)} is a ${entry.kind} that leads out`, {
        found,
        expected: 'links to files inside the archive',
        cure: 'Put a copy of the file in its place',
      });
}

function unsafe(path: string, reason: string) {
  return refusal('ARCHIVE_UNSAFE', `path ${shown(path)} ${reason}`, {
    found: shown(path),
    expected: 'relative paths that Linux, macOS and Windows can store, inside the root folder',
    cure: 'Rename or leave out the file and pack again',
  });
}

function metadata(path: string) {
  return refusal('ARCHIVE_UNSAFE', `${shown(path)} is metadata of macOS, not a file`, {
    found: 'an AppleDouble file, which the tar of macOS does not unpack and every other one does',
    expected: 'files that every system unpacks alike',
    cure: 'Pack it again without them: `COPYFILE_DISABLE=1 tar --exclude "._*" -czf FILE.tar.gz DIR`',
  });
}

function special({ path, kind }: RawEntry) {
  return refusal('ARCHIVE_UNSAFE', `${shown(path)} is a ${kind} with special rights`, {
    found: 'a setuid, setgid or sticky bit',
    expected: 'modes 644 and 755: nothing of a package runs with the rights of another user',
    cure: 'Pack it again without: `chmod -R ug-s,-t DIR && tar --format=ustar -czf FILE.tar.gz DIR`',
  });
}

function clashing(path: string, clash: Clash) {
  if (clash.kind === 'too much') return tooMuch('it holds too many paths', clash.found, clash.expected);
  const what = {
    duplicate: 'is there twice',
    twin: 'is the same as another on macOS and Windows',
    'file and folder': 'is both a file and a folder',
  }[clash.kind];
  return refusal('ARCHIVE_UNSAFE', `path ${shown(path)} ${what}`, {
    found: `${shown(clash.other)} and ${shown(path)}`,
    expected: 'paths that differ in more than case and Unicode form',
    cure: 'Rename or leave out one of the two and pack again',
  });
}

function tooMuch(what: string, found: string, expected: string) {
  return refusal('ARCHIVE_TOO_LARGE', what, {
    found,
    expected,
    cure: 'Leave out what users do not need and pack again',
  });
}
