import { type DemoTopic, topic } from './demo-topic.ts';

/** Made up for the demo, topic by topic; no name is a promise that there is such a library. */
export const DEMO_TOPICS: readonly DemoTopic[] = [
  topic(
    'json',
    'parser value document pointer number stream',
    `jsonpebble: JSON reader and writer with one small value type
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
     numberline: Shortest round-trip conversion of floating-point numbers`,
  ),
  topic(
    'logging',
    'sink record level span rotate format',
    `loghearth: Structured logging with lazily formatted records
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
     logsieve: Filters for log records, set by one environment variable`,
  ),
  topic(
    'networking',
    'socket server client packet address timeout',
    `netwillow: TCP and UDP sockets with deadlines on every call
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
     coapetal: CoAP messages and observe for constrained networks`,
  ),
  topic(
    'cryptography',
    'hash key cipher signature nonce digest',
    `hashwood: SHA-2, SHA-3 and BLAKE2 with hardware acceleration
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
     noisefox: The Noise protocol framework for two peers`,
  ),
  topic(
    'compression',
    'stream block dictionary window archive ratio',
    `deflatern: DEFLATE, zlib and gzip streams with a fixed memory bound
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
     cpioneer: Initramfs images in the newc format`,
  ),
  topic(
    'strings',
    'text utf-8 pattern token slice format',
    `textloom: Formatting with checked arguments, to any buffer
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
     mdsparrow: CommonMark to HTML with safe output`,
  ),
  topic(
    'containers',
    'map vector tree iterator allocator insert',
    `flatmoss: Hash maps with open addressing and stable order
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
     skiplark: Concurrent skip lists`,
  ),
  topic(
    'concurrency',
    'thread queue lock task atomic future',
    `threadpond: Thread pools with work stealing
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
     taskgraph: Runs graphs of tasks on every core`,
  ),
  topic(
    'mathematics',
    'matrix vector number solve random precise',
    `matrixel: Dense matrices of fixed size, for graphics and control
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
     splinters: Cubic, Hermite and B-splines`,
  ),
  topic(
    'graphics',
    'image pixel colour shader canvas texture',
    `pixelark: Image buffers with strides, formats and views
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
     atlaspack: Packs rectangles into texture atlases`,
  ),
];
