export const id = 1818;
export const ids = [1818];
export const modules = {

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   V: () => (/* binding */ RATIO_FLOOR)
/* harmony export */ });
/** The most an archive may hold; cargo refuses to unpack more than 512 MiB, and one archive serves every client. */
const ARCHIVE_LIMITS = {
    size: 256 * 1024 * 1024,
    unpackedSize: 512 * 1024 * 1024,
    files: 50_000,
    /** Of one path, root folder included. */
    pathBytes: 4_096,
    /** Folders above a file, root folder included. */
    depth: 64,
    /** Unpacked bytes for each packed byte, looked at at every moment once `RATIO_FLOOR` bytes are unpacked. */
    ratio: 200,
};
/** Below this many unpacked bytes any ratio is harmless: a small package may well be one long run of zeros. */
const RATIO_FLOOR = 32 * 1024 * 1024;


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ meansGit)
/* harmony export */ });
/** What HFS+ does not see in a name (git's `next_hfs_char`). */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** `.git` and its short name as NTFS takes them: spaces and dots at the end go, what follows a colon is a stream. */
const GIT_ON_NTFS = /^(?:\.git|git~1)[ .]*(?::.*)?$/is;
/**
 * Whether some part of a path is `.git` on Linux, macOS or Windows, as git itself judges it: a repository inside a
 * package would run its hooks on the machine that unpacks it.
 */
function meansGit(path) {
    return path.split('/').some((segment) => GIT_ON_NTFS.test(segment.replace(IGNORED_BY_HFS, '')));
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   n2: () => (/* binding */ headerSum),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   uE: () => (/* binding */ SIZE_LIMIT),
/* harmony export */   zx: () => (/* binding */ tarHeaderLength)
/* harmony export */ });
/* unused harmony export MTIME */
/** A tar is made of blocks of this many bytes. */
const BLOCK = 512;
/** Modification time of everything in an archive; 0 breaks debuggers and zip-based tools. */
const MTIME = 1153704088;
/** The largest size eleven octal digits can say. */
const SIZE_LIMIT = 0o77777777777;
/** The blocks before an entry's bytes: a ustar header, with a pax record before it where ustar cannot hold the path. */
function tarHeader(entry) {
    const field = { mode: entry.kind === 'folder' || entry.executable ? 0o755 : 0o644, size: entry.size };
    const type = entry.kind === 'folder' ? '5' : '0';
    const split = splitPath(entry.path);
    if (split !== undefined)
        return ustar({ ...split, ...field, type });
    const record = paxRecord('path', entry.path);
    return Buffer.concat([
        ustar({ name: 'PaxHeader', prefix: '', mode: 0o644, size: record.length, type: 'x' }),
        record,
        Buffer.alloc(paddingOf(record.length)),
        ustar({ name: standIn(entry.path), prefix: '', ...field, type }),
    ]);
}
/** Bytes of `tarHeader`'s answer for a path, without making it. */
function tarHeaderLength(path) {
    if (splitPath(path) !== undefined)
        return BLOCK;
    const record = paxRecord('path', path).length;
    return 2 * BLOCK + record + paddingOf(record);
}
/** Zero bytes that fill a tar's last block after `size` bytes. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/** Where ustar divides a path: the last slash the prefix can reach, as GNU tar does. `undefined`: it does not fit. */
function splitPath(path) {
    // ustar says nothing of characters beyond ASCII; pax says UTF-8
    if (!/^[\x20-\x7e]*$/.test(path))
        return undefined;
    if (path.length <= 100)
        return { name: path, prefix: '' };
    const slash = path.lastIndexOf('/', Math.min(path.length - 2, 155));
    if (slash <= 0 || path.length - slash - 1 > 100)
        return undefined;
    return { name: path.slice(slash + 1), prefix: path.slice(0, slash) };
}
/** The name for readers that do not know pax; every other reader takes the record's. */
function standIn(path) {
    const name = path.replace(/[^\x20-\x7e]/g, '_').slice(0, 100);
    return path.endsWith('/') || !name.endsWith('/') ? name : `${name.slice(0, -1)}_`;
}
/** One pax record, `length key=value\n`; the length counts itself. */
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (String(length).length > String(rest).length)
        length = rest + String(length).length;
    return Buffer.from(`${length} ${key}=${value}\n`);
}
/** POSIX.1-1988, field by field; the checksum counts its own field as spaces. */
function ustar(fields) {
    const block = Buffer.allocUnsafe(BLOCK).fill(0);
    block.write(fields.name, 0, 'latin1');
    block.write(octal(fields.mode, 7), 100, 'latin1');
    block.write(octal(0, 7), 108, 'latin1');
    block.write(octal(0, 7), 116, 'latin1');
    block.write(octal(fields.size, 11), 124, 'latin1');
    block.write(octal(MTIME, 11), 136, 'latin1');
    block.write(' '.repeat(8), 148, 'latin1');
    block.write(fields.type, 156, 'latin1');
    block.write('ustar\0' + '00', 257, 'latin1');
    block.write(octal(0, 7), 329, 'latin1');
    block.write(octal(0, 7), 337, 'latin1');
    block.write(fields.prefix, 345, 'latin1');
    block.write(`${octal(headerSum(block), 6)}\0 `, 148, 'latin1');
    return block;
}
/** The sum of a header's bytes, its checksum field taken as spaces. */
function headerSum(block) {
    let sum = 8 * 0x20;
    for (let at = 0; at < BLOCK; at++)
        if (at < 148 || at >= 156)
            sum += block[at] ?? 0;
    return sum;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ archiveRoot),
/* harmony export */   u: () => (/* binding */ archiveName)
/* harmony export */ });
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8495);

