/** What lies under a path of a package, as far as following links needs to know. */
export type LinkNode =
  | { readonly kind: 'file' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'other' };

/** Where a link ends: the path of a file or of a folder of the package, or why it ends at neither, to follow "the link". */
type End =
  | { readonly kind: 'at'; readonly place: Place; readonly hops: number }
  | { readonly kind: 'none'; readonly reason: string };

/** A file, link or folder of the package; the way to its neighbours costs the same at every depth. */
interface Place {
  readonly path: string;
  readonly parent: Place | undefined;
  readonly below: Map<string, Place>;
  node: LinkNode | undefined;
}

/** A link that is being followed. */
interface Walk {
  readonly link: Place;
  readonly parts: readonly string[];
  next: number;
  at: Place;
  hops: number;
}

/** Longest chain of links, as on Linux. */
const CHAIN_LIMIT = 40;

/** Parts of targets looked at for all links of a package together; real packages need a few thousand. */
const STEP_LIMIT = 1_000_000;

const CIRCLE: End = { kind: 'none', reason: 'leads in a circle' };
const TOO_MUCH: End = { kind: 'none', reason: 'is one of too many long links' };

/** Follows links inside one package, each once; the names are paths from its root, with `/`. */
export class LinkMap {
  readonly #root: Place = { path: '', parent: undefined, below: new Map(), node: undefined };
  readonly #ends = new Map<Place, End>();
  #steps = 0;

  constructor(nodes: ReadonlyMap<string, LinkNode>) {
    // without links nothing is asked
    if (![...nodes.values()].some(({ kind }) => kind === 'link')) return;
    for (const [path, node] of nodes) this.#add(path, node);
  }

  /** The file a link leads to in the end, or why it leads to none, to follow "the link". */
  follow(path: string): { readonly file: string } | { readonly reason: string } {
    const link = path.split('/').reduce<Place | undefined>((at, part) => at?.below.get(part), this.#root);
    const end = link === undefined ? undefined : this.#endOf(link);
    if (end === undefined) return { reason: 'leads to nothing' };
    if (end.kind === 'none') return { reason: end.reason };
    return end.place.node === undefined ? { reason: 'leads to a folder' } : { file: end.place.path };
  }

  #add(path: string, node: LinkNode): void {
    let at = this.#root;
    for (let start = 0, end = 0; end < path.length; start = end + 1) {
      end = path.indexOf('/', start);
      if (end < 0) end = path.length;
      const name = path.slice(start, end);
      let place = at.below.get(name);
      if (place === undefined) {
        place = { path: path.slice(0, end), parent: at, below: new Map(), node: undefined };
        at.below.set(name, place);
      }
      at = place;
    }
    at.node = node;
  }

  /** Links on the way are followed first and remembered, on a stack of our own: chains can be as long as the package. */
  #endOf(link: Place): End {
    const walks = [walkOf(link)];
    const open = new Set([link]);
    for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
      const step = this.#advance(walk);
      if ('kind' in step) {
        this.#ends.set(walk.link, step);
        open.delete(walk.link);
        walks.pop();
      } else if (open.has(step)) {
        this.#ends.set(step, CIRCLE);
      } else {
        open.add(step);
        walks.push(walkOf(step));
      }
    }
    return this.#ends.get(link) ?? CIRCLE;
  }

  /** Goes on to the end, or to a link that must be followed first. */
  #advance(walk: Walk): End | Place {
    if (/^(?:\/|[A-Za-z]:)/.test(targetOf(walk.link))) return { kind: 'none', reason: 'is absolute' };
    for (; walk.next < walk.parts.length; walk.next++) {
      if (++this.#steps > STEP_LIMIT) return TOO_MUCH;
      const part = walk.parts[walk.next] ?? '';
      if (part === '' || part === '.') continue;
      const reached = part === '..' ? walk.at.parent : walk.at.below.get(part);
      // also a way out and back in: what lies outside is not part of the package, whatever it is now
      if (reached === undefined && part === '..') return { kind: 'none', reason: 'leads out of the package' };
      if (reached === undefined) return { kind: 'none', reason: 'leads to nothing' };
      const end = reached.node?.kind === 'link' ? this.#ends.get(reached) : undefined;
      if (reached.node?.kind === 'link' && end === undefined) return reached;
      if (end?.kind === 'none') return end;
      const blocked = arrive(walk, end?.place ?? reached, end?.hops ?? 0);
      if (blocked !== undefined) return blocked;
    }
    return { kind: 'at', place: walk.at, hops: walk.hops };
  }
}

/** Why a walk cannot go on from a place; `undefined`: it stands there now. */
function arrive(walk: Walk, place: Place, hops: number): End | undefined {
  walk.hops += hops;
  if (walk.hops > CHAIN_LIMIT) return CIRCLE;
  if (place.node?.kind === 'other')
    return { kind: 'none', reason: `leads to "${place.path}", which cannot be packed itself` };
  if (place.node !== undefined && walk.parts.some((part, at) => at > walk.next && part !== ''))
    return { kind: 'none', reason: `takes the file "${place.path}" for a folder` };
  walk.at = place;
  return undefined;
}

function walkOf(link: Place): Walk {
  return { link, parts: targetOf(link).split('/'), next: 0, at: link.parent ?? link, hops: 1 };
}

function targetOf({ node }: Place): string {
  return node?.kind === 'link' ? node.target : '';
}
