export const id = 3558;
export const ids = [3558];
export const modules = {

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

/***/ 9288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newCommand: () => (/* binding */ newCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(6274);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/cli/line-diff.js
/** Lines that are compared at most; more would take long and help nobody. */
const MOST_LINES = 400;
/** The lines of two texts, ` ` in both, `-` only in the first, `+` only in the second; `undefined` where they are too long. */
function lineDiff(before, after) {
    const [a, b] = [linesOf(before), linesOf(after)];
    if (a.length > MOST_LINES || b.length > MOST_LINES)
        return undefined;
    const common = commonLengths(a, b);
    const lines = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const same = i < a.length && j < b.length && a[i] === b[j];
        if (same)
            lines.push(`  ${a[i]}`);
        // what goes stands before what comes
        const goes = !same && i < a.length && (j >= b.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0));
        if (goes)
            lines.push(`- ${a[i]}`);
        else if (!same)
            lines.push(`+ ${b[j]}`);
        if (same || goes)
            i += 1;
        if (same || !goes)
            j += 1;
    }
    return lines;
}
/** How many lines the ends of both have in common, from every pair of places. */
function commonLengths(a, b) {
    const rows = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
    for (let i = a.length - 1; i >= 0; i -= 1) {
        const [row, below] = [rows[i] ?? [], rows[i + 1] ?? []];
        for (let j = b.length - 1; j >= 0; j -= 1)
            row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    return rows;
}
function linesOf(text) {
    return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

;// CONCATENATED MODULE: ./build/src/cli/added-file.js




/** Writes a file where there is none; one that is there is never touched. Throws `INPUT_INVALID`. */
async function addFile(folder, path, text) {
    const file = (0,external_node_path_.join)(folder, ...path.split('/'));
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
        return { path, status: 'written' };
    }
    catch (cause) {
        if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EEXIST')
            throw unwritable(path, cause);
    }
    const present = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw unwritable(path, cause);
    });
    if (present.replaceAll('\r\n', '\n') === text)
        return { path, status: 'unchanged' };
    const difference = lineDiff(present, text);
    return { path, status: 'kept', ...(difference === undefined ? {} : { difference }) };
}
function unwritable(path, cause) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot write "${path}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written',
        cure: 'Name the folder of the package: `clyde-registry new DIR`',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/manifest/parse.js + 15 modules
var parse = __webpack_require__(7485);
// EXTERNAL MODULE: ./build/src/manifest/yaml.js + 2 modules
var yaml = __webpack_require__(7617);
// EXTERNAL MODULE: ./build/src/source/describe.js
var describe = __webpack_require__(8906);
;// CONCATENATED MODULE: ./build/src/cli/license-file.js
/** Phrases that only one licence has, on one line in lower case; the first that fits wins. */
const PHRASES = [
    [/permission is hereby granted, free of charge, to any person obtaining a copy of this software/, 'MIT'],
    [/apache license,? version 2\.0/, 'Apache-2.0'],
    [/mozilla public license,? version 2\.0/, 'MPL-2.0'],
    [/boost software license - version 1\.0/, 'BSL-1.0'],
    [/permission to use, copy, modify, and\/or distribute this software for any purpose/, 'ISC'],
    [/neither the name of .{0,200}? nor the names of (?:its|their) contributors/, 'BSD-3-Clause'],
    [/redistributions in binary form must reproduce/, 'BSD-2-Clause'],
    [/altered source versions must be plainly marked as such/, 'Zlib'],
    [/this is free and unencumbered software released into the public domain/, 'Unlicense'],
    [/cc0 1\.0 universal/, 'CC0-1.0'],
];
/**
 * The SPDX expression that the text of a licence file is, if it can be told. Those of the GPL's family cannot: the same
 * text serves `-only` and `-or-later`.
 */
