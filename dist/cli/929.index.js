export const id = 929;
export const ids = [929];
export const modules = {

/***/ 2929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApi: () => (/* binding */ githubApi),
  githubIndex: () => (/* binding */ githubIndex),
  githubIndexOf: () => (/* binding */ githubIndexOf),
  githubServer: () => (/* binding */ githubServer)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


// EXTERNAL MODULE: ./build/src/http/body.js
var body = __webpack_require__(5980);
// EXTERNAL MODULE: ./build/src/http/failure.js
var failure = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/http/fetch.js + 1 modules
var http_fetch = __webpack_require__(3054);
// EXTERNAL MODULE: ./build/src/github/answers.js
var answers = __webpack_require__(9430);
// EXTERNAL MODULE: ./build/src/github/json.js
var json = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/src/github/site.js
var github_site = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/src/github/token.js

function tokenKind(token) {
    if (token.startsWith('ghs_'))
        return 'installation';
    if (token.startsWith('github_pat_'))
        return 'fine-grained';
    return /^gh[po]_/.test(token) ? 'classic' : 'unknown';
}
/** Refuses what cannot be a token before it reaches a header: a line feed from a badly set secret, an empty input. */
function checkToken(token, host) {
    if (token === '') {
        throw new errors/* RegistryError */.gl('TOKEN_MISSING', `Cannot ask ${host}: the token is empty`, {
            found: 'an empty token',
            expected: 'a token of GitHub',
            cure: 'Check that the secret exists and that this event may read it (pull requests from forks may not)',
        });
    }
    if (/^[\x21-\x7e]{1,4000}$/.test(token))
        return token;
    throw new errors/* RegistryError */.gl('TOKEN_INVALID', `Cannot ask ${host}: the token is not one`, {
        found: 'a text with spaces, line breaks or letters that no token has',
        expected: 'the token alone',
        cure: 'Set the secret again, without quotes and line breaks',
    });
}
/**
 * Whether a read already shows that the token may write. Only `true` or unknown: a fine-grained token, or a classic one
 * without the scope, may do less than its person; an App has no person, so what GitHub says of it (null, not confirmed) is its own.
 */
function writableFrom(facts) {
    const { permission, kind, scopes, isPublic, isArchived } = facts;
    if (isArchived || (permission !== 'ADMIN' && permission !== 'MAINTAIN' && permission !== 'WRITE'))
        return undefined;
    if (kind === 'fine-grained')
        return undefined;
    // a person's token that does not say its scopes says too little
    if (scopes === undefined)
        return kind === 'installation' ? true : undefined;
    const granted = scopes.split(',').map((scope) => scope.trim());
    return granted.includes('repo') || (isPublic && granted.includes('public_repo')) ? true : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/api.js








/** Pinned: the newest version drops fields, and the default will move. */
const API_VERSION = '2022-11-28';
const HEADERS = {
    'user-agent': 'clyde-registry',
    accept: 'application/vnd.github+json',
    'x-github-api-version': API_VERSION,
};
/** Bodies of the API; a file on its way may take half an hour. */
const API_LIMITS = { maxBytes: 96 * 1024 * 1024, idle: 60_000, total: 180_000 };
const FILE_LIMITS = { idle: 90_000, total: 1_800_000 };
/** Throws `TOKEN_MISSING` or `TOKEN_INVALID` for what cannot be a token. */
function createGitHubApi(access) {
    const { site, pacing } = access;
    const token = checkToken(access.token, new URL(site.rest).host);
    const fetch = access.fetch ?? (0,http_fetch/* createFetch */.Hy)({});
    const credential = { authorization: `Bearer ${token}`, origins: (0,github_site/* apiOrigins */.G$)(site) };
    const idle = access.idle === undefined ? {} : { idle: access.idle };
    const limits = { ...API_LIMITS, ...idle };
    const fileLimits = { ...FILE_LIMITS, ...idle };
    const ask = (request, read) => settle(() => fetch({ limits, ...request, credential }), { read, now: () => pacing.now(), token });
    return {
        site,
        tokenKind: tokenKind(token),
        pacing,
        progress: access.progress,
        rest: (route, parameters) => ask(restRequest(site, route, parameters), answers/* restAnswer */.fv),
        graphql: (query, variables) => ask({ url: site.graphql, ...api_json({ query, variables }), method: 'POST' }, answers/* graphAnswer */.bZ),
        upload: (url, type, body) => ask({ url, method: 'POST', headers: { ...HEADERS, 'content-type': type }, body, limits: fileLimits }, answers/* restAnswer */.fv),
        async open(route, parameters, maxBytes) {
            const request = restRequest(site, route, parameters);
            const headers = { ...request.headers, accept: 'application/octet-stream' };
            const answer = await fetch({ ...request, headers, credential, limits: { ...fileLimits, maxBytes } });
            if (answer.status >= 200 && answer.status < 300)
                return answer;
            const seen = await settle(async () => answer, { read: answers/* restAnswer */.fv, now: () => pacing.now(), token });
            return seen.kind === 'ok' ? { kind: 'unclear', cause: new Error('an answer that contradicts itself') } : seen;
        },
    };
}
function restRequest(site, route, parameters) {
    const { method, url, body } = endpoint(route, { ...parameters, baseUrl: site.rest });
    const request = { url, method, headers: HEADERS };
    return body === undefined ? request : { ...request, ...api_json(body) };
}
function api_json(value) {
    return { body: JSON.stringify(value), headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' } };
}
async function settle(send, { read, now, token }) {
    let seen;
    try {
        const answer = await send();
        seen = answer;
        const { status, headers } = answer;
        const data = status === 204 ? void (await (0,body/* readBytes */.io)(answer)) : await (0,body/* readJson */.Vh)(answer);
        return read({ status, headers, data: withoutSecret(data, status, token) }, now());
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* HttpFailure */.H))
            throw thrown;
        // an error page has no JSON, but its status and headers may still say how long to wait
        const said = seen !== undefined && seen.status >= 400 ? read({ ...seen, data: undefined }, now()) : undefined;
        return said === undefined || said.kind === 'unclear' ? { ...said, kind: 'unclear', cause: thrown } : said;
    }
}
// what a refusal says is shown to people: a server that quotes the token back must not bring it into a log
function withoutSecret(data, status, token) {
    if (status < 300 && (0,json/* fieldsOf */.Pf)(data).errors === undefined)
        return data;
    const text = JSON.stringify(data);
    return text.includes(token) ? JSON.parse(text.replaceAll(token, '***')) : data;
}

// EXTERNAL MODULE: ./build/src/github/documents.js
var documents = __webpack_require__(5947);
// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/index-files.js



/** Judges one `TreeEntry`. Throws `INDEX_INVALID` for a folder or link where a file should be, `INDEX_UNREADABLE` for nonsense. */
function seenFile(entry, path, label) {
    if (entry === null)
        return { kind: 'absent' };
    const { type, mode, oid: id, object } = (0,json/* fieldsOf */.Pf)(entry);
    const oid = (0,json/* oidOf */._f)(id);
    if (oid === undefined || typeof type !== 'string') {
        throw unreadable(label, path, 'an entry without an id');
    }
    if (type !== 'blob' || (mode !== 0o100644 && mode !== 0o100755)) {
        throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot read the index ${label}: "${path}" is not a file`, {
            found: `a ${type} with mode ${typeof mode === 'number' ? mode.toString(8) : 'unknown'}`,
            expected: 'a regular file',
            cure: `Remove "${path}" from the index repository`,
        });
    }
    const text = wholeText((0,json/* fieldsOf */.Pf)(object), oid);
    return text === undefined ? { kind: 'partial', oid } : { kind: 'text', text };
}
// isTruncated alone is not enough: GraphQL cuts at 512,000 bytes, and replaces bytes that are no UTF-8, without a word
function wholeText({ text, isTruncated }, oid) {
    if (typeof text !== 'string' || isTruncated === true)
        return undefined;
    return blobId(Buffer.from(text), oid.length) === oid ? text : undefined;
}
/** The text of a blob that came from REST, checked against its id. */
function blobText(answer, oid, at) {
    const { content, encoding } = (0,json/* fieldsOf */.Pf)(answer);
    if (typeof content !== 'string' || encoding !== 'base64')
        throw unreadable(at.label, at.path, 'a blob without content');
    const bytes = Buffer.from(content, 'base64');
    if (blobId(bytes, oid.length) !== oid)
        throw unreadable(at.label, at.path, 'other bytes than its id stands for');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot read the index ${at.label}: "${at.path}" is not UTF-8`, {
            found: 'other bytes',
            expected: 'text in UTF-8',
            cure: `Restore "${at.path}" from the history of the index repository`,
        });
    }
}
/** Git's id of a blob: SHA-1, or SHA-256 where ids have 64 digits. */
function blobId(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function unreadable(label, subject, found) {
    return new errors/* RegistryError */.gl('INDEX_UNREADABLE', `Cannot read the index ${label}: what came back for "${subject}" cannot be right`, {
        found,
        expected: 'the file as it is in the commit',
        cure: 'Run it again; if it stays, check the repository with git fsck',
    });
}

// EXTERNAL MODULE: ./build/src/github/outcomes.js
var outcomes = __webpack_require__(7804);
// EXTERNAL MODULE: ./build/src/github/reads.js
var reads = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/src/github/refusals.js
var refusals = __webpack_require__(5820);
;// CONCATENATED MODULE: ./build/src/github/index-read.js








/** Files asked for in one query; more come from the same commit by its id. */
const FILES_PER_QUERY = 100;
/** One consistent look at the index: one request for up to a hundred files of usual size. */
async function readIndex(place, paths) {
    const first = paths.slice(0, FILES_PER_QUERY);
    const ref = `refs/heads/${place.branch}`;
    const { repository, scopes } = await query(place, (0,documents/* readBranchDocument */.C4)(first.length), { ref, ...aliases(first) });
    const visibility = visibilityOf(repository.visibility, place.label);
    const writable = writableFrom({
        permission: repository.viewerPermission,
        kind: place.api.tokenKind,
        scopes,
        isPublic: visibility === 'public',
        isArchived: repository.isArchived === true,
    });
    const about = { visibility, ...(writable === undefined ? {} : { writable }) };
    // null is "no such branch" only in an answer that knows the repository and has no error
    if (repository.ref === null)
        return { ...about, files: new Map(paths.map((path) => [path, undefined])) };
    const target = (0,json/* fieldsOf */.Pf)((0,json/* fieldsOf */.Pf)(repository.ref).target);
    const head = (0,json/* oidOf */._f)(target.oid);
    if (head === undefined)
        throw unreadable(place.label, ref, 'a branch without a commit');
    const refusal = ruleRefusal(place, (0,json/* fieldsOf */.Pf)(repository.ref).refUpdateRule);
    const files = await readFiles(place, first, target);
    for (let start = FILES_PER_QUERY; start < paths.length; start += FILES_PER_QUERY) {
        const some = paths.slice(start, start + FILES_PER_QUERY);
        const more = await query(place, (0,documents/* readCommitDocument */.$R)(some.length), { oid: head, ...aliases(some) });
        for (const [path, text] of await readFiles(place, some, (0,json/* fieldsOf */.Pf)(more.repository.object)))
            files.set(path, text);
    }
    return { head, ...about, ...(refusal === undefined ? {} : { refusal }), files };
}
/** A commit is refused where the rules of the branch say that this token may not push; without rules, or without a clear word, it has to be tried. */
function ruleRefusal({ api, repository, label }, rule) {
    const { viewerCanPush, pattern, requiredApprovingReviewCount: reviews } = (0,json/* fieldsOf */.Pf)(rule);
    if (viewerCanPush !== false)
        return undefined;
    const wants = typeof reviews === 'number' && reviews > 0 ? `, wanting approving reviews: ${reviews}` : '';
    const found = `a rule for ${(0,sparse_text/* quote */.hD)(String(pattern))}${wants}, which does not let this token push`;
    const asked = { ...askedOf(api, repository), action: `Cannot commit to the index ${label}` };
    return (0,refusals/* refusalError */.z)({ kind: 'refused', code: 'INDEX_PROTECTED', found }, asked);
}
function aliases(paths) {
    return Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
}
async function query({ api, repository, label }, document, variables) {
    const answer = await (0,reads/* readPatiently */.Bk)(api, () => api.graphql(document, { ...repository, ...variables }));
    const outcome = (0,outcomes/* queryOutcome */.xQ)(answer);
    if (outcome.kind === 'ok')
        return outcome;
    const cause = answer.kind === 'unclear' ? { cause: answer.cause } : {};
    throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(api, repository), action: `Cannot read the index ${label}`, ...cause });
}
/** The constant part of what a refusal's message needs. */
function askedOf(api, repository) {
    return { repository, tokenKind: api.tokenKind, server: api.site.server };
}
async function readFiles(place, paths, commit) {
    const files = new Map();
    for (const [index, path] of paths.entries()) {
        const entry = commit[`f${index}`];
        // absent is null; a field that is not there at all means the answer is not whole
        if (entry !== null && !(0,json/* isFields */.Ce)(entry))
            throw unreadable(place.label, path, 'nothing');
        const seen = seenFile(entry, path, place.label);
        if (seen.kind === 'absent')
            files.set(path, undefined);
        else
            files.set(path, seen.kind === 'text' ? seen.text : await readBlob(place, path, seen.oid));
    }
    return files;
}
async function readBlob({ api, repository, label }, path, oid) {
    const { owner, name } = repository;
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    const answer = await (0,reads/* readPatiently */.Bk)(api, () => api.rest(route, { owner, repo: name, file_sha: oid }));
    const outcome = (0,outcomes/* fetchOutcome */.v9)(answer);
    if (outcome.kind === 'ok')
        return blobText(outcome.data, oid, { path, label });
    if (outcome.kind === 'missing')
        throw unreadable(label, path, outcome.found);
    const code = outcome.code === 'TOKEN_INVALID' || outcome.code === 'RATE_LIMITED' ? outcome.code : 'INDEX_UNREADABLE';
    throw (0,refusals/* refusalError */.z)({ ...outcome, code }, { ...askedOf(api, repository), action: `Cannot read "${path}" of the index ${label}` });
}
const VISIBILITIES = {
    PUBLIC: 'public',
    INTERNAL: 'internal',
    PRIVATE: 'private',
};
function visibilityOf(value, label) {
    const visibility = typeof value === 'string' && Object.hasOwn(VISIBILITIES, value) ? VISIBILITIES[value] : undefined;
    if (visibility === undefined)
        throw unreadable(label, 'visibility', 'none that is known');
    return visibility;
}

