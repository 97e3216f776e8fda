import { RegistryError } from '../errors.ts';
import type { Entry } from '../sparse/entry.ts';
import type { Catalog } from './catalog.ts';

/**
 * Every dependency must mean the registry that its name is taken from here: else a package of the same name in another
 * registry would be installed in its place. Throws `REGISTRY_CONFUSION`.
 */
export async function checkOrigins(entries: Iterable<Entry>, catalog: Catalog): Promise<void> {
  for (const { name: dependent, vers, deps } of entries) {
    for (const { name, kind, registry } of deps) {
      if (kind !== 'normal') continue;
      const said = { dependent, ...(registry === undefined ? {} : { registry }) };
      if (await catalog.comesFrom(name, said)) continue;
      throw confusion({ name, dependent: `${dependent}@${vers}` }, registry ?? catalog.sourceOf(dependent).id, catalog);
    }
  }
}

function confusion(
  { name, dependent }: { readonly name: string; readonly dependent: string },
  meant: string,
  catalog: Catalog,
): RegistryError {
  const scope = /^@[^/]+/.exec(name)?.[0];
  return new RegistryError('REGISTRY_CONFUSION', `Cannot install "${name}": two registries are meant by that name`, {
    found: `${dependent} means the one of ${meant}, and this project takes it from ${catalog.sourceOf(name).id}`,
    expected: 'one registry for a name, told by this project',
    cure: `If ${meant} is right and you trust it, write into .clyde/registries.yaml:
${scope === undefined ? `packages:\n  ${JSON.stringify(name)}` : `scopes:\n  ${JSON.stringify(scope)}`}: ${JSON.stringify(meant)}
If not, do not use ${dependent}`,
  });
}
