import { type DemoTopic, topic } from './demo-topic.ts';

/** The other half of what the demo makes up. */
export const MORE_DEMO_TOPICS: readonly DemoTopic[] = [
  topic(
    'embedded',
    'register driver buffer interrupt device power',
    `gpioak: Pins, ports and edges for Cortex-M and RISC-V
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
     semihosted: Console and files through a debug probe`,
  ),
  topic(
    'testing',
    'case assert fixture mock property report',
    `checkwell: Tests with assertions that show both sides
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
     randomwalk: Model-based tests of state machines`,
  ),
  topic(
    'command-line',
    'option argument terminal command prompt output',
    `argosy: Command line arguments with subcommands and help
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
     completely: Completions for bash, zsh and fish`,
  ),
  topic(
    'databases',
    'query row index transaction cursor page',
    `sqlitmus: Typed statements and migrations for SQLite
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
     migratory: Numbered schema migrations with checks`,
  ),
  topic(
    'audio',
    'sample channel filter buffer note frame',
    `wavelark: WAV, AIFF and CAF files
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
     oscbird: Open Sound Control over UDP`,
  ),
  topic(
    'games',
    'entity scene physics input frame world',
    `entityard: Entities and components in archetypes
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
     navmeshed: Navigation meshes from triangle soup`,
  ),
  topic(
    'geometry',
    'point polygon segment distance mesh tolerance',
    `polyclip: Boolean operations on polygons
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
     gpxplorer: GPX tracks: lengths, climbs and gaps`,
  ),
  topic(
    'systems',
    'file process memory handle signal limit',
    `filewatcher-owl: Watches folders on three platforms
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
     sharedfate: Shared memory between processes`,
  ),
  topic(
    'languages',
    'syntax token node compiler value grammar',
    `parsec-pine: Parser combinators with good errors
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
     pragmatic-pp: A C preprocessor as a library`,
  ),
  topic(
    'machine-learning',
    'tensor layer model weight batch gradient',
    `tensorwood: Tensors with broadcasting on the processor
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
     anomalist: Finds outliers in time series`,
  ),
];
