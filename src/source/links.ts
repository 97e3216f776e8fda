/** What lies under a path of a package, as far as following links needs to know. */
export type LinkNode =
  | { readonly kind: 'file' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'other' };

/** Longest chain of links, as on Linux. */
const CHAIN_LIMIT = 40;

/** Follows links inside one package; the names are paths from its root, with `/`. */
export class LinkMap {
  readonly #nodes: ReadonlyMap<string, LinkNode>;
  readonly #folders = new Set<string>(['']);

  constructor(nodes: ReadonlyMap<string, LinkNode>) {
    this.#nodes = nodes;
    for (const path of nodes.keys()) {
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
    }
  }

  /** The file a link leads to in the end, or why it leads to none, to follow "the link". */
  follow(path: string): { readonly file: string } | { readonly reason: string } {
    const walk = { at: path.split('/').slice(0, -1), ahead: [path.split('/').at(-1) ?? ''] };
    for (let hops = 0; ; ) {
      const part = walk.ahead.shift();
      if (part === undefined) break;
      if (part === '' || part === '.') continue;
      // also a way out and back in: what lies outside is not part of the package, whatever it is now
      if (part === '..' && walk.at.pop() === undefined) return { reason: 'leads out of the package' };
      if (part === '..') continue;
      const here = [...walk.at, part].join('/');
      const node = this.#nodes.get(here);
      if (node?.kind === 'link') {
        if (++hops > CHAIN_LIMIT) return { reason: 'leads in a circle' };
        if (/^(?:\/|[A-Za-z]:)/.test(node.target)) return { reason: 'is absolute' };
        walk.ahead.unshift(...node.target.split('/'));
      } else if (node?.kind === 'other') return { reason: `leads to "${here}", which cannot be packed itself` };
      else if (node === undefined && !this.#folders.has(here)) return { reason: 'leads to nothing' };
      else if (node !== undefined && walk.ahead.some((rest) => rest !== ''))
        return { reason: `takes the file "${here}" for a folder` };
      else walk.at.push(part);
    }
    const file = walk.at.join('/');
    return this.#nodes.has(file) ? { file } : { reason: 'leads to a folder' };
  }
}
