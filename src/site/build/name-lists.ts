import { LISTED, type ListData } from '../pages/data.ts';

type Named = ListData['packages'][number];

/** Pages of the alphabet that differ between two states of the registry. */
export interface ListChanges {
  readonly write: readonly ListData[];
  /** Prefixes whose pages are gone. */
  readonly remove: readonly string[];
}

/** Compares the pages of all packages by name; `touched` names whatever may differ, absent: everything. */
export function listChanges(
  before: readonly Named[],
  after: readonly Named[],
  touched?: ReadonlySet<string>,
): ListChanges {
  const write: ListData[] = [];
  const remove: string[] = [];
  const visit = ({ prefix, old, now, names }: Visit): void => {
    const older = branchesOf(prefix, old);
    const newer = branchesOf(prefix, now);
    if (now.length === 0 && prefix !== '') remove.push(prefix);
    else write.push(listOf(prefix, now, newer));
    // where both spread over longer prefixes, those without a touched name are as they were
    const same = older.size > 0 && newer.size > 0 ? names : undefined;
    for (const key of new Set([...older.keys(), ...newer.keys()])) {
      const below = same?.filter((name) => name.startsWith(key));
      if (below?.length === 0) continue;
      visit({ prefix: key, old: older.get(key) ?? [], now: newer.get(key) ?? [], names: below });
    }
  };
  visit({ prefix: '', old: before, now: after, names: touched && [...touched] });
  return { write, remove };
}

interface Visit {
  readonly prefix: string;
  readonly old: readonly Named[];
  readonly now: readonly Named[];
  readonly names: readonly string[] | undefined;
}

function listOf(prefix: string, rows: readonly Named[], below: ReadonlyMap<string, readonly Named[]>): ListData {
  const branches = [...below].map(([key, { length: count }]) => ({ prefix: key, count }));
  return {
    prefix,
    branches: branches.sort((a, b) => (a.prefix < b.prefix ? -1 : 1)),
    packages: branches.length > 0 ? rows.filter(({ name }) => name === prefix) : sorted(rows),
    total: rows.length,
  };
}

/** Longer prefixes with their packages; none where all fit on one page. */
function branchesOf(prefix: string, rows: readonly Named[]): Map<string, Named[]> {
  if (rows.length <= LISTED) return new Map();
  // by number: two texts for each of 200,000 names would take longer than all the rest
  const branches = new Map<number, Named[]>();
  for (const row of rows) {
    const { name } = row;
    if (name.length <= prefix.length) continue;
    const key = branchOf(name, prefix.length);
    const known = branches.get(key);
    if (known === undefined) branches.set(key, [row]);
    else known.push(row);
  }
  return new Map([...branches.values()].map((some) => [longer(some[0]?.name ?? '', prefix), some]));
}

/** A number for what `longer` adds to the prefix. */
function branchOf(name: string, end: number): number {
  const unit = name.charCodeAt(end);
  return unit === SLASH && name.length > end + 1 ? 0x10000 + name.charCodeAt(end + 1) : unit;
}

const SLASH = 0x2f;

/** One character more, and never a slash at the end: no page has such an address. */
function longer(name: string, prefix: string): string {
  return name.slice(0, prefix.length + (name[prefix.length] === '/' ? 2 : 1));
}

function sorted(rows: readonly Named[]): readonly Named[] {
  return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