/** File name of a version's archive, of `[A-Za-z0-9._-]` alone: `@acme/fmt` 1.2.3+7 is `acme-fmt-1.2.3.tar.gz`. */
function archiveName(name, version) {
    const scope = name.scope === undefined ? '' : `${name.scope}-`;
    const file = `${scope}${name.base}-${(0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionIdentity */ .HN)(version)}.tar.gz`;
    // GitHub would rewrite any other character, and the link in the index would be dead
    if (!/^[A-Za-z0-9._-]+$/.test(file))
        throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
    return file;
}
/** The archive's one root folder, `fmt-1.2.3+7`: cargo wants exactly `{name}-{version}`, build metadata included. */
function archiveRoot(name, version) {
    return `${name.base}-${version}`;
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ unportable),
/* harmony export */   OR: () => (/* binding */ danger),
/* harmony export */   Ov: () => (/* binding */ belongsToGit),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   cE: () => (/* binding */ isAppleDouble),
/* harmony export */   o2: () => (/* binding */ sortedByPath)
/* harmony export */ });
/** Longest name of one file or folder, in bytes, on the file systems in use. */
const SEGMENT_BYTES = 255;
/** The device keeps its name before any ending, and with spaces before that. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
/** Why unpacking a relative path could write outside its folder or deceive a reader; `undefined`: it cannot. */
function danger(path) {
    if (path === '')
        return 'is empty';
    if (!path.isWellFormed())
        return 'is not Unicode text';
    if (path.startsWith('/'))
        return 'is absolute';
    if (path.includes('\\'))
        return 'holds a backslash';
    if (/^[A-Za-z]:/.test(path))
        return 'starts with a drive letter';
    if (/\p{Cc}/u.test(path))
        return 'holds a control character';
    // marks that turn the direction of text make `cod.exe` look like `exe.doc`
    if (/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(path))
        return 'holds a character that hides what it says';
    return segmentDanger(path);
}
function segmentDanger(path) {
    for (const segment of path.split('/')) {
        if (segment === '..')
            return 'holds ".."';
        if (segment === '.' || segment === '')
            return 'has an empty part or "."';
        if (Buffer.byteLength(segment) > SEGMENT_BYTES)
            return `has a part of more than ${SEGMENT_BYTES} bytes`;
    }
    return undefined;
}
/** Why a path that is not dangerous cannot be unpacked on Windows; `undefined`: it can. */
function unportable(path) {
    const character = /[<>:"|?*]/.exec(path)?.[0];
    if (character !== undefined)
        return `holds ${character}, which Windows cannot store`;
    for (const segment of path.split('/')) {
        if (/[. ]$/.test(segment))
            return 'has a part that ends with a dot or a space, which Windows drops';
        if (WINDOWS_DEVICE.test(segment))
            return `has the part "${segment}", which is a device on Windows`;
    }
    return undefined;
}
/**
 * Whether the path is that of an AppleDouble file, `._a.c` for what macOS knows of `a.c`. The tar of macOS (libarchive's
 * `mac-ext`) takes such an entry for attributes of the next one: there it is no file, everywhere else it is.
 */
function isAppleDouble(path) {
    return /(?:^|\/)\._[^/]+$/.test(path);
}
/** Whether the path is git's own: a repository inside a package would run its hooks on the machine that unpacks it. */
function belongsToGit(path) {
    return path.split('/').some((segment) => segment.toLowerCase() === '.git');
}
/** What two paths have in common that are one file where case or Unicode form do not count (macOS, Windows). */
function folded(path) {
    if (/^[\x20-\x7e]*$/.test(path))
        return path.toLowerCase();
    return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** Byte order of the UTF-8 texts: the order of an archive, whatever the locale. */
function sortedByPath(files) {
    // the order of UTF-16, which is cheap, is another one only where there are surrogates
    const simple = !files.some(({ path }) => /[\ud800-\udfff]/.test(path));
    const bytes = (a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
    return [...files].sort(simple ? (a, b) => (a.path < b.path ? -1 : Number(a.path !== b.path)) : bytes);
}


/***/ }),

/***/ 8847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/archive/archive.js
var archive_archive = __webpack_require__(2558);
;// CONCATENATED MODULE: ./build/src/archive/bytes.js
/** Largest piece handed out at once, whatever the size of the chunks that come in. */
const PIECE = 64 * 1024;
/** Takes a stream of chunks as a row of bytes: so many, or what is there. */
class ByteReader {
    #chunks;
    #rest = new Uint8Array(0);
    #taken = 0;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Bytes handed out and not given back. */
    get taken() {
        return this.#taken;
    }
    /** The next bytes, at least one and at most `most`; `undefined` at the end. */
    async some(most = PIECE) {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
                return undefined;
            this.#rest = next.value;
        }
        const piece = this.#rest.subarray(0, Math.min(most, PIECE));
        this.#rest = this.#rest.subarray(piece.length);
        this.#taken += piece.length;
        return piece;
    }
    /** Exactly `count` bytes, fewer only where the stream ends before. For small counts: they are held in memory. */
    async exactly(count) {
        if (this.#rest.length >= count && count <= PIECE)
            return (count > 0 ? await this.some(count) : undefined) ?? this.#rest.subarray(0, 0);
        const pieces = [];
        let missing = count;
        while (missing > 0) {
            const piece = await this.some(missing);
            if (piece === undefined)
                break;
            pieces.push(piece);
            missing -= piece.length;
        }
        return Buffer.concat(pieces);
    }
    /** Puts the end of the last piece back, to be taken again. */
    giveBack(count, piece) {
        if (count === 0)
            return;
        this.#taken -= count;
        const back = piece.subarray(piece.length - count);
        this.#rest = this.#rest.length === 0 ? back : Buffer.concat([back, this.#rest]);
    }
    /** Lets the source know that nothing more is wanted. */
    async close() {
        this.#rest = new Uint8Array(0);
        await this.#chunks.return?.();
    }
}

// EXTERNAL MODULE: ./build/src/archive/git-name.js
var git_name = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/archive/path.js
var archive_path = __webpack_require__(5321);
// EXTERNAL MODULE: ./build/src/archive/refusal.js
var refusal = __webpack_require__(372);
// EXTERNAL MODULE: ./build/src/archive/register.js
var register = __webpack_require__(8383);
;// CONCATENATED MODULE: ./build/src/archive/check.js




/** Judges entry after entry: each by itself, and against all before it. Throws `ARCHIVE_UNSAFE` and its like. */
class PathCheck {
    #register;
    #foreign;
    #limits;
    #expectRoot;
    #root;
    #count = 0;
    constructor(options, limits) {
        this.#foreign = options.links === 'follow';
        this.#expectRoot = options.expectRoot;
        this.#limits = limits;
        this.#register = new register/* PathRegister */.l({ twins: this.#foreign ? 'allow' : 'refuse', folderLimit: limits.files });
    }
    /** The one root folder; `undefined` before the first entry. */
    get root() {
        return this.#root;
    }
    entry(entry) {
        const full = this.#plain(entry);
        // `tar -C DIR .` lists its `./`: a folder, but not one to count on
        if (this.#foreign && entry.kind === 'folder' && entry.path === './')
            return { kind: 'folder', path: '' };
        this.#bounds(full, entry);
        // before the root is looked at: beside it lies what macOS knows of the root folder itself
        if ((0,archive_path/* isAppleDouble */.cE)(full) && (0,archive_path/* danger */.OR)(full) === undefined)
            throw metadata(full);
        if (entry.special && !this.#foreign)
            throw special(entry);
        const path = this.#below(full, entry);
        this.#safe(full, path);
        const clash = this.#register.add(full, entry.kind === 'folder' ? 'folder' : 'file');
        if (clash !== undefined)
            throw clashing(full, clash);
        if (entry.kind === 'file' || entry.kind === 'folder')
            return { kind: entry.kind, path };
        return { kind: 'link', path, target: this.#target(entry, path) };
    }
    /** The path without what tools add to it: a folder's last slash, and a foreign archive's leading `./`. */
    #plain(entry) {
        const path = this.#foreign && entry.path.startsWith('./') ? entry.path.slice(2) : entry.path;
        return entry.kind === 'folder' && path.endsWith('/') ? path.slice(0, -1) : path;
    }
    #bounds(full, entry) {
        const { files, pathBytes, depth } = this.#limits;
        if (entry.kind !== 'folder' && ++this.#count > files) {
            throw tooMuch('it holds too many files', `more than ${files}`, `at most ${files}`);
        }
        if (Buffer.byteLength(full) > pathBytes) {
            throw tooMuch('a path in it is too long', (0,refusal/* shown */.SP)(full), `at most ${pathBytes} bytes`);
        }
        if (full.split('/').length - 1 > depth) {
            throw tooMuch('a path in it is too deep', (0,refusal/* shown */.SP)(full), `at most ${depth} folders`);
        }
    }
    /** Takes the root folder off, and sees to it that there is only one. */
    #below(full, entry) {
        const slash = full.indexOf('/');
        const root = slash === -1 ? full : full.slice(0, slash);
        // a path that is unsafe is called so, and not a root that is missing
        const reason = (0,archive_path/* danger */.OR)(full);
        if (reason !== undefined)
            throw unsafe(full, reason);
        if ((slash === -1 && entry.kind !== 'folder') || (this.#root ?? root) !== root) {
            throw (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'it has not one root folder', {
                found: this.#root === undefined ? (0,refusal/* shown */.SP)(full) : `${(0,refusal/* shown */.SP)(this.#root)} and ${(0,refusal/* shown */.SP)(full)}`,
                expected: 'everything in one folder',
                cure: `Pack the folder itself: \`tar -czf FILE.tar.gz ${this.#expectRoot ?? 'DIR'}\``,
            });
        }
        if (this.#expectRoot !== undefined && root !== this.#expectRoot) {
            throw (0,refusal/* refusal */.x5)('ARCHIVE_MISMATCH', 'its root folder is that of another package or version', {
                found: (0,refusal/* shown */.SP)(root),
                expected: (0,refusal/* shown */.SP)(this.#expectRoot),
                cure: 'Publish the archive that was packed from this version',
            });
        }
        this.#root = root;
        return slash === -1 ? '' : full.slice(slash + 1);
    }
    #safe(full, path) {
        const reason = path === '' ? undefined : (0,archive_path/* danger */.OR)(path);
        if (reason !== undefined)
            throw unsafe(full, reason);
        if (this.#foreign)
            return;
        const other = (0,archive_path/* unportable */.FO)(full) ?? ((0,git_name/* meansGit */.p)(full) ? "belongs to git, whose hooks are somebody's code" : undefined);
        if (other !== undefined)
            throw unsafe(full, other);
    }
    /** Where a link of a foreign archive leads, if that is inside. A canonical archive has none. */
    #target(entry, path) {
        if (!this.#foreign)
            throw linked(entry, 'any');
        const hard = entry.kind === 'hard link';
        const written = hard ? this.#hardTarget(entry.target) : entry.target;
        const parts = hard ? [] : path.split('/').slice(0, -1);
        if (written === undefined || written.startsWith('/'))
            throw linked(entry, 'out');
        for (const part of written.split('/')) {
            if (part === '..' && parts.pop() === undefined)
                throw linked(entry, 'out');
            if (part !== '..' && part !== '.' && part !== '')
                parts.push(part);
        }
        const target = parts.join('/');
        if (target !== '' && (0,archive_path/* danger */.OR)(target) !== undefined)
            throw linked(entry, 'out');
        return target;
    }
    /** A hard link names its file from the top of the archive, root folder included. */
    #hardTarget(target) {
        const plain = target.startsWith('./') ? target.slice(2) : target;
        return plain.startsWith(`${this.#root}/`) ? plain.slice(`${this.#root}/`.length) : undefined;
    }
}
function linked(entry, refused) {
    const found = `a ${entry.kind} to ${(0,refusal/* shown */.SP)(entry.target)}`;
    return refused === 'any'
        ? (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `${(0,refusal/* shown */.SP)(entry.path)} is a ${entry.kind}`, {
            found,
            expected: 'regular files and folders: not every system has links',
            cure: 'Pack it again with links followed: `tar -h -czf FILE.tar.gz DIR`',
        })
        : (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `${(0,refusal/* shown */.SP)(entry.path)} is a ${entry.kind} that leads out`, {
            found,
            expected: 'links to files inside the archive',
            cure: 'Put a copy of the file in its place',
        });
}
function unsafe(path, reason) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `path ${(0,refusal/* shown */.SP)(path)} ${reason}`, {
        found: (0,refusal/* shown */.SP)(path),
        expected: 'relative paths that Linux, macOS and Windows can store, inside the root folder',
        cure: 'Rename or leave out the file and pack again',
    });
}
function metadata(path) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `${(0,refusal/* shown */.SP)(path)} is metadata of macOS, not a file`, {
        found: 'an AppleDouble file, which the tar of macOS does not unpack and every other one does',
        expected: 'files that every system unpacks alike',
        cure: 'Pack it again without them: `COPYFILE_DISABLE=1 tar --exclude "._*" -czf FILE.tar.gz DIR`',
    });
}
function special({ path, kind }) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `${(0,refusal/* shown */.SP)(path)} is a ${kind} with special rights`, {
        found: 'a setuid, setgid or sticky bit',
        expected: 'modes 644 and 755: nothing of a package runs with the rights of another user',
        cure: 'Pack it again without: `chmod -R ug-s,-t DIR && tar --format=ustar -czf FILE.tar.gz DIR`',
    });
}
function clashing(path, clash) {
    if (clash.kind === 'too much')
        return tooMuch('it holds too many paths', clash.found, clash.expected);
    const what = {
        duplicate: 'is there twice',
        twin: 'is the same as another on macOS and Windows',
        'file and folder': 'is both a file and a folder',
    }[clash.kind];
    return (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `path ${(0,refusal/* shown */.SP)(path)} ${what}`, {
        found: `${(0,refusal/* shown */.SP)(clash.other)} and ${(0,refusal/* shown */.SP)(path)}`,
        expected: 'paths that differ in more than case and Unicode form',
        cure: 'Rename or leave out one of the two and pack again',
    });
}
function tooMuch(what, found, expected) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_TOO_LARGE', what, {
        found,
        expected,
        cure: 'Leave out what users do not need and pack again',
    });
}

