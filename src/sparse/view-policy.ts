import type { Invalid } from './provenance-policy.ts';
import { isRecord } from './text.ts';

/** Clients of other package managers that a registry serves, by the folders of its site. */
export const VIEW_NAMES = ['cargo', 'npm', 'zig', 'cmake', 'meson', 'bazel', 'vcpkg', 'conan'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** `views:` and `cargo:` of `registry.yaml`. */
export interface ViewPolicy {
  /** Clients whose files the web site has. */
  readonly views: readonly ViewName[];
  /** The name by which manifests and clients' configurations call this registry: `registry = "clyde"`. */
  readonly registryName: string;
}

export const DEFAULT_VIEWS: ViewPolicy = { views: VIEW_NAMES, registryName: 'clyde' };

/** Names that cargo takes for a registry, but for its own. */
const REGISTRY_NAME = /^(?!crates-io$)[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Reads the values of `views:` and `cargo:`; what they do not say is the default. Throws what `invalid` makes. */
export function viewPolicyFrom({ views, cargo }: Readonly<Record<string, unknown>>, invalid: Invalid): ViewPolicy {
  const settings = cargo ?? {};
  if (!isRecord(settings)) throw invalid('cargo', settings, 'a map of settings');
  const registryName = settings['registry-name'] ?? DEFAULT_VIEWS.registryName;
  if (typeof registryName !== 'string' || !REGISTRY_NAME.test(registryName))
    throw invalid('cargo.registry-name', registryName, 'letters, digits, `-` and `_`, other than `crates-io`');
  const wanted: unknown = views ?? VIEW_NAMES;
  if (!Array.isArray(wanted) || !wanted.every((name) => VIEW_NAMES.some((known) => known === name)))
    throw invalid('views', wanted, `a list of ${VIEW_NAMES.join(', ')}`);
  return { views: VIEW_NAMES.filter((name) => wanted.includes(name)), registryName };
}