function licenseOf(text) {
    const words = text
        .slice(0, 64 * 1024)
        .toLowerCase()
        .replaceAll(/\s+/g, ' ');
    if (/gnu (?:lesser |affero )?general public license/.test(words.slice(0, 400)))
        return undefined;
    return PHRASES.find(([phrase]) => phrase.test(words))?.[1];
}
/** The first sentence of prose in a README, without its Markdown; at most so many characters as a description may have. */
function proseOf(readme) {
    const paragraphs = readme
        .slice(0, 64 * 1024)
        .replaceAll('\r\n', '\n')
        .split(/\n\s*\n/);
    const skipped = /^\s*(?:#|[!<>|*+-]|\[!\[|```|~~~|\d+\.|=+\s*$|---)/;
    for (const paragraph of paragraphs) {
        // a heading may stand right above the text
        const lines = paragraph.split('\n').filter((line) => !/^\s*#/.test(line));
        if (/^\s*(?:=+|-+)\s*$/.test(lines[1] ?? ''))
            lines.splice(0, 2);
        if (skipped.test(lines[0] ?? '#'))
            continue;
        const text = plain(lines.join(' '));
        const [sentence = ''] = /^.{10,}?[.!?](?=\s|$)|^.+$/.exec(text) ?? [];
        const short = sentence.replace(/\.$/, '').trim();
        if (short !== '' && short.length <= 350)
            return short;
    }
    return undefined;
}
function plain(markdown) {
    return markdown
        .replaceAll(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '')
        .replaceAll(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
        .replaceAll(/<[^>]{0,500}>/g, '')
        .replaceAll(/[*_`]/g, '')
        .replaceAll(/\p{C}/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./build/src/cli/new-package.js










/** Looks at a package folder. Throws `BUILD_FILE_INVALID`, `SOURCE_UNREADABLE`. */
async function lookAtPackage(folder, said, env) {
    const checkout = await (0,describe/* describeCheckout */.i2)(new git/* Git */.TU(env), folder);
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const text = async (pattern) => {
        const name = names.filter((each) => pattern.test(each)).sort()[0];
        return name === undefined ? undefined : (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(() => undefined);
    };
    const buildFile = await buildFileOf(folder);
    const built = buildFile === undefined ? {} : nameAndVersion(buildFile);
    const license = said.license ?? licenseOf((await text(/^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i)) ?? '');
    const description = proseOf((await text(/^readme(?:\.(?:md|markdown|txt))?$/i)) ?? '');
    const remote = checkout?.remote;
    return {
        name: said.name ?? built.name ?? nameFrom(remote?.name ?? (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder))),
        version: said.version ?? built.version ?? '0.1.0',
        ...(description === undefined ? {} : { description }),
        ...(license === undefined ? {} : { license }),
        ...(buildFile === undefined ? {} : { buildFile }),
        ...(remote === undefined ? {} : { remote }),
        folder: checkout?.folder ?? '',
        top: checkout?.top ?? folder,
    };
}
/** The manifest's text, read once by the parser that publishing uses. Throws what `parseManifest` throws. */
function manifestText({ name, version, description, license, buildFile }) {
    const lines = [
        '# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json',
        `name: ${name.startsWith('@') ? JSON.stringify(name) : name}`,
        `version: ${JSON.stringify(version)}`,
        ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
        ...(license === undefined ? [] : [`license: ${JSON.stringify(license)}`]),
    ];
    const text = `${lines.join('\n')}\n`;
    const manifest = { file: manifest_manifest/* MANIFEST_PATH */.U, bytes: Buffer.from(text) };
    (0,parse/* parseManifest */.N)({ manifest, ...(buildFile === undefined ? {} : { buildFile }) });
    return text;
}
async function buildFileOf(folder) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifest_manifest/* BUILD_FILE_PATH */.K)).catch(() => undefined);
    return bytes === undefined ? undefined : { file: manifest_manifest/* BUILD_FILE_PATH */.K, bytes };
}
function nameAndVersion(source) {
    const only = ['name', 'version'];
    const reading = (0,yaml/* readYaml */.g)(source, { noun: 'Build file', unreadable: 'BUILD_FILE_INVALID', only });
    const [first, ...others] = reading.problems;
    if (first !== undefined)
        throw (0,errors/* errorFrom */.JK)([first, ...others], `Cannot use "${source.file}"`);
    if (reading.kind === 'unreadable')
        return {};
    const { name, version } = reading.yaml.value;
    return { ...(typeof name === 'string' ? { name } : {}), ...(typeof version === 'string' ? { version } : {}) };
}
/** A name of the right form, near to the one of a repository or folder. */
function nameFrom(text) {
    const words = text
        .toLowerCase()
        .replaceAll('+', 'p')
        .replaceAll(/[^a-z0-9_-]+/g, '-')
        .replace(/^[^a-z0-9]+/, '')
        .slice(0, manifest_name/* NAME_LIMIT */.Uo)
        .replace(/-+$/, '');
    return words === '' ? 'my-package' : words;
}

// EXTERNAL MODULE: ./build/src/cli/paint.js
var cli_paint = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/src/cli/publish-workflow.js
/** Where GitHub looks for it, from the top of the repository. */
const WORKFLOW_PATH = '.github/workflows/publish.yml';
/** The workflow that publishes a package when it is released, and checks pull requests. */
function publishWorkflow(request) {
    const inputs = inputsOf(request).map((line) => `          ${line}`);
    return `${said(request)}
name: publish
on:
  release: { types: [published] }
  pull_request: {}
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: write # attaches the archive to the release; pull requests from forks get a read-only token all the same
      id-token: write # proves where the archive was built
    steps:
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
        with: { persist-credentials: false }
      - uses: clydepm/action-publish@v1
        with:
${inputs.join('\n')}
`;
}
function said({ place, own, direct }) {
    const first = '# Publishes the package when its release is published, and checks every pull request as the release would.';
    const registry = `${place.owner}/${place.repository}`;
    if (own)
        return `${first}\n# The index is a branch of this repository; the first publish makes it.`;
    if (direct) {
        return `${first}\n# The secret REGISTRY_TOKEN is a fine-grained token with "Contents: write" on ${registry} and nothing else.`;
    }
    return `${first}\n# No secret: ${registry} finds the release by itself, or is told of it in an issue there.`;
}
function inputsOf({ place, own, folder, direct }) {
    const { owner, repository, branch } = place;
    const named = branch === undefined ? [] : [`registry-branch: ${JSON.stringify(branch)}`];
    return [
        ...(own
            ? [`registry-branch: ${JSON.stringify(branch ?? 'registry')}`]
            : [`registry: ${owner}/${repository}`, ...named]),
        ...(direct && !own ? ['registry-token: "${{ secrets.REGISTRY_TOKEN }}"'] : []),
        ...(folder === '' ? [] : [`path: ${JSON.stringify(folder)}`]),
    ];
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/src/cli/question.js

/** Asks a person; `fallback` where there is none to ask, or where they only press Enter. */
async function ask(question, fallback, { terminal, json }) {
    if (json || !terminal.interactive || process.stdin.isTTY !== true)
        return fallback;
    const lines = (0,external_node_readline_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        const hint = fallback === '' ? '' : ` (${fallback})`;
        const answer = await new Promise((resolve) => {
            lines.once('close', () => resolve(''));
            lines.question(`${question}${hint}: `, resolve);
        });
        return answer.trim() || fallback;
    }
    finally {
        lines.close();
    }
}

// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/src/cli/commands/new.js










/** Writes manifest and workflow of a package. What is there stays; what would be different is shown. */
async function newCommand(context, options) {
    const { folder, name, initial, license } = options;
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw noFolder(folder);
    const said = { ...(name === undefined ? {} : { name }), ...(initial === undefined ? {} : { version: initial }) };
    const told = await lookAtPackage(folder, { ...said, ...(license === undefined ? {} : { license }) }, context.env);
    const facts = name === undefined ? { ...told, name: await ask('Name of the package', told.name, context) } : told;
    const registry = options.registry ?? (await ask('Registry to publish to, owner/name', '', context));
    const text = manifestText(facts);
    const workflow = workflowText(facts, registry, options.direct === true);
    const files = [await addFile(folder, manifest_manifest/* MANIFEST_PATH */.U, text)];
    if (workflow !== undefined)
        files.push(await addFile(facts.top, WORKFLOW_PATH, workflow));
    const document = { status: 'created', folder, name: facts.name, version: facts.version, files };
    context.result(document, () => resultText(facts, files, context));
}
/** Nothing where no registry is named, or one that no workflow reaches. */
function workflowText({ remote, folder }, registry, direct) {
    if (registry === '')
        return undefined;
    const place = (0,registry_place/* registryPlace */.V)(registry);
    if (place.kind !== 'github')
        return undefined;
    const same = (a, b) => a.toLowerCase() === b?.toLowerCase();
    const own = same(place.owner, remote?.owner) && same(place.repository, remote?.name);
    return publishWorkflow({ place, own, folder, direct });
}
const COLOURS = { written: 'green', unchanged: 'dim', kept: 'yellow' };
function resultText({ name, version, license }, files, { terminal: { paint } }) {
    const listed = files.flatMap(({ path, status, difference = [] }) => [
        `${paint(status.padEnd(9), COLOURS[status])} ${path}${status === 'kept' ? ': it is there already; this would be different' : ''}`,
        ...difference.map((line) => `    ${paint((0,cli_paint/* harmless */.Is)(line), line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim')}`),
    ]);
    const missing = [
        ...(license === undefined ? ['the licence could not be told: add `license:` to the manifest'] : []),
        ...(files.length === 1 ? ['no workflow: name a registry on GitHub with `--registry owner/name`'] : []),
    ];
    return [
        ...listed,
        ...missing.map((line) => `note      ${line}`),
        `next      ${paint('clyde-registry validate', 'cyan')}, commit, and release ${paint(`v${version}`, 'bold')} of ${paint(name, 'bold')}`,
    ].join('\n');
}
function noFolder(folder) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot look at "${folder}"`, {
        found: 'no such folder',
        expected: 'the folder of a package',
        cure: `Make it first, or name another: \`clyde-registry new ${(0,external_node_path_.join)('path', 'to', 'package')}\``,
    });
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ registryPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** `https://…`, `owner/name` or `owner/name@branch` (unless there is a folder of that name), or a folder. Throws `INPUT_INVALID`. */
function registryPlace(text) {
    if (text === undefined || text === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot tell which registry is meant', {
            found: 'neither `--registry` nor CLYDE_REGISTRY',
            expected: 'a folder, `owner/name` on GitHub, or the address of a served registry',
            cure: 'Add `--registry DIR`; `clyde-registry init DIR` makes one',
        });
    }
    if (/^https?:\/\//i.test(text))
        return { kind: 'address', url: address(text) };
    const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
    const [, owner, repository, branch] = github ?? [];
    if (owner !== undefined && repository !== undefined && !/^\.\.?$/.test(repository) && !isFolder(text)) {
        return { kind: 'github', owner, repository, ...(branch === undefined ? {} : { branch }) };
    }
    return { kind: 'folder', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use the address of the registry', {
            found: url === undefined ? `"${text}"` : 'an address with a user name or password',
            expected: 'an `https://` address such as https://acme.github.io/registry/',
        });
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TU: () => (/* binding */ Git),
  N7: () => (/* binding */ gitError),
  RT: () => (/* binding */ tail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/git/environment.js





/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
const NOTHING = '/dev/null';
/** Variables git needs to run: programs, folders of the user and of temporary files, and what Windows expects of every process. */
const INHERITED = /^(?:PATH|HOME|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT)$/i;
/** What it needs besides to reach a remote. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK)$/i;
/** Protocols of a remote; none of them, like `ext`, is a command of the repository's configuration. */
const REMOTE_PROTOCOLS = 'https:http:ssh:file';
/** Variables that keep the machine's and the user's settings from changing what git says. */
const CLEAN = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: NOTHING,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // a damaged or hostile repository must not make git fetch while it reads; git before 2.45 knows only the second
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
};
/**
 * Of the caller's environment what git needs, plus the variables that make its answers the same everywhere. Tokens,
 * inputs of an action and `GIT_*` (hooks and other git processes set them) are not handed on.
 */
function cleanEnvironment(environment, { network = false, further } = {}) {
    const inherited = Object.entries(environment).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)));
    const remote = network ? { GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS } : {};
    return { ...Object.fromEntries(inherited), ...CLEAN, ...remote, ...further };
}
/** Absolute path of the git executable on `PATH`. Throws `TOOL_MISSING`. */
async function locateGit(environment) {
    const windows = (0,external_node_os_.platform)() === 'win32';
    const path = Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
    // Absolute entries only: Windows would also look into the current folder, where a package may have put its own git.exe
    for (const folder of path.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry))) {
        const file = (0,external_node_path_.join)(folder, windows ? 'git.exe' : 'git');
        if (await isExecutable(file))
            return file;
    }
    throw new errors/* RegistryError */.gl('TOOL_MISSING', 'Cannot run git: it is not installed or not on PATH', {
        found: path === '' ? 'an empty PATH' : `no git in ${path}`,
        expected: 'git 2.31 or newer',
        cure: 'Install git (https://git-scm.com/downloads; `apt-get install git`, `brew install git`, `winget install Git.Git`) and open a new terminal',
    });
}
async function isExecutable(file) {
    try {
        await (0,external_node_fs_promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/git/git.js





const OUTPUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 8 * 1024;
const TIMEOUT = 120_000;
/** Runs git: no shell, clean environment, bounded output and time. The only place that starts a process of git. */
class Git {
    #environment;
    #executable;
    /** Folders whose repositories may belong to another user. */
    trusted;
    constructor(environment, { trusted = [] } = {}) {
        this.#environment = environment;
        this.trusted = trusted;
    }
    /** Id of the user who called `sudo`, as text. */
    get sudoUser() {
        return this.#environment.SUDO_UID;
    }
    /** Absolute path of git, looked up once. Throws `TOOL_MISSING`. */
    locate() {
        this.#executable ??= locateGit(this.#environment);
        return this.#executable;
    }
    /** Starts git; whoever calls owns the process. Throws `TOOL_MISSING`. */
    async start(call) {
        return (0,external_node_child_process_.spawn)(await this.locate(), [...optionsOf(call), ...call.args], {
            env: cleanEnvironment(this.#environment, { network: call.network, further: call.environment }),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            timeout: call.timeout,
            killSignal: 'SIGKILL',
        });
    }
    /** Runs git to its end. A status other than 0 is an answer; a process that could not run, ran too long or said too much is thrown. */
    async run(call) {
        const timeout = call.timeout ?? TIMEOUT;
        const child = await this.start({ ...call, timeout });
        const [stdout, stderr, end] = await Promise.all([
            collect(child, call.limit ?? OUTPUT_LIMIT),
            tail(child.stderr),
            ended(child),
            feed(child, call.input),
        ]);
        if (stdout === undefined)
            throw gitError(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
        if (end instanceof Error)
            throw gitError(call.failure, `git did not start: ${end.message}`);
        if (end.status === null)
            throw gitError(call.failure, `git ${call.args[0]} was ended by ${end.signal ?? 'a signal'} (limit ${timeout / 1000} s)`);
        return { status: end.status, stdout, stderr };
    }
    /** Like `run`, and a status other than 0 is thrown with what git said. */
    async output(call) {
        const answer = await this.run(call);
        if (answer.status !== 0)
            throw gitError(call.failure, answer.stderr);
        return answer.stdout;
    }
}
/** The error of a failed command; git's last words become `found`. */
function gitError(failure, said) {
    const found = said.trim().split('\n').slice(-3).join('; ');
    return new errors/* RegistryError */.gl(failure.code, `${failure.action}: git failed`, {
        ...(found === '' ? {} : { found }),
        ...(failure.cure === undefined ? {} : { cure: failure.cure }),
    });
}
/** What git wrote to its error stream: the last 8 KiB, `user:password@` in addresses removed. */
async function tail(stream) {
    let text = '';
    try {
        for await (const chunk of stream.setEncoding('utf8'))
            text = (text + String(chunk)).slice(-STDERR_LIMIT);
    }
    catch {
        // the pipe broke with the process: what came so far is all there is
    }
    return text.replaceAll(/:\/\/[^/@\s]*@/g, '://');
}
/** Settings by which a repository names programs for git to run; those of filters and remotes have names of their own. */
const COMMANDS = [
    'core.fsmonitor=false',
    `core.hooksPath=${NOTHING}`,
    'core.sshCommand=ssh',
    'core.askPass=',
    'core.gitProxy=',
    'core.alternateRefsCommand=true',
    'credential.helper=',
    'diff.external=',
    'fetch.bundleURI=',
];
function optionsOf({ gitDir, workTree }) {
    return [
        ...(workTree === undefined ? [] : ['-C', workTree, `--work-tree=${workTree}`]),
        ...(gitDir === undefined ? [] : [`--git-dir=${gitDir}`]),
        '--no-pager',
        ...COMMANDS.flatMap((setting) => ['-c', setting]),
        // what the user set about a working tree holds for that tree, and for nothing read from a commit
        ...(workTree === undefined ? ['-c', `core.attributesFile=${NOTHING}`, '-c', 'core.ignoreCase=false'] : []),
    ];
}
async function collect(child, limit) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of child.stdout) {
            size += chunk.length;
            if (size <= limit)
                chunks.push(chunk);
            else
                child.kill('SIGKILL');
        }
    }
    catch {
        // the pipe broke with the process; its end tells why
    }
    return size <= limit ? Buffer.concat(chunks, size) : undefined;
}
function ended(child) {
    return new Promise((resolve) => {
        child.once('error', resolve);
        child.once('exit', (status, signal) => {
            resolve({ status, signal });
            // a helper that git started may outlive it and hold the pipes open
            if (status === null)
                for (const stream of [child.stdout, child.stderr])
                    stream.destroy();
        });
    });
}
async function feed(child, input) {
    try {
        await (0,promises_.pipeline)(typeof input === 'object' ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
    }
    catch (error) {
        // git ended before it read everything (EPIPE…): its status says why
        if (error instanceof Error && 'syscall' in error)
            return;
        child.kill('SIGKILL');
        throw error;
    }
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ streamBlob),
/* harmony export */   n: () => (/* binding */ ObjectReader)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6574);


const FEED = 0x0a;
/**
 * Reads many objects of one repository with one `git cat-file --batch`, started when first needed. Whole objects are
 * held in memory: large blobs go through `streamBlob`. An idle reader does not keep the program alive.
 */
class ObjectReader {
    #git;
    #gitDir;
    #failure;
    #limit;
    #waiting = [];
    #child;
    #running;
    #buffered = [];
    #size = 0;
    #incoming;
    constructor(git, options) {
        this.#git = git;
        this.#gitDir = options.gitDir;
        this.#failure = options.failure;
        this.#limit = options.limit ?? 64 * 1024 * 1024;
    }
    /** The object of a name (`HEAD^{commit}`, an id). `undefined`: there is no such object. */
    async read(name) {
        if (/[\n\r\0]/.test(name))
            return undefined;
        const child = await this.#start();
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            if (this.#waiting.length === 1)
                hold(child, true);
            child.stdin.write(`${name}\n`);
        });
    }
    /** The object of an id that must be there, of the type expected; throws the reader's failure. */
    async expect(oid, type) {
        const object = await this.read(oid);
        if (object?.type === type)
            return object;
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, object === undefined ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
    }
    async [Symbol.asyncDispose]() {
        const child = await this.#child?.catch(() => undefined);
        if (child === undefined || child.exitCode !== null || child.signalCode !== null)
            return;
        const ended = new Promise((resolve) => child.once('close', resolve));
        hold(child, true);
        child.stdin.end();
        if (this.#waiting.length > 0)
            child.kill('SIGKILL');
        await ended;
    }
    #start() {
        this.#child ??= this.#open().catch((error) => {
            this.#child = undefined;
            throw error;
        });
        return this.#child;
    }
    async #open() {
        const child = await this.#git.start({
            args: ['cat-file', '--batch'],
            gitDir: this.#gitDir,
            failure: this.#failure,
        });
        const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => this.#take(chunk, child));
        child.once('error', (error) => this.#end(child, error.message));
        child.once('close', async () => this.#end(child, await said));
        this.#running = child;
        hold(child, false);
        return child;
    }
    /** What an ended process still says must not become the answer to another question. */
    #end(child, said) {
        child.kill('SIGKILL');
        if (child !== this.#running)
            return;
        this.#running = undefined;
        this.#child = undefined;
        this.#buffered = [];
        this.#size = 0;
        this.#incoming = undefined;
        for (const request of this.#waiting.splice(0))
            request.reject((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, said));
    }
    #take(chunk, child) {
        if (child !== this.#running)
            return;
        this.#buffered.push(chunk);
        this.#size += chunk.length;
        while (this.#incoming === undefined ? this.#takeHeader(child) : this.#takeBody(this.#incoming))
            ;
        if (this.#waiting.length === 0)
            hold(child, false);
    }
    #takeHeader(child) {
        if (!this.#buffered.at(-1)?.includes(FEED))
            return false;
        const all = this.#join();
        const end = all.indexOf(FEED);
        const line = all.toString('latin1', 0, end);
        this.#keep(all.subarray(end + 1));
        const header = /^(?<oid>[0-9a-f]{40,64}) (?<type>blob|tree|commit|tag) (?<size>[0-9]+)$/.exec(line)?.groups;
        if (header === undefined) {
            this.#waiting.shift()?.resolve(undefined);
            return this.#size > 0;
        }
        this.#incoming = { oid: header.oid ?? '', type: typeOf(header.type), size: Number(header.size) };
        if (this.#incoming.size <= this.#limit)
            return this.#size > 0;
        this.#end(child, `${line}: more than the ${this.#limit} bytes allowed`);
        return false;
    }
    #takeBody({ oid, type, size }) {
        if (this.#size < size + 1)
            return false;
        const all = this.#join();
        this.#incoming = undefined;
        this.#keep(all.subarray(size + 1));
        this.#waiting.shift()?.resolve({ oid, type, bytes: all.subarray(0, size) });
        return this.#size > 0;
    }
    #join() {
        const [only, ...more] = this.#buffered;
        return only !== undefined && more.length === 0 ? only : Buffer.concat(this.#buffered, this.#size);
    }
    #keep(rest) {
        this.#buffered = rest.length > 0 ? [rest] : [];
        this.#size = rest.length;
    }
}
function typeOf(text) {
    return text === 'tree' || text === 'commit' || text === 'tag' ? text : 'blob';
}
/** Whether the process keeps the program alive: only while an answer is awaited. */
function hold(child, awake) {
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (handle !== child && !(handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket))
            continue;
        if (awake)
            handle.ref();
        else
            handle.unref();
    }
}
/** The bytes of a blob as they come, in bounded memory, by a process of its own that ends with the reader. */
async function* streamBlob(git, blob) {
    const child = await git.start({ args: ['cat-file', 'blob', blob.oid], gitDir: blob.gitDir, failure: blob.failure });
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
    const ended = new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', resolve);
    });
    try {
        yield* child.stdout;
        if ((await ended) !== 0)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(blob.failure, await said);
    }
    finally {
        child.kill('SIGKILL');
    }
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/** What a commit object says: the id of its tree, and its committer time in seconds since 1970. `undefined`: not what git writes. */
function parseCommit(bytes) {
    const header = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\n\n')));
    const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
    const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
    return tree !== undefined && Number.isFinite(time) ? { tree, time } : undefined;
}


/***/ })

};
