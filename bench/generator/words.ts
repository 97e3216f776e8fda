const list = (text: string): readonly string[] => text.split(' ');

export const ADJECTIVES = list(
  'fast tiny small simple modern portable lightweight header-only minimal robust flexible extensible efficient safe generic composable zero-copy allocation-free dependency-free cross-platform embeddable lock-free type-safe deterministic high-performance low-latency single-header strict friendly pluggable',
);

export const NAME_EDGES = {
  before: list(
    'lib fast tiny micro mini nano easy simple quick smart open uni hyper super meta pico ultra lite neo auto',
  ),
  after: list(
    'kit lib x pp cpp core utils tools ng lite plus hub box flow forge works base c engine suite io hpp rs py go net pro dev up ly js',
  ),
} as const;

export const FEATURES = [
  'no dependencies',
  'a small footprint',
  'zero-copy views',
  'SIMD acceleration',
  'full Unicode support',
  'precise error messages',
  'compile-time checks',
  'custom allocators',
  'no exceptions',
  'no RTTI',
  'an ergonomic interface',
  'streaming support',
  'stable iterators',
  'constant memory',
  'C and C++ bindings',
  'support for microcontrollers',
  'thread safety',
  'incremental updates',
  'predictable latency',
  'a plugin interface',
  'checked arithmetic',
  'back-pressure',
  'cache-friendly layout',
  'bounded recursion',
  'round-trip fidelity',
  'optional logging',
  'hot reloading',
  'cancellation',
  'timeouts',
  'retries',
] as const;

export const PLATFORMS = [
  'C++17',
  'C++20',
  'C++23',
  'C11',
  'C99',
  'embedded systems',
  'Linux and Windows',
  'bare metal',
  'desktop applications',
  'servers',
  'games',
  'scientific code',
  'command line tools',
  'microcontrollers',
  'research',
  'mobile devices',
  'real-time systems',
  'teaching',
] as const;

/** Descriptions that are not English, or not ASCII. */
export const FOREIGN = [
  '用于现代 C++ 的轻量级解析库',
  '高性能异步网络框架',
  '日本語テキスト処理ライブラリ',
  '軽量なリングバッファ実装',
  'Быстрый парсер для C++',
  'Библиотека для работы с матрицами',
  'Kleine Bibliothek für Zeichenketten und Größenangaben',
  'Schneller Zufallsgenerator für eingebettete Geräte',
  'Bibliothèque légère de géométrie',
  'Analyseur de schémas à mémoire constante',
  'Pequeña biblioteca de compresión',
  'Biblioteca de señales rápida',
  '가벼운 로깅 라이브러리',
  'مكتبة صغيرة للرسوم',
  'Ελαφριά βιβλιοθήκη γραφημάτων',
  'Łatwy w użyciu moduł sieciowy',
] as const;

/** With how often each is chosen, in a thousand. */
export const LICENSES: readonly (readonly [string, number])[] = [
  ['MIT', 520],
  ['Apache-2.0', 160],
  ['BSD-3-Clause', 80],
  ['BSL-1.0', 60],
  ['GPL-3.0-or-later', 40],
  ['MPL-2.0', 30],
  ['Zlib', 25],
  ['LGPL-2.1-or-later', 20],
  ['Unlicense', 15],
  ['ISC', 15],
  ['MIT OR Apache-2.0', 15],
  ['CC0-1.0', 5],
  ['', 15],
];

const ONSETS = list(
  'b br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sp st str t th tr v w x z',
);
const VOWELS = list('a e i o u a e i o u ai ea ee io oo ou y');
const CODAS = list(' l n r s t x m nd rn st ck   ');

/** Parts of words that nobody has used before. */
export const SYLLABLES = { onsets: ONSETS, vowels: VOWELS, codas: CODAS } as const;
