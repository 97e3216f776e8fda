import { isRecord } from '../sparse/text.ts';
import { textList } from './fields.ts';
import type { ViewContext } from './view.ts';

/** The index of crates.io as lines of other registries name it. */
const CRATES_IO = 'https://github.com/rust-lang/crates.io-index';

/** A dependency as a line has it; `registry: null` is the registry that the line is in. */
export interface CargoLineDependency {
  readonly name: string;
  readonly req: string;
  readonly features: readonly string[];
  readonly optional: boolean;
  readonly default_features: boolean;
  readonly target: string | null;
  readonly kind: 'normal' | 'build' | 'dev';
  readonly registry: string | null;
  readonly package?: string;
}

/** Dependencies in the form of cargo's lines, or why that is not possible. */
export function cargoDependencies(value: unknown, registry: ViewContext): readonly CargoLineDependency[] | string {
  if (!Array.isArray(value)) return 'its dependencies have another form than cargo’s';
  const deps: CargoLineDependency[] = [];
  for (const item of value) {
    const dep = dependencyOf(item, registry);
    if (typeof dep === 'string') return dep;
    deps.push(dep);
  }
  return deps;
}

function dependencyOf(value: unknown, context: ViewContext): CargoLineDependency | string {
  if (!isRecord(value)) return 'a dependency has another form than cargo’s';
  const { name, req, optional, default_features: defaults, target = null, kind, package: real } = value;
  const features = textList(value.features);
  const isKind = kind === 'normal' || kind === 'build' || kind === 'dev';
  const isDependency = typeof name === 'string' && typeof req === 'string' && features !== undefined && isKind;
  if (!isDependency || typeof optional !== 'boolean' || typeof defaults !== 'boolean')
    return 'a dependency has another form than cargo’s';
  if (target !== null && typeof target !== 'string') return `the target of "${name}" has another form than cargo’s`;
  const home = registryOf(value, context);
  if (home === undefined)
    return `"${name}" is of a registry that only its author's machine knows: ${JSON.stringify(value.registry)}`;
  return {
    ...{ name, req, features, optional, default_features: defaults, target, kind },
    registry: home.index,
    ...(typeof real === 'string' ? { package: real } : {}),
  };
}

/** Where the dependency is: `null` is here; `undefined` where nobody can know. */
function registryOf(
  { registry, registry_index: index }: Readonly<Record<string, unknown>>,
  { base, name }: ViewContext,
): { readonly index: string | null } | undefined {
  if (typeof index === 'string') return { index: sameIndex(index, `${base}cargo/`) ? null : index };
  if (registry === undefined || registry === null || registry === 'crates-io') return { index: CRATES_IO };
  return registry === name ? { index: null } : undefined;
}

/** Cargo writes `sparse+` before the address, and people forget the slash at its end. Slashes elsewhere may be many: each is seen once. */
function sameIndex(one: string, other: string): boolean {
  const plain = (address: string) => address.replace(/^sparse\+/, '').replace(/(?<!\/)\/*$/, '/');
  return plain(one) === plain(other);
}
