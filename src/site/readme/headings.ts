import { ID_PREFIX } from './addresses.ts';

/** Gives headings their levels below the page's own title, and ids by GitHub's rule. */
export interface Outline {
  /** 2 to 6: never a step of more than one down, whatever the author wrote (1 to 6). */
  level(written: number): number;
  /** A prefixed id that nothing else of the README has. */
  id(text: string): string;
}

const LONGEST_SLUG = 100;
const DEEPEST = 6;

/** `ids`: the prefixed ids in use; those of the headings are added to them. */
export function outline(ids: Set<string>): Outline {
  const above: number[] = [];
  const repeats = new Map<string, number>();
  return {
    level(written) {
      while ((above.at(-1) ?? 0) >= written) above.pop();
      above.push(written);
      return Math.min(above.length + 1, DEEPEST);
    },
    id(text) {
      const slug = slugOf(text);
      let count = repeats.get(slug) ?? 0;
      let id = ID_PREFIX + slug;
      while (ids.has(id)) id = `${ID_PREFIX}${slug}-${++count}`;
      repeats.set(slug, count);
      ids.add(id);
      return id;
    },
  };
}

function slugOf(text: string): string {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
  return [...words.replaceAll(' ', '-')].slice(0, LONGEST_SLUG).join('') || 'section';
}
