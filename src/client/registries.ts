import { RegistryError } from '../errors.ts';
import { canonical, parseName } from '../manifest/name.ts';

export interface RegistryChoice {
  /** For every name that is not pinned. */
  readonly default?: string;
  /** Scope with its `@` → registry. */
  readonly scopes: ReadonlyMap<string, string>;
  /** Full name → registry. */
  readonly packages: ReadonlyMap<string, string>;
}

/**
 * Which registry a name is taken from: exactly one, told by the project alone. A name is never looked for in a second
 * place, so nobody can put a package of the same name where it would be found first.
 */
export class Registries {
  readonly #default: string | undefined;
  readonly #pins: ReadonlyMap<string, string>;

  constructor(choice: RegistryChoice) {
    this.#default = choice.default;
    this.#pins = new Map([...choice.scopes, ...choice.packages].map(([name, id]) => [canonical(name), id]));
  }

  /** The registry's name. Throws `INPUT_INVALID` where none is set. */
  of(name: string): string {
    const { full, scope } = parseName(name);
    const pinned = this.#pins.get(canonical(full)) ?? (scope && this.#pins.get(canonical(`@${scope}`)));
    const id = pinned || this.#default;
    if (id !== undefined) return id;
    throw new RegistryError('INPUT_INVALID', `Cannot tell which registry "${full}" is taken from`, {
      found: 'no registry for it in .clyde/registries.yaml, neither `--registry` nor CLYDE_REGISTRY',
      expected: 'one registry for every name',
      cure: `Write it into .clyde/registries.yaml:
default: https://acme.github.io/registry/`,
    });
  }
}
