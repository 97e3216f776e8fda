import type { Ecosystems } from '../ecosystems/facts.ts';
import { isRecord } from '../sparse/text.ts';
import type { ViewName } from '../sparse/view-policy.ts';

/** What texts to copy need to know of a version's archive: little, as it is in every page. A client is absent that cannot use it. */
export interface Clients {
  /** Name of the crate. */
  readonly cargo?: string;
  /** Name of the npm package. */
  readonly npm?: string;
  /** Name that a project gives to the dependency: of `build.zig.zon`; empty where it has none. */
  readonly zig?: string;
  /** Of `project(…)`; empty where it is not written out. */
  readonly cmake?: string;
  readonly meson?: string;
  /** Name of the module. */
  readonly bazel?: string;
}

/** Versions by what clients can make of them: the first is of all that are not named elsewhere. */
export type ClientGroups = readonly (readonly [clients: Clients, ...versions: string[]])[];

/** What is in an archive for the clients that the registry serves. */
export function clientsOf(ecosystems: Ecosystems | undefined, served: readonly ViewName[]): Clients {
  if (ecosystems === undefined) return {};
  // read from a file that anybody may have damaged
  const { cargo, npm, zig, cmake, meson, bazel }: Readonly<Record<string, unknown>> = { ...ecosystems };
  const others = {
    cargo: textIn(cargo, 'name'),
    npm: textIn(npm, 'name'),
    cmake: textIn(cmake, 'project', ''),
    meson: textIn(meson, 'project', ''),
  };
  const names: Record<keyof Clients, string | undefined> = {
    ...others,
    // Zig takes any archive, but what would a build.zig use of one of another language
    zig: textIn(zig, 'name', isForeign(others) ? undefined : ''),
    bazel: textIn(bazel, 'name'),
  };
  const known = Object.entries(names).filter(
    ([name, text]) => text !== undefined && served.some((other) => other === name),
  );
  return Object.fromEntries(known);
}

/** Whether an archive has the manifest of another language alone: nothing that a C compiler could use. */
export function isForeign({
  cargo,
  npm,
  cmake,
  meson,
}: { readonly [Client in keyof Clients]?: string | undefined }): boolean {
  return (cargo !== undefined || npm !== undefined) && cmake === undefined && meson === undefined;
}

function textIn(facts: unknown, key: string, otherwise?: string): string | undefined {
  if (!isRecord(facts)) return undefined;
  const value = facts[key];
  return typeof value === 'string' ? value : otherwise;
}

/** Groups versions; the largest group comes first and names none. */
export function groupClients(versions: Iterable<readonly [version: string, clients: Clients]>): ClientGroups {
  const groups = new Map<string, [Clients, ...string[]]>();
  for (const [version, clients] of versions) {
    const key = JSON.stringify(clients);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [clients, version]);
    else group.push(version);
  }
  const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
  if (most === undefined || (others.length === 0 && Object.keys(most[0]).length === 0)) return [];
  return [[most[0]], ...others];
}

/** The group that a version is in. */
export function clientsIn(groups: ClientGroups, version: string): Clients {
  const [usual, ...others] = groups;
  return (others.find(([, ...versions]) => versions.includes(version)) ?? usual)?.[0] ?? {};
}
