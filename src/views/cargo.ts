import { isRecord } from '../sparse/text.ts';
import { cargoDependencies } from './cargo-dependencies.ts';
import { textLists } from './fields.ts';
import type { Tell, View, ViewContext, ViewFile, ViewPackage, ViewVersion } from './view.ts';

/** Names of crates as cargo takes them for new packages; they go into paths. */
const CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Larger archives are not in a vault that is part of the site, in bytes. */
export const VAULT_LIMIT = 64 * 1024 * 1024;

/** A sparse registry as cargo reads it: `config.json` and a line of JSON a version (Cargo Book, "Index Format"). */
export const cargoView: View = { folder: 'cargo', filesOf, filesOfRegistry };

function filesOfRegistry({ vault }: ViewContext): readonly ViewFile[] {
  if (vault === undefined) return [];
  // without `api` cargo knows that nothing can be published, yanked or searched here
  return [{ path: 'config.json', text: `${JSON.stringify({ dl: vault })}\n` }];
}

function* filesOf({ versions }: ViewPackage, registry: ViewContext, tell: Tell): Iterable<ViewFile> {
  if (registry.vault === undefined) return;
  const lines = new Map<string, string[]>();
  for (const version of versions) {
    const line = lineOf(version, registry, tell);
    if (line === undefined) continue;
    const path = cratePath(line.name);
    const others = lines.get(path);
    if (others === undefined) lines.set(path, [JSON.stringify(line)]);
    else others.push(JSON.stringify(line));
  }
  for (const [path, list] of lines) yield { path, text: `${list.join('\n')}\n` };
}

/** Where cargo looks for a crate: lower case, while `_` and `-` stay what they are. */
export function cratePath(crate: string): string {
  const file = crate.toLowerCase();
  if (file.length <= 2) return `${file.length}/${file}`;
  if (file.length === 3) return `3/${file[0]}/${file}`;
  return `${file.slice(0, 2)}/${file.slice(2, 4)}/${file}`;
}

function lineOf({ entry, ecosystems }: ViewVersion, registry: ViewContext, tell: Tell) {
  const facts = ecosystems?.cargo;
  // what is derived is checked here: one line that cargo cannot read would take all versions away
  if (!isRecord(facts) || typeof facts.name !== 'string' || !CRATE.test(facts.name)) return undefined;
  const version = `${facts.name} ${entry.vers}`;
  const onSite = registry.vault?.startsWith(registry.base) === true;
  if (onSite && entry.size > VAULT_LIMIT)
    return leftOut(tell, version, `its archive is larger than ${VAULT_LIMIT} bytes`);
  const deps = cargoDependencies(facts.deps, registry);
  if (typeof deps === 'string') return leftOut(tell, version, deps);
  const features = textLists(facts.features);
  if (features === undefined) return leftOut(tell, version, 'its features have another form than cargo’s');
  const { links, rust_version: rust } = facts;
  return {
    ...{ name: facts.name, vers: entry.vers, deps, cksum: entry.cksum },
    ...featuresOf(features),
    yanked: entry.yanked,
    ...(typeof links === 'string' ? { links } : {}),
    ...(typeof rust === 'string' && /^\d{1,5}(?:\.\d{1,5}){0,2}$/.test(rust) ? { rust_version: rust } : {}),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(entry.pubtime) ? { pubtime: entry.pubtime } : {}),
  };
}

function leftOut(tell: Tell, version: string, why: string): undefined {
  tell(`cargo will not find ${version}: ${why}`);
}

type Features = Readonly<Record<string, readonly string[]>>;

/** Cargo before 1.60 must not see `dep:` and `?`: those features go into `features2`, and the line's form is 2. */
function featuresOf(features: Features): {
  readonly features: Features;
  readonly features2?: Features;
  readonly v?: 2;
} {
  const isNew = ([, values]: readonly [string, readonly string[]]) =>
    values.some((value) => value.startsWith('dep:') || value.includes('?/'));
  const all = Object.entries(features);
  const newer = all.filter(isNew);
  if (newer.length === 0) return { features };
  const older = all.filter((feature) => !isNew(feature));
  return { features: Object.fromEntries(older), features2: Object.fromEntries(newer), v: 2 };
}
