import { type Columns, FIELDS, isEscaped, listOf, USUAL_HOST } from './columns.ts';
import type { CatalogRow } from './row.ts';

/** What few packages have. */
type RareField = Columns['some'][number][1];
const RARE_FIELDS: readonly RareField[] = ['language', 'deprecated', 'host'];

/** Fields that are texts, or lists in one text. */
type TextField = Exclude<
  { [Field in keyof Columns]: Columns[Field] extends string[] ? Field : never }[keyof Columns],
  'names' | 'months'
>;

/** What JSON writes as it is. */
const PLAIN = /^[^"\\\p{Cc}\p{Cs}]+$/u;

const NONE: readonly never[] = [];

/** Lines of JSON, each read when it is first asked for. */
export class KeptColumns {
  /** Place of the first of their rows among all that are kept. */
  readonly start: number;
  readonly names: readonly string[];
  readonly #lines: readonly Buffer[];
  readonly #read: Partial<Columns> = {};
  /** Every row asks, one after the other. */
  #asked: { readonly field: TextField; readonly texts: ReadonlySet<string>; readonly answer: boolean } | undefined;
  #gone: ReadonlySet<number> | undefined;
  #rare: ReadonlyMap<number, string> | undefined;
  /** Of some rows, once they were asked. */
  readonly #requires: (readonly string[] | undefined)[] = [];
  readonly #downloads: (CatalogRow['downloads'] | undefined)[] = [];
  /** Most packages have one or two versions: their months come again and again. */
  readonly #months = new Map<string, readonly number[]>();

  constructor(lines: readonly Buffer[], start: number) {
    this.#lines = lines;
    this.start = start;
    this.names = this.of('names');
  }

  of<Field extends keyof Columns>(field: Field): Columns[Field] {
    const known = this.#read[field];
    if (known !== undefined) return known;
    // this program wrote it, and a memory gives what it was given or nothing
    const read = JSON.parse(this.#lines[FIELDS.indexOf(field)]?.toString() ?? '[]') as Columns[Field];
    this.#read[field] = read;
    return read;
  }

  /** Whether one of the texts could be in a field of one of the rows, by its line as it is. */
  mayHold(field: TextField, texts: ReadonlySet<string>): boolean {
    if (this.#asked?.texts !== texts || this.#asked.field !== field) {
      const line = this.#lines[FIELDS.indexOf(field)];
      const answer = line === undefined || [...texts].some((text) => !PLAIN.test(text) || line.includes(text));
      this.#asked = { field, texts, answer };
    }
    return this.#asked.answer;
  }

  isGone(at: number): boolean {
    this.#gone ??= new Set(this.of('unavailable'));
    return this.#gone.has(at);
  }

  rare(at: number, field: RareField): string | undefined {
    this.#rare ??= new Map(this.of('some').map(([place, name, text]) => [rareKey(place, name), text]));
    return this.#rare.get(rareKey(at, field));
  }

  requires(at: number): readonly string[] {
    this.#requires[at] ??= listOf(this.of('requires')[at] ?? '');
    return this.#requires[at];
  }

  downloads(at: number): CatalogRow['downloads'] {
    const all = this.of('downloads');
    const start = 4 * at;
    this.#downloads[at] ??= {
      total: all[start] ?? 0,
      last7: all[start + 1] ?? 0,
      last30: all[start + 2] ?? 0,
      last90: all[start + 3] ?? 0,
    };
    return this.#downloads[at];
  }

  months(at: number): readonly number[] {
    const text = this.of('months')[at] ?? '';
    let months = this.#months.get(text);
    if (months === undefined) {
      months = text === '' ? NONE : text.split(' ').map(Number);
      this.#months.set(text, months);
    }
    return months;
  }
}

function rareKey(place: number, field: RareField): number {
  return place * RARE_FIELDS.length + RARE_FIELDS.indexOf(field);
}

/** A row that holds no more than its place, until it is asked: there are as many as packages. */
export class KeptRow implements CatalogRow {
  readonly #columns: KeptColumns;
  readonly #at: number;

  constructor(columns: KeptColumns, at: number) {
    this.#columns = columns;
    this.#at = at;
  }

  /** Among all rows that are kept. */
  get place(): number {
    return this.#columns.start + this.#at;
  }

  get name(): string {
    return this.#columns.names[this.#at] ?? '';
  }

  get host(): string {
    return this.#columns.rare(this.#at, 'host') ?? USUAL_HOST;
  }

  get language(): string | undefined {
    return this.#columns.rare(this.#at, 'language');
  }

  get deprecated(): string | undefined {
    return this.#columns.rare(this.#at, 'deprecated');
  }

  get version(): string {
    return this.#text('versions');
  }

  get available(): boolean {
    return !this.#columns.isGone(this.#at);
  }

  get description(): string {
    return this.#text('descriptions');
  }

  get keywords(): readonly string[] {
    return listOf(this.#text('keywords'));
  }

  get owner(): string {
    return this.#text('owners');
  }

  get license(): string | null {
    return this.#columns.of('licenses')[this.#at] ?? null;
  }

  get created(): string {
    return this.#text('created');
  }

  get updated(): string {
    return this.#text('updated');
  }

  get versions(): number {
    return this.months.length;
  }

  get requires(): readonly string[] {
    return this.#columns.requires(this.#at);
  }

  get mentions(): readonly string[] {
    return listOf(this.#text('mentions'));
  }

  get months(): readonly number[] {
    return this.#columns.months(this.#at);
  }

  get indexBytes(): number {
    return this.#number('indexBytes');
  }

  get readmeBytes(): number {
    return this.#number('readmeBytes');
  }

  get derivedBytes(): number {
    return this.#number('derivedBytes');
  }

  get archiveBytes(): number {
    return this.#number('archiveBytes');
  }

  get downloads(): CatalogRow['downloads'] {
    return this.#columns.downloads(this.#at);
  }

  /** Whether one of the texts could be in a field; most lists need not be taken apart to say no. */
  mayHold(field: 'keywords' | 'owners' | 'requires', texts: ReadonlySet<string>): boolean {
    if (!this.#columns.mayHold(field, texts)) return false;
    const list = this.#text(field);
    if (list === '') return texts.has('');
    if (isEscaped(list)) return true;
    for (const text of texts) if (list.includes(text)) return true;
    return false;
  }

  #text(field: TextField): string {
    return this.#columns.of(field)[this.#at] ?? '';
  }

  #number(field: 'indexBytes' | 'readmeBytes' | 'derivedBytes' | 'archiveBytes') {
    return this.#columns.of(field)[this.#at] ?? 0;
  }
}
