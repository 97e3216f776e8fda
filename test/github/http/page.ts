import { type Answer, ok } from './answer.ts';
import type { Call } from './call.ts';

/** One page of a list, with GitHub's `link` header. */
export function paged<Item>(call: Call, items: readonly Item[], render: (item: Item) => unknown): Answer {
  const { slice, headers } = pageOf(call, items);
  return ok(slice.map(render), headers);
}

export function pageOf<Item>(
  call: Call,
  items: readonly Item[],
): { slice: readonly Item[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (number: number, rel: string): void => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    links.push(`<${call.world.origins.apiUrl}${call.path}?${query}>; rel="${rel}"`);
  };
  if (page > 1) link(page - 1, 'prev');
  if (page < last) link(page + 1, 'next');
  if (page < last) link(last, 'last');
  if (page > 1) link(1, 'first');
  return {
    slice: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