// EXTERNAL MODULE: ./build/src/archive/header.js
var archive_header = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/src/archive/decode.js


/** Where POSIX and GNU have numbers that every reader understands or gives up on: owner, group, time, device. */
const OTHER_NUMBERS = {
    owner: [108, 8],
    group: [116, 8],
    time: [136, 12],
    'device (major)': [329, 8],
    'device (minor)': [337, 8],
};
/**
 * Reads one header block in the one form that readers agree on: a reader that stops at an odd field, or takes it for
 * another number, sees other files. Throws `ARCHIVE_INVALID`, or `ARCHIVE_UNSAFE` for a name that is not UTF-8.
 */
function decodeHeader(block) {
    const stated = octalField(block, 148, 8);
    if (stated === undefined || stated !== (0,archive_header/* headerSum */.n2)(block)) {
        throw damaged('a header has a wrong checksum', `${stated ?? 'no octal number'}`, `${(0,archive_header/* headerSum */.n2)(block)}`);
    }
    const format = raw(block, 257, 8);
    const posix = format === 'ustar\0' + '00';
    if (!posix && format !== 'ustar  \0')
        throw damaged('a header is of no known format', format, '"ustar"');
    const size = octalField(block, 124, 12);
    const mode = octalField(block, 100, 8);
    if (size === undefined || mode === undefined) {
        throw damaged('a size or mode in a header is no octal number', `size ${raw(block, 124, 12)}`, 'octal digits');
    }
    checkOtherNumbers(block);
    const prefix = textField(block, 345, 155);
    // GNU keeps other things there, some readers take it for a prefix all the same; behind it, star and GNU leave marks
    if ((!posix && prefix !== '') || !raw(block, 500, 12).match(/^\0*$/)) {
        throw damaged('a header has bytes where each reader has something else', raw(block, 345, 167), 'zeros');
    }
    const name = textField(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        linkName: textField(block, 157, 100),
        type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
        size,
        executable: (mode & 0o100) !== 0,
        special: (mode & 0o7000) !== 0,
    };
}
/** Their values do not count, so they may be left out, or be large numbers in base 256. */
function checkOtherNumbers(block) {
    for (const [what, [start, length]] of Object.entries(OTHER_NUMBERS)) {
        const field = raw(block, start, length);
        if (octalField(block, start, length) !== undefined || /^(?:\0*|\x80.*)$/s.test(field))
            continue;
        throw damaged(`the ${what} in a header is no number`, field, 'octal digits');
    }
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes as UTF-8. Throws `ARCHIVE_UNSAFE` where they are not: each system would make another name of them. */
function decodeText(bytes) {
    try {
        return UTF8.decode(bytes);
    }
    catch (error) {
        throw (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', 'a name in it is not UTF-8', {
            found: (0,refusal/* shown */.SP)(Buffer.from(bytes).toString('latin1')),
            expected: 'names in UTF-8',
            cure: 'Rename the file with ASCII letters and pack again',
            cause: error,
        });
    }
}
/** Text up to the first NUL, with nothing but NULs behind it. */
function textField(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    if (end === -1)
        return decodeText(field);
    if (field.subarray(end).some((byte) => byte !== 0)) {
        throw damaged('a name in a header goes on behind its end', raw(block, start, length), 'zeros');
    }
    return decodeText(field.subarray(0, end));
}
/**
 * Octal digits, spaces before them and spaces or NULs behind. After a NUL at the start some readers see no number, and
 * so the bytes of a file as entries. No base-256: it only serves sizes beyond every limit.
 */
