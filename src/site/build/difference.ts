import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { shellPath, shellPaths } from '../shell-format.ts';
import type { Plan } from './plan.ts';

/** One state of the registry and what has files in it. */
export interface State {
  readonly catalog: Catalog;
  readonly plan: Plan;
}

/** What must be written anew, and what goes. */
export interface Todo {
  /** Names with files of their own. */
  readonly packages: readonly string[];
  readonly packagesGone: readonly string[];
  /** Paths of shell shards. */
  readonly shards: ReadonlySet<string>;
  /** Whether the shards are cut otherwise than before: all of the old ones go. */
  readonly shardsGone: boolean;
  readonly owners: ReadonlySet<string>;
  readonly ownersGone: readonly string[];
  readonly keywords: ReadonlySet<string>;
  readonly keywordsGone: readonly string[];
}

/** Everything, for a build without an earlier one. */
export function everything({ catalog, plan }: State): Todo {
  return {
    packages: catalog.rows.flatMap(({ name }) => (plan.packages.has(name) ? [name] : [])),
    packagesGone: [],
    shards: new Set(shardsOf(plan)),
    shardsGone: false,
    owners: plan.owners,
    ownersGone: [],
    keywords: plan.keywords,
    keywordsGone: [],
  };
}

/** What changes where the files of some packages (by name, before or after) changed. Downloads must be the same. */
export function difference(before: State, after: State, changed: ReadonlySet<string>): Todo {
  const moved = movedBy(before.catalog, after.catalog, changed);
  const rows = [...moved].flatMap((name) => [before.catalog.get(name), after.catalog.get(name)]).filter(isThere);
  const redraw = new Set(changed);
  // lists of dependents show them in the order of rank
  for (const { requires } of rows) for (const name of requires) redraw.add(name);
  for (const name of mentioning(before.catalog, after.catalog, changed)) redraw.add(name);
  for (const name of differing(before.plan.packages, after.plan.packages)) redraw.add(name);
  const owners = new Set(rows.map(({ owner }) => owner));
  const keywords = new Set(rows.flatMap(({ keywords: words }) => words));
  return {
    packages: [...redraw].filter((name) => after.plan.packages.has(name)),
    packagesGone: without(before.plan.packages, after.plan.packages),
    ...shardsTouched(before, after, redraw),
    owners: touched(before.plan.owners, after.plan.owners, owners),
    ownersGone: without(before.plan.owners, after.plan.owners),
    keywords: touched(before.plan.keywords, after.plan.keywords, keywords),
    keywordsGone: without(before.plan.keywords, after.plan.keywords),
  };
}

/** Packages whose row or rank may be another: the changed ones, and those that have more or fewer dependents now. */
function movedBy(before: Catalog, after: Catalog, changed: ReadonlySet<string>): ReadonlySet<string> {
  const moved = new Set(changed);
  for (const catalog of [before, after]) {
    for (const name of changed) {
      for (const required of catalog.get(name)?.requires ?? []) {
        if (before.dependentCounts.get(required) !== after.dependentCounts.get(required)) moved.add(required);
      }
    }
  }
  return moved;
}

/** Packages that speak of one that came or went: whether a dependency is a link depends on that. */
function mentioning(before: Catalog, after: Catalog, changed: ReadonlySet<string>): string[] {
  const toggled = new Set([...changed].filter((name) => before.has(name) !== after.has(name)));
  if (toggled.size === 0) return [];
  const speaks = ({ requires, mentions }: CatalogRow) =>
    requires.some((name) => toggled.has(name)) || mentions.some((name) => toggled.has(name));
  return after.rows.filter(speaks).map(({ name }) => name);
}

function shardsTouched(before: State, after: State, redraw: ReadonlySet<string>): Pick<Todo, 'shards' | 'shardsGone'> {
  const bits = after.plan.shellBits;
  if (bits !== before.plan.shellBits) {
    return { shards: new Set(shardsOf(after.plan)), shardsGone: before.plan.shellBits !== undefined };
  }
  if (bits === undefined) return { shards: new Set(), shardsGone: false };
  const inShell = ({ catalog, plan }: State, name: string) => catalog.has(name) && !plan.packages.has(name);
  const names = [...redraw].filter((name) => inShell(before, name) || inShell(after, name));
  return { shards: new Set(names.map((name) => shellPath(name, bits))), shardsGone: false };
}

/** Every shard, those without a package too: a missing file would be an error in the browser. */
function shardsOf({ shellBits: bits }: Plan): string[] {
  return bits === undefined ? [] : shellPaths(bits);
}

function touched(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...after].filter((key) => keys.has(key) || !before.has(key)));
}

function without(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...some].filter((key) => !others.has(key));
}

function differing(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...without(some, others), ...without(others, some)];
}

function isThere(row: CatalogRow | undefined): row is CatalogRow {
  return row !== undefined;
}
