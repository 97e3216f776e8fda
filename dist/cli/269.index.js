export const id = 269;
export const ids = [269];
export const modules = {

/***/ 3326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(6849)
var parse = __webpack_require__(5501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 5501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 6849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(5204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(3988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yankCommand: () => (/* binding */ yankCommand)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/src/archive/peek.js
var archive_peek = __webpack_require__(7369);
// EXTERNAL MODULE: ./build/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(6274);
// EXTERNAL MODULE: ./build/src/manifest/parse.js + 20 modules
var parse = __webpack_require__(9129);
;// CONCATENATED MODULE: ./build/src/registry/package-reader.js






/** Reads manifest and README out of the archive of a version, once its bytes are proved to be those of the entry. */
function createPackageReader(archives) {
    return {
        async describe(entry) {
            const peek = await (0,archive_peek/* peekArchive */.wv)(archives.download(entry.dl, entry.size), {
                expectRoot: (0,naming/* archiveRoot */.F)((0,manifest_name/* parseName */.$q)(entry.name), entry.vers),
                // what is wrong with the manifest is said below, where it counts
                readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry).readme),
            });
            checkProof(peek, entry);
            const manifest = manifestOf(peek, entry);
            return { manifest, ...(peek.readme === undefined ? {} : { readme: peek.readme.text }) };
        },
    };
}
function manifestOf({ manifest, buildFile }, entry) {
    const place = `${entry.name}@${entry.vers}`;
    if (manifest === undefined) {
        throw new errors/* RegistryError */.gl('MANIFEST_MISSING', `Cannot describe ${place}: its archive has no "${manifest_manifest/* MANIFEST_PATH */.U}"`);
    }
    const parsed = (0,parse/* parseManifest */.N)({
        manifest: { file: manifest_manifest/* MANIFEST_PATH */.U, bytes: manifest },
        ...(buildFile === undefined ? {} : { buildFile: { file: 'package.yml', bytes: buildFile } }),
    }).manifest;
    if (parsed.name.full === entry.name && parsed.version === entry.vers)
        return parsed;
    throw new errors/* RegistryError */.gl('ARCHIVE_MISMATCH', `Cannot describe ${place}: its archive is of another package`, {
        found: `${parsed.name.full}@${parsed.version}`,
        expected: place,
    });
}
function checkProof({ facts }, { name, vers, cksum, tsum }) {
    if (facts.checksum === cksum && facts.tsum === tsum)
        return;
    throw new errors/* RegistryError */.gl('CHECKSUM_MISMATCH', `Cannot describe ${name}@${vers}: its archive is not what was published`, {
        found: `sha256 ${facts.checksum}`,
        expected: `sha256 ${cksum}`,
    });
}
function quietly(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/sparse/config.js
var config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/description.js
var sparse_description = __webpack_require__(8716);
// EXTERNAL MODULE: ./build/src/sparse/entry.js + 1 modules
var sparse_entry = __webpack_require__(4115);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js + 1 modules
var index_file = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var sparse_latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var path = __webpack_require__(987);
;// CONCATENATED MODULE: ./build/src/sparse/yank.js







const REASON_LIMIT = 300;
/** Every path that a yank may need, for each layout, so that one read is enough. */
function yankPaths(name) {
    const files = path/* LAYOUTS */.my.flatMap((layout) => {
        const { index, meta, readme } = (0,path/* packagePaths */.lA)(name, layout);
        return [index, meta, readme];
    });
    return [path/* CONFIG_PATH */.tF, ...files];
}
/** Plans a yank or its lifting. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `VERSION_REMOVED`, `INPUT_INVALID`, `INDEX_TOO_NEW`. */
function judgeYank(request, files) {
    const { name, version, yanked } = request;
    const reason = yanked ? checkReason(request.reason) : undefined;
    const { index: path, meta } = pathsIn(files, name);
    const text = files.get(path) ?? '';
    const lines = (0,index_file/* readIndexFile */.fV)(text, path);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw unknownPackage(name.full, other?.name);
    const line = (0,index_file/* findVersion */.Am)(lines, version);
    if (line === undefined)
        throw unknownVersion(name.full, version, lines.map(({ vers }) => vers));
    if (line.entry === undefined)
        throw tooNew(name.full, version);
    if (line.entry.removed !== undefined)
        throw removed(name.full, version, line.entry.removed);
    if (line.entry.yanked === yanked && line.entry.yank_reason === reason)
        return { kind: 'unchanged', entry: line.entry };
    const amended = (0,sparse_entry/* amendLine */.Q_)(line.text, { yanked, yank_reason: reason });
    const { yank_reason: _, ...facts } = line.entry;
    const entry = { ...facts, yanked, ...(reason === undefined ? {} : { yank_reason: reason }) };
    const changes = new Map([[path, (0,index_file/* replaceLine */.tm)(text, line.text, amended)]]);
    const latest = (0,sparse_latest/* latestOf */.T)(lines.flatMap((known) => (known === line ? [entry] : (known.entry ?? []))));
    const told = latest === undefined || (0,sparse_description/* describedVersion */.ug)(files.get(meta)) === latest.vers;
    return { kind: 'change', entry, changes, ...(told ? {} : { follow: latest }) };
}
/** What else changes, in the same commit, when `meta/` and `readme/` follow to the version that is `latest` after a yank. */
function describeAfterYank(description, files) {
    const paths = pathsIn(files, description.manifest.name);
    return (0,sparse_description/* describeLatest */.Lw)((0,sparse_description/* withWhatMetaKnows */.EA)(description, files.get(paths.meta)), files, paths);
}
function pathsIn(files, name) {
    return (0,path/* packagePaths */.lA)(name, (0,config/* readConfig */.Xg)(files.get(path/* CONFIG_PATH */.tF)).layout);
}
function checkReason(text) {
    const reason = text?.trim() ?? '';
    if (reason !== '' && reason.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(reason))
        return reason;
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot yank: the reason is missing or not usable', {
        found: reason === '' ? 'no reason' : `${reason.length} characters`,
        expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
        cure: 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it',
    });
}
function unknownPackage(name, twin) {
    return new errors/* RegistryError */.gl('PACKAGE_UNKNOWN', `Cannot find package "${name}" in the index`, {
        found: twin === undefined ? 'no file for it' : `"${twin}", which is written differently`,
        expected: 'a published package',
        cure: twin === undefined ? 'Check the spelling, the scope and `--registry`' : `Name it "${twin}"`,
    });
}
function unknownVersion(name, version, known) {
    return new errors/* RegistryError */.gl('VERSION_UNKNOWN', `Cannot find version ${version} of "${name}" in the index`, {
        found: known.length === 0 ? 'no versions' : known.slice(-10).join(', '),
        expected: 'a published version',
        cure: 'Name one of the published versions',
    });
}
function tooNew(name, version) {
    return new errors/* RegistryError */.gl('INDEX_TOO_NEW', `Cannot change ${name}@${version}: its line was written by a newer program`, {
        cure: 'Use a newer version of this action or CLI',
    });
}
function removed(name, version, reason) {
    return new errors/* RegistryError */.gl('VERSION_REMOVED', `Cannot change ${name}@${version}: the registry removed this version for good`, {
        found: reason,
        expected: 'a version that can still be downloaded',
        cure: 'Nothing needs to be done: nobody can install it',
    });
}

// EXTERNAL MODULE: ./build/src/registry/commit.js
var commit = __webpack_require__(2108);
;// CONCATENATED MODULE: ./build/src/registry/yank.js



/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
async function yank(request, ports) {
    const { index, pacing, progress } = ports;
    const describe = ports.packages === undefined ? undefined : once(ports.packages, progress);
    const propose = async ({ files }) => {
        const verdict = judgeYank(request, files);
        if (verdict.kind === 'unchanged')
            return { kind: 'settled', value: verdict.entry };
        const { entry, follow } = verdict;
        const described = follow === undefined ? undefined : await describe?.(follow);
        const more = described === undefined ? [] : yank_quietly(() => describeAfterYank(described, files), progress);
        const changes = new Map([...verdict.changes, ...more]);
        return { kind: 'write', changes, message: messageFor(request, entry), value: entry };
    };
    const done = await (0,commit/* commitToIndex */.df)({ index, paths: yankPaths(request.name), propose, pacing, progress });
    const status = done.wrote ? (request.yanked ? 'yanked' : 'unyanked') : 'unchanged';
    return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
}
function messageFor({ name, yanked }, { vers, yank_reason }) {
    const headline = `${yanked ? 'Yank' : 'Unyank'} ${name.full}@${vers}`;
    return yank_reason === undefined ? { headline } : { headline, body: yank_reason };
}
/** Describes each version once, however often the commit has to be tried. A yank is urgent: what cannot be told is no reason to leave it undone. */
function once(packages, progress) {
    const known = new Map();
    return async (entry) => {
        if (known.has(entry.vers))
            return known.get(entry.vers);
        progress.step(`Reading what ${entry.name}@${entry.vers}, now the latest, says of itself`);
        const description = await packages.describe(entry).catch((error) => left(error, progress));
        known.set(entry.vers, description);
        return description;
    };
}
function yank_quietly(plan, progress) {
    try {
        return plan();
    }
    catch (error) {
        return left(error, progress) ?? [];
    }
}
function left(error, progress) {
    if (!(error instanceof errors/* RegistryError */.gl))
        throw error;
    progress.warn(`Description and README in the index stay those of another version: ${error.message}`);
}

// EXTERNAL MODULE: ./build/src/cli/package-spec.js
var package_spec = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/cli/registry-index.js
var registry_index = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/src/cli/registry-reader.js + 1 modules
var registry_reader = __webpack_require__(9389);
;// CONCATENATED MODULE: ./build/src/cli/commands/yank.js







/** Yanks a version, or lifts its yank. */
async function yankCommand(context, { spec, yanked, registry, reason }) {
    const verb = yanked ? 'yank' : 'unyank';
    const { name, version } = (0,package_spec/* parseExactSpec */.E)(spec, verb);
    if (yanked && reason === undefined)
        throw reasonMissing(spec);
    const { terminal, pacing } = context;
    const index = await (0,registry_index/* indexToChange */.Q)(registry, context);
    const request = { name: (0,manifest_name/* parseName */.$q)(name), version, yanked, ...(reason === undefined ? {} : { reason }) };
    const packages = createPackageReader(await (0,registry_reader/* registryReader */.x)(registry, context));
    const receipt = await yank(request, { index, packages, pacing, progress: terminal.progress });
    context.result({ ...receipt }, () => {
        const state = receipt.status === 'unchanged' ? `is ${yanked ? 'yanked' : 'not yanked'} already:` : '';
        const word = receipt.status === 'unchanged' ? 'unchanged' : receipt.status;
        const title = `${terminal.paint(word, 'green', 'bold')} ${terminal.paint(receipt.name, 'bold')} ${receipt.version}`;
        return `${title} ${state} index commit ${receipt.commit.slice(0, 12)}`.replace('  ', ' ');
    });
}
function reasonMissing(spec) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot yank ${spec}: no reason is given`, {
        found: 'no `--reason`',
        expected: 'why nobody should choose this version anew',
        cure: `clyde-registry yank ${spec} --reason "does not build with gcc 14"`,
    });
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ indexToChange),
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(313);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4875);



/** The index that `--registry` names, for changing it. Throws `INPUT_INVALID` for one that can only be read. */
async function indexToChange(registry, context) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_2__/* .registryPlace */ .V)(registry);
    if (place.kind === 'folder')
        return (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .localIndex */ .KK)(place.path, context);
    if (place.kind === 'github')
        return (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__, 2929))).githubIndex(place, context);
    throw readOnly(place.url);
}
/** What is served cannot be written to. */
function readOnly(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot change the registry at ${url}: it is only served there`, {
        found: 'an address',
        expected: 'the folder of a local registry, or `owner/name` on GitHub',
        cure: 'Name the index repository itself: `--registry owner/name`',
    });
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   df: () => (/* binding */ commitToIndex)
/* harmony export */ });
/* unused harmony export BACK_OFF */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Full jitter: a random wait below 0.5 s that doubles with each lost race up to 8 s, for at most 5 minutes or 500 attempts. */
const BACK_OFF = { base: 500, cap: 8_000, deadline: 300_000, attempts: 500, lost: 6 };
/**
 * The one way to change the index: judge a state, compare-and-swap, and on a lost race or a lost answer read and judge
 * again. Throws what `propose` throws, `INDEX_BRANCH_MISSING`, `INDEX_CONTENDED`, `GITHUB_UNAVAILABLE`.
 */
