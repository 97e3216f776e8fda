import type { Answer } from './answer.ts';
import type { Call } from './call.ts';

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** `GET /repos/{owner}/{repo}` as in GitHub's description → handler. */
export type Routes = Readonly<Record<string, Handler>>;

export interface Match {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly handler: Handler;
}

interface Compiled {
  readonly route: string;
  readonly method: string;
  readonly expression: RegExp;
  readonly literals: number;
  readonly handler: Handler;
}

// values of these may hold slashes
const GREEDY: readonly string[] = ['path', 'ref', 'basehead', 'branch', 'tag'];
// GitHub's numeric names; these end so too, and are none
const NUMERIC = /^(?!workflow_id|pages_deployment_id).*(?:_id|_number)$/;

/** Finds the handler of a path; the route with the most literal parts wins. */
export function createRouter(...tables: readonly Routes[]): (method: string, path: string) => Match | undefined {
  const compiled = tables
    .flatMap((table) => Object.entries(table).map(([route, handler]) => compile(route, handler)))
    .sort((a, b) => b.literals - a.literals);
  return (method, path) => {
    for (const { route, method: wanted, expression, handler } of compiled) {
      if (wanted !== method) continue;
      const found = expression.exec(path);
      if (found === null) continue;
      const params = Object.fromEntries(
        Object.entries(found.groups ?? {}).map(([name, value]) => [name, decoded(value)]),
      );
      return { route, params, handler };
    }
    return undefined;
  };
}

function compile(route: string, handler: Handler): Compiled {
  const [method = '', path = ''] = route.split(' ');
  const pattern = path.replace(/\{(\w+)\}|[.]/g, (_, name: string | undefined) => {
    if (name === undefined) return '\\.';
    if (GREEDY.includes(name)) return `(?<${name}>.*?)`;
    return NUMERIC.test(name) ? `(?<${name}>\\d+)` : `(?<${name}>[^/]+)`;
  });
  const literals = path.split('/').filter((part) => !part.includes('{')).length;
  return { route, method, expression: new RegExp(`^${pattern}/?$`), literals, handler };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