function octalField(block, start, length) {
    const digits = /^ *([0-7]+)[ \0]+$/.exec(raw(block, start, length))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits, 8);
}
function raw(block, start, length) {
    return Buffer.from(block.subarray(start, start + length)).toString('latin1');
}
function damaged(what, found, expected) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', what, { found: (0,refusal/* shown */.SP)(found), expected, cure: 'Download or pack it again' });
}

;// CONCATENATED MODULE: ./build/src/archive/pax.js


/** Records that say nothing about where a file goes or how long it is. */
const HARMLESS = new Set(['atime', 'comment', 'ctime', 'gid', 'gname', 'mtime', 'uid', 'uname']);
/** `VENDOR.key`: attributes and flags of file systems. Not GNU's, Solaris's and star's that say where the bytes of a file go. */
const VENDOR = /^(?!GNU\.|SUN\.|SCHILY\.(?:realsize|offset|filetype)$)[A-Z][A-Za-z0-9]*\./;
/** Reads pax records. Throws `ARCHIVE_INVALID`, or `ARCHIVE_UNSAFE` for those that make clients see different files. */
function parsePax(bytes, scope) {
    const names = {};
    const seen = new Set();
    for (const [key, value] of paxRecords(bytes)) {
        if (seen.has(key))
            throw deceptive(`a pax record comes twice: ${(0,refusal/* shown */.SP)(key)}`, (0,refusal/* shown */.SP)(key));
        seen.add(key);
        if ((key === 'path' || key === 'linkpath') && scope === 'entry')
            names[key] = value;
        else if (!HARMLESS.has(key) && !VENDOR.test(key))
            throw deceptive(`a pax record changes ${(0,refusal/* shown */.SP)(key)}`, (0,refusal/* shown */.SP)(key));
    }
    return names;
}
function* paxRecords(bytes) {
    for (let rest = bytes; rest.length > 0;) {
        const space = rest.indexOf(0x20);
        const digits = Buffer.from(rest.subarray(0, Math.max(0, Math.min(space, 8)))).toString('latin1');
        const length = /^[1-9][0-9]*$/.test(digits) ? Number(digits) : 0;
        if (length <= space + 1 || length > rest.length || rest[length - 1] !== 0x0a)
            throw malformed(rest);
        const record = rest.subarray(space + 1, length - 1);
        const equals = record.indexOf(0x3d);
        if (equals < 1)
            throw malformed(rest);
        const key = decodeText(record.subarray(0, equals));
        // attributes of file systems are bytes, not text, and nobody looks at them
        yield [key, key === 'path' || key === 'linkpath' ? decodeText(record.subarray(equals + 1)) : ''];
        rest = rest.subarray(length);
    }
}
function malformed(rest) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'a pax header is malformed', {
        found: (0,refusal/* shown */.SP)(Buffer.from(rest.subarray(0, 60)).toString('latin1')),
        expected: 'records of the form `LENGTH KEY=VALUE` and a line feed',
        cure: 'Download or pack it again',
    });
}
function deceptive(what, found) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', what, {
        found,
        expected: 'pax records that give a path, once: clients differ in what they make of others',
        cure: 'Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`',
    });
}