async function commitToIndex(request) {
    const { index, pacing, progress } = request;
    const start = pacing.now();
    let snapshot = request.first ?? (await index.read(request.paths));
    let lost = 0;
    for (let attempt = 1;; attempt++) {
        const state = stateOf(snapshot, request);
        const proposal = await request.propose(state);
        if (proposal.kind === 'settled') {
            return {
                value: proposal.value,
                commit: snapshot.head ?? '',
                wrote: attempt > 1 && lost > 0,
                attempts: attempt - 1,
            };
        }
        const outcome = await swap(snapshot, proposal, request);
        if (outcome.kind === 'done')
            return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
        if (outcome.kind === 'lost') {
            lost++;
            if (lost >= BACK_OFF.lost)
                throw unavailable(index, outcome.cause, lost);
        }
        const wait = waitFor(attempt, outcome, pacing.random());
        const elapsed = pacing.now() - start;
        if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) {
            throw outcome.kind === 'lost' ? unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
        }
        progress.step(progressLine(index, outcome, attempt, wait));
        await pacing.sleep(wait);
        snapshot = await index.read(request.paths);
    }
}
/** The state to judge: a missing branch counts as the files it will be founded with, and only where it may be founded. */
function stateOf(snapshot, { index, founding }) {
    if (snapshot.head !== undefined)
        return snapshot;
    if (founding === undefined)
        throw branchMissing(index);
    return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
}
async function swap(snapshot, { changes, message }, { index, founding }) {
    if (snapshot.head !== undefined)
        return index.commit(snapshot.head, changes, message);
    if (founding === undefined)
        throw branchMissing(index);
    const files = new Map(founding.files);
    for (const [path, text] of changes)
        if (text !== null)
            files.set(path, text);
    return founding.founder.found(files, message);
}
function waitFor(attempt, outcome, random) {
    const span = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
    const asked = outcome.kind === 'lost' ? (outcome.retryAfter ?? 0) : 0;
    return Math.round(asked + random * span);
}
function progressLine(index, outcome, attempt, wait) {
    const what = outcome.kind === 'stale' ? 'changed meanwhile' : 'gave no clear answer';
    return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1000).toFixed(1)} s`;
}
function branchMissing(index) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_BRANCH_MISSING', `Cannot use the index ${index.label}: the branch does not exist`, {
        found: 'a repository without that branch',
        expected: 'the branch that holds `config.json`',
        cure: 'Check `registry-branch:`, or make the index with `clyde-registry init`',
    });
}
function contended(index, attempts, elapsed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_CONTENDED', `Cannot commit to the index ${index.label}: others were faster every time`, {
        found: `${attempts} attempts in ${Math.round(elapsed / 1000)} s`,
        expected: 'a moment without other writers',
        cure: 'Run the job again: what was done so far is kept',
    });
}
function unavailable(index, cause, times) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says whether the commit landed',
        cure: 'Run the job again later: it looks first whether the commit landed',
        cause,
    });
}


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ withWhatMetaKnows),
/* harmony export */   Lw: () => (/* binding */ describeLatest),
/* harmony export */   ug: () => (/* binding */ describedVersion)
/* harmony export */ });
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4409);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** What changes when `meta/` and `readme/` shall describe this version: path and new text, or `null` for a file that goes. */
function describeLatest({ manifest, repository, readme }, files, paths) {
    const known = files.get(paths.meta);
    const meta = (0,_meta_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMeta */ .R)({
        manifest,
        ...(repository === undefined ? {} : { repository }),
        ...(known === undefined ? {} : { previous: { path: paths.meta, text: known } }),
    });
    const changes = meta === known ? [] : [[paths.meta, meta]];
    // an absent file must not be deleted: GitHub refuses the whole commit then
    return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
}
/** The version that `meta/` speaks of; nothing where there is no such file, or none that can be read. */
function describedVersion(meta) {
    const { version } = lenientObject(meta);
    return typeof version === 'string' ? version : undefined;
}
/**
 * The manifest out of an archive, with what the repository on GitHub said when the package was published: that is in no
 * archive, and would be lost when `meta/` goes back to an older version.
 */
function withWhatMetaKnows({ manifest, ...rest }, meta) {
    const { description, homepage, keywords, repository } = lenientObject(meta);
    const known = {
        ...(typeof description === 'string' ? { description } : {}),
        ...(typeof homepage === 'string' ? { homepage } : {}),
    };
    const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : [];
    return {
        ...(typeof repository === 'string' ? { repository } : {}),
        ...rest,
        manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words },
    };
}
function lenientObject(text) {
    try {
        const value = text === undefined ? undefined : JSON.parse(text);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 3988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 5204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