;// CONCATENATED MODULE: ./build/src/github/index-found.js




/**
 * Makes the branch with a first commit of its own, without parents. `empty`: the repository has no commit yet, so
 * GitHub's git data cannot be used there. Only the last request can be seen by anybody.
 */
async function foundOrphan(place, files, message) {
    const entries = [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
    const tree = await step(place, 'POST /repos/{owner}/{repo}/git/trees', { tree: entries });
    if (tree.kind !== 'ok')
        return tree;
    const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`;
    const made = { message: text, tree: tree.oid, parents: [] };
    const commit = await step(place, 'POST /repos/{owner}/{repo}/git/commits', made);
    if (commit.kind !== 'ok')
        return commit;
    const ref = { ref: `refs/heads/${place.branch}`, sha: commit.oid };
    const branch = await step(place, 'POST /repos/{owner}/{repo}/git/refs', ref);
    return branch.kind === 'ok' ? { kind: 'done', commit: commit.oid } : branch;
}
/** The very first commit of an empty repository: the Contents API is the only way, one file at a time. */
async function foundEmpty(place, [path, text], message) {
    const content = Buffer.from(text).toString('base64');
    // Octokit's {path} escapes the slashes, which GitHub takes as they are; a name with `#` or `?` must still be escaped
    const route = `PUT /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
    const put = await step(place, route, { message: message.headline, content, branch: place.branch });
    if (put.kind === 'ok')
        return { kind: 'done', commit: put.oid };
    return put.kind === 'empty' ? { kind: 'stale' } : put;
}
async function step({ api, repository, label }, route, parameters) {
    const { owner, name } = repository;
    const outcome = (0,outcomes/* foundingOutcome */.H6)(await api.rest(route, { owner, repo: name, ...parameters }));
    if (outcome.kind === 'refused') {
        throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(api, repository), action: `Cannot make the index ${label}` });
    }
    if (outcome.kind !== 'ok')
        return outcome;
    const data = (0,json/* fieldsOf */.Pf)(outcome.data);
    // trees and commits have a sha, refs an object, contents a commit
    const oid = (0,json/* oidOf */._f)(data.sha) ?? (0,json/* oidOf */._f)((0,json/* fieldsOf */.Pf)(data.object).sha) ?? (0,json/* oidOf */._f)((0,json/* fieldsOf */.Pf)(data.commit).sha);
    return oid === undefined ? { kind: 'lost', cause: new Error('an answer without an id') } : { kind: 'ok', oid };
}

;// CONCATENATED MODULE: ./build/src/github/index-store.js





/** No commit has this id, so a commit on top of it can never be made. */
const NOWHERE = '0'.repeat(40);
/** The index as a branch of a repository on GitHub. A read, a commit and a probe are one request each. */
function createGitHubIndex(options) {
    const { repository, branch } = options;
    const place = { ...options, label: `${repository.owner}/${repository.name}@${branch}` };
    return {
        label: place.label,
        read: (paths) => readIndex(place, paths),
        commit: (head, changes, message) => commit(place, head, changes, message),
        found: (files, message) => found(place, files, message),
        probe: () => probe(place),
    };
}
async function commit(place, head, changes, message) {
    const outcome = (0,outcomes/* commitOutcome */.kD)(await place.api.graphql(documents/* COMMIT_DOCUMENT */.sD, { input: inputFor(place, head, changes, message) }));
    if (outcome.kind !== 'refused')
        return outcome;
    const action = `Cannot commit to the index ${place.label}`;
    throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(place.api, place.repository), action });
}
function inputFor({ repository, branch }, head, changes, message) {
    const additions = [];
    const deletions = [];
    for (const [path, text] of changes) {
        if (text === null)
            deletions.push({ path });
        else
            additions.push({ path, contents: Buffer.from(text).toString('base64') });
    }
    return {
        branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
        expectedHeadOid: head,
        message: { ...message },
        fileChanges: { additions, deletions },
    };
}
async function found(place, files, message) {
    const orphan = await foundOrphan(place, files, message);
    if (orphan.kind !== 'empty')
        return orphan;
    const [first, ...rest] = files;
    if (first === undefined)
        return { kind: 'stale' };
    const begun = await foundEmpty(place, first, message);
    return begun.kind === 'done' && rest.length > 0 ? commit(place, begun.commit, new Map(rest), message) : begun;
}
/** Asks for a commit that cannot be made: a token without the right is told so, any other that there is no such head. */
async function probe(place) {
    const input = inputFor(place, NOWHERE, new Map(), { headline: 'Never made: asks whether this token may write' });
    const outcome = (0,outcomes/* commitOutcome */.kD)(await place.api.graphql(documents/* COMMIT_DOCUMENT */.sD, { input }));
    const telling = ['INDEX_FORBIDDEN', 'INDEX_PROTECTED', 'INDEX_NOT_FOUND', 'TOKEN_INVALID', 'RATE_LIMITED'];
    if (outcome.kind !== 'refused' || !telling.includes(outcome.code))
        return;
    const action = `Cannot write to the index ${place.label}`;
    throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(place.api, place.repository), action });
}

;// CONCATENATED MODULE: ./build/src/cli/github-registry.js




/** GitHub's API as the environment names it, with its token. Throws `TOKEN_MISSING`. */
function githubApi({ env, pacing, terminal }) {
    const token = env.GH_TOKEN || env.GITHUB_TOKEN;
    if (token === undefined || token === '') {
        throw new errors/* RegistryError */.gl('TOKEN_MISSING', 'Cannot ask GitHub: there is no token', {
            found: 'neither GH_TOKEN nor GITHUB_TOKEN',
            expected: 'a token that may read the registry, and write to it for publishing and yanking',
            cure: 'export GH_TOKEN="$(gh auth token)"',
        });
    }
    return createGitHubApi({
        site: siteOf(env),
        token,
        pacing,
        progress: terminal.progress,
        fetch: (0,http_fetch/* createFetch */.Hy)({ proxy: env }),
    });
}
/** The index repository's branch, `main` unless `owner/name@branch` names another. */
function githubIndexOf(api, { owner, repository, branch }) {
    return createGitHubIndex({ api, repository: { owner, name: repository }, branch: branch ?? 'main' });
}
/** The same with the token of the environment. */
function githubIndex(place, context) {
    return githubIndexOf(githubApi(context), place);
}
/** The GitHub that is meant, by the address of its API. */
function githubServer(env) {
    return new URL(siteOf(env).rest);
}
/** Addresses of the GitHub that is meant: `GITHUB_API_URL` decides, the others follow from it. */
function siteOf(env) {
    const rest = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    if (!URL.canParse(rest)) {
        throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot use GITHUB_API_URL: it is not an address', {
            found: `"${rest}"`,
            expected: '`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server',
        });
    }
    const url = new URL(rest);
    const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith('/v3') ? rest.replace(/\/v3$/, '/graphql') : `${rest}/graphql`);
    const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, '')}`;
    return { rest, graphql, server: server.replace(/\/+$/, '') };
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bZ: () => (/* binding */ graphAnswer),
/* harmony export */   fv: () => (/* binding */ restAnswer),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

/** GitHub asks for at least a minute where it names no time (docs, secondary rate limits). */
const DEFAULT_WAIT = 60_000;
/** A REST answer by its status. `now`: milliseconds since 1970, for limits that name a point in time. */
function restAnswer(raw, now) {
    const { status, headers } = raw;
    const limited = limitOf(raw, now);
    if (limited !== undefined)
        return limited;
    if (status >= 200 && status < 300)
        return { kind: 'ok', status, headers, data: raw.data };
    const message = messageOf(raw.data);
    if (status >= 400 && status < 500 && status !== 408 && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(raw.data)) {
        return { kind: 'refused', status, message, data: raw.data };
    }
    const wait = retryAfterOf(headers, now);
    const cause = new Error(`HTTP status ${status}${message === '' ? '' : `: ${message}`}`);
    return { kind: 'unclear', cause, ...(wait === undefined ? {} : { retryAfter: wait }) };
}
/** A GraphQL answer: `ok` only when it has data and no error at all. */
function graphAnswer(raw, now) {
    const answer = restAnswer(raw, now);
    if (answer.kind !== 'ok')
        return answer;
    const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(raw.data);
    const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(data.errors).map(graphErrorOf);
    const limit = errors.find(({ type, message }) => type === 'RATE_LIMITED' || isSecondary(message));
    if (limit !== undefined) {
        const primary = !isSecondary(limit.message);
        const wait = (primary ? resetOf(raw.headers, now) : retryAfterOf(raw.headers, now)) ?? DEFAULT_WAIT;
        return { kind: 'limited', message: limit.message, retryAfter: wait, primary };
    }
    if (errors.some(({ message }) => isTransient(message))) {
        return { kind: 'unclear', cause: new Error(errors.map(({ message }) => message).join('; ')) };
    }
    if (errors.length > 0)
        return { kind: 'errors', headers: raw.headers, errors, data: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(data.data) };
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(data.data))
        return { ...answer, data: data.data };
    return { kind: 'unclear', cause: new Error('an answer without data') };
}
function limitOf({ status, headers, data }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const message = messageOf(data);
    const asked = retryAfterOf(headers, now);
    if (asked !== undefined)
        return { kind: 'limited', message, retryAfter: asked, primary: false };
    if (isSecondary(message))
        return { kind: 'limited', message, retryAfter: DEFAULT_WAIT, primary: false };
    if (headerOf(headers, 'x-ratelimit-remaining') === '0' || /^API rate limit exceeded/i.test(message)) {
        return { kind: 'limited', message, retryAfter: resetOf(headers, now) ?? DEFAULT_WAIT, primary: true };
    }
    return status === 429 ? { kind: 'limited', message, retryAfter: DEFAULT_WAIT, primary: false } : undefined;
}
function isSecondary(message) {
    return /\bsecondary rate\b|abuse detection/i.test(message);
}
function isTransient(message) {
    return /^Something went wrong|timed? ?out\b|^Internal server error|temporarily unavailable/i.test(message);
}
/** `retry-after` in milliseconds: seconds, or a date. */
function retryAfterOf(headers, now) {
    const text = headerOf(headers, 'retry-after');
    if (text === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
// one second more: the header counts whole seconds
function resetOf(headers, now) {
    const text = headerOf(headers, 'x-ratelimit-reset');
    return text !== undefined && /^\d{1,12}$/.test(text) ? Math.max(0, Number(text) * 1000 + 1000 - now) : undefined;
}
function headerOf(headers, name) {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
}
function graphErrorOf(value) {
    const { type, message, path, extensions } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value);
    return {
        type: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(type) ?? '',
        message: cleaned((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message) ?? 'an error without a message'),
        path: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(path).join('.'),
        static: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(extensions).code) !== undefined && type === undefined,
    };
}
/** GitHub's `message` and the `errors` below it in one line. */
function messageOf(data) {
    const { message, errors } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(data);
    const details = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(errors).map((item) => {
        const { field, code, message: text } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item);
        return typeof item === 'string' ? item : ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text) ?? [field, code].filter((part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(part)).join(' '));
    });
    return cleaned([(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message), ...details].filter((part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(part) !== undefined).join('; '));
}
// what a server says is shown to people: no control characters (they can forge log lines), and not for ever
function cleaned(text) {
    return text
        .replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
        .trim()
        .slice(0, 400);
}


/***/ }),

/***/ 5947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ readCommitDocument),
/* harmony export */   C4: () => (/* binding */ readBranchDocument),
/* harmony export */   NK: () => (/* binding */ RESOLVE_DOCUMENT),
/* harmony export */   sD: () => (/* binding */ COMMIT_DOCUMENT)
/* harmony export */ });
/** Every GraphQL document this program sends. */
const FILE = 'type mode oid object { ... on Blob { oid isTruncated isBinary text } }';
function aliases(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return {
        variables: indexes.map((index) => `, $p${index}: String!`).join(''),
        // a selection may not be empty
        fields: count === 0 ? '__typename' : indexes.map((index) => `f${index}: file(path: $p${index}) { ${FILE} }`).join(' '),
    };
}
/**
 * Head of a branch and files of that very commit: `Commit.file` under the ref's target cannot come from another commit,
 * as `object(expression:)` beside it can. `refUpdateRule` is what rules say to those who do not administer them. Variables `owner`, `name`, `ref`, `p0`…; files come as `f0`….
 */
function readBranchDocument(count) {
    const { variables, fields } = aliases(count);
    return `query($owner: String!, $name: String!, $ref: String!${variables}) {
  repository(owner: $owner, name: $name) {
    visibility viewerPermission isArchived
    ref(qualifiedName: $ref) {
      refUpdateRule { pattern viewerCanPush requiredApprovingReviewCount }
      target { oid ... on Commit { ${fields} } }
    }
  }
}`;
}
/** More files of a commit that is known. Variables `owner`, `name`, `oid`, `p0`…. */
function readCommitDocument(count) {
    const { variables, fields } = aliases(count);
    return `query($owner: String!, $name: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { ${fields} } } }
}`;
}
/** One commit on top of `expectedHeadOid`, or none. */
const COMMIT_DOCUMENT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** What a ref points to, through an annotated tag and a tag of a tag. Variables `owner`, `name`, `ref`. */
const RESOLVE_DOCUMENT = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } }
    }
  }
}`;


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
function fieldsOf(value) {
    return isFields(value) ? value : {};
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A text that is not empty. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A numeric id as GitHub gives it: a positive integer, often beyond 32 bits. */
function idOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** The full id of a git object. */
function oidOf(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
/** A point in time as `YYYY-MM-DDTHH:MM:SSZ`. */
function timeOf(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ foundingOutcome),
/* harmony export */   IA: () => (/* binding */ releaseOutcome),
/* harmony export */   U3: () => (/* binding */ uploadOutcome),
/* harmony export */   kD: () => (/* binding */ commitOutcome),
/* harmony export */   v9: () => (/* binding */ fetchOutcome),
/* harmony export */   xQ: () => (/* binding */ queryOutcome)
/* harmony export */ });
/* unused harmony export lostOr */
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9430);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);