;// CONCATENATED MODULE: ./build/src/archive/entries.js




/** Longest pax or GNU name header: a path needs 4 KiB, attributes of a file system a few. */
const EXTENSION_LIMIT = 64 * 1024;
/** The next entry, its header records applied; `undefined` at the end of the tar, which must be the end of everything. */
async function nextEntry(tar, dialect) {
    let names;
    for (;;) {
        const block = await tar.exactly(archive_header/* BLOCK */.IE);
        if (block.length < archive_header/* BLOCK */.IE)
            throw cutOff('between two entries');
        if (isZero(block)) {
            if (names !== undefined)
                throw cutOff('after the header of an entry');
            await expectEnd(tar);
            return undefined;
        }
        const header = decodeHeader(block);
        // readers differ in which of several headers counts, and in what one between a name and its entry is about
        if (header.type === 'g' && names !== undefined)
            throw twoNames('a pax header for all behind one for an entry');
        if (header.type === 'x' && names !== undefined)
            throw twoNames('a second header');
        if (header.type === 'g') {
            parsePax(await extension(tar, header), 'all');
        }
        else if (header.type === 'x') {
            names = { ...parsePax(await extension(tar, header), 'entry'), pax: true };
        }
        else if ((header.type === 'L' || header.type === 'K') && dialect === 'foreign') {
            names = merged(names, await longName(tar, header));
        }
        else {
            return entryOf(header, names ?? {});
        }
    }
}
/** Two headers that both name the next entry: each client would believe another one. */
function merged(before, next) {
    const both = Object.keys(next).find((key) => before !== undefined && key in before);
    if (before?.pax !== true && both === undefined)
        return { ...before, ...next };
    throw twoNames(both === undefined ? 'a long name behind a pax header' : `two records of ${(0,refusal/* shown */.SP)(both)}`);
}
function twoNames(found) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', 'one entry has more than one header before it', {
        found,
        expected: 'one',
        cure: REPACK,
    });
}
async function extension(tar, header) {
    if (header.size > EXTENSION_LIMIT) {
        throw (0,refusal/* refusal */.x5)('ARCHIVE_TOO_LARGE', 'the header of an entry is too long', {
            found: (0,refusal/* bytesShown */.Tv)(header.size),
            expected: `at most ${(0,refusal/* bytesShown */.Tv)(EXTENSION_LIMIT)}`,
            cure: REPACK,
        });
    }
    const bytes = await tar.exactly(header.size);
    await skipPadding(tar, header.size);
    if (bytes.length < header.size)
        throw cutOff('in the header of an entry');
    return bytes;
}
async function longName(tar, header) {
    const bytes = await extension(tar, header);
    const end = bytes.indexOf(0);
    const name = decodeText(end === -1 ? bytes : bytes.subarray(0, end));
    return header.type === 'L' ? { path: name } : { linkpath: name };
}
/** Passes over the zeros that fill the last block of `size` bytes. */
async function skipPadding(tar, size) {
    const padding = (0,archive_header/* paddingOf */.Zt)(size);
    if ((await tar.exactly(padding)).length < padding)
        throw cutOff('after the bytes of an entry');
}
function entryOf(header, names) {
    const kind = kindOf(header.type);
    const path = names.path ?? header.name;
    if (kind === undefined) {
        throw (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `${(0,refusal/* shown */.SP)(path)} is neither file nor folder`, {
            found: OTHER_TYPES[header.type] ?? `type ${(0,refusal/* shown */.SP)(header.type)}`,
            expected: 'regular files and folders',
            cure: REPACK,
        });
    }
    if (kind !== 'file' && header.size !== 0) {
        throw (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', `${(0,refusal/* shown */.SP)(path)} is a ${kind} with bytes`, {
            found: (0,refusal/* bytesShown */.Tv)(header.size),
            expected: 'none',
            cure: REPACK,
        });
    }
    const target = names.linkpath ?? header.linkName;
    const isLink = kind === 'symbolic link' || kind === 'hard link';
    // some readers make a link of a file that leads somewhere, and a folder of one whose first name ends with a slash
    if ((!isLink && (target !== '' || header.linkName !== '')) || (kind === 'file' && header.name.endsWith('/'))) {
        throw (0,refusal/* refusal */.x5)('ARCHIVE_UNSAFE', `${(0,refusal/* shown */.SP)(path)} is something else to each reader`, {
            found: `a ${kind} called ${(0,refusal/* shown */.SP)(header.name)} that leads to ${(0,refusal/* shown */.SP)(target)}`,
            expected: 'a header that says one thing',
            cure: REPACK,
        });
    }
    return { kind, path, target, size: header.size, executable: header.executable, special: header.special };
}
function kindOf(type) {
    const kinds = { 0: 'file', 1: 'hard link', 2: 'symbolic link', 5: 'folder' };
    return kinds[type];
}
const OTHER_TYPES = {
    3: 'a character device',
    4: 'a block device',
    6: 'a fifo',
    7: 'a contiguous file',
    D: "a folder of GNU's incremental form",
    K: "a long link in GNU's form",
    L: "a long name in GNU's form",
    M: 'a piece of a file from another volume',
    S: 'a sparse file',
};
/** Two empty blocks end a tar; more of them may fill its last record, and nothing else. */
async function expectEnd(tar) {
    if ((await tar.exactly(archive_header/* BLOCK */.IE)).length < archive_header/* BLOCK */.IE)
        throw cutOff('in its end mark, which is two empty blocks');
    for (let piece = await tar.some(); piece !== undefined; piece = await tar.some()) {
        if (isZero(piece))
            continue;
        throw (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'bytes follow the end of its tar', {
            found: `bytes starting with ${Buffer.from(piece.subarray(0, 8)).toString('hex')}`,
            expected: 'zeros or nothing: clients differ in what they make of the rest',
            cure: REPACK,
        });
    }
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}
/** The tar ends where more must come. */
function cutOff(where) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'its tar is cut off', {
        found: `its end ${where}`,
        expected: 'a whole tar',
        cure: 'Download or pack it again',
    });
}
const REPACK = 'Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`';

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/archive/gunzip.js


