import { GraphProblem } from './problem.ts';

export interface Window {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of a list as GraphQL gives it; GitHub insists on `first` or `last`, at most 100. */
export function connection<Item>(
  name: string,
  items: readonly Item[],
  window: Window,
  node: (item: Item) => unknown,
): Record<string, unknown> {
  const { first, last } = window;
  const wanted = first ?? last;
  if (wanted === undefined || wanted === null) {
    throw new GraphProblem(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (wanted > 100 || wanted < 0) {
    const message = `Requesting ${wanted} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`;
    throw new GraphProblem('EXCESSIVE_PAGINATION', message);
  }
  const from = window.after ? position(window.after) : 0;
  const to = window.before ? position(window.before) - 1 : items.length;
  const start = first === undefined || first === null ? Math.max(from, to - wanted) : from;
  const end = first === undefined || first === null ? to : Math.min(to, start + wanted);
  const nodes = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes: () => nodes.map(node),
    edges: () => nodes.map((item, index) => ({ cursor: cursor(start + index + 1), node: node(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursor(start + 1),
      endCursor: nodes.length === 0 ? null : cursor(end),
    },
  };
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function position(text: string): number {
  return Number(Buffer.from(text, 'base64').toString().split(':')[1] ?? 0) || 0;
}
