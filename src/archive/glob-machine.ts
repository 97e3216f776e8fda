/** A place in a glob: `takes` a UTF-16 unit to get on, or is passed freely. */
interface Place {
  readonly takes?: (unit: string) => boolean;
  readonly next: number[];
}

const anyUnit = () => true;
const inPart = (unit: string) => unit !== '/';

/**
 * A glob of `*`, `**`, `?`, `[a-z]` and `{a,b}` as a machine that is in several places at once: a path costs at most
 * its length times the places of the glob. A backtracking expression would let the glob choose how long it runs.
 */
export class GlobMachine {
  readonly #glob: string;
  readonly #places: Place[] = [];
  readonly #end: number;
  readonly #pairs: ReturnType<typeof bracesOf>;
  #at = 0;
  /** Places looked at so far, for tests of how much work a path is. */
  steps = 0;

  constructor(glob: string) {
    this.#glob = glob;
    this.#pairs = bracesOf(glob);
    this.#end = this.#sequence(this.#place(), 0);
  }

  /** Whether the glob means a folder above the path, or the path itself unless only folders are asked for. */
  matches(path: string, only?: 'folders'): boolean {
    let here = this.#reached([0]);
    for (const unit of path.split('')) {
      if (unit === '/' && here.has(this.#end)) return true;
      here = this.#reached([...here].flatMap((at) => this.#after(at, unit)));
      if (here.size === 0) return false;
    }
    return only === undefined && here.has(this.#end);
  }

  #after(at: number, unit: string): readonly number[] {
    const place = this.#places[at];
    return place?.takes?.(unit) === true ? place.next : [];
  }

  /** These places and all that are reached from them freely. */
  #reached(from: readonly number[]): Set<number> {
    const reached = new Set(from);
    for (const at of reached) {
      this.steps += 1;
      const place = this.#places[at];
      if (place !== undefined && place.takes === undefined) for (const next of place.next) reached.add(next);
    }
    return reached;
  }

  #place(takes?: Place['takes']): number {
    return this.#places.push({ next: [], ...(takes === undefined ? {} : { takes }) }) - 1;
  }

  #link(from: number, to: number): number {
    this.#places[from]?.next.push(to);
    return to;
  }

  /** Reads to the end, or to the `,` or `}` of the braces around; returns the last place. */
  #sequence(from: number, depth: number): number {
    let last = from;
    while (this.#at < this.#glob.length) {
      const unit = this.#glob.charAt(this.#at);
      if (depth > 0 && (unit === ',' || this.#pairs.ends.has(this.#at))) break;
      if (unit === '*') last = this.#stars(last);
      else if (this.#pairs.starts.has(this.#at)) last = this.#braces(last, depth);
      else last = this.#one(last);
    }
    return last;
  }

  #one(from: number): number {
    const unit = this.#glob.charAt(this.#at);
    const set = unit === '[' ? unitSet(this.#glob, this.#at) : undefined;
    this.#at += set?.length ?? 1;
    return this.#take(from, set?.takes ?? (unit === '?' ? inPart : (other) => other === unit));
  }

  /** `**` as a whole part is any number of folders, or at the end all below; every other row of stars is `*`. */
  #stars(from: number): number {
    const start = this.#at;
    while (this.#glob.charAt(this.#at) === '*') this.#at += 1;
    const [before, after] = [this.#glob.charAt(start - 1), this.#glob.charAt(this.#at)];
    const whole = this.#at - start === 2 && /^[/{,]?$/.test(before) && /^[/},]?$/.test(after);
    if (!whole) return this.#loop(from, inPart);
    if (after !== '/') return this.#loop(this.#take(from, anyUnit), anyUnit);
    this.#at += 1;
    const out = this.#place();
    this.#link(from, out);
    this.#link(
      this.#take(this.#loop(from, anyUnit), (unit) => unit === '/'),
      out,
    );
    return out;
  }

  #braces(from: number, depth: number): number {
    const out = this.#place();
    do {
      this.#at += 1;
      this.#link(this.#sequence(this.#link(from, this.#place()), depth + 1), out);
    } while (this.#glob.charAt(this.#at) === ',');
    this.#at += 1;
    return out;
  }

  #take(from: number, takes: (unit: string) => boolean): number {
    return this.#link(this.#link(from, this.#place(takes)), this.#place());
  }

  #loop(from: number, takes: (unit: string) => boolean): number {
    const again = this.#link(from, this.#place());
    this.#link(this.#link(again, this.#place(takes)), again);
    return this.#link(again, this.#place());
  }
}

/** Where braces with a comma in them begin and end; every other brace is a character like any other. */
function bracesOf(glob: string): { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> } {
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  const open: { start: number; comma: boolean }[] = [];
  for (let at = 0; at < glob.length; at++) {
    const unit = glob.charAt(at);
    const last = open.at(-1);
    if (unit === '[') at += (unitSet(glob, at)?.length ?? 1) - 1;
    else if (unit === '{') open.push({ start: at, comma: false });
    else if (unit === ',' && last !== undefined) last.comma = true;
    else if (unit === '}' && open.pop()?.comma === true && last !== undefined) {
      starts.add(last.start);
      ends.add(at);
    }
  }
  return { starts, ends };
}

/** `[a-z_]`, or with `!` or `^` all but these; never a slash. `undefined`: the bracket stands for itself. */
function unitSet(glob: string, start: number): { length: number; takes: (unit: string) => boolean } | undefined {
  const [whole, not, members = ''] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(glob.slice(start)) ?? [];
  if (whole === undefined || members === '') return undefined;
  const ranges = (members.match(/[\s\S]-[\s\S]|[\s\S]/g) ?? []).map(
    (range) => [range.charAt(0), range.slice(-1)] as const,
  );
  const among = (unit: string) => ranges.some(([low, high]) => low <= unit && unit <= high);
  return { length: whole.length, takes: (unit) => unit !== '/' && among(unit) === (not === '') };
}