const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
/** Longest name or comment in a gzip header; nobody writes one near it. */
const TEXT_LIMIT = 4_096;
/**
 * The bytes of the one gzip member the archive is. Node's own gunzip goes on with a second member and passes over what
 * follows the last, so header and trailer (RFC 1952) are read here. Throws `ARCHIVE_INVALID`.
 */
async function* gunzipMember(archive) {
    await readHeader(archive);
    let checksum = 0;
    let size = 0;
    for await (const chunk of inflated(archive)) {
        checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
        size += chunk.length;
        yield chunk;
    }
    await readTrailer(archive, { checksum, size });
    await gunzip_expectEnd(archive);
}
async function readHeader(archive) {
    const fixed = await archive.exactly(10);
    if (fixed[0] !== 0x1f || fixed[1] !== 0x8b)
        throw notGzip(fixed);
    const flags = fixed[3] ?? 0;
    if (fixed.length < 10)
        throw truncated('the gzip header');
    if (fixed[2] !== 8 || (flags & FLAG.reserved) !== 0)
        throw notGzip(fixed);
    if (flags & FLAG.extra) {
        const length = await archive.exactly(2);
        const extra = (length[0] ?? 0) + (length[1] ?? 0) * 256;
        if ((await archive.exactly(extra)).length < extra)
            throw truncated('the gzip header');
    }
    if (flags & FLAG.name)
        await skipText(archive);
    if (flags & FLAG.comment)
        await skipText(archive);
    if (flags & FLAG.headerCrc && (await archive.exactly(2)).length < 2)
        throw truncated('the gzip header');
}
async function skipText(archive) {
    for (let length = 0; length < TEXT_LIMIT; length++) {
        const byte = await archive.exactly(1);
        if (byte.length === 0)
            throw truncated('the gzip header');
        if (byte[0] === 0)
            return;
    }
    throw (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'its gzip header has no end', {
        found: `a name of more than ${TEXT_LIMIT} bytes`,
        expected: 'a gzip file',
        cure: gunzip_REPACK,
    });
}
async function* inflated(archive) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: 64 * 1024 });
    const feeding = feed(inflate, archive);
    feeding.catch((error) => inflate.destroy(error));
    try {
        for await (const chunk of inflate)
            yield chunk;
        await feeding;
    }
    catch (error) {
        throw fromZlib(error);
    }
    finally {
        inflate.destroy();
        await feeding.catch(() => undefined);
    }
}
/** Writes until the deflate stream says it is over, and gives back what it did not take. */
async function feed(inflate, archive) {
    for (let given = 0;;) {
        const piece = await archive.some();
        if (inflate.destroyed)
            return;
        if (piece === undefined) {
            inflate.end();
            return;
        }
        given += piece.length;
        await written(inflate, piece);
        if (inflate.bytesWritten < given)
            return archive.giveBack(given - inflate.bytesWritten, piece);
    }
}
/** Once zlib has met its end it takes nothing more, and may end the readable side without calling back. */
function written(inflate, piece) {
    return new Promise((resolve) => {
        const settle = () => {
            inflate.off('end', settle).off('close', settle);
            resolve();
        };
        inflate.once('end', settle).once('close', settle);
        inflate.write(piece, settle);
    });
}
async function readTrailer(archive, counted) {
    const bytes = Buffer.from(await archive.exactly(8));
    if (bytes.length < 8)
        throw truncated('the gzip trailer');
    const stated = { checksum: bytes.readUInt32LE(0), size: bytes.readUInt32LE(4) };
    if (stated.checksum === counted.checksum && stated.size === counted.size % 2 ** 32)
        return;
    throw (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'its bytes are damaged', {
        found: `CRC-32 ${hex(counted.checksum)} and ${counted.size % 2 ** 32} bytes`,
        expected: `CRC-32 ${hex(stated.checksum)} and ${stated.size} bytes, as its trailer says`,
        cure: AGAIN,
    });
}
async function gunzip_expectEnd(archive) {
    const more = await archive.exactly(3);
    if (more.length === 0)
        return;
    const member = more[0] === 0x1f && more[1] === 0x8b;
    throw (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', member ? 'it has a second gzip member' : 'bytes follow its gzip member', {
        found: `more bytes, starting with ${Buffer.from(more).toString('hex')}`,
        expected: 'one gzip member and nothing after it: clients differ in what they make of the rest',
        cure: gunzip_REPACK,
    });
}
const gunzip_REPACK = 'Pack it again in one go: `tar -cf - DIR | gzip -n > FILE.tar.gz`';
const AGAIN = 'Download or pack it again';
function notGzip(bytes) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'it is not a gzip file', {
        found: bytes.length === 0 ? 'an empty file' : `a file that starts with ${Buffer.from(bytes).toString('hex')}`,
        expected: 'a gzip file (1f8b08…) with a tar in it',
        cure: gunzip_REPACK,
    });
}
function truncated(where) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'it is cut off', {
        found: `its end in ${where}`,
        expected: 'a whole gzip file',
        cure: AGAIN,
    });
}
/** zlib's own complaints are about the archive; anything else (a broken connection, the reader's own) stays what it is. */
function fromZlib(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof Error) || !code.startsWith('Z_'))
        return error;
    if (code === 'Z_BUF_ERROR')
        return truncated('the packed bytes');
    return (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'its packed bytes are damaged', {
        found: (0,refusal/* shown */.SP)(error.message),
        expected: 'a deflate stream',
        cure: AGAIN,
        cause: error,
    });
}
function hex(value) {
    return value.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/src/archive/meter.js


/** Passes packed bytes on, hashed, up to the limit on an archive. */
async function* meteredArchive(bytes, meter) {
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > meter.limits.size)
            throw tooLarge('it is too large', (0,refusal/* bytesShown */.Tv)(meter.limits.size));
        meter.hash.update(chunk);
        yield chunk;
    }
}
/** Passes unpacked bytes on, hashed, up to the limits on a tar and on how much a packed byte may become. */
async function* meteredTar(bytes, meter) {
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        const { unpackedSize, ratio } = meter.limits;
        if (size > unpackedSize)
            throw tooLarge('it unpacks to too much', (0,refusal/* bytesShown */.Tv)(unpackedSize));
        if (size > archive_archive/* RATIO_FLOOR */.V && size > ratio * meter.packed()) {
            throw tooLarge('it looks like a bomb', `${ratio} bytes out of each packed byte`);
        }
        meter.hash.update(chunk);
        yield chunk;
    }
}
function tooLarge(what, limit) {
    return (0,refusal/* refusal */.x5)('ARCHIVE_TOO_LARGE', what, {
        found: `more than ${limit}`,
        expected: `at most ${limit}`,
        cure: 'Leave out what users do not need: `exclude` in .clyde/package.yaml, or `tar --exclude`',
    });
}