/** A write without a clear answer. A limit that lasts long is said at once; nothing happened then. */
function lostOr(answer) {
    if (answer.kind === 'unclear')
        return { ...answer, kind: 'lost' };
    if (!(0,_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .worthWaiting */ .qn)(answer))
        return refused('RATE_LIMITED', answer.message, answer.retryAfter);
    return { kind: 'lost', cause: new Error(`GitHub limits requests: ${answer.message}`), retryAfter: answer.retryAfter };
}
function refused(code, found, retryAfter) {
    return { kind: 'refused', code, found, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
const PROTECTED = /GH006|GH013|repository rule violation|rule violations|protected branch|changes must be made through|required status check|must have verified signatures|pre-receive hook/i;
const FORBIDDEN = /not accessible by|correct permissions|required scopes|SAML|IP allow list|archived|must have (?:push|write)|not authorized/i;
const STALE = /expected branch to point to|\bis at \S+ but expected|No commit exists with specified expectedHeadOid/i;
/** Of `createCommitOnBranch`. The type alone does not tell: the race inside the ref transaction has a type nobody has documented. */
function commitOutcome(answer) {
    if (answer.kind === 'ok') {
        const commit = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(answer.data).createCommitOnBranch).commit).oid);
        if (commit !== undefined)
            return { kind: 'done', commit };
        return { kind: 'lost', cause: new Error('an answer without the commit') };
    }
    if (answer.kind === 'errors')
        return commitRefusal(answer.errors);
    if (answer.kind === 'refused')
        return indexRefusal(answer.status, answer.message);
    return lostOr(answer);
}
function commitRefusal(errors) {
    const found = textOf(errors);
    const has = (type) => errors.some((error) => error.type === type);
    if (has('STALE_DATA') || STALE.test(found))
        return { kind: 'stale' };
    if (has('BRANCH_PROTECTION_RULE_VIOLATION') || PROTECTED.test(found))
        return refused('INDEX_PROTECTED', found);
    if (has('FORBIDDEN') || has('INSUFFICIENT_SCOPES') || FORBIDDEN.test(found))
        return refused('INDEX_FORBIDDEN', found);
    // a branch that vanished is a changed state; a repository that vanished is not
    if (has('NOT_FOUND'))
        return /repository/i.test(found) ? refused('INDEX_NOT_FOUND', found) : { kind: 'stale' };
    if (has('UNPROCESSABLE') || errors.some((error) => error.static))
        return refused('GITHUB_UNEXPECTED', found);
    return { kind: 'lost', cause: new Error(found) };
}
function textOf(errors) {
    return errors.map(({ type, message }) => (type === '' ? message : `${type}: ${message}`)).join('; ');
}
function indexRefusal(status, message) {
    const found = `HTTP status ${status}: ${message}`;
    if (status === 401)
        return refused('TOKEN_INVALID', found);
    if (status === 403)
        return refused(PROTECTED.test(message) ? 'INDEX_PROTECTED' : 'INDEX_FORBIDDEN', found);
    if (status === 404)
        return refused('INDEX_NOT_FOUND', found);
    return refused(PROTECTED.test(message) ? 'INDEX_PROTECTED' : 'GITHUB_UNEXPECTED', found);
}
/** Of a query over one repository: its fields, or why it cannot be read. Some data beside an error is no data. */
function queryOutcome(answer) {
    switch (answer.kind) {
        case 'ok':
            return queried(answer);
        case 'errors':
            return answer.errors.every(saysEnough) ? queried(answer) : queryRefusal(answer.errors);
        case 'refused': {
            const outcome = indexRefusal(answer.status, answer.message);
            return outcome.code === 'GITHUB_UNEXPECTED' ? { ...outcome, code: 'INDEX_UNREADABLE' } : outcome;
        }
        case 'limited':
            return refused('RATE_LIMITED', answer.message, answer.retryAfter);
        case 'unclear':
            return refused('INDEX_UNREADABLE', answer.cause.message);
    }
}
function queried({ data, headers }) {
    const { repository } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(data);
    const scopes = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .rR)(headers, 'x-oauth-scopes');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(repository))
        return { kind: 'ok', repository, scopes };
    return refused('INDEX_NOT_FOUND', 'no such repository, as far as this token can see');
}
// not seen so far: a missing file is null without an error; with one of this type it is missing just as well
function saysEnough({ type, path }) {
    // rules that this token may not look at are as good as unknown
    if (/^repository\.ref\.refUpdateRule(?:\.|$)/.test(path))
        return true;
    return type === 'NOT_FOUND' && /^repository\.(?:ref\.target|object)\.f\d+$/.test(path);
}
function queryRefusal(errors) {
    const found = textOf(errors);
    if (errors.some(({ type, path }) => type === 'NOT_FOUND' && path === 'repository'))
        return refused('INDEX_NOT_FOUND', found);
    const forbidden = errors.some(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
    return refused(forbidden ? 'INDEX_FORBIDDEN' : 'INDEX_UNREADABLE', found);
}
/** Of the requests that make a branch. `empty`: the repository has no commit at all, so git data cannot be made there. */
function foundingOutcome(answer) {
    if (answer.kind === 'ok')
        return answer;
    if (answer.kind !== 'refused')
        return lostOr(answer);
    const { status, message } = answer;
    if (status === 409 && /repository is empty/i.test(message))
        return { kind: 'empty' };
    if (/reference already exists|sha" wasn't supplied|is at \S+ but expected|expected to be at/i.test(message))
        return { kind: 'stale' };
    const outcome = indexRefusal(status, message);
    // what may not be written is hidden like what does not exist; it was read before
    return outcome.code === 'INDEX_NOT_FOUND' ? { ...outcome, code: 'INDEX_FORBIDDEN' } : outcome;
}
/** Of creating or publishing a release. `taken`: the tag has a published release already. */
function releaseOutcome(answer) {
    if (answer.kind === 'ok')
        return answer;
    if (answer.kind !== 'refused')
        return lostOr(answer);
    const { status, message, data } = answer;
    const found = `HTTP status ${status}: ${message}`;
    if (status === 401)
        return refused('TOKEN_INVALID', found);
    if (status === 403 || status === 404)
        return refused('RELEASE_FORBIDDEN', found);
    if (status === 422 && hasCode(data, 'already_exists', 'tag_name'))
        return { kind: 'taken' };
    if (status === 422)
        return refused('RELEASE_BLOCKED', found);
    return refused('GITHUB_UNEXPECTED', found);
}
/** Of an upload that got an answer. `exists`: the name is taken, by a whole file or half of one. */
function uploadOutcome(answer) {
    if (answer.kind === 'ok')
        return answer;
    if (answer.kind !== 'refused')
        return lostOr(answer);
    const { status, message, data } = answer;
    const found = `HTTP status ${status}: ${message}`;
    if (status === 401)
        return refused('TOKEN_INVALID', found);
    if (status === 422 && hasCode(data, 'already_exists'))
        return { kind: 'exists' };
    if (status === 422 && /immutable release/i.test(message))
        return refused('RELEASE_IMMUTABLE', found);
    if (status === 403 || status === 404)
        return refused('ASSET_FORBIDDEN', found);
    return refused('GITHUB_UNEXPECTED', found);
}
/** Of a plain REST read. */
function fetchOutcome(answer) {
    switch (answer.kind) {
        case 'ok':
            return answer;
        case 'limited':
            return refused('RATE_LIMITED', answer.message, answer.retryAfter);
        case 'unclear':
            return refused('GITHUB_UNAVAILABLE', answer.cause.message);
        case 'refused': {
            const found = `HTTP status ${answer.status}: ${answer.message}`;
            if (answer.status === 404)
                return { kind: 'missing', found };
            if (answer.status === 401)
                return refused('TOKEN_INVALID', found);
            return refused(answer.status === 403 ? 'RELEASE_FORBIDDEN' : 'GITHUB_UNEXPECTED', found);
        }
    }
}
function hasCode(data, code, field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(data.errors)
        .map(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)
        .some((error) => error.code === code && (field === undefined || error.field === field));
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ readPatiently),
/* harmony export */   ZK: () => (/* binding */ READ_PATIENCE),
/* harmony export */   qn: () => (/* binding */ worthWaiting)
/* harmony export */ });
/** How often and how long a read is tried again; a write never is. Milliseconds. */
const READ_PATIENCE = { attempts: 5, base: 500, cap: 8_000, primary: 60_000, secondary: 300_000 };
/** Whether waiting as long as GitHub asks is sensible; past that the user should know. */
function worthWaiting({ primary, retryAfter }) {
    return retryAfter <= (primary ? READ_PATIENCE.primary : READ_PATIENCE.secondary);
}
/** Asks until there is a clear answer, politely and not for ever; the last answer is given as it is. */
async function readPatiently(api, ask) {
    for (let attempt = 1;; attempt++) {
        const answer = await ask();
        if (attempt >= READ_PATIENCE.attempts || !isPassing(answer))
            return answer;
        const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (attempt - 1));
        const wait = Math.round((answer.retryAfter ?? 0) + jitter);
        const why = answer.kind === 'limited' ? 'asks to wait' : 'gave no clear answer';
        api.progress?.step(`GitHub ${why}; reading again in ${(wait / 1000).toFixed(1)} s`);
        await api.pacing.sleep(wait);
    }
}
function isPassing(answer) {
    if (answer.kind === 'limited' && 'primary' in answer)
        return worthWaiting(answer);
    return (answer.kind === 'unclear' && (!('retryAfter' in answer) || (answer.retryAfter ?? 0) <= READ_PATIENCE.secondary));
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** A refusal as the error a user sees, with the next step for this kind of token. */
function refusalError(refusal, asked) {
    const { code, found } = refusal;
    const message = `${asked.action}: ${SUMMARY[code] ?? 'GitHub refused it'}`;
    const expected = EXPECTED[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(code, message, {
        found: refusal.retryAfter === undefined ? found : `${found} (free again in ${duration(refusal.retryAfter)})`,
        ...(expected === undefined ? {} : { expected }),
        cure: cureFor(refusal, asked),
        ...(asked.cause === undefined ? {} : { cause: asked.cause }),
    });
}
const SUMMARY = {
    TOKEN_INVALID: 'GitHub does not accept the token',
    INDEX_NOT_FOUND: 'the repository does not exist, or the token may not see it',
    INDEX_FORBIDDEN: 'the token may not do that',
    INDEX_PROTECTED: 'the branch is protected by rules',
    INDEX_UNREADABLE: 'GitHub gave no answer that can be trusted',
    SOURCE_UNREADABLE: 'the repository does not exist, or the token may not see it',
    DOWNLOAD_FAILED: 'GitHub did not give the file',
    RATE_LIMITED: 'the limit of requests is reached',
    RELEASE_FORBIDDEN: 'the token may not make or change releases there',
    RELEASE_BLOCKED: 'GitHub does not allow this release',
    RELEASE_IMMUTABLE: 'the release is immutable',
    ASSET_FORBIDDEN: 'the token may not attach files there',
    GITHUB_UNAVAILABLE: 'GitHub gave no answer that can be trusted',
    GITHUB_UNEXPECTED: 'GitHub answered in a way that is not expected',
};
const EXPECTED = {
    TOKEN_INVALID: 'a token that is neither expired nor revoked',
    INDEX_NOT_FOUND: 'a repository that the token can read',
    SOURCE_UNREADABLE: 'a repository that the token can read',
    INDEX_FORBIDDEN: 'a token with Contents: write on the index repository',
    INDEX_PROTECTED: 'a branch that the token may commit to directly',
    RELEASE_FORBIDDEN: 'a token with Contents: write on the package repository',
    ASSET_FORBIDDEN: 'a token with Contents: write on the package repository',
    RELEASE_IMMUTABLE: 'a draft, to which files can still be attached',
};
function cureFor({ code, found, retryAfter }, asked) {
    const name = `${asked.repository.owner}/${asked.repository.name}`;
    switch (code) {
        case 'TOKEN_INVALID':
            return 'Set the secret again with a new token; an App token lives one hour: make it in the same job';
        case 'INDEX_NOT_FOUND':
            return `Check the spelling of ${name}. If it is private, give a token that may read it as \`registry-token\`\n${grant(asked)}`;
        case 'SOURCE_UNREADABLE':
            return `Check the name ${name}, and give a token that may read it; the job's own token reaches its own repository only`;
        case 'INDEX_FORBIDDEN':
            return /SAML/i.test(found) ? sso(asked) : grant(asked);
        case 'INDEX_PROTECTED':
            return `In ${asked.server}/${name}/settings/rules add the GitHub App that commits as a bypass actor (the job's own token cannot be one), or name a branch without rules: \`registry-branch: registry\``;
        case 'RATE_LIMITED':
            return `Run the job again in ${duration(retryAfter ?? 60_000)}; what was done so far is kept`;
        case 'RELEASE_FORBIDDEN':
            return `${PERMISSIONS}\nIf that is set already: the job's own token cannot release a commit that changes .github/workflows; make the release by hand and use \`on: release\``;
        case 'RELEASE_BLOCKED':
            return 'Look at the rules for tags in the settings of the repository. A tag that an immutable release used once stays used up: release the next version';
        case 'ASSET_FORBIDDEN':
            return /SAML/i.test(found) ? sso(asked) : PERMISSIONS;
        case 'RELEASE_IMMUTABLE':
            return DRAFT_FIRST;
        default:
            return 'Run it again later; if it stays, look at https://www.githubstatus.com and at a proxy between';
    }
}
const PERMISSIONS = `Give the job the permission to write, in the workflow file:
permissions:
  contents: write`;
const DRAFT_FIRST = `Let this action make the release: push a tag instead of publishing a release by hand
on:
  push:
    tags: ["v*"]
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
function sso({ repository, server }) {
    return `Authorise the token for the organisation "${repository.owner}" at ${server}/settings/tokens (Configure SSO)`;
}
function grant({ tokenKind, repository, server }) {
    const { owner, name } = repository;
    const full = `${owner}/${name}`;
    switch (tokenKind) {
        case 'fine-grained':
            return `Edit the token at ${server}/settings/personal-access-tokens: Repository access: ${full}; Permissions: Contents: Read and write`;
        case 'classic':
            return `Give the token the scope \`repo\` at ${server}/settings/tokens, and its account write access to ${full}`;
        default:
            return `The job's own token reaches its own repository only, and needs
permissions:
  contents: write
For ${full} use the token of a GitHub App that is installed there with Contents: Read and write:
- uses: actions/create-github-app-token@v3
  id: app
  with:
    client-id: \${{ vars.REGISTRY_APP_CLIENT_ID }}
    private-key: \${{ secrets.REGISTRY_APP_KEY }}
    owner: ${owner}
    repositories: ${name}
    permission-contents: write
- uses: clydepm/action-publish@v1
  with:
    registry: ${full}
    registry-token: \${{ steps.app.outputs.token }}`;
    }
}
function duration(milliseconds) {
    const minutes = Math.ceil(milliseconds / 60_000);
    return minutes <= 1 ? 'a minute' : `${minutes} minutes`;
}


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   M1: () => (/* binding */ uploadAddress),
/* harmony export */   cW: () => (/* binding */ uploadOrigin),
/* harmony export */   uq: () => (/* binding */ assetUrl)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3414);

