export const id = 1329;
export const ids = [1329];
export const modules = {
  /***/
  61329: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        demo: () => (
          /* binding */
          demo
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var fetch = __webpack_require__(27155);
      var errors = __webpack_require__(27406);
      var git = __webpack_require__(46574);
      var index_repository = __webpack_require__(78258);
      var init = __webpack_require__(12519);
      var prepare = __webpack_require__(67913);
      var folder = __webpack_require__(15299);
      var external_node_child_process_ = __webpack_require__(31421);
      ;
      const OUTPUT_LIMIT = 64 * 1024;
      const TIME_LIMIT = 12e4;
      async function findCompilers(env) {
        const c = await first(env.CC ? [env.CC] : ["cc", "gcc", "clang"]);
        const cxx = await first(env.CXX ? [env.CXX] : ["c++", "g++", "clang++"]);
        if (env.CC && c === void 0)
          return `CC cannot be run: ${env.CC}`;
        if (env.CXX && cxx === void 0)
          return `CXX cannot be run: ${env.CXX}`;
        return c === void 0 || cxx === void 0 ? "there is no C and C++ compiler here (cc, c++)" : { c, cxx };
      }
      async function first(names) {
        for (const name of names) {
          if ((await runProgram(name, ["--version"])).status === 0)
            return name;
        }
        return void 0;
      }
      function runProgram(program, args, folder2) {
        return new Promise((resolve) => {
          const child = (0, external_node_child_process_.spawn)(program, [...args], {
            cwd: folder2,
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true
          });
          const timer = setTimeout(() => child.kill("SIGKILL"), TIME_LIMIT);
          const end = (run) => {
            clearTimeout(timer);
            resolve(run);
          };
          let output = "";
          const take = (chunk) => {
            output = (output + chunk.toString("utf8")).slice(0, OUTPUT_LIMIT);
          };
          child.stdout.on("data", take);
          child.stderr.on("data", take);
          child.once("error", () => end({ status: void 0, output }));
          child.once("close", (status) => end({ status: status ?? 1, output }));
        });
      }
      ;
      async function buildProgram({ compilers, packages, output, program }) {
        const includes = packages.map((folder2) => `-I${(0, external_node_path_.join)(folder2, "include")}`);
        const objects = [];
        for (const source of (await Promise.all(packages.map(sourcesOf))).flat()) {
          const object = (0, external_node_path_.join)(output, `${objects.length}.o`);
          const [compiler, standard] = source.endsWith(".c") ? [compilers.c, "-std=c11"] : [compilers.cxx, "-std=c++17"];
          const compiled = await runProgram(compiler, [
            standard,
            "-Wall",
            "-Wextra",
            ...includes,
            "-c",
            source,
            "-o",
            object
          ]);
          if (compiled.status !== 0)
            return { kind: "failed", said: compiled.output };
          objects.push(object);
        }
        const file = (0, external_node_path_.join)(output, program);
        const linked = await runProgram(compilers.cxx, [...objects, "-o", file]);
        return linked.status === 0 ? { kind: "built", program: file } : { kind: "failed", said: linked.output };
      }
      async function sourcesOf(folder2) {
        const names = await (0, promises_.readdir)((0, external_node_path_.join)(folder2, "src"));
        return names.filter((name) => /\.(?:c|cpp)$/.test(name)).sort().map((name) => (0, external_node_path_.join)(folder2, "src", name));
      }
      ;
      const DEMO_APPLICATION = "lastlines";
      const BUILT = ["strview", "tinyargs", "ringbuf", "app"];
      const OTHERS = ["titlecase", "human-size", "levenshtein"];
      const DEMO_EXAMPLES = [...BUILT, ...OTHERS];
      function isForC(name) {
        return !OTHERS.includes(name.replace(/^@clyde\//, ""));
      }
      function clientCommands(examples, url) {
        const zig = examples.find(({ name }) => name.endsWith("/levenshtein"));
        return [
          `cargo install --index sparse+${url}cargo/ titlecase`,
          `npm install @clyde/human-size --@clyde:registry=${url}npm/`,
          ...zig === void 0 ? [] : [`zig fetch --save=levenshtein ${new URL(zig.dl, url)}`]
        ];
      }
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_os_ = __webpack_require__(48161);
      var sparse_config = __webpack_require__(99138);
      var path = __webpack_require__(60987);
      var local_registry = __webpack_require__(54612);
      var quoted = __webpack_require__(93798);
      var registry_folder = __webpack_require__(52166);
      ;
      const DEMO_NAME = "clyde-demo";
      async function demoPlace(folder2, context) {
        if (folder2 !== void 0)
          await claimDemo(folder2, context);
        const work = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-demo-"));
        const remove = () => (0, promises_.rm)(work, { recursive: true, force: true, maxRetries: 5 });
        const registry = folder2 === void 0 ? (0, external_node_path_.join)(work, "registry") : (0, external_node_path_.resolve)(folder2);
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(registry), { recursive: true });
        return { registry, work, temporary: folder2 === void 0, remove };
      }
      async function claimDemo(folder2, context) {
        await (0, registry_folder.P)(folder2, { git: new git.TU(context.env), verb: "demo" });
        if (!(0, local_registry.rY)(folder2))
          return;
        const config = (await (0, local_registry.KK)(folder2, context).read([path.tF])).files.get(path.tF);
        if (config === void 0 || (0, sparse_config.Xg)(config).name === DEMO_NAME)
          return;
        throw new errors.gl("TARGET_EXISTS", `Cannot run the demo in "${folder2}": another registry is there`, {
          found: `the registry "${(0, sparse_config.Xg)(config).name}"`,
          expected: "a new folder, an empty one, or that of an earlier demo",
          cure: "Name another folder, or none: `clyde-registry demo`"
        });
      }
      async function examplesFolder(programFile) {
        const file = await (0, promises_.realpath)(programFile).catch(() => programFile);
        const folder2 = (0, external_node_path_.join)((0, external_node_path_.dirname)(file), "..", "..", "examples");
        if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder2, "strview", ".clyde", "package.yaml")))
          return folder2;
        throw new errors.gl("FILE_MISSING", "Cannot run the demo: its example packages are missing", {
          found: `no packages in ${folder2}`,
          expected: "the folder `examples` of this project",
          cure: "npx github:clydepm/action-publish demo"
        });
      }
      function programCommand(programFile) {
        const inside = (0, external_node_path_.relative)(process.cwd(), programFile);
        if ((0, external_node_path_.basename)(programFile) === "clyde-registry")
          return "clyde-registry";
        return inside.startsWith("..") || inside.includes("node_modules") ? "npx github:clydepm/action-publish" : `node ${(0, quoted.r)(inside)}`;
      }
      var stats_paths = __webpack_require__(40984);
      var stats_time = __webpack_require__(34279);
      var stats_record = __webpack_require__(46959);
      var stats_series = __webpack_require__(93819);
      ;
      const KEPT_DAYS = 92;
      const KEPT_MONTHS = 24;
      const FRESH_DAYS = 7;
      function countReadings(state, readings, day) {
        let sum = state.days.get(day) ?? 0;
        for (const reading of readings)
          sum += countReading(state, reading, day);
        state.days.set(day, sum);
      }
      function countReading(state, reading, day) {
        const { name, vers, found } = reading;
        if (!isStatsName(name) || !isStatsVersion(vers) || found !== void 0 && !isNodeId(found.id))
          return 0;
        const known = state.assets.get(name)?.get(vers);
        if (found === void 0) {
          keepAsset(state, reading, { ...known?.id === void 0 ? {} : { id: known.id }, missed: day });
          return 0;
        }
        if (known?.id !== found.id || known.missed !== void 0)
          keepAsset(state, reading, { id: found.id });
        const counts = state.counts.get(name) ?? NO_COUNTS;
        const before = counts.versions.get(vers);
        const { count, added } = counted(before, { downloads: found.downloads, same: known?.id === found.id, day });
        if (before !== void 0 && added === 0 && count === before)
          return 0;
        const versions = new Map(counts.versions).set(vers, count);
        const dated = before !== void 0 || day - (dayNumber(reading.pubtime) ?? day) <= FRESH_DAYS ? added : 0;
        state.counts.set(name, dated === 0 ? { ...counts, versions } : onDay({ ...counts, versions }, day, dated));
        return dated;
      }
      function counted(before, { downloads, same, day }) {
        const { seen, total, low } = before ?? { seen: 0, total: 0 };
        if (!same)
          return { count: { seen: downloads, total: total + downloads }, added: downloads };
        if (downloads === seen && low === void 0 && before !== void 0)
          return { count: before, added: 0 };
        if (downloads >= seen)
          return { count: { seen: downloads, total: total + downloads - seen }, added: downloads - seen };
        if (low === void 0 || downloads < low.count || before === void 0)
          return { count: { seen, total, low: { count: downloads, day } }, added: 0 };
        if (low.day >= day)
          return { count: before, added: 0 };
        return { count: { seen: downloads, total: total + downloads }, added: downloads };
      }
      function keepAsset(state, { name, vers }, asset) {
        state.assets.set(name, new Map(state.assets.get(name)).set(vers, asset));
      }
      function onDay(counts, day, added) {
        const [old, days] = splitAt(addTo(counts.days, day, added), day - KEPT_DAYS + 1);
        let { months } = counts;
        for (const [index, value] of old.values.entries()) {
          if (value > 0)
            months = addTo(months, monthOfDay(old.start + index), value);
        }
        const [, kept] = splitAt(months, monthOfDay(day) - KEPT_MONTHS + 1);
        return { ...counts, days, months: kept };
      }
      var stats_state = __webpack_require__(42749);
      ;
      class DemoChance {
        #state;
        constructor(seed) {
          this.#state = seed >>> 0;
        }
        /** At least 0, below 1. */
        real() {
          this.#state = this.#state + 2654435769 >>> 0;
          let mixed = Math.imul(this.#state ^ this.#state >>> 16, 569420461);
          mixed = Math.imul(mixed ^ mixed >>> 15, 1935289751);
          return ((mixed ^ mixed >>> 15) >>> 0) / 2 ** 32;
        }
        /** A whole number, both ends included. */
        between(first2, last) {
          return first2 + Math.floor(this.real() * (last - first2 + 1));
        }
        yes(probability) {
          return this.real() < probability;
        }
        /** One of the items, which must be some. */
        pick(items) {
          const item = items[Math.floor(this.real() * items.length)];
          if (item === void 0)
            throw new RangeError("There is nothing to choose from");
          return item;
        }
        /** The items in another order. */
        shuffled(items) {
          return items.map((item) => ({ item, place: this.real() })).sort((a, b) => a.place - b.place).map(({ item }) => item);
        }
      }
      ;
      const MOST = 2400;
      function demoDownloads(packages, today) {
        const chance = new DemoChance(1729);
        const state = { counts: /* @__PURE__ */ new Map(), assets: /* @__PURE__ */ new Map(), days: /* @__PURE__ */ new Map(), cursor: "" };
        for (const [rank, item] of packages.entries()) {
          const perDay = MOST / (rank + 1) ** 0.9;
          state.counts.set(item.name, countsOf(chance, item, { perDay, today, sums: state.days }));
        }
        return (0, stats_state.KU)(state);
      }
      function countsOf(chance, { name: _, releases }, pace) {
        const { perDay, today, sums } = pace;
        const released = releases.map(({ time }) => Math.floor(time / 86400));
        const first2 = Math.min(...released);
        const counts = releases.map(() => 0);
        const days = [];
        let months = stats_series.s6;
        for (let day = first2; day <= today; day++) {
          const count = Math.round(perDay * season(day, first2, today) * (0.75 + 0.5 * chance.real()));
          const there = released.findLastIndex((other) => other <= day);
          const older = Math.round(count * 0.2);
          const at = chance.between(0, Math.max(0, there));
          counts[there] = (counts[there] ?? 0) + count - older;
          counts[at] = (counts[at] ?? 0) + older;
          sums.set(day, (sums.get(day) ?? 0) + count);
          if (day > today - KEPT_DAYS)
            days.push(count);
          else if ((0, stats_time.GP)(day) > (0, stats_time.GP)(today) - KEPT_MONTHS)
            months = (0, stats_series.DN)(months, (0, stats_time.GP)(day), count);
        }
        const versions = releases.map(({ version }, at) => {
          const total = counts[at] ?? 0;
          return [version, { seen: total, total }];
        });
        return { days: { start: today - days.length + 1, values: days }, months, versions: new Map(versions) };
      }
      function season(day, first2, today) {
        const weekend = day % 7 === 2 || day % 7 === 3;
        const age = today === first2 ? 1 : (day - first2) / (today - first2);
        return (weekend ? 0.55 : 1) * (0.33 + 0.67 * age);
      }
      ;
      function topic(keyword, words, packages) {
        const lines = packages.trim().split("\n");
        return {
          keyword,
          words: words.split(" "),
          packages: lines.map((line) => {
            const at = line.indexOf(":");
            return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
          })
        };
      }
      ;
      const DEMO_TOPICS = [
        topic("json", "parser value document pointer number stream", `jsonpebble: JSON reader and writer with one small value type
     json-rill: Streaming JSON parser that never holds the document
     json-waypoint: RFC 6901 pointers into JSON documents
     json-mend: RFC 6902 patches and the shortest patch between two documents
     json-contract: JSON Schema validation with errors that name the line
     jsonlinen: JSON Lines readers and writers over any byte stream
     cborite: CBOR encoder and decoder of deterministic bytes
     packwren: MessagePack without allocations
     tomlark: TOML 1.0 parser that keeps comments when it writes
     yamlet: The safe subset of YAML for configuration files
     inifern: INI files with includes and precise error positions
     csvalley: CSV and TSV with quoting, types and column names
     xmlmoth: Small XML pull parser with namespaces
     protowick: Protocol Buffers wire format without code generation
     numberline: Shortest round-trip conversion of floating-point numbers`),
        topic("logging", "sink record level span rotate format", `loghearth: Structured logging with lazily formatted records
     log-otter: Header-only logger for small programs
     logspool: Log files that rotate by size, time or signal
     sysloom: Syslog client for RFC 5424 over UDP, TCP and TLS
     journalfish: Writes fields to the systemd journal without libsystemd
     tracelark: Spans and events with a cost of nanoseconds when disabled
     span-export: Sends traces in the OTLP format over HTTP
     ringlog: Keeps the last records in memory and writes them after a crash
     logtint: Colours and columns for log output on terminals
     auditrail: Append-only audit records with hash chains
     stackleaf: Stack traces with file and line on three platforms
     crashbell: Minidumps and a last message when a process dies
     metrona: Counters, gauges and histograms in the Prometheus text format
     statsparrow: StatsD client that batches in one datagram
     logsieve: Filters for log records, set by one environment variable`),
        topic("networking", "socket server client packet address timeout", `netwillow: TCP and UDP sockets with deadlines on every call
     httpebble: HTTP/1.1 server in two thousand lines
     http-swift-client: HTTP client with pooling, retries and proxies
     h2weave: HTTP/2 framing and HPACK as a pure state machine
     quicksand-quic: QUIC transport with pluggable congestion control
     websock-reed: WebSocket client and server with permessage-deflate
     dnsnail: DNS messages and a stub resolver that caches
     urlichen: WHATWG URL parsing and serialising
     mailheron: SMTP client with STARTTLS and DKIM signatures
     mqttide: MQTT 5 client for devices with 32 KB of memory
     cidrake: IPv4 and IPv6 addresses, prefixes and longest match
     packetfern: Dissects Ethernet, IP, TCP and UDP headers in place
     proxybrook: SOCKS5 and HTTP CONNECT tunnels
     ntpigeon: SNTP client with leap second handling
     coapetal: CoAP messages and observe for constrained networks`),
        topic("cryptography", "hash key cipher signature nonce digest", `hashwood: SHA-2, SHA-3 and BLAKE2 with hardware acceleration
     blakestone: BLAKE3 hashing over many threads
     curvefinch: X25519 and Ed25519 in constant time
     aeadrop: ChaCha20-Poly1305 and AES-GCM behind one interface
     kdfalcon: HKDF, scrypt and Argon2id with sane defaults
     tlspruce: TLS 1.3 client that verifies by default
     x509newt: Certificates, chains and revocation lists
     asn1fig: DER reader and writer with bounded depth
     jwtern: Signs and verifies JSON Web Tokens of one algorithm each
     randomoss: Random bytes of the system, and reproducible generators
     secretbark: Memory that is locked, guarded and wiped
     base64bat: Base16, Base32, Base64 and Base58 with SIMD
     otplum: HOTP and TOTP one-time passwords
     merklet: Merkle trees with inclusion and consistency proofs
     noisefox: The Noise protocol framework for two peers`),
        topic("compression", "stream block dictionary window archive ratio", `deflatern: DEFLATE, zlib and gzip streams with a fixed memory bound
     lzfour: LZ4 blocks and frames
     zstandby: Zstandard decoder small enough for boot loaders
     brotlily: Brotli encoder tuned for web assets
     huffle: Canonical Huffman codes and bit streams
     snapperch: Snappy framing for message queues
     tarpine: Tar archives, read and written as streams
     zipwren: ZIP files with ZIP64 and streaming writes
     rangecoder-mini: Range coder with adaptive models
     deltadew: Binary differences between two files
     runlength: Run-length and PackBits coding
     columnzip: Integer columns by delta, zigzag and bit packing
     lzmallow: LZMA and XZ decoder without allocations
     bitriver: Bit readers and writers of either order
     cpioneer: Initramfs images in the newc format`),
        topic("strings", "text utf-8 pattern token slice format", `textloom: Formatting with checked arguments, to any buffer
     utfinch: UTF-8 validation and conversion with SIMD
     casefold: Unicode case folding and normal forms
     grapheme-step: Grapheme clusters, words and lines of UAX 29
     regexfern: Regular expressions in linear time
     globlin: Glob patterns with braces and double stars
     stringpool: Interned strings with stable addresses
     ropewalk: A rope for editors of large documents
     splitter-iter: Lazy splitting and joining of views
     fuzzyowl: Edit distance and fuzzy matching for pickers
     templark: Mustache templates, compiled once
     printwidth: Columns of text on terminals, emoji included
     slugger: Titles to readable identifiers in forty languages
     diffinch: Line and word differences by Myers
     mdsparrow: CommonMark to HTML with safe output`),
        topic("containers", "map vector tree iterator allocator insert", `flatmoss: Hash maps with open addressing and stable order
     smallvec-hut: Vectors that keep a few elements inside
     btreelet: B-tree maps with cursors and range erase
     slotmapper: Slot maps with generational keys
     intrusive-kit: Intrusive lists, trees and heaps
     ringlet: Ring buffers with contiguous views
     bitmeadow: Compressed bitmaps with fast set operations
     triefoil: Adaptive radix tries for byte keys
     lrumour: LRU and SIEVE caches of bounded size
     heapstack: d-ary heaps with decrease-key
     sparsely: Sparse sets for entity systems
     persistent-vec: Immutable vectors and maps that share structure
     bloomery: Bloom, cuckoo and xor filters
     intervallum: Interval trees for overlapping ranges
     skiplark: Concurrent skip lists`),
        topic("concurrency", "thread queue lock task atomic future", `threadpond: Thread pools with work stealing
     coroutine-brook: Coroutines, tasks and cancellation
     spscarf: Single-producer queues without locks
     mpmcove: Bounded queues for many producers and consumers
     actorchid: Actors with mailboxes and supervision
     channeling: Typed channels with select
     seqlocket: Sequence locks for data that is mostly read
     hazardous: Hazard pointers and epochs for safe reclamation
     parallelograms: Parallel loops, reductions and scans
     timerwheel: Hierarchical timer wheels for millions of timeouts
     futurama: Futures that compose, with executors
     semaphores-pp: Counting semaphores, latches and barriers
     eventide: An event loop over epoll, kqueue and IOCP
     uringtail: Thin and safe bindings to io_uring
     taskgraph: Runs graphs of tasks on every core`),
        topic("mathematics", "matrix vector number solve random precise", `matrixel: Dense matrices of fixed size, for graphics and control
     sparsolve: Sparse linear systems by Cholesky and LU
     bigfig: Integers of any size
     rationale: Exact fractions with overflow checks
     decimalt: Decimal floating point for money
     fftree: Fast Fourier transforms of any length
     polynome: Roots, fits and interpolation of polynomials
     autodiffle: Forward and reverse automatic differentiation
     quadrant: Numerical integration with error bounds
     odessey: Ordinary differential equations, stiff ones too
     statistica-mini: Moments, quantiles and tests over streams
     primordial: Primes, factorisation and modular arithmetic
     simplexion: Linear programs by the revised simplex method
     fixedpoint: Fixed-point numbers for microcontrollers
     splinters: Cubic, Hermite and B-splines`),
        topic("graphics", "image pixel colour shader canvas texture", `pixelark: Image buffers with strides, formats and views
     pngu: PNG reader and writer with strict limits
     jpegasus: Baseline and progressive JPEG
     qoister: The QOI image format in one header
     webpelican: WebP decoder for thumbnails
     gifting: Animated GIFs with good palettes
     vectoria: Anti-aliased paths, strokes and gradients
     svgull: Renders static SVG
     fontaine: Reads TrueType outlines and hints
     shapely-text: Text shaping for left-to-right scripts
     colourist: Colour spaces, contrast and blending
     meshwork: Indexed meshes, normals and simplification
     gltfern: Loads glTF scenes and their animations
     raybow: Ray tracing kernels over packets of rays
     atlaspack: Packs rectangles into texture atlases`)
      ];
      ;
      const MORE_DEMO_TOPICS = [
        topic("embedded", "register driver buffer interrupt device power", `gpioak: Pins, ports and edges for Cortex-M and RISC-V
     i2cherry: I2C masters with recovery of stuck buses
     spindrift: SPI transfers by DMA, with queues
     canoe-bus: CAN and CAN FD frames, filters and ISO-TP
     modbuzz: Modbus RTU and TCP, both ends
     littlecheck: CRCs and Fletcher sums of every width
     flashpine: Wear-levelled key-value store on NOR flash
     bootlace: Boot loader with signed images and rollback
     tinyrtos-fern: Tasks, queues and timers in four kilobytes
     sensoria: Drivers of forty common sensors
     displaywren: Monochrome and colour displays over SPI
     servonaut: Stepper and servo motion profiles
     lowtide: Power modes and wake-up sources
     usbeetle: USB device stack with CDC, HID and MSC
     semihosted: Console and files through a debug probe`),
        topic("testing", "case assert fixture mock property report", `checkwell: Tests with assertions that show both sides
     proptern: Property tests that shrink what fails
     fuzzberry: Structure-aware fuzzing on top of libFuzzer
     mockingbird-c: Mocks of C functions by linker wrapping
     benchstone: Micro benchmarks with honest statistics
     goldfile: Compares output with recorded files
     faultline: Makes the n-th allocation or system call fail
     coverlet-map: Line and branch coverage as text and HTML
     snaplet: Inline snapshots that update themselves
     timewarp: A clock that tests can set and step
     leakspur: Finds leaks of memory, files and threads
     testtap: Reports in TAP and JUnit formats
     scenario-kit: Given, when, then without magic
     netstage: Simulated networks with loss and delay
     randomwalk: Model-based tests of state machines`),
        topic("command-line", "option argument terminal command prompt output", `argosy: Command line arguments with subcommands and help
     getoptic: A getopt_long that behaves alike everywhere
     promptly-ask: Questions, menus and passwords on terminals
     lineditor: Line editing with history and completion
     progressor: Progress bars that survive log lines
     tablature: Tables with borders, wrapping and alignment
     ansinew: ANSI escapes with detection of what works
     termgrid: Full-screen terminal programs by cells
     shellfish: Quotes words for sh, cmd and PowerShell
     pathfinch: Paths, globs and temporary files
     procession: Starts processes with pipes and timeouts
     dotfiler: Finds configuration by the XDG rules
     pagerette: Pages long output as git does
     manpagoda: Writes manual pages from option tables
     completely: Completions for bash, zsh and fish`),
        topic("databases", "query row index transaction cursor page", `sqlitmus: Typed statements and migrations for SQLite
     pgwillow: PostgreSQL protocol client with pipelining
     redisland: RESP3 client with client-side caching
     kvartz: Embedded key-value store on a copy-on-write B-tree
     lsmoor: Log-structured merge tree with snapshots
     sqlarch: Builds SQL that cannot be injected
     mysqueal: MySQL protocol client
     duckpond-io: Reads Parquet row groups in place
     arrowhead-lite: Arrow arrays and IPC streams
     walrus: A write-ahead log that survives power loss
     indexwell: Inverted indexes with positions
     timeseason: Time series in compressed blocks
     cachette: A cache on disk with size and age limits
     csvsql: SQL over CSV files
     migratory: Numbered schema migrations with checks`),
        topic("audio", "sample channel filter buffer note frame", `wavelark: WAV, AIFF and CAF files
     flacon: FLAC decoder and encoder
     opuscule: Ogg Opus packets and seeking
     resampler-kite: Sample rate conversion of high quality
     filterbrook: Biquads, crossovers and equalisers
     midiary: MIDI files, messages and running status
     synthesis-pebble: Oscillators, envelopes and voices
     loudness-r128: EBU R128 loudness metering
     audiofinch: One device interface over four backends
     spectrogrammar: Spectrograms and mel filters
     pitchpine: Fundamental frequency by YIN
     reverbena: Reverbs by feedback delay networks
     ditherway: Dither and noise shaping
     playlistener: M3U and PLS playlists
     oscbird: Open Sound Control over UDP`),
        topic("games", "entity scene physics input frame world", `entityard: Entities and components in archetypes
     boxworld-2d: Rigid bodies in two dimensions
     colliderado: GJK, EPA and sweep tests
     pathwise-astar: A* and flow fields on grids and meshes
     tilescape: Tile maps from common editors
     noisefield: Perlin, simplex and value noise
     tweenage: Easing curves and sequences
     inputmapper: Gamepads, keys and remapping
     lockstepper: Deterministic lockstep with rollback
     behaviortree: Behaviour trees with a blackboard
     dialoguer: Branching dialogue scripts
     particulate: Particle systems on the processor
     savegame: Versioned save files with checksums
     camerata: Cameras that follow, frame and shake
     navmeshed: Navigation meshes from triangle soup`),
        topic("geometry", "point polygon segment distance mesh tolerance", `polyclip: Boolean operations on polygons
     delaunay-fern: Delaunay triangulation with constraints
     convexity: Convex hulls in two and three dimensions
     geohasher: Geohash, quadkeys and plus codes
     projecta: Map projections without a database
     geodesico: Distances and areas on the ellipsoid
     rtreehouse: R-trees with bulk loading
     kdtwig: k-d trees for nearest neighbours
     geojsonnet: GeoJSON features, read and written
     wktern: Well-known text and binary geometry
     robustness: Exact predicates for floating-point geometry
     quaternity: Rotations as quaternions and matrices
     splineway: Paths by Bézier curves and arcs
     voxelder: Sparse voxel grids
     gpxplorer: GPX tracks: lengths, climbs and gaps`),
        topic("systems", "file process memory handle signal limit", `filewatcher-owl: Watches folders on three platforms
     mmaple: Memory-mapped files with growth
     atomicfile: Writes files whole or not at all
     sigilant: Signals as file descriptors
     allocado: Arenas, pools and tracking allocators
     pagesmith: Huge pages and guard pages
     dlopener: Loads plugins and checks their versions
     elfin: Reads ELF, Mach-O and PE headers
     sandboxer: Seccomp, Landlock and pledge behind one policy
     cpufacts: Features, caches and topology of processors
     cgroupie: Reads and sets control groups
     envoy-vars: Typed environment variables
     datetide: Calendars, time zones and ISO 8601
     uuidler: UUIDs of versions 4 and 7
     sharedfate: Shared memory between processes`),
        topic("languages", "syntax token node compiler value grammar", `parsec-pine: Parser combinators with good errors
     lexicanum: Scanner generator at compile time
     grammarian: PEG grammars as values
     lispeck: A Lisp for configuration and scripting
     luadder: Typed bindings between C++ and Lua
     wasmoss: WebAssembly interpreter for plugins
     bytecodex: Register bytecode with a verifier
     jitterbug: Emits x86-64 and AArch64 code
     exprion: Evaluates arithmetic expressions safely
     astronaut: Walks and rewrites syntax trees
     regalloc-fir: Linear scan register allocation
     demangler: Demangles C++, Rust and D names
     dwarfen: Reads DWARF line tables
     lspigot: Language Server Protocol messages
     pragmatic-pp: A C preprocessor as a library`),
        topic("machine-learning", "tensor layer model weight batch gradient", `tensorwood: Tensors with broadcasting on the processor
     nnpebble: Runs small neural networks on microcontrollers
     onnxious: Loads ONNX graphs and checks them
     ggufolio: Reads GGUF model files
     tokenwise: Byte-pair and unigram tokenizers
     vectorseek: Approximate nearest neighbours by HNSW
     boosting-birch: Gradient boosted trees, inference only
     kmeanwhile: Clustering by k-means and DBSCAN
     bayesline: Naive Bayes for streams of text
     quantumble: Eight and four bit quantisation
     gemmstone: Matrix multiplication tuned for caches
     dataloader-io: Shuffled batches from many files
     evalmetrics: ROC, F1 and calibration
     learnrate: Schedules and optimisers
     anomalist: Finds outliers in time series`)
      ];
      ;
      const DAY = 86400;
      const AGE = 900;
      const OWNERS = [
        "quietbits mirelund tidewater-labs okapi-soft brennick hollowoak ferrocene sundial-io petrichor nimbusware",
        "jorunn-k larkspur vexillum coldharbor amberfjord tessellate grebe-works halcyon-dev novabirch rookery",
        "saltmarsh elderflower kestrel-systems undertone wrenfield plumbline zephyrus driftwood-oss calderic merganser"
      ].flatMap((line) => line.split(" "));
      const LICENSES = ["MIT", "MIT", "MIT", "Apache-2.0", "Apache-2.0", "BSD-3-Clause", "BSL-1.0", "MPL-2.0", "ISC"];
      const TRAITS = ["header-only", "no-dependencies", "embedded", "portable", "simd", "fast"];
      const DIALECTS = { c: ["c11", "c99"], "c++": ["cpp17", "cpp20", "cpp23"] };
      const REASONS = ["Reads past the end of short inputs", "Does not build with GCC 13", "Published by mistake"];
      function demoPackages(now, foundations) {
        const chance = new DemoChance(20061115);
        const wanted = [...DEMO_TOPICS, ...MORE_DEMO_TOPICS].flatMap((topic2) => topic2.packages.map(([base, purpose]) => ({ topic: topic2, base, purpose })));
        const made = [];
        for (const [rank, { topic: topic2, base, purpose }] of chance.shuffled(wanted).entries()) {
          const owner = ownerAt(chance, rank);
          const language = chance.yes(0.7) ? "c++" : "c";
          const count = Math.max(1, Math.round((chance.real() + 0.35) * (rank < 60 ? 6 : 3)));
          const releases = timesOf(chance, count, now).map((release, at, all) => ({
            ...release,
            requires: requiresAt(chance, release.time, { topic: topic2, made, foundations, isNewest: at === all.length - 1 }),
            ...at < all.length - 1 && chance.yes(0.04) ? { yanked: chance.pick(REASONS) } : {}
          }));
          made.push({
            ...{ name: chance.yes(0.12) ? `@${owner}/${base}` : base, owner, topic: topic2, purpose, releases },
            keywords: keywordsOf(chance, topic2, language),
            license: chance.pick(LICENSES),
            language,
            ...chance.yes(0.015) ? { deprecated: "Made up, and made up as unmaintained too" } : {}
          });
        }
        return made;
      }
      function ownerAt(chance, rank) {
        const place = rank < OWNERS.length ? rank : Math.floor(chance.real() ** 2 * OWNERS.length);
        return OWNERS[place] ?? "quietbits";
      }
      function timesOf(chance, count, now) {
        const first2 = now - Math.floor((0.05 + 0.95 * chance.real()) * AGE * DAY);
        const step = (now - first2) / count;
        let [major, minor, patch] = chance.yes(0.5) ? [0, chance.between(1, 4), 0] : [1, 0, 0];
        return Array.from({ length: count }, (_, at) => {
          const version = `${major}.${minor}.${patch}`;
          const bump = chance.real();
          if (bump < 0.45)
            patch++;
          else if (bump < 0.9)
            [minor, patch] = [minor + 1, 0];
          else
            [major, minor, patch] = [major + 1, 0, 0];
          return { version, time: Math.floor(first2 + step * (at + 0.9 * chance.real())) };
        });
      }
      function requiresAt(chance, time, { topic: topic2, made, foundations, isNewest }) {
        const found = /* @__PURE__ */ new Map();
        const near = made.filter((other) => other.topic === topic2);
        for (let tries = chance.between(0, 3); tries > 0; tries--) {
          const from = near.length > 0 && chance.yes(0.5) ? near : made.slice(0, 1 + Math.floor(made.length / 4));
          const other = from[Math.floor(chance.real() ** 2 * from.length)];
          const release = other?.releases.findLast((one) => one.time < time && one.yanked === void 0);
          if (other === void 0 || release === void 0)
            continue;
          found.set(other.name, isNewest ? rangeUpTo(other.releases.at(-1), release) : `^${release.version}`);
        }
        if (topic2.keyword === "command-line" && foundations.length > 0 && chance.yes(0.4)) {
          const { name, version } = chance.pick(foundations);
          found.set(name, `^${version}`);
        }
        return found;
      }
      function rangeUpTo(newest, { version }) {
        const end = nextBreaking(newest?.version ?? version);
        return end === nextBreaking(version) ? `^${version}` : `>=${version} <${end}`;
      }
      function nextBreaking(version) {
        const [major = 0, minor = 0] = version.split(".").map(Number);
        return major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`;
      }
      function keywordsOf(chance, { keyword, words }, language) {
        const traits = chance.shuffled([...TRAITS, ...DIALECTS[language]]).slice(0, 1);
        return [.../* @__PURE__ */ new Set(["generated", keyword, ...chance.shuffled(words).slice(0, 2), ...traits])];
      }
      var pack = __webpack_require__(28975);
      var layout = __webpack_require__(18635);
      var manifest_name = __webpack_require__(29844);
      var sparse_publication = __webpack_require__(53341);
      var sparse_text = __webpack_require__(59531);
      var yank = __webpack_require__(13729);
      ;
      const DEMO_NOTICE = "Made up for the demo of this registry: there is no such library.";
      function demoFiles(item, release) {
        const id2 = identifierOf(item.name);
        const source = item.language === "c" ? "c" : "cpp";
        return /* @__PURE__ */ new Map([
          [".clyde/package.yaml", manifestOf(item, release)],
          ["LICENSE", `${item.license}

${DEMO_NOTICE}
`],
          ["README.md", readmeOf(item, release)],
          [`include/${id2}/${id2}.h`, headerOf(id2, release)],
          [`src/${id2}.${source}`, sourceOf(id2)]
        ]);
      }
      function manifestOf(item, { version, requires }) {
        const lines = [
          `name: ${JSON.stringify(item.name)}`,
          `version: ${JSON.stringify(version)}`,
          `description: ${JSON.stringify(`${item.purpose} (generated)`)}`,
          `license: ${JSON.stringify(item.license)}`,
          `authors: [${JSON.stringify(`${item.owner} <${item.owner}@example.com>`)}]`,
          `keywords: ${JSON.stringify(item.keywords)}`,
          "readme: README.md",
          "type: library",
          `language: ${item.language}`,
          ...requires.size === 0 ? [] : ["requires:"],
          ...[...requires].map(([name, range]) => `  ${JSON.stringify(name)}: ${JSON.stringify(range)}`)
        ];
        return `${lines.join("\n")}
`;
      }
      function readmeOf(item, { version, requires }) {
        const chance = new DemoChance([...item.name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0) >>> 0, 7));
        const id2 = identifierOf(item.name);
        const words = chance.shuffled(item.topic.words);
        const sections = [
          `# ${item.name}

> **Note** ${DEMO_NOTICE}

${item.purpose}.`,
          `## Installation

Add it to your \`package.yml\`:

\`\`\`yaml
requires:
  "${item.name}": "^${version}"
\`\`\``,
          usageOf(item, id2, words),
          ...chance.shuffled([optionsOf, featuresOf, notesOf, buildOf]).map((section) => section(chance, id2, words)),
          ...requires.size === 0 ? [] : [`## Dependencies

${[...requires.keys()].map((name) => `- ${name}`).join("\n")}`],
          `## License

${item.license}, see [LICENSE](LICENSE).`
        ];
        return `${sections.join("\n\n")}
`;
      }
      function usageOf({ language }, id2, [one = "value", other = "buffer"]) {
        const c = `#include <${id2}/${id2}.h>

int main(void) {
  ${id2}_t *${one} = ${id2}_open("${other}");
  if (${one} == NULL) return 1;
  int status = ${id2}_run(${one}); /* 0, or what went wrong */
  ${id2}_close(${one});
  return status;
}`;
        const cpp = `#include <${id2}/${id2}.h>

int main() {
  auto ${one} = ${id2}::open("${other}");
  for (const auto& part : ${one}.parts()) {
    if (!part.ok()) return 1;  // tells which ${other}
  }
  return ${one}.run();
}`;
        return `## Usage

\`\`\`${language === "c" ? `c
${c}` : `cpp
${cpp}`}
\`\`\``;
      }
      function optionsOf(chance, id2, words) {
        const rows = words.slice(0, chance.between(3, 5)).map((word) => {
          const type = chance.pick(["int", "size_t", "uint32_t"]);
          return `| \`${word}_limit\` | \`${type}\` | \`${chance.between(0, 64)}\` | Bounds each ${word}; 0 for none |`;
        });
        return `## Options

Fields of \`${id2}_options\`:

| Field | Type | Default | Meaning |
|:---|:---|---:|:---|
${rows.join("\n")}`;
      }
      function featuresOf(chance, _, words) {
        const claims = [
          (word) => `No allocation for each ${word}`,
          (word) => `Errors name the ${word} and its place`,
          (word) => `A ${word} can be moved between threads`,
          (word) => `Tested with every ${word} of a recorded corpus`,
          (word) => `Works on a ${word} that is larger than memory`
        ];
        const items = chance.shuffled(claims).slice(0, 4).map((claim, at) => `- ${claim(words[at] ?? "value")}`);
        return `## Features

${items.join("\n")}`;
      }
      function notesOf(chance, id2, [one = "value", other = "buffer"]) {
        const size = chance.between(2, 900);
        return `## Design

Every ${one} is checked before the ${other} is touched, so a failed call leaves nothing half done. Reading a ${one} of ${size} KB takes about ${chance.between(1, 40)} ms on a laptop; \`${id2}_run\` never blocks for longer than that.`;
      }
      function buildOf(chance, id2) {
        const tests = chance.yes(0.5) ? "ON" : "OFF";
        return `## Building

\`\`\`sh
cmake -B build -D${id2.toUpperCase()}_TESTS=${tests}
cmake --build build
ctest --test-dir build
\`\`\``;
      }
      function headerOf(id2, { version }) {
        const guard = `${id2.toUpperCase()}_H`;
        return `/* ${DEMO_NOTICE} */
#ifndef ${guard}
#define ${guard}

#define ${id2.toUpperCase()}_VERSION "${version}"

#ifdef __cplusplus
extern "C" {
#endif

const char *${id2}_version(void);

#ifdef __cplusplus
}
#endif

#endif
`;
      }
      function sourceOf(id2) {
        return `#include <${id2}/${id2}.h>

const char *${id2}_version(void) { return ${id2.toUpperCase()}_VERSION; }
`;
      }
      function identifierOf(name) {
        const base = name.slice(name.indexOf("/") + 1).replaceAll("-", "_");
        return /^\d/.test(base) ? `lib${base}` : base;
      }
      ;
      async function publishDemoPackages(items, shelf) {
        const places = items.map(({ name }) => (0, path.lA)((0, manifest_name.$q)(name), "cargo").index);
        const { head, files: there } = await shelf.index.read([path.tF, path.l$, ...places]);
        if (head === void 0 || places.some((path2) => there.get(path2) !== void 0))
          return false;
        const files = new Map(there);
        const changes = /* @__PURE__ */ new Map();
        for (const item of items) {
          for (const [path2, text] of await filesOf(item, files, shelf.dir)) {
            files.set(path2, text ?? void 0);
            changes.set(path2, text);
          }
        }
        const outcome = await shelf.index.commit(head, changes, {
          headline: `Add ${items.length} generated packages`,
          body: "Made up for the demo"
        });
        if (outcome.kind === "done")
          return true;
        throw new errors.gl("INDEX_CONTENDED", "Cannot add the generated packages to the demo: its index changed", {
          found: "a commit by another program",
          expected: "a registry that nobody else writes to",
          cure: "Run the demo again, in a new folder"
        });
      }
      async function filesOf(item, files, dir) {
        const view = new Map(files);
        const changes = /* @__PURE__ */ new Map();
        const apply = (some) => {
          for (const [path2, text] of some) {
            view.set(path2, text ?? void 0);
            changes.set(path2, text);
          }
        };
        const name = (0, manifest_name.$q)(item.name);
        const folder2 = (0, external_node_path_.join)(dir, ...(0, layout.t)(item.name).split("/"));
        await (0, promises_.mkdir)(folder2, { recursive: true });
        for (const release of item.releases)
          apply(await changesOf(item, release, { view, folder: folder2 }));
        for (const { version, yanked: reason } of item.releases) {
          if (reason === void 0)
            continue;
          const verdict = (0, yank.VK)({ name, version, yanked: true, reason }, view);
          if (verdict.kind === "change")
            apply(verdict.changes);
        }
        const { meta } = (0, path.lA)(name, "cargo");
        const record = JSON.parse(view.get(meta) ?? "{}");
        if (item.deprecated !== void 0 && (0, sparse_text.u4)(record))
          apply([[meta, (0, sparse_text.s$)({ ...record, deprecated: item.deprecated })]]);
        return changes;
      }
      async function changesOf(item, release, { view, folder: folder2 }) {
        const tree = treeOf(item, release);
        const packer = new MemoryPacker();
        const prepared = await (0, prepare.Wk)(tree, await (0, prepare.WI)(tree), packer);
        const { manifest, archive, archiveName, readme, ecosystems } = prepared;
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder2, archiveName), packer.bytes);
        const publication = {
          ...{ manifest, archive, publisher: publisherOf(item), visibility: "local", commit: null },
          ...{ tag: `v${release.version}`, pubtime: tree.time, dl: `${(0, layout.t)(item.name)}${archiveName}` },
          ...readme === void 0 ? {} : { readme },
          ...ecosystems === void 0 ? {} : { ecosystems }
        };
        const verdict = (0, sparse_publication.S)(publication, { files: view, visibility: "local" });
        return verdict.kind === "add" ? verdict.changes : /* @__PURE__ */ new Map();
      }
      function publisherOf({ name, owner }) {
        return { host: "local", id: 0, owner_id: 0, owner, full_name: `${owner}/${(0, manifest_name.$q)(name).base}` };
      }
      function treeOf(item, release) {
        const time = `${new Date(release.time * 1e3).toISOString().slice(0, 19)}Z`;
        const files = [...demoFiles(item, release)].map(([path2, text]) => {
          const bytes = Buffer.from(text);
          return { path: path2, executable: false, size: bytes.length, open: () => once(bytes) };
        });
        return { label: `the generated ${item.name}`, time, folder: "", files };
      }
      class MemoryPacker {
        bytes = Buffer.alloc(0);
        async pack(files, root, watch) {
          const chunks = [];
          const facts = await (0, pack.u)({ files, root, watch }, { write: async (chunk) => void chunks.push(chunk) });
          this.bytes = Buffer.concat(chunks);
          return { ...facts, open: () => once(this.bytes) };
        }
      }
      async function* once(bytes) {
        yield bytes;
      }
      ;
      async function stockDemo(dir, examples, context) {
        const now = Math.floor(context.pacing.now() / 1e3);
        const items = demoPackages(now, examples.filter(({ name, entry }) => isForC(name) && entry?.deps.length === 0).map(({ name, version }) => ({ name, version })));
        const added = await publishDemoPackages(items, { dir, index: (0, local_registry.KK)(dir, context) });
        const stats = (0, local_registry.KK)(dir, context, "stats");
        if ((await stats.read([stats_paths.t9])).head === void 0) {
          const downloads = demoDownloads([...items, ...examples.map(downloadedOf)], (0, stats_time.ZC)(context.pacing.now()));
          await stats.found(downloads, { headline: "Made-up downloads for the demo" });
        }
        return { packages: items.length, versions: items.reduce((sum, { releases }) => sum + releases.length, 0), added };
      }
      function downloadedOf({ name, version, entry }) {
        return { name, releases: [{ version, time: Math.floor(Date.parse(entry?.pubtime ?? "") / 1e3) }] };
      }
      var cli_destination = __webpack_require__(57360);
      var figures = __webpack_require__(68589);
      var paint = __webpack_require__(79052);
      var publish_local = __webpack_require__(21190);
      var serve_local = __webpack_require__(53298);
      var served_registry = __webpack_require__(30115);
      var system = __webpack_require__(17335);
      ;
      async function demo(context, options) {
        const examples = await examplesFolder(context.programFile);
        const place = await demoPlace(options.folder, context);
        const interrupted = context.interrupted();
        let server;
        try {
          const report = reporter(context);
          await makeRegistry(place.registry, context, report);
          const published = await publishExamples(examples, place.registry, context, report);
          const generated = await addGenerated(place.registry, published, context, report);
          server = await (0, serve_local.i)({ dir: place.registry, env: context.env, port: options.port });
          const fetched = await fetchAll(published, server.url, place.work, context, report);
          const built = await buildApplication(fetched, place.work, context, report);
          await showSite(server, context, report);
          const { url } = server;
          const document = {
            status: "done",
            registry: place.registry,
            url,
            packages: fetched.map(summary),
            generated,
            program: built ?? null
          };
          if (context.json)
            context.result(document, () => "");
          if (options.serve ?? context.terminal.interactive) {
            serving({ url, published }, place, context, report);
            await interrupted;
            context.terminal.note("");
          } else {
            finished(place, context, report);
          }
        } finally {
          await server?.close();
          await place.remove();
        }
      }
      function reporter({ terminal, json }) {
        let number = 0;
        const print = json ? terminal.note : terminal.out;
        const paint2 = json ? terminal.paintError : terminal.paint;
        return {
          step: (title) => print(`${number === 0 ? "" : "\n"}${paint2(`${++number}`, "cyan", "bold")} ${paint2(title, "bold")}`),
          line: (text) => print(`  ${text}`)
        };
      }
      async function makeRegistry(dir, context, { step, line }) {
        step("Make a registry: a git repository and a folder of archives");
        await (0, index_repository.Om)(new git.TU(context.env), dir);
        try {
          await (0, init.L)({ name: DEMO_NAME }, (0, local_registry.KK)(dir, context));
        } catch (error) {
          if (!(error instanceof errors.gl) || error.code !== "INDEX_EXISTS")
            throw error;
        }
        line(context.terminal.paint(dir, "dim"));
      }
      async function publishExamples(examples, dir, context, { step, line }) {
        const { paint: paint2 } = context.terminal;
        step("Publish the example packages to it");
        const receipts = [];
        for (const name of DEMO_EXAMPLES) {
          const tree = await (0, folder.N)((0, external_node_path_.join)(examples, name));
          const read = await (0, prepare.WI)(tree);
          const receipt = await (0, publish_local.publishLocally)({ dir, tree, read, owner: "clyde" }, { env: context.env, pacing: context.pacing, progress: system.U });
          receipts.push(receipt);
          const needs = Object.keys(read.manifest.requires);
          const note = needs.length === 0 ? "" : paint2(`  needs ${needs.join(", ")}`, "dim");
          line(`${paint2(receipt.status, "green")} ${receipt.name.padEnd(18)} ${receipt.version}  sha256 ${receipt.checksum.slice(0, 12)}…${note}`);
        }
        return receipts;
      }
      async function addGenerated(dir, examples, context, { step, line }) {
        const { paint: paint2 } = context.terminal;
        step("Add generated packages, so that there is something to search");
        const { packages, versions, added } = await stockDemo(dir, examples, context);
        const note = paint2("  all made up, downloads too: keyword `generated`", "dim");
        line(`${paint2(added ? "added" : "unchanged", "green")} ${packages} packages with ${versions} versions${note}`);
        return packages;
      }
      async function fetchAll(published, url, work, { env, terminal }, { step, line }) {
        step(`Fetch them back from ${url}`);
        const registry = (0, served_registry.servedRegistry)(url, env);
        const destination = (0, cli_destination.z)({ folder: (0, external_node_path_.join)(work, "deps"), force: false });
        const receipts = [];
        for (const { name } of published) {
          const receipt = await (0, fetch.X)({ name }, { registry, destination, progress: system.U });
          receipts.push(receipt);
          const size = `${(0, figures.h)(receipt.files, "file")}, ${(0, figures.p)(receipt.size)}`;
          line(`${terminal.paint("verified", "green")} ${(0, external_node_path_.basename)(receipt.folder).padEnd(18)} ${terminal.paint(size, "dim")}`);
        }
        return receipts;
      }
      async function buildApplication(fetched, work, { env, terminal }, { step, line }) {
        step("Build the application with the fetched libraries, and run it");
        const compilers = await findCompilers(env);
        if (typeof compilers === "string") {
          line(terminal.paint((0, paint.Is)(`skipped: ${compilers}`), "yellow"));
          return void 0;
        }
        const packages = fetched.filter(({ name }) => isForC(name)).map(({ folder: folder2 }) => folder2);
        const output = (0, external_node_path_.join)(work, "build");
        await (0, promises_.mkdir)(output, { recursive: true });
        const built = await buildProgram({ compilers, packages, output, program: DEMO_APPLICATION });
        if (built.kind === "failed")
          throw buildFailed(built.said);
        const application = packages.find((folder2) => (0, external_node_path_.basename)(folder2).startsWith(DEMO_APPLICATION)) ?? "";
        const run = await runProgram(built.program, ["-l", "-n", "3", "--grep", "fetch", (0, external_node_path_.join)(application, "README.md")]);
        if (run.status !== 0)
          throw buildFailed(run.output);
        line(`${terminal.paint("$", "dim")} ${DEMO_APPLICATION} -l -n 3 --grep fetch README.md`);
        for (const text of (0, paint.Is)(run.output).trimEnd().split("\n"))
          line(text);
        return built.program;
      }
      async function showSite({ url, ready }, { terminal }, { step, line }) {
        step("Build the web site: pages, search, statistics, API");
        await ready;
        line(`${terminal.paint("built", "green")} at ${url}`);
      }
      function serving({ url, published }, place, { terminal, json, programFile }, { step, line }) {
        const paint2 = json ? terminal.paintError : terminal.paint;
        const program = programCommand(programFile);
        step("Look around: the registry is served until you press Ctrl-C");
        line(`open  ${paint2(url, "cyan", "bold")}  and type / to search`);
        line(`run   ${paint2(`curl ${url}index/ti/ny/tinyargs`, "cyan")}`);
        line(`      ${paint2(`${program} fetch tinyargs -o deps --registry ${url}`, "cyan")}`);
        const examples = published.flatMap(({ name, version, entry }) => entry ? [{ name, version, dl: entry.dl }] : []);
        for (const command of clientCommands(examples, url))
          line(`      ${paint2(command, "cyan")}`);
        line(`      ${paint2(`git --git-dir="${(0, external_node_path_.join)(place.registry, "index.git")}" log --stat main`, "cyan")}`);
      }
      function finished(place, { terminal, json, programFile }, { step, line }) {
        const paint2 = json ? terminal.paintError : terminal.paint;
        step("Done: everything above worked");
        line(`look around in a browser: ${paint2(`${programCommand(programFile)} demo --serve`, "cyan")}`);
        if (!place.temporary)
          line(`the registry stays in ${place.registry}`);
      }
      function summary({ name, version, checksum, files }) {
        return { name, version, checksum, files };
      }
      function buildFailed(said) {
        return new errors.gl("INTERNAL", "Cannot build the example application", {
          found: said.slice(0, 2e3),
          expected: "a C11 and a C++17 compiler",
          cure: "Set CC and CXX to other compilers, or report it"
        });
      }
    })
  ),
  /***/
  57360: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          folderDestination
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
      function folderDestination({ folder, force }) {
        const home = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
        return {
          stage: async (name) => {
            if (!force && await exists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name)))
              throw targetExists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            try {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
              return createStage({ home, work: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".fetch-")), folder, force });
            } catch (cause) {
              throw unwritable(folder, cause);
            }
          }
        };
      }
      function createStage(place) {
        const archive = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, "archive.tar.gz");
        const files = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, "files");
        return {
          keep: (bytes) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(bytes), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive, { flags: "wx" })),
          open: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive),
          write: async (path, executable, content) => {
            const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(files, ...path.split("/"));
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
            const mode = executable ? 493 : 420;
            await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: "wx", mode }));
          },
          finish: (name) => moveIntoPlace(files, name, place),
          discard: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place.work, { recursive: true, force: true })
        };
      }
      async function moveIntoPlace(files, name, { home, work, folder, force }) {
        const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name);
        const old = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, "old");
        const replaced = force && await exists(target);
        if (replaced)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, old);
        try {
          if (await exists(target))
            throw targetExists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(files, target);
        } catch (error) {
          if (replaced)
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, target).catch(() => void 0);
          throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl ? error : targetExists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), error);
        }
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
      }
      async function exists(path) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
      }
      function targetExists(path, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("TARGET_EXISTS", `Cannot unpack to "${path}": it is there already`, {
          found: `"${path}"`,
          expected: "no such file or folder",
          cure: "Remove it, choose another folder with `-o DIR`, or replace it with `--force`",
          cause
        });
      }
      function unwritable(folder, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("INPUT_INVALID", `Cannot unpack into "${folder}"`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a folder that may be written",
          cure: "Choose another folder with `-o DIR`",
          cause
        });
      }
    })
  ),
  /***/
  21190: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        publishLocally: () => (
          /* binding */
          publishLocally
        )
      });
      var naming = __webpack_require__(12954);
      var layout = __webpack_require__(18635);
      var release_store = __webpack_require__(81120);
      var local_scratch = __webpack_require__(89247);
      var prepare = __webpack_require__(67913);
      var publish = __webpack_require__(88386);
      var local_registry = __webpack_require__(54612);
      var local_vault = __webpack_require__(66361);
      var sparse_config = __webpack_require__(99138);
      var path = __webpack_require__(60987);
      ;
      async function localVaultOf(dir, index) {
        const { files } = await index.read([path.tF]);
        const config = files.get(path.tF);
        const vault = (0, local_vault.S)(dir);
        return config !== void 0 && (0, sparse_config.Xg)(config).vault === vault.template ? vault : void 0;
      }
      ;
      var __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      async function publishLocally(request, { env, pacing, progress }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { dir, tree, read, owner } = request;
          const { name, version } = read.manifest;
          const scratch = __addDisposableResource(env_1, await local_scratch.f.make(), true);
          progress.step(`Packing ${name.full}@${version} from ${tree.label}`);
          const prepared = await (0, prepare.Wk)(tree, read, scratch);
          const file = (0, naming.uv)(name, version);
          const folder = (0, layout.t)(name.full);
          const releases = (0, release_store.o)({ dir, folder, archiveName: file, publishedAt: tree.time });
          const index = (0, local_registry.KK)(dir, { env, pacing });
          const vault = await localVaultOf(dir, index);
          return await (0, publish.m)({
            prepared,
            publisher: { host: "local", id: 0, owner_id: 0, owner, full_name: `${owner}/${name.base}` },
            visibility: "local",
            tag: request.tag ?? `v${version}`,
            commit: tree.commit ?? null,
            mode: request.dryRun === true ? "dry-run" : "direct"
          }, { index, releases, assets: releases, reader: releases, vault, pacing, progress });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
    })
  ),
  /***/
  52166: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          claimFolder
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26617);
      var _local_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18635);
      var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93798);
      const PARTS = /^(?:index\.git|archives|\.index-\w+)$/;
      async function claimFolder(folder, { git, verb }) {
        const names = await namesIn(folder).catch((cause) => {
          throw unusable(folder, cause);
        });
        const others = names.filter((name) => !PARTS.test(name));
        if (others.length > 0)
          throw occupied(folder, others, verb);
        const archives = names.includes("index.git") ? [] : await namesIn((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "archives"));
        if (archives.length > 0)
          throw occupied(folder, ["archives"], verb);
        if (names.length === 0)
          await assertOwnPlace(folder, { git, verb });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true }).then(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK)).catch((cause) => {
          throw unusable(folder, cause);
        });
      }
      async function namesIn(folder) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
          if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return [];
          throw error;
        });
      }
      async function assertOwnPlace(folder, { git, verb }) {
        const place = await realPlace((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
        for (let at = place; ; at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, _local_layout_js__WEBPACK_IMPORTED_MODULE_5__.s)(at)))
            throw nested(folder, `the registry "${at}"`, verb);
          if (isBareRepository(at))
            throw nested(folder, `the git repository "${at}"`, verb);
          if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            break;
        }
        const checkout = await (0, _git_repository_js__WEBPACK_IMPORTED_MODULE_4__.W)(await nearest(place), git).catch(() => void 0);
        if (checkout === void 0)
          return;
        const { top, gitDir } = checkout;
        const args = ["check-ignore", "--quiet", "--", (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, "index.git")];
        const environment = { GIT_LITERAL_PATHSPECS: "0" };
        const failure = { code: "TARGET_EXISTS", action: `Cannot look at the git checkout ${top}` };
        if ((await git.run({ gitDir, workTree: top, args, environment, failure })).status !== 0) {
          throw nested(folder, `the git checkout "${top}", which does not ignore it`, verb);
        }
      }
      function isBareRepository(folder) {
        return ["HEAD", "objects", "refs"].every((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
      }
      async function nearest(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : nearest((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
      }
      async function realPlace(path) {
        const there = await nearest(path);
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => there), path.slice(there.length));
      }
      function occupied(folder, others, verb) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("TARGET_EXISTS", `Cannot make a registry in "${folder}": the folder is not empty`, {
          found: others.slice(0, 3).join(", ") + (others.length > 3 ? ", …" : ""),
          expected: "a new folder, or an empty one",
          cure: `Make it in a folder of its own: \`clyde-registry ${verb} ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_6__.r)(`${folder.replace(/\/+$/, "")}/registry`)}\``
        });
      }
      function nested(folder, within, verb) {
        const outside = `Make it in a folder outside: \`clyde-registry ${verb} ../registry\``;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("TARGET_EXISTS", `Cannot make a registry in "${folder}": it would lie in something else`, {
          found: `a folder in ${within}`,
          expected: "a folder that belongs to no repository and no other registry",
          cure: within.startsWith("the git checkout") ? `${outside}, or let git ignore the folder (.gitignore)` : outside
        });
      }
      function unusable(folder, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INPUT_INVALID", `Cannot make a registry in "${folder}"`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a folder that may be written",
          cure: "Choose a folder you may write to",
          cause
        });
      }
    })
  ),
  /***/
  53298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        i: () => (
          /* binding */
          serveLocalRegistry
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var git_git = __webpack_require__(46574);
      var index_reader = __webpack_require__(34333);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_stream_ = __webpack_require__(57075);
      var folder = __webpack_require__(57465);
      var listen = __webpack_require__(20265);
      ;
      const INDEX = /^(?:config\.json$|registry\.yaml$|index\/)/;
      async function serveRegistry(options) {
        const archives = await (0, folder.W)(options.archives);
        return await (0, listen.F)({ find: (path) => find(options, archives, path) }, options);
      }
      async function find({ indexed: indexed2, site }, archives, path) {
        if (path.startsWith("archives/"))
          return archives.find(path.slice("archives/".length));
        if (!INDEX.test(path))
          return (await site()).find(path);
        const file = await indexed2(path);
        if (file !== void 0)
          return inMemory(file);
        return await (await site()).find(path) === "folder" ? "folder" : void 0;
      }
      function inMemory({ bytes, time }) {
        return {
          size: bytes.length,
          modified: time,
          tag: (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").slice(0, 32),
          open: (range) => external_node_stream_.Readable.from([range === void 0 ? bytes : bytes.subarray(range.start, range.end + 1)])
        };
      }
      var system = __webpack_require__(17335);
      ;
      async function serveLocalRegistry({ dir, env, progress, ...listen2 }) {
        const archives = (0, external_node_path_.join)(dir, "archives");
        await (0, promises_.mkdir)(archives, { recursive: true });
        const git = new git_git.TU(env);
        const index = await index_reader.I.open({ git, dir });
        let server;
        try {
          let site = async () => NOTHING;
          server = await serveRegistry({ ...listen2, archives, indexed: (path) => indexed(index, path), site: () => site() });
          const { LiveSite } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(665), __webpack_require__.e(5195), __webpack_require__.e(6293), __webpack_require__.e(1708), __webpack_require__.e(277), __webpack_require__.e(4713), __webpack_require__.e(8594), __webpack_require__.e(3273)]
          ).then(__webpack_require__.bind(__webpack_require__, 33273));
          const work = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-site-"));
          const live = new LiveSite({ git, dir, work, base: server.url, progress: progress ?? system.U });
          site = () => live.current();
          return { url: server.url, ready: live.ready, close: () => closeAll(server, live, index) };
        } catch (error) {
          await closeAll(server, index);
          throw error;
        }
      }
      const NOTHING = { find: async () => void 0 };
      async function closeAll(server, ...parts) {
        await server?.close();
        for (const part of parts)
          await part[Symbol.asyncDispose]();
      }
      async function indexed(index, path) {
        const head = await index.head();
        const bytes = head && await index.file(head.id, path);
        return head === void 0 || bytes === void 0 ? void 0 : { bytes, time: head.time };
      }
    })
  ),
  /***/
  60400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          chooseVersion
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28495);
      var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51325);
      var _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77559);
      function chooseVersion(lines, wanted) {
        const { range } = wanted;
        if (range === void 0)
          return latest(lines, wanted);
        const exact = semver__WEBPACK_IMPORTED_MODULE_0__.parse(range.replace(/^=\s*/, ""));
        if (exact !== null)
          return exactly(lines, wanted, exact.raw);
        const normalised = range.length <= 256 ? semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) : null;
        if (normalised === null)
          throw rangeInvalid(range);
        return highest(lines, wanted, normalised);
      }
      function latest(lines, wanted) {
        const entry = (0, _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__.T)(entriesOf(lines));
        if (entry !== void 0)
          return { entry };
        throw unknown(lines, wanted, "a version that is neither yanked nor removed");
      }
      function exactly(lines, wanted, version) {
        const line = (0, _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__.Am)(lines, version);
        if (line === void 0)
          throw unknown(lines, wanted, `version ${version}`);
        const { entry } = line;
        if (entry === void 0)
          throw tooNew(wanted.name, line.vers);
        if (entry.removed !== void 0)
          throw removed(entry);
        if (!entry.yanked)
          return { entry };
        const reason = entry.yank_reason === void 0 ? "" : `: ${entry.yank_reason}`;
        return { entry, warning: `${entry.name}@${entry.vers} is yanked${reason}` };
      }
      function highest(lines, wanted, range) {
        const entries = entriesOf(lines).filter((entry2) => !entry2.yanked && entry2.removed === void 0);
        const fitting = entries.filter((entry2) => semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(entry2.vers, range));
        const [entry] = fitting.sort((a, b) => (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(b.vers, a.vers));
        if (entry !== void 0)
          return { entry };
        throw unknown(lines, wanted, `an unyanked version in the range ${range}`);
      }
      function entriesOf(lines) {
        return lines.flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
      }
      function unknown(lines, { name, range }, expected) {
        const newest = lines.toReversed().slice(0, 8);
        const listed = newest.map(({ vers, entry }) => `${vers}${entry?.removed ? " (removed)" : entry?.yanked ? " (yanked)" : ""}`);
        const usable = (0, _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__.T)(entriesOf(lines));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_UNKNOWN", `Cannot find a version of "${name}"${range === void 0 ? "" : ` for ${range}`}`, {
          found: listed.length === 0 ? "no version" : `${listed.join(", ")}${lines.length > newest.length ? ", …" : ""}`,
          expected,
          cure: usable === void 0 ? "Name a yanked version exactly if you must have it" : `Ask for ${name}@${usable.vers}`
        });
      }
      function removed({ name, vers, removed: reason }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_REMOVED", `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
          found: `removed: ${reason}`,
          expected: "a version that may be installed",
          cure: "Use another version"
        });
      }
      function tooNew(name, version) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_TOO_NEW", `Cannot fetch ${name}@${version}: its entry has a newer format`, {
          cure: "Use a newer version of this program"
        });
      }
      function rangeInvalid(range) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("RANGE_INVALID", `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
          found: JSON.stringify(range.slice(0, 80)),
          expected: "a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`",
          cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`'
        });
      }
    })
  ),
  /***/
  27155: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        X: () => (
          /* binding */
          fetchPackage
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var naming = __webpack_require__(12954);
      var read = __webpack_require__(78847);
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var config = __webpack_require__(99138);
      var index_file = __webpack_require__(51325);
      var sparse_path = __webpack_require__(60987);
      var choose = __webpack_require__(60400);
      var unknown_package = __webpack_require__(9006);
      ;
      async function findEntry(wanted, registry) {
        const name = (0, manifest_name.$q)(wanted.name);
        const { layout } = (0, config.Xg)(await registry.read(sparse_path.tF));
        const path = (0, sparse_path.lA)(name, layout).index;
        const lines = (0, index_file.fV)(await registry.read(path), path);
        const other = lines.find((line) => line.name !== name.full);
        if (lines.length === 0 || other !== void 0)
          throw (0, unknown_package.f)(name.full, registry.label, other?.name);
        return (0, choose.E)(lines, wanted);
      }
      ;
      async function fetchPackage(wanted, { registry, destination, progress }) {
        const { entry, warning } = await findEntry(wanted, registry);
        if (warning !== void 0)
          progress.warn(warning);
        const name = (0, manifest_name.$q)(entry.name);
        const root = (0, naming.Fi)(name, entry.vers);
        const stage = await destination.stage(root);
        try {
          progress.step(`Downloading ${entry.name}@${entry.vers} from ${registry.label}`);
          await stage.keep(proved(registry.download(entry.dl, entry.size), entry));
          progress.step(`Unpacking ${root}`);
          const facts = await unpack(stage, entry, name);
          const folder = await stage.finish(root);
          const { cksum: checksum, tsum, size } = entry;
          const warnings = warning === void 0 ? [] : [warning];
          return {
            name: entry.name,
            version: entry.vers,
            folder,
            checksum,
            tsum,
            size,
            files: facts.fileCount,
            entry,
            warnings
          };
        } finally {
          await stage.discard();
        }
      }
      async function* proved(bytes, entry) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        let size = 0;
        for await (const chunk of bytes) {
          size += chunk.length;
          if (size > entry.size)
            throw mismatch(entry, { found: `more than ${entry.size} bytes`, expected: `${entry.size} bytes` });
          hash.update(chunk);
          yield chunk;
        }
        if (size !== entry.size)
          throw mismatch(entry, { found: `${size} bytes`, expected: `${entry.size} bytes` });
        const checksum = hash.digest("hex");
        if (checksum !== entry.cksum)
          throw mismatch(entry, { found: `sha256 ${checksum}`, expected: `sha256 ${entry.cksum}` });
      }
      async function unpack(stage, entry, name) {
        const facts = await (0, read.b)(stage.open(), {
          expectPackage: { name, version: entry.vers },
          onFile: ({ path, executable, content }) => stage.write(path, executable, content)
        });
        if (facts.tsum === entry.tsum)
          return facts;
        throw mismatch(entry, { found: `tar sha256 ${facts.tsum}`, expected: `tar sha256 ${entry.tsum}` });
      }
      function mismatch({ name, vers }, difference) {
        return new errors.gl("CHECKSUM_MISMATCH", `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
          ...difference,
          cure: "Fetch it again; if it stays so, do not use it and tell the owner of the registry"
        });
      }
    })
  ),
  /***/
  9006: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          unknownPackage
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function unknownPackage(name, registry, other) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PACKAGE_UNKNOWN", `Cannot find the package "${name}" in ${registry}`, {
          found: other === void 0 ? "no entry of that name" : `"${other}", which is written differently`,
          expected: "a published package",
          cure: other === void 0 ? "Check the spelling, the scope and `--registry`" : `Ask for "${other}"`
        });
      }
    })
  ),
  /***/
  81120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        o: () => (
          /* binding */
          createLocalReleases
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      ;
      const DRAFT_PREFIX = ".upload-";
      const DRAFT_AGE = 36e5;
      async function storeFile(file) {
        const { folder, name, archive, subject } = file;
        if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name))
          throw new RangeError(`not an asset's name: ${JSON.stringify(name)}`);
        try {
          await (0, promises_.mkdir)(folder, { recursive: true });
          if (await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0) !== void 0)
            return false;
          const draft = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, DRAFT_PREFIX));
          try {
            await removeOldDrafts(folder, draft);
            await write((0, external_node_path_.join)(draft, name), archive, subject);
            return await settle((0, external_node_path_.join)(draft, name), (0, external_node_path_.join)(folder, name), folder);
          } finally {
            await (0, promises_.rm)(draft, { recursive: true, force: true });
          }
        } catch (error) {
          if (error instanceof errors.gl)
            throw error;
          throw assetForbidden(`Cannot store ${subject}`, error);
        }
      }
      async function write(path, archive, subject) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        const file = await (0, promises_.open)(path, "wx", 420);
        try {
          for await (const chunk of archive.open()) {
            hash.update(chunk);
            await file.writeFile(chunk);
          }
          await file.sync();
        } finally {
          await file.close();
        }
        const checksum = hash.digest("hex");
        if (checksum === archive.checksum)
          return;
        throw new errors.gl("ARCHIVE_MISMATCH", `Cannot store ${subject}: the archive is not what it was when it was packed`, {
          found: `sha256 ${checksum}`,
          expected: `sha256 ${archive.checksum}`,
          cure: "Run it again while nothing else writes to the temporary folder"
        });
      }
      async function settle(draft, final, folder) {
        try {
          await (0, promises_.link)(draft, final);
        } catch (error) {
          const code = error instanceof Error && "code" in error ? error.code : void 0;
          if (code === "EEXIST")
            return false;
          if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(String(code)))
            throw error;
          if (!await settleWithoutLinks(draft, final))
            return false;
        }
        await syncFolder(folder);
        return true;
      }
      async function settleWithoutLinks(draft, final) {
        try {
          await (await (0, promises_.open)(final, "wx")).close();
        } catch (error) {
          if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
          throw error;
        }
        await (0, promises_.rename)(draft, final);
        return true;
      }
      async function syncFolder(folder) {
        const handle = await (0, promises_.open)(folder, "r").catch(() => void 0);
        await handle?.sync().catch(() => void 0);
        await handle?.close();
      }
      async function removeOldDrafts(folder, draft) {
        const now = (await (0, promises_.stat)(draft)).mtimeMs;
        for (const name of await (0, promises_.readdir)(folder)) {
          if (!name.startsWith(DRAFT_PREFIX))
            continue;
          const made = (await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0))?.mtimeMs ?? now;
          if (now - made > DRAFT_AGE)
            await (0, promises_.rm)((0, external_node_path_.join)(folder, name), { recursive: true, force: true });
        }
      }
      function assetForbidden(action, cause) {
        return new errors.gl("ASSET_FORBIDDEN", `${action}: the file system refuses`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a registry folder you may write to, on a disk that is not full",
          cure: "Check the permissions and the free space of the registry folder",
          cause
        });
      }
      ;
      function createLocalReleases(options) {
        return new LocalReleases(options);
      }
      class LocalReleases {
        #folder;
        #base;
        #stem;
        #publishedAt;
        constructor({ dir, folder, archiveName, publishedAt }) {
          this.#base = folder;
          this.#folder = (0, external_node_path_.join)(dir, ...this.#base.split("/"));
          this.#stem = archiveName.replace(/tar\.gz$/, "");
          this.#publishedAt = publishedAt;
        }
        async find(tag) {
          const folder = this.#folder;
          return { id: tag, tag, draft: false, immutable: false, publishedAt: this.#publishedAt, url: folder, folder };
        }
        async createDraft(tag) {
          return await this.find(tag);
        }
        async publish(release) {
          return release;
        }
        /** Only this version's files are looked at: the others' number and size must not matter. */
        async list() {
          const names = await (0, promises_.readdir)(this.#folder).catch(absentAs([]));
          const assets = await Promise.all(names.filter((name) => name.startsWith(this.#stem)).map((name) => this.#look(name)));
          return assets.filter((asset) => asset !== void 0);
        }
        async upload(release, name, file) {
          const stored = await storeFile({ folder: this.#folder, name, archive: file, subject: `${name} of ${release.tag}` });
          const asset = stored ? await this.#look(name) : void 0;
          return asset === void 0 ? { kind: "exists" } : { kind: "stored", asset };
        }
        async remove(asset) {
          const name = (0, external_node_path_.join)(this.#folder, asset.name);
          if ((await this.#look(asset.name))?.state !== "starter")
            return;
          await (0, promises_.unlink)(name).catch(absentAs(void 0));
        }
        download(_, asset) {
          return (0, external_node_fs_.createReadStream)((0, external_node_path_.join)(this.#folder, asset.name));
        }
        downloadUrl(_, name) {
          return `${this.#base}${name}`;
        }
        async #look(name) {
          const file = (0, external_node_path_.join)(this.#folder, name);
          try {
            const stats = await (0, promises_.stat)(file);
            if (!stats.isFile())
              return void 0;
            const about = { id: `${this.#base}${name}`, name, size: stats.size, createdAt: stats.mtimeMs };
            if (stats.size === 0)
              return { ...about, state: "starter" };
            const hash = (0, external_node_crypto_.createHash)("sha256");
            for await (const chunk of (0, external_node_fs_.createReadStream)(file))
              hash.update(chunk);
            return { ...about, state: "uploaded", digest: hash.digest("hex") };
          } catch (error) {
            if (isAbsent(error))
              return void 0;
            throw assetForbidden(`Cannot read ${file}`, error);
          }
        }
      }
      function isAbsent(error) {
        return error instanceof Error && "code" in error && error.code === "ENOENT";
      }
      function absentAs(value) {
        return (error) => {
          if (isAbsent(error))
            return value;
          throw assetForbidden("Cannot use the registry folder", error);
        };
      }
    })
  ),
  /***/
  66361: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          createLocalVault
        ),
        /* harmony export */
        q: () => (
          /* binding */
          LOCAL_VAULT_TEMPLATE
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _sparse_vault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70918);
      var _release_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81120);
      const FOLDER = "vault/";
      const LOCAL_VAULT_TEMPLATE = (0, _sparse_vault_js__WEBPACK_IMPORTED_MODULE_1__.jn)((_, file) => `${FOLDER}${file}`);
      function createLocalVault(dir) {
        return {
          label: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, FOLDER),
          template: LOCAL_VAULT_TEMPLATE,
          store: storeIn(dir),
          newest: async () => /* @__PURE__ */ new Map(),
          visibility: async () => "local"
        };
      }
      function storeIn(dir) {
        const of = (file) => (0, _release_store_js__WEBPACK_IMPORTED_MODULE_2__.o)({ dir, folder: FOLDER, archiveName: file, publishedAt: "" });
        const ofTag = (tag) => of((0, _sparse_vault_js__WEBPACK_IMPORTED_MODULE_1__.F2)(tag.replace(/^a-/, "")));
        const ofRelease = ({ tag }) => ofTag(tag);
        const ofAsset = ({ name }) => of(name);
        return {
          find: (tag) => ofTag(tag).find(tag),
          createDraft: (tag, commit) => ofTag(tag).createDraft(tag, commit),
          publish: (release) => ofRelease(release).publish(release),
          list: (release) => ofRelease(release).list(release),
          upload: (release, name, file) => ofRelease(release).upload(release, name, file),
          remove: (asset) => ofAsset(asset).remove(asset),
          download: (release, asset) => ofAsset(asset).download(release, asset),
          downloadUrl: (release, name) => ofRelease(release).downloadUrl(release, name)
        };
      }
    })
  ),
  /***/
  12519: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          initIndex
        ),
        /* harmony export */
        o: () => (
          /* binding */
          foundingFiles
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99138);
      var _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60987);
      var _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57268);
      function foundingFiles({ name, base, layout }) {
        const config = (0, _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__.AU)({ name, ...base === void 0 ? {} : { base }, layout: layout ?? "cargo" });
        return /* @__PURE__ */ new Map([
          [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF, config],
          [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.l$, (0, _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__.ef)(name)]
        ]);
      }
      const LOOKS = 5;
      async function initIndex(description, index, wanted = foundingFiles(description)) {
        const message = { headline: `Found the registry ${description.name}` };
        let cause;
        for (let look = 1; look <= LOOKS; look++) {
          const { head, files: present, refusal } = await index.read([...wanted.keys()]);
          const config = present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF);
          if (config !== void 0 && (look === 1 || config !== wanted.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF)))
            throw exists(index.label);
          const files = new Map([...wanted].filter(([path]) => present.get(path) === void 0));
          if (head !== void 0 && files.size === 0)
            return head;
          if (refusal !== void 0)
            throw refusal;
          const outcome = await (head === void 0 ? index.found(files, message) : index.commit(head, files, message));
          if (outcome.kind === "done")
            return outcome.commit;
          cause = outcome.kind === "lost" ? outcome.cause : new Error("a branch that changes all the time");
          if (outcome.kind === "lost" && outcome.retryAfter !== void 0)
            break;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("GITHUB_UNAVAILABLE", `Cannot make the index ${index.label}: no clear answer came back`, {
          found: cause instanceof Error ? cause.message : String(cause),
          cure: "Run it again: it looks first whether the index is there",
          cause
        });
      }
      function exists(label) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_EXISTS", `Cannot make the index ${label}: it is there already`, {
          found: `a branch with "${_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF}"`,
          expected: "a branch without one, or no such branch yet",
          cure: "Publish to it as it is, or choose another folder or branch"
        });
      }
    })
  ),
  /***/
  57465: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          folderSource
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      async function folderSource(root) {
        const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch((cause) => {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INPUT_INVALID", `Cannot serve "${root}": it cannot be read`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: "a folder",
            cure: "Give the folder to serve",
            cause
          });
        });
        return { find: (path) => find(home, path) };
      }
      async function find(home, path) {
        const wanted = path === "" ? home : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...path.split("/"));
        const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted).catch(() => void 0);
        if (real === void 0 || !mayServe(home, wanted, real))
          return void 0;
        const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real).catch(() => void 0);
        if (facts?.isDirectory())
          return "folder";
        if (!facts?.isFile())
          return void 0;
        return {
          size: facts.size,
          modified: Math.floor(facts.mtimeMs / 1e3) * 1e3,
          // finer than the seconds of Pages: a file may be written twice in one
          tag: `${Math.floor(facts.mtimeMs * 1e3).toString(16)}-${facts.size.toString(16)}`,
          open: (range) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(real, range)
        };
      }
      function mayServe(home, wanted, real) {
        if (real === home)
          return true;
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        if (inside.some((segment) => segment === ".." || segment.startsWith(".")))
          return false;
        if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
          return false;
        return real === wanted || real.toLowerCase() !== wanted.toLowerCase();
      }
    })
  ),
  /***/
  20265: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          serveSource
        )
      });
      var external_node_http_ = __webpack_require__(37067);
      var errors = __webpack_require__(27406);
      var promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      var mime_types = __webpack_require__(14096);
      ;
      function rangeOf(headers, size, etag) {
        const condition = headers["if-range"];
        if (condition !== void 0 && condition !== etag)
          return void 0;
        const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? "");
        if (match === null)
          return void 0;
        const [, from = "", to = ""] = match;
        if (from === "" && to === "")
          return void 0;
        const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
        const end2 = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
        return start >= size || start > end2 ? "unsatisfiable" : { start, end: end2 };
      }
      ;
      const MAX_AGE = 600;
      const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|.*\+(?:json|xml)|manifest\+json|wasm)|image\/svg)/;
      const OCTETS_LIMIT = 1024 * 1024;
      async function sendFile(request, response, { status, file, name }) {
        const type = typeOf(name);
        const gzip = wantsGzip(request, type, file.size);
        const etag = `${gzip ? "W/" : ""}"${file.tag}"`;
        response.setHeader("etag", etag);
        response.setHeader("last-modified", new Date(file.modified).toUTCString());
        if (status === 200 && isFresh(request, file))
          return end(response, 304);
        response.setHeader("content-type", type);
        if (gzip) {
          response.setHeader("content-encoding", "gzip");
          return stream(request, response, status, () => (0, promises_.pipeline)(file.open(), (0, external_node_zlib_.createGzip)(), response));
        }
        response.setHeader("accept-ranges", "bytes");
        const range = status === 200 ? rangeOf(request.headers, file.size, etag) : void 0;
        if (range === "unsatisfiable") {
          response.setHeader("content-range", `bytes */${file.size}`);
          return end(response, 416);
        }
        response.setHeader("content-length", range === void 0 ? file.size : range.end - range.start + 1);
        if (range !== void 0)
          response.setHeader("content-range", `bytes ${range.start}-${range.end}/${file.size}`);
        return stream(request, response, range === void 0 ? status : 206, () => (0, promises_.pipeline)(file.open(range), response));
      }
      function commonHeaders(response) {
        response.setHeader("access-control-allow-origin", "*");
        response.setHeader("cache-control", `max-age=${MAX_AGE}`);
        response.setHeader("vary", "Accept-Encoding");
        response.setHeader("x-content-type-options", "nosniff");
      }
      function sendText(request, response, status, text) {
        const body = Buffer.from(`${text}
`);
        response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "content-length": body.length });
        response.end(request.method === "HEAD" ? void 0 : body);
      }
      function typeOf(name) {
        const file = name.slice(name.lastIndexOf("/") + 1);
        return file.includes(".") && (0, mime_types.contentType)(file) || "application/octet-stream";
      }
      function wantsGzip(request, type, size) {
        if (request.headers.range !== void 0 || size === 0)
          return false;
        if (!COMPRESSIBLE.test(type) && !(type === "application/octet-stream" && size <= OCTETS_LIMIT))
          return false;
        const accepted = String(request.headers["accept-encoding"] ?? "").toLowerCase();
        return accepted.split(",").some((coding) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding));
      }
      function isFresh(request, file) {
        const tags = request.headers["if-none-match"];
        if (tags !== void 0) {
          return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === `"${file.tag}"`);
        }
        const since = Date.parse(request.headers["if-modified-since"] ?? "");
        return !Number.isNaN(since) && Math.floor(file.modified / 1e3) * 1e3 <= since;
      }
      async function stream(request, response, status, send) {
        response.writeHead(status);
        if (request.method === "HEAD")
          response.end();
        else
          await send();
      }
      function end(response, status) {
        response.writeHead(status);
        response.end();
      }
      ;
      const THIS_MACHINE = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;
      function isThisMachine(host) {
        return THIS_MACHINE.test(host);
      }
      function isAddressedHere({ headers: { host } }) {
        return host === void 0 || isThisMachine(host.replace(/:\d*$/, ""));
      }
      function isFromElsewhere({ headers: { origin } }) {
        if (origin === void 0)
          return false;
        return !URL.canParse(origin) || !isThisMachine(new URL(origin).hostname);
      }
      ;
      const URL_LIMIT = 4096;
      function requestPath(target) {
        const encoded = target.split(/[?#]/, 1)[0] ?? "";
        const text = decoded(encoded);
        if (text === void 0 || !text.startsWith("/") || /[\\\u0000-\u001f\u007f]/.test(text))
          return void 0;
        if (text === "/")
          return { path: "", folder: true };
        const folder = text.endsWith("/");
        const segments = text.slice(1, folder ? -1 : void 0).split("/");
        if (segments.some((segment) => segment === "" || segment.startsWith(".") || segment.includes(":")))
          return void 0;
        return { path: segments.join("/"), folder };
      }
      function locationOf(prefix, path) {
        return `${prefix}/${path.split("/").map(encodeURIComponent).join("/")}`.replaceAll("%40", "@");
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return void 0;
        }
      }
      ;
      async function pagesAnswer(source, target, prefix = "") {
        if (prefix !== "" && target.split(/[?#]/, 1)[0] === prefix)
          return { kind: "redirect", location: `${prefix}/` };
        if (!target.startsWith(`${prefix}/`))
          return notFound(source);
        const asked = requestPath(target.slice(prefix.length));
        if (asked === void 0)
          return notFound(source);
        const { path, folder } = asked;
        if (folder)
          return await fileAt(source, path === "" ? "index.html" : `${path}/index.html`) ?? notFound(source);
        const there = await source.find(path);
        if (there !== void 0 && there !== "folder")
          return { kind: "file", status: 200, file: there, name: path };
        const page = await fileAt(source, `${path}.html`);
        if (page !== void 0)
          return page;
        return there === "folder" ? { kind: "redirect", location: locationOf(prefix, `${path}/`) } : notFound(source);
      }
      async function fileAt(source, name) {
        const file = await source.find(name);
        return file === void 0 || file === "folder" ? void 0 : { kind: "file", status: 200, file, name };
      }
      async function notFound(source) {
        const page = await fileAt(source, "404.html");
        return page?.kind === "file" ? { ...page, status: 404 } : { kind: "missing" };
      }
      ;
      async function serveSource(source, options = {}) {
        const prefix = cleanPrefix(options.prefix ?? "");
        const address = options.host ?? "127.0.0.1";
        const alone = isThisMachine(address);
        const server = (0, external_node_http_.createServer)((request, response) => {
          commonHeaders(response);
          if (alone && keptFrom(request, response))
            return;
          answer(source, prefix, request, response).catch(() => breakOff(request, response));
        });
        server.requestTimeout = 3e4;
        const { host, port } = await listen(server, address, options.port ?? 0);
        return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}${prefix}/`, close: () => listen_close(server) };
      }
      function keptFrom(request, response) {
        if (isFromElsewhere(request))
          response.removeHeader("access-control-allow-origin");
        if (isAddressedHere(request))
          return false;
        const text = "This server answers to the names of this machine alone; for others, choose where it listens: --host";
        sendText(request, response, 421, text);
        return true;
      }
      async function answer(source, prefix, request, response) {
        if (request.method !== "GET" && request.method !== "HEAD") {
          response.setHeader("allow", "GET, HEAD");
          return sendText(request, response, 405, "Only GET and HEAD are answered here");
        }
        const target = request.url ?? "/";
        if (target.length > URL_LIMIT)
          return sendText(request, response, 414, "The address is too long");
        const found = await pagesAnswer(source, target, prefix);
        if (found.kind === "file")
          return sendFile(request, response, found);
        if (found.kind === "missing")
          return sendText(request, response, 404, "There is nothing here");
        response.setHeader("location", found.location);
        return sendText(request, response, 301, "Moved permanently");
      }
      function breakOff(request, response) {
        if (response.headersSent) {
          response.destroy();
          return;
        }
        for (const name of response.getHeaderNames())
          response.removeHeader(name);
        response.setHeader("cache-control", "no-store");
        sendText(request, response, 500, "The file could not be read");
      }
      function cleanPrefix(text) {
        const trimmed = text.replace(/^\/+|\/+$/g, "");
        return trimmed === "" ? "" : `/${trimmed}`;
      }
      function listen(server, host, port) {
        return new Promise((resolve, reject) => {
          server.once("error", (cause) => reject(listenError(host, port, cause)));
          server.listen({ host, port }, () => {
            const address = server.address();
            const bound = typeof address === "object" && address !== null ? address.port : port;
            resolve({ host: shownHost(host), port: bound });
          });
        });
      }
      function shownHost(host) {
        return host === "0.0.0.0" || host === "::" ? "localhost" : host;
      }
      function listenError(host, port, cause) {
        const reasons = {
          EADDRINUSE: "the port is taken",
          EACCES: "this user may not use the port",
          EADDRNOTAVAIL: "this machine has no such address",
          ENOTFOUND: "the host name is not known"
        };
        return new errors.gl("INPUT_INVALID", `Cannot serve on ${host}:${port}: ${reasons[cause.code ?? ""] ?? cause.message}`, {
          found: `${host}:${port}`,
          expected: "an address of this machine and a free port",
          cure: "Choose another port, or `--port 0` for any free one",
          cause
        });
      }
      function listen_close(server) {
        return new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      }
    })
  ),
  /***/
  38963: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A2: () => (
          /* binding */
          writeReservation
        ),
        /* harmony export */
        Nv: () => (
          /* binding */
          amendOwner
        ),
        /* harmony export */
        i7: () => (
          /* binding */
          isHeld
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      function amendOwner(text, path, change) {
        const { schema, name, repositories, held, reserved, moving, ...others } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const next = {
          repositories: change.repositories?.map(publisherText) ?? repositories,
          held: change.held === void 0 ? held : change.held.length === 0 ? void 0 : [...change.held].sort(),
          reserved: change.reserved === void 0 ? reserved : change.reserved ?? void 0,
          moving: change.moving === void 0 ? moving : change.moving === null ? void 0 : moveText(change.moving)
        };
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema, name, ...next, ...others });
      }
      function writeReservation(name, reserved) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, name, repositories: [], reserved });
      }
      function isHeld(record, version) {
        return record?.held?.includes((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(version)) ?? false;
      }
      function publisherText({ host, id: id2, owner_id, owner, full_name }) {
        return { host, id: id2, owner_id, owner, full_name };
      }
      function moveText(move) {
        return { ...publisherText(move), from: move.from, since: move.since };
      }
    })
  ),
  /***/
  89896: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fr: () => (
          /* binding */
          publishedPackage
        ),
        /* harmony export */
        HR: () => (
          /* binding */
          lifePaths
        ),
        /* harmony export */
        Mr: () => (
          /* binding */
          pathsIn
        ),
        /* harmony export */
        VN: () => (
          /* binding */
          unknownVersion
        ),
        /* harmony export */
        fq: () => (
          /* binding */
          unknownPackage
        ),
        /* harmony export */
        xJ: () => (
          /* binding */
          publishedVersion
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99138);
      var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51325);
      var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60987);
      function lifePaths(name) {
        const files = _path_js__WEBPACK_IMPORTED_MODULE_3__.my.flatMap((layout) => {
          const { index, meta, owner, readme } = (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, layout);
          return [index, meta, owner, readme];
        });
        const { scope } = (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, "cargo");
        return [_path_js__WEBPACK_IMPORTED_MODULE_3__.tF, ...files, ...scope === void 0 ? [] : [scope]];
      }
      function pathsIn(files, name) {
        return (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, (0, _config_js__WEBPACK_IMPORTED_MODULE_1__.Xg)(files.get(_path_js__WEBPACK_IMPORTED_MODULE_3__.tF)).layout);
      }
      function publishedPackage(files, name) {
        const paths = pathsIn(files, name);
        const text = files.get(paths.index) ?? "";
        const lines = (0, _index_file_js__WEBPACK_IMPORTED_MODULE_2__.fV)(text, paths.index);
        const other = lines.find((line) => line.name !== name.full);
        if (lines.length === 0 || other !== void 0)
          throw unknownPackage(name.full, other?.name);
        return { paths, text, lines };
      }
      function publishedVersion(files, name, version) {
        const published = publishedPackage(files, name);
        const line = (0, _index_file_js__WEBPACK_IMPORTED_MODULE_2__.Am)(published.lines, version);
        if (line === void 0) {
          const known = published.lines.map(({ vers }) => vers);
          throw unknownVersion(name.full, version, known);
        }
        if (line.entry === void 0)
          throw tooNew(name.full, version);
        return { ...published, line, entry: line.entry };
      }
      function unknownPackage(name, twin) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PACKAGE_UNKNOWN", `Cannot find package "${name}" in the index`, {
          found: twin === void 0 ? "no file for it" : `"${twin}", which is written differently`,
          expected: "a published package",
          cure: twin === void 0 ? "Check the spelling, the scope and `--registry`" : `Name it "${twin}"`
        });
      }
      function unknownVersion(name, version, known) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("VERSION_UNKNOWN", `Cannot find version ${version} of "${name}" in the index`, {
          found: known.length === 0 ? "no versions" : known.slice(-10).join(", "),
          expected: "a published version",
          cure: "Name one of the published versions"
        });
      }
      function tooNew(name, version) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot change ${name}@${version}: its line was written by a newer program`, { cure: "Use a newer version of this action or CLI" });
      }
    })
  ),
  /***/
  85476: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        rJ: () => (
          /* binding */
          reasonFrom
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      const REASON_LIMIT = 300;
      function reasonFrom(text, { action, cure }) {
        const reason = text?.trim() ?? "";
        if (isReason(reason))
          return reason;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `${action}: the reason is missing or not usable`, {
          found: reason === "" ? "no reason" : `${reason.length} characters`,
          expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
          cure
        });
      }
      function isReason(text) {
        return text !== "" && text.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
      }
    })
  ),
  /***/
  40984: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CX: () => (
          /* binding */
          STATS_DAYS2
        ),
        /* harmony export */
        Km: () => (
          /* binding */
          statsShard
        ),
        /* harmony export */
        Uw: () => (
          /* binding */
          countsPath2
        ),
        /* harmony export */
        ZX: () => (
          /* binding */
          STATS_CURSOR2
        ),
        /* harmony export */
        cI: () => (
          /* binding */
          STATS_SCHEMA
        ),
        /* harmony export */
        kB: () => (
          /* binding */
          STATS_SHARDS2
        ),
        /* harmony export */
        t9: () => (
          /* binding */
          STATS_CONFIG2
        ),
        /* harmony export */
        tx: () => (
          /* binding */
          assetsPath2
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      const STATS_SCHEMA = 1;
      const STATS_SHARDS2 = "0123456789abcdef";
      const STATS_FOLDER = "stats";
      const STATS_CONFIG2 = "stats/config.json";
      const STATS_CURSOR2 = "stats/cursor.json";
      const STATS_DAYS2 = "stats/days";
      function countsPath2(shard) {
        return `stats/counts/${shard}`;
      }
      function assetsPath2(shard) {
        return `stats/assets/${shard}`;
      }
      function statsShard(name) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(name)).digest("hex").slice(0, 1);
      }
      function statsPaths() {
        const shards = [...STATS_SHARDS2];
        return [STATS_CONFIG2, STATS_CURSOR2, STATS_DAYS2, ...shards.map(countsPath2), ...shards.map(assetsPath2)];
      }
    })
  ),
  /***/
  46959: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dm: () => (
          /* binding */
          encodeCounts
        ),
        /* harmony export */
        Eg: () => (
          /* binding */
          encodeAssets
        ),
        /* harmony export */
        zM: () => (
          /* binding */
          decodeCounts2
        )
        /* harmony export */
      });
      var _stats_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93819);
      const NO_COUNTS2 = { days: _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.s6, months: _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.s6, versions: /* @__PURE__ */ new Map() };
      const NAME = /^(?:@[a-z0-9][a-z0-9_-]{0,63}\/)?[a-z0-9][a-z0-9_-]{0,63}$/;
      const VERSION = /^[0-9A-Za-z.+-]{1,256}$/;
      const NODE_ID = /^[A-Za-z0-9_.=+/-]{1,200}$/;
      function isStatsName2(text) {
        return NAME.test(text);
      }
      function isStatsVersion2(text) {
        return VERSION.test(text);
      }
      function isNodeId2(text) {
        return NODE_ID.test(text);
      }
      function encodeCounts(name, { days, months, versions }) {
        const cells = [...versions].map(([vers, { seen, total, low }]) => {
          if (low !== void 0)
            return `${vers}:${seen}:${total}:${low.count}:${low.day}`;
          return total === seen ? `${vers}:${seen}` : `${vers}:${seen}:${total}`;
        });
        return [name, (0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.IS)(days), (0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.IS)(months), cells.join(" ")].join("	");
      }
      function decodeCounts2(line) {
        const [name = "", days = "", months = "", cells, ...more] = line.split("	");
        const [daily, monthly] = [(0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.i$)(days), (0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.i$)(months)];
        if (!isStatsName2(name) || cells === void 0 || more.length > 0 || !daily || !monthly)
          return void 0;
        const versions = /* @__PURE__ */ new Map();
        for (const cell of cells === "" ? [] : cells.split(" ")) {
          const [vers = "", ...numbers] = cell.split(":");
          const count = countOf(numbers);
          if (!isStatsVersion2(vers) || count === void 0)
            return void 0;
          versions.set(vers, count);
        }
        return [name, { days: daily, months: monthly, versions }];
      }
      function countOf(texts) {
        const numbers = texts.map((text) => /^\d{1,15}$/.test(text) ? Number(text) : -1);
        const [seen, total = seen, low, day] = numbers;
        if (seen === void 0 || total === void 0 || numbers.includes(-1))
          return void 0;
        if (numbers.length <= 2)
          return { seen, total };
        return low === void 0 || day === void 0 || numbers.length > 4 ? void 0 : { seen, total, low: { count: low, day } };
      }
      function encodeAssets(name, assets) {
        const cells = [...assets].map(([vers, { id: id2 = "", missed }]) => missed === void 0 ? `${vers}:${id2}` : `${vers}:${id2}:${missed}`);
        return `${name}	${cells.join(" ")}`;
      }
      function decodeAssets2(line) {
        const [name = "", cells, ...more] = line.split("	");
        if (!isStatsName2(name) || cells === void 0 || more.length > 0)
          return void 0;
        const assets = /* @__PURE__ */ new Map();
        for (const cell of cells === "" ? [] : cells.split(" ")) {
          const [vers = "", id2, missed, ...others] = cell.split(":");
          const known = id2 === void 0 || others.length > 0 ? void 0 : assetOf(id2, missed);
          if (!isStatsVersion2(vers) || known === void 0)
            return void 0;
          assets.set(vers, known);
        }
        return [name, assets];
      }
      function assetOf(id2, missed) {
        if (id2 !== "" && !isNodeId2(id2) || missed !== void 0 && !/^\d{1,7}$/.test(missed))
          return void 0;
        return { ...id2 === "" ? {} : { id: id2 }, ...missed === void 0 ? {} : { missed: Number(missed) } };
      }
    })
  ),
  /***/
  93819: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DN: () => (
          /* binding */
          addTo2
        ),
        /* harmony export */
        IS: () => (
          /* binding */
          encodeSeries
        ),
        /* harmony export */
        XN: () => (
          /* binding */
          sumOf
        ),
        /* harmony export */
        fK: () => (
          /* binding */
          valueAt
        ),
        /* harmony export */
        i$: () => (
          /* binding */
          decodeSeries
        ),
        /* harmony export */
        rQ: () => (
          /* binding */
          countsBetween
        ),
        /* harmony export */
        s6: () => (
          /* binding */
          EMPTY_SERIES
        )
        /* harmony export */
      });
      const EMPTY_SERIES = { start: 0, values: [] };
      const MOST_CELLS = 1e4;
      const MOST_DIGITS = 11;
      const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
      const VALUES = new Uint8Array(128).fill(255);
      for (const [value, digit] of [...DIGITS].entries())
        VALUES[digit.charCodeAt(0)] = value;
      function encodeSeries(series) {
        const { start, values } = trimmed(series);
        if (values.length === 0)
          return "";
        const parts = [number(start), ":"];
        for (let at = 0; at < values.length; at++) {
          const run = zerosFrom(values, at);
          if (run > 1) {
            parts.push(".", number(run));
            at += run - 1;
          } else
            parts.push(number(values[at] ?? 0));
        }
        return parts.join("");
      }
      function decodeSeries(text) {
        if (text === "")
          return EMPTY_SERIES;
        const head = digitsAt(text, 0);
        if (head === void 0 || text[head.end] !== ":")
          return void 0;
        const values = [];
        for (let at = head.end + 1; at < text.length; ) {
          const run = text[at] === ".";
          const read = digitsAt(text, run ? at + 1 : at);
          if (read === void 0 || values.length + (run ? read.value : 1) > MOST_CELLS)
            return void 0;
          if (run)
            for (let count = 0; count < read.value; count++)
              values.push(0);
          else
            values.push(read.value);
          at = read.end;
        }
        return { start: head.value, values };
      }
      function addTo2({ start, values }, at, count) {
        if (values.length === 0)
          return { start: at, values: [count] };
        const first = Math.min(start, at);
        const length = Math.max(start + values.length, at + 1) - first;
        const cells = new Array(length).fill(0);
        for (const [index, value] of values.entries())
          cells[start - first + index] = value;
        cells[at - first] = (cells[at - first] ?? 0) + count;
        return { start: first, values: cells };
      }
      function sumOf({ start, values }, first = 0, last = Number.POSITIVE_INFINITY) {
        let sum = 0;
        const from = Math.max(0, first - start);
        const to = Math.min(values.length - 1, last - start);
        for (let at = from; at <= to; at++)
          sum += values[at] ?? 0;
        return sum;
      }
      function valueAt({ start, values }, at) {
        return values[at - start] ?? 0;
      }
      function countsBetween({ start, values }, first, last) {
        const end = Math.max(0, last - start + 1);
        let at = Math.max(0, first - start);
        while (at < values.length && at < end && (values[at] ?? 0) <= 0)
          at++;
        if (at >= Math.min(values.length, end))
          return EMPTY_SERIES;
        const counts = values.slice(at, end);
        while (at + counts.length < end)
          counts.push(0);
        return { start: start + at, values: counts };
      }
      function splitAt2({ start, values }, at) {
        const cut = Math.min(values.length, Math.max(0, at - start));
        return [
          { start, values: values.slice(0, cut) },
          { start: start + cut, values: values.slice(cut) }
        ];
      }
      function trimmed({ start, values }) {
        const first = values.findIndex((value) => value !== 0);
        if (first < 0)
          return EMPTY_SERIES;
        const last = values.findLastIndex((value) => value !== 0);
        return { start: start + first, values: values.slice(first, last + 1) };
      }
      function zerosFrom(values, at) {
        let run = 0;
        while (values[at + run] === 0)
          run++;
        return run;
      }
      function number(value) {
        let text = "";
        let rest = value;
        do {
          const low = rest % 32;
          rest = Math.floor(rest / 32);
          text += DIGITS[low + (rest > 0 ? 32 : 0)] ?? "";
        } while (rest > 0);
        return text;
      }
      function digitsAt(text, at) {
        let value = 0;
        let unit = 1;
        for (let end = at; end < at + MOST_DIGITS; end++) {
          const digit = VALUES[text.charCodeAt(end)] ?? 255;
          if (digit === 255)
            return void 0;
          value += digit % 32 * unit;
          unit *= 32;
          if (digit < 32)
            return Number.isSafeInteger(value) ? { value, end: end + 1 } : void 0;
        }
        return void 0;
      }
    })
  ),
  /***/
  42749: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dx: () => (
          /* binding */
          linesOf
        ),
        /* harmony export */
        KU: () => (
          /* binding */
          writeStatsState
        ),
        /* harmony export */
        Qg: () => (
          /* binding */
          readDays
        ),
        /* harmony export */
        jr: () => (
          /* binding */
          checkStatsSchema
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40984);
      var _stats_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46959);
      var _stats_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34279);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      function readStatsState(files) {
        checkStatsSchema(files.get(STATS_CONFIG));
        const counts = /* @__PURE__ */ new Map();
        const assets = /* @__PURE__ */ new Map();
        for (const shard of STATS_SHARDS) {
          for (const [name, record] of recordsOf(files, countsPath(shard), decodeCounts))
            counts.set(name, record);
          for (const [name, record] of recordsOf(files, assetsPath(shard), decodeAssets))
            assets.set(name, record);
        }
        return { counts, assets, days: readDays(files.get(STATS_DAYS), "strict"), cursor: readCursor(files) };
      }
      function checkStatsSchema(config) {
        if (config === void 0)
          return;
        const { schema } = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Ag)(config, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.t9);
        if (schema === _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.cI)
          return;
        if (typeof schema !== "number")
          throw damaged(_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.t9, config);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", "Cannot use the statistics of the registry: their form is newer", {
          found: `schema ${schema}`,
          expected: `schema ${_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.cI}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function writeStatsState(state) {
        return new Map([
          [_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.t9, (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.s$)({ schema: _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.cI })],
          [_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.ZX, (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.s$)({ after: state.cursor })],
          [
            _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.CX,
            linesText([...state.days].sort(([a], [b]) => a - b).map(([day, count]) => `${(0, _stats_time_js__WEBPACK_IMPORTED_MODULE_4__.Ew)(day)} ${count}`))
          ],
          ...shardTexts(state.counts, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.Uw, _stats_record_js__WEBPACK_IMPORTED_MODULE_2__.Dm),
          ...shardTexts(state.assets, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.tx, _stats_record_js__WEBPACK_IMPORTED_MODULE_2__.Eg)
        ]);
      }
      function readDays(text, mode) {
        const days = /* @__PURE__ */ new Map();
        for (const line of linesOf(text)) {
          const [, date = "", count = ""] = /^(\d{4}-\d{2}-\d{2}) (\d{1,15})$/.exec(line) ?? [];
          const day = (0, _stats_time_js__WEBPACK_IMPORTED_MODULE_4__.U$)(date);
          if (day !== void 0)
            days.set(day, Number(count));
          else if (mode === "strict")
            throw damaged(_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.CX, line);
        }
        return days;
      }
      function* linesOf(text) {
        if (text === void 0)
          return;
        for (let start = 0; start < text.length; ) {
          const end = text.indexOf("\n", start);
          yield text.slice(start, end < 0 ? text.length : end);
          start = end < 0 ? text.length : end + 1;
        }
      }
      function* recordsOf(files, path, decode) {
        for (const line of linesOf(files.get(path))) {
          const record = decode(line);
          if (record === void 0)
            throw damaged(path, line);
          yield record;
        }
      }
      function readCursor(files) {
        const text = files.get(STATS_CURSOR);
        const { after = "" } = text === void 0 ? {} : readObject(text, STATS_CURSOR);
        return typeof after === "string" ? after : "";
      }
      function* shardTexts(records, path, encode) {
        const lines = new Map([..._stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.kB].map((shard) => [shard, []]));
        for (const name of [...records.keys()].sort()) {
          const record = records.get(name);
          if (record !== void 0)
            lines.get((0, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.Km)(name))?.push(encode(name, record));
        }
        for (const [shard, some] of lines)
          if (some.length > 0)
            yield [path(shard), linesText(some)];
      }
      function linesText(lines) {
        return lines.map((line) => `${line}