;// CONCATENATED MODULE: ./build/src/archive/read.js








/**
 * Reads an archive from its first to its last byte, in bounded memory. Throws `ARCHIVE_UNSAFE`, `ARCHIVE_INVALID`,
 * `ARCHIVE_TOO_LARGE` or `ARCHIVE_MISMATCH`: what `onFile` got before is then not to be used.
 */
async function readArchive(bytes, options = {}) {
    const limits = { ...archive_archive/* ARCHIVE_LIMITS */.O, ...options.limits };
    const [archiveHash, tarHash] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha256')];
    const archive = new ByteReader(meteredArchive(bytes, { limits, hash: archiveHash }));
    const tar = new ByteReader(meteredTar(gunzipMember(archive), { limits, hash: tarHash, packed: () => archive.taken }));
    const check = new PathCheck(options, limits);
    const total = { fileCount: 0, unpackedSize: 0 };
    try {
        const dialect = options.links === 'follow' ? 'foreign' : 'canonical';
        for (let entry = await nextEntry(tar, dialect); entry !== undefined; entry = await nextEntry(tar, dialect)) {
            const checked = check.entry(entry);
            if (checked.kind === 'link')
                options.onLink?.({ path: checked.path, target: checked.target });
            if (entry.kind !== 'file')
                continue;
            await passFile(tar, { entry, checked, onFile: options.onFile });
            total.fileCount += 1;
            total.unpackedSize += entry.size;
        }
        const root = rootOf(check, total.fileCount);
        return { checksum: archiveHash.digest('hex'), tsum: tarHash.digest('hex'), size: archive.taken, ...total, root };
    }
    finally {
        await tar.close();
        await archive.close();
    }
}
async function passFile(tar, passing) {
    const { executable, size } = passing.entry;
    const left = { count: size };
    await passing.onFile?.({ path: passing.checked.path, executable, size, content: contentOf(tar, left) });
    for await (const _ of contentOf(tar, left))
        ;
    await skipPadding(tar, size);
}
async function* contentOf(tar, left) {
    while (left.count > 0) {
        const piece = await tar.some(left.count);
        if (piece === undefined)
            throw cutOff('in the bytes of a file');
        left.count -= piece.length;
        yield piece;
    }
}
function rootOf({ root }, fileCount) {
    if (root !== undefined && fileCount > 0)
        return root;
    throw (0,refusal/* refusal */.x5)('ARCHIVE_INVALID', 'it is empty', {
        found: root === undefined ? 'a tar without entries' : `no file below ${(0,refusal/* shown */.SP)(root)}`,
        expected: 'one root folder with files in it',
        cure: `Pack the folder itself: ${(0,refusal/* shown */.SP)('tar -czf FILE.tar.gz DIR')}`,
    });
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Tv: () => (/* binding */ bytesShown),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Why reading stops: what is wrong with the archive, after `Cannot read the archive: `. */
function refusal(code, what, details) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(code, `Cannot read the archive: ${what}`, details);
}
/** A name out of an archive, fit to be shown: quoted, cut at 160 characters, nothing that steers a terminal or a log. */
function shown(name) {
    const cut = name.length > 160 ? `${name.slice(0, 159)}…` : name;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, escaped)}"`;
}
function escaped(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** A count of bytes as people read it, with the exact figure. */
function bytesShown(count) {
    return `${count.toLocaleString('en-US')} bytes`;
}


/***/ }),

