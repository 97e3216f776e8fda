/** One field of programming: words for names, and phrases for descriptions. */
export interface Topic {
  /** Also its first keyword. */
  readonly title: string;
  readonly words: readonly string[];
  readonly things: readonly string[];
}

function topic(title: string, words: string, things: readonly string[]): Topic {
  return { title, words: words.split(' '), things };
}

export const TOPICS: readonly Topic[] = [
  topic('json', 'json parse parser value dom sax schema pointer patch jsonc ndjson cbor msgpack bson', [
    'JSON parser',
    'JSON serialiser',
    'schema validator',
    'streaming reader',
    'binary encoding',
  ]),
  topic('logging', 'log logger logging trace sink rotate syslog journal span structured record level audit', [
    'logging library',
    'structured logger',
    'log sink',
    'tracing façade',
    'rotating file writer',
  ]),
  topic(
    'networking',
    'net socket tcp udp http https quic proxy dns packet stream url uri request server client router websocket',
    ['HTTP client', 'HTTP server', 'TCP framework', 'DNS resolver', 'WebSocket library', 'URL parser'],
  ),
  topic(
    'crypto',
    'crypto hash sha256 sha3 blake aes chacha curve ed25519 hmac tls cipher keyring nonce salt base64 random',
    ['cryptographic hash', 'stream cipher', 'TLS wrapper', 'key derivation function', 'random number generator'],
  ),
  topic('compression', 'zip gzip deflate lz lz4 zstd brotli huffman snappy archive tar compress pack rle bzip', [
    'compression library',
    'archive reader',
    'entropy coder',
    'deflate decoder',
  ]),
  topic(
    'math',
    'math matrix vector linalg quaternion complex bigint rational fft solver stats tensor sparse geometry polynomial',
    [
      'linear algebra library',
      'matrix template library',
      'big integer type',
      'fast Fourier transform',
      'equation solver',
    ],
  ),
  topic(
    'graphics',
    'gl vulkan shader render raster mesh pixel image png jpeg svg font canvas sprite texture color scene camera',
    ['image decoder', 'software renderer', 'PNG reader', 'shader compiler', 'font rasteriser', 'mesh loader'],
  ),
  topic('audio', 'audio wav midi synth mixer dsp filter flac opus sound sample wave pitch tempo vorbis', [
    'audio decoder',
    'synthesiser',
    'MIDI parser',
    'resampler',
    'signal processing toolkit',
  ]),
  topic(
    'containers',
    'ring buffer queue deque map set list tree trie heap arena pool slot vec array bitset span graph btree',
    ['ring buffer', 'hash map', 'lock-free queue', 'B-tree', 'object pool', 'small vector'],
  ),
  topic(
    'strings',
    'str string view utf8 unicode text format fmt regex glob token lexer split trim case slug ascii wide',
    ['string library', 'UTF-8 decoder', 'formatting library', 'regular expression engine', 'tokeniser'],
  ),
  topic(
    'cli',
    'args cli getopt flags option command prompt shell term tty ansi color progress spinner table readline',
    ['argument parser', 'command line toolkit', 'terminal colour library', 'progress bar', 'line editor'],
  ),
  topic('testing', 'test unit mock assert fuzz bench spec check expect coverage fixture snapshot property golden', [
    'unit test framework',
    'mocking library',
    'property tester',
    'benchmark harness',
    'fuzzing driver',
  ]),
  topic(
    'concurrency',
    'thread task async await fiber coro future promise actor channel mutex atomic lock executor scheduler pool',
    ['thread pool', 'coroutine library', 'task scheduler', 'actor framework', 'channel implementation'],
  ),
  topic('database', 'db sql sqlite postgres mysql redis kv store index btree lsm wal query orm cursor table cache', [
    'database driver',
    'key-value store',
    'query builder',
    'embedded database',
    'connection pool',
  ]),
  topic('embedded', 'gpio uart spi i2c rtos avr arm cortex riscv sensor driver firmware boot hal dma adc pwm flash', [
    'hardware abstraction layer',
    'device driver',
    'bootloader',
    'sensor driver',
    'cooperative scheduler',
  ]),
  topic('filesystem', 'file path fs dir watch glob mmap stream io temp inotify walk copy disk volume mount', [
    'path library',
    'file watcher',
    'memory-mapped file',
    'directory walker',
    'virtual file system',
  ]),
  topic('config', 'config ini toml yaml env settings properties dotenv option preset profile xml csv', [
    'configuration reader',
    'TOML parser',
    'INI parser',
    'YAML emitter',
    'CSV reader',
    'XML pull parser',
  ]),
  topic('game', 'game ecs entity physics collision engine tile map path sprite input gamepad level noise steering', [
    'entity component system',
    'physics engine',
    'game framework',
    'tile map loader',
    'noise generator',
  ]),
  topic('gui', 'gui widget window layout button menu theme qt imgui event signal slot style view dialog', [
    'widget toolkit',
    'window abstraction',
    'layout engine',
    'immediate mode interface',
    'theme loader',
  ]),
  topic('compiler', 'ast llvm parser grammar peg lexer bytecode vm jit lisp lua script wasm interpreter symbol token', [
    'parser generator',
    'bytecode interpreter',
    'scripting language',
    'grammar toolkit',
    'WebAssembly runtime',
  ]),
  topic('memory', 'alloc allocator arena pool slab gc smart pointer leak memory heap stack page handle intrusive', [
    'memory allocator',
    'arena allocator',
    'garbage collector',
    'leak detector',
    'smart pointer library',
  ]),
  topic('time', 'time date clock chrono calendar timer tz cron duration iso8601 tick schedule stopwatch', [
    'date library',
    'timer wheel',
    'time zone database',
    'cron parser',
    'clock abstraction',
  ]),
  topic(
    'serialization',
    'serial proto protobuf flat buffers capnp encode decode asn1 varint codec wire schema frame rpc grpc',
    ['serialisation library', 'wire format', 'RPC framework', 'varint codec', 'ASN.1 decoder'],
  ),
  topic(
    'machine-learning',
    'nn neural tensor infer onnx model train kmeans bayes svm cluster embed token vector quant',
    ['neural network library', 'inference runtime', 'clustering library', 'vector index', 'tokeniser'],
  ),
  topic('robotics', 'robot ros lidar slam kalman pid motor servo drone arm kinematics pose odometry planner', [
    'motion planner',
    'Kalman filter',
    'PID controller',
    'kinematics solver',
    'sensor fusion library',
  ]),
  topic('geo', 'geo map gps tile coord projection geojson kml route spatial rtree wkt latlon terrain elevation', [
    'map projection library',
    'spatial index',
    'GeoJSON reader',
    'routing engine',
    'coordinate converter',
  ]),
  topic(
    'metaprogramming',
    'meta reflect traits tuple variant optional expected concept enum visitor any macro preprocessor static',
    ['reflection library', 'enum toolkit', 'type traits collection', 'variant visitor', 'preprocessor library'],
  ),
  topic('build', 'cmake build make ninja meson toolchain compile cross pkg deps version git ci lint format', [
    'build helper',
    'CMake module',
    'version header generator',
    'cross compilation toolchain',
  ]),
];