`).join("");
      }
      function damaged(path, text) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use "${path}" of the statistics: it has another form`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text),
          expected: "text as `docs/statistics.md` describes",
          cure: `Restore "${path}" from the history of the branch; nothing was written`
        });
      }
    })
  ),
  /***/
  34279: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ew: () => (
          /* binding */
          dayText
        ),
        /* harmony export */
        GP: () => (
          /* binding */
          monthOfDay2
        ),
        /* harmony export */
        U$: () => (
          /* binding */
          dayNumber2
        ),
        /* harmony export */
        ZC: () => (
          /* binding */
          dayOfTime
        ),
        /* harmony export */
        cC: () => (
          /* binding */
          monthText
        )
        /* harmony export */
      });
      const DAY = 864e5;
      function dayNumber2(text) {
        const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
        const time = day === void 0 ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
        return Number.isNaN(time) || time < 0 ? void 0 : time / DAY;
      }
      function dayText(day) {
        return new Date(day * DAY).toISOString().slice(0, 10);
      }
      function dayOfTime(milliseconds) {
        return Math.floor(milliseconds / DAY);
      }
      function monthOfDay2(day) {
        const date = new Date(day * DAY);
        return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
      }
      function monthText(month) {
        return `${String(1970 + Math.floor(month / 12)).padStart(4, "0")}-${String(month % 12 + 1).padStart(2, "0")}`;
      }
    })
  ),
  /***/
  13729: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        VK: () => (
          /* binding */
          judgeYank
        ),
        /* harmony export */
        oL: () => (
          /* binding */
          yankPaths
        ),
        /* harmony export */
        pN: () => (
          /* binding */
          describeAfterYank
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      var _description_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78716);
      var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10326);
      var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51325);
      var _latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77559);
      var _owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35457);
      var _owner_amend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38963);
      var _published_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89896);
      var _reason_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85476);
      function yankPaths(name) {
        return (0, _published_js__WEBPACK_IMPORTED_MODULE_8__.HR)(name);
      }
      function judgeYank(request, files) {
        const { name, version, yanked } = request;
        const reason = yanked ? (0, _reason_js__WEBPACK_IMPORTED_MODULE_9__.rJ)(request.reason, { action: "Cannot yank", cure: REASON_CURE }) : void 0;
        const published = (0, _published_js__WEBPACK_IMPORTED_MODULE_8__.xJ)(files, name, version);
        const { paths, text, lines, line, entry: before } = published;
        if (before.removed !== void 0)
          throw removedVersion(name.full, version, before.removed);
        const same = before.yanked === yanked && before.yank_reason === reason;
        const hold = holdChange({ request, same, published }, files);
        if (same && hold.length === 0)
          return { kind: "unchanged", entry: before };
        const { yank_reason: _, ...facts } = before;
        const entry = { ...facts, yanked, ...reason === void 0 ? {} : { yank_reason: reason } };
        const amended = same ? line.text : (0, _entry_js__WEBPACK_IMPORTED_MODULE_3__.Q_)(line.text, { yanked, yank_reason: reason });
        const index = same ? [] : [[paths.index, (0, _index_file_js__WEBPACK_IMPORTED_MODULE_4__.tm)(text, line.text, amended)]];
        const changes = new Map([...index, ...hold]);
        const latest = (0, _latest_js__WEBPACK_IMPORTED_MODULE_5__.T)(lines.flatMap((known) => known === line ? [entry] : known.entry ?? []));
        const told = latest === void 0 || (0, _description_js__WEBPACK_IMPORTED_MODULE_2__.ug)(files.get(paths.meta)) === latest.vers;
        return { kind: "change", entry, changes, ...told ? {} : { follow: latest } };
      }
      const REASON_CURE = 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it';
      function holdChange({ request, same, published }, files) {
        const { paths, entry } = published;
        const byRegistry = request.held === true;
        if (!byRegistry && !entry.yanked)
          return [];
        const text = files.get(paths.owner);
        const record = (0, _owner_js__WEBPACK_IMPORTED_MODULE_6__.A7)(text, paths.owner);
        const held = (0, _owner_amend_js__WEBPACK_IMPORTED_MODULE_7__.i7)(record, entry.vers);
        if (held && !byRegistry && !same)
          throw heldYank(request.name.full, entry);
        if (!byRegistry || held === request.yanked)
          return [];
        if (text === void 0 || record === void 0) {
          if (!request.yanked)
            return [];
          throw recordMissing(request.name.full, paths.owner);
        }
        const version = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(entry.vers);
        const others = (record.held ?? []).filter((known) => known !== version);
        return [[paths.owner, (0, _owner_amend_js__WEBPACK_IMPORTED_MODULE_7__.Nv)(text, paths.owner, { held: request.yanked ? [...others, version] : others })]];
      }
      function describeAfterYank(description, files) {
        const paths = (0, _published_js__WEBPACK_IMPORTED_MODULE_8__.Mr)(files, description.manifest.name);
        return (0, _description_js__WEBPACK_IMPORTED_MODULE_2__.Lw)((0, _description_js__WEBPACK_IMPORTED_MODULE_2__.EA)(description, files.get(paths.meta)), files, paths);
      }
      function heldYank(name, { vers, yank_reason }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("YANK_HELD", `Cannot change the yank of ${name}@${vers}: the registry holds it`, {
          found: yank_reason ?? "a yank without a reason",
          expected: "a version that the registry has not yanked itself",
          cure: "Ask the registry's maintainers, who lift it with `clyde-registry unyank NAME@V --held`; or publish a new version"
        });
      }
      function recordMissing(name, path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot hold a version of ${name}: it has no owner record`, {
          found: `no "${path}"`,
          expected: "an owner record beside every package",
          cure: `Restore "${path}" from the index repository's history; to yank without a hold, leave out \`--held\``
        });
      }
      function removedVersion(name, version, reason) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("VERSION_REMOVED", `Cannot change ${name}@${version}: the registry removed this version for good`, {
          found: reason,
          expected: "a version that can still be downloaded",
          cure: "Nothing needs to be done: nobody can install it"
        });
      }
    })
  )
};