/***/ 8383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PathRegister)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5321);

/** All paths together; fifty thousand files of real packages need a fifth of it. */
const PATHS_BYTES = 16 * 1024 * 1024;
/** Remembers every path of an archive and the folders above it, and says what a new one clashes with. */
class PathRegister {
    #known = new Map();
    #fold;
    #folderLimit;
    #folders = 0;
    #bytes = 0;
    /** `twins: 'allow'` leaves names that differ in case or Unicode form alone. */
    constructor(options) {
        this.#fold = options.twins === 'refuse' ? _path_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM : (path) => path;
        this.#folderLimit = options.folderLimit;
    }
    /** Takes a path (no slash at its end) into the register, or says why it cannot be there. */
    add(path, kind) {
        this.#bytes += Buffer.byteLength(path);
        if (this.#bytes > PATHS_BYTES)
            return tooMuch('bytes of paths', PATHS_BYTES);
        for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
            const clash = this.#take(path.slice(0, slash), { file: false, listed: false });
            if (clash !== undefined)
                return clash;
        }
        return this.#take(path, { file: kind === 'file', listed: true });
    }
    #take(path, entry) {
        const key = this.#fold(path);
        const known = this.#known.get(key);
        if (known === undefined) {
            // folders nobody lists cost memory too: sixty-four for each file, if one lets them
            if (!entry.file && ++this.#folders > this.#folderLimit)
                return tooMuch('folders', this.#folderLimit);
            this.#known.set(key, { path, ...entry });
            return undefined;
        }
        if (known.path !== path)
            return { kind: 'twin', other: known.path };
        if (known.file !== entry.file)
            return { kind: 'file and folder', other: known.path };
        if (entry.listed && known.listed)
            return { kind: 'duplicate', other: known.path };
        known.listed ||= entry.listed;
        return undefined;
    }
}
function tooMuch(what, limit) {
    return { kind: 'too much', found: `more than ${limit} ${what}`, expected: `at most ${limit} ${what}` };
}


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NESTING_LIMIT),
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Deepest nesting of a JSON value of the index; what is written by this program nests less than ten deep. */
const NESTING_LIMIT = 64;
/** Whether a value nests deeper than the limit: programs that walk such a value end with their stack. */
function nestsTooDeep(value, left = NESTING_LIMIT) {
    if (typeof value !== 'object' || value === null)
        return false;
    return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1460);


/** JSON as the index holds it: two spaces, one line feed at the end, keys as given. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** A JSON object read from the index. Throws `INDEX_INVALID` that names the file. */
function readObject(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: 'a JSON object',
            cure: `Restore "${path}" from the index repository's history`,
            cause,
        });
    }
    if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .NESTING_LIMIT */ .f} levels`,
            cure: `Restore "${path}" from the index repository's history`,
        });
    }
    if (isRecord(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is no JSON object`, {
        found: quote(text),
        expected: 'a JSON object',
        cure: `Restore "${path}" from the index repository's history`,
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The start of a text, fit for a message. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ })

};
