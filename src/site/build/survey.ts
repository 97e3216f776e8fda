import { RegistryError } from '../../errors.ts';
import { placeOf } from '../../sparse/check-place.ts';
import type { Meta } from '../../sparse/meta.ts';
import type { Publisher } from '../../sparse/owner.ts';
import type { Layout } from '../../sparse/path.ts';
import { type IndexFacts, readIndexFacts } from '../catalog/index-facts.ts';
import { type CatalogRow, rowOf } from '../catalog/row.ts';
import type { Downloads } from '../model.ts';
import { type IndexTree, LARGEST_FILE } from '../ports.ts';
import type { Damage } from './damage.ts';
import { attempt, readMetaAt, readPublishers, tooLarge } from './read-package.ts';

/** What a look at every file of the index gives. */
export interface Survey {
  readonly rows: readonly CatalogRow[];
  /** Files to be served as they are: those of packages, damaged ones too, unless they are too large. */
  readonly served: readonly string[];
}

interface Draft {
  readonly facts: Omit<IndexFacts, 'entries'>;
  meta?: Pick<Meta, 'description' | 'keywords' | 'language' | 'deprecated'> | undefined;
  publishers: readonly Publisher[];
}

export interface SurveyOptions {
  readonly layout: Layout;
  readonly damage: Damage;
  downloads(name: string): Downloads;
}

/** Reads the whole index, each kind of file in one stream; of a package only its row stays in memory. */
export async function survey(tree: IndexTree, { layout, damage, downloads }: SurveyOptions): Promise<Survey> {
  const drafts = new Map<string, Draft>();
  const served: string[] = [];
  const large = (path: string, bytes: number) => damage.add(path, tooLarge(path, bytes));
  for await (const [path, text] of tree.readAll('index', large)) {
    const placed = placeOf(path, layout);
    if (placed.kind !== 'index') {
      damage.add(path, misplaced(path));
      continue;
    }
    served.push(path);
    const facts = attempt(path, damage, () => readIndexFacts(text, path, placed.name));
    if (facts !== undefined) drafts.set(placed.key, { facts: withoutEntries(facts), publishers: [] });
  }
  for await (const [draft, path, text] of filesOf(tree.readAll('meta', large), drafts)) {
    if (draft !== undefined) draft.meta = partOf(readMetaAt(path, text, damage));
    else checkPlace(path, layout, damage);
  }
  for await (const [draft, path, text] of filesOf(tree.readAll('owners', large), drafts)) {
    if (draft !== undefined) draft.publishers = readPublishers(path, text, damage).slice(0, 1);
    else checkPlace(path, layout, damage);
  }
  const sizes = await tree.sizes([...drafts.keys()].map(readmePath));
  for (const [path, bytes] of sizes) if (bytes > LARGEST_FILE) large(path, bytes);
  const rows = [...drafts].map(([key, { facts, meta, publishers }]) => {
    const readmeBytes = sizes.get(readmePath(key)) ?? 0;
    return rowOf({ facts, meta, publishers, downloads: downloads(facts.name), readmeBytes });
  });
  return { rows, served };
}

function readmePath(key: string): string {
  return `readme/${key}.md`;
}

async function* filesOf(
  files: ReturnType<IndexTree['readAll']>,
  drafts: ReadonlyMap<string, Draft>,
): AsyncGenerator<readonly [Draft | undefined, path: string, text: string]> {
  for await (const [path, text] of files) yield [drafts.get(path.slice(path.indexOf('/') + 1)), path, text];
}

/** A file that no package of the index has is no damage as long as a package could have it. */
export function checkPlace(path: string, layout: Layout, damage: Damage): void {
  if (placeOf(path, layout).kind === 'misplaced') damage.add(path, misplaced(path));
}

export function misplaced(path: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `"${path}" lies where no package's file is: it is left out`);
}

function withoutEntries({ entries: _, ...facts }: IndexFacts): Omit<IndexFacts, 'entries'> {
  return facts;
}

/** Only what a row has: the others would fill the memory. */
function partOf(meta: Meta | undefined): Draft['meta'] {
  if (meta === undefined) return undefined;
  const { description, keywords, language, deprecated } = meta;
  return {
    keywords,
    ...(description === undefined ? {} : { description }),
    ...(language === undefined ? {} : { language }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}