/** The origins that a token of this site belongs to; the web pages are not among them. */
function apiOrigins(site) {
    return [...new Set([new URL(site.rest).origin, new URL(site.graphql).origin, uploadOrigin(site)])];
}
/** Where this site takes assets: `api.` becomes `uploads.` on github.com and GHE.com; GHES and loopback have one host. */
function uploadOrigin(site) {
    const { protocol, hostname, origin } = new URL(site.rest);
    const split = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    if (!split || protocol !== 'https:' || (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname))
        return origin;
    return origin.replace('//api.', '//uploads.');
}
/** The address an asset is uploaded to, or undefined where the release names a place that is not this site's. */
function uploadAddress(template, name, site) {
    const text = template.replace(/\{[^}]*\}$/, '');
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const own = url.origin === uploadOrigin(site) || url.origin === new URL(site.rest).origin;
    if (!own || url.username !== '' || url.password !== '')
        return undefined;
    url.search = '';
    url.hash = '';
    url.searchParams.set('name', name);
    return url.href;
}
/** Where everybody downloads an asset of a published release, written as GitHub writes it (`/` of a tag as `%2F`). */
function assetUrl(site, { owner, name }, tag, asset) {
    const parts = [owner, name, 'releases', 'download', tag, asset].map(encodeURIComponent);
    return `${site.server}/${parts.join('/')}`;
}


/***/ })

};
