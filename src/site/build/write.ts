import { packagesPage, pageChanges, pageCount, pagesGone } from '../api/listing.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { allFeed } from '../feeds/feeds.ts';
import type { PackageDetail } from '../model.ts';
import type { SiteFile, SiteOutput } from '../ports.ts';
import { api, SHELL_FOLDER, sitemapPart } from '../urls.ts';
import { type DetailSources, detailsOf } from './details.ts';
import type { Todo } from './difference.ts';
import type { ListChanges } from './name-lists.ts';
import { packageLeftovers } from './package-files.ts';
import { registryFiles } from './registry-files.ts';
import type { Scene } from './scene.ts';
import { keywordFiles, keywordLeftover, listFile, listFiles, ownerFiles, ownerLeftovers } from './write-lists.ts';
import { sourcesOf, writePackages, writeShards } from './write-packages.ts';

/** All that differs from the earlier output. */
export interface Changes {
  readonly todo: Todo;
  readonly lists: ListChanges;
  /** Of `todo`, with the names in them. */
  readonly shards: ReadonlyMap<string, readonly string[]>;
  /** For the pages of the API: packages by age before and after, and names that differ; absent: all. */
  readonly pages: {
    readonly before: readonly CatalogRow[];
    readonly after: readonly CatalogRow[];
    readonly changed: ReadonlySet<string> | undefined;
  };
}

/** Removes what is gone and writes what differs; the search index is written elsewhere. */
export async function writeTodo(scene: Scene, { todo, lists, pages, shards }: Changes): Promise<void> {
  const { output, progress } = scene;
  await output.remove(leftovers({ todo, lists, pages, shards }));
  const names = [...todo.packages, ...[...shards.values()].flat()];
  const sources = sourcesOf(scene, names.length < scene.catalog.rows.length ? new Set(names) : undefined);
  await writePackages(scene, todo.packages, sources);
  const listing = writing(output, filesOfLists(scene, { todo, lists, pages }));
  await writeShards(scene, shards, { sources, meanwhile: listing });
  progress.step('Writing lists');
  for await (const _ of listing);
  await output.write(await newestFeed(scene, sources));
}

/** Writes a file with each step. */
async function* writing(output: SiteOutput, files: Iterable<SiteFile>): AsyncGenerator<void, void> {
  for (const file of files) yield await output.write([file]);
}

function* filesOfLists(scene: Scene, { todo, lists, pages }: Omit<Changes, 'shards'>): Generator<SiteFile> {
  yield* ownerFiles(scene, todo.owners);
  yield* keywordFiles(scene, todo.keywords);
  yield* listFiles(scene, lists.write);
  for (const page of listingPages(pages)) yield packagesPage(scene.site, page, pages.after);
  yield* registryFiles(scene);
}

/** Numbers of the API's pages that are written. */
function listingPages({ before, after, changed }: Changes['pages']): readonly number[] {
  if (changed !== undefined) return pageChanges(before, after).write;
  return Array.from({ length: pageCount(after.length) }, (_, index) => index + 1);
}

/** The feed of all packages, in which the newest versions stand. */
async function newestFeed(scene: Scene, sources: DetailSources): Promise<SiteFile[]> {
  const packages: PackageDetail[] = [];
  const names = scene.highlights.fed.map(({ name }) => name);
  for await (const details of detailsOf(names, sources)) packages.push(...details);
  const feed = allFeed(scene.site, packages);
  return feed === undefined ? [] : [feed];
}

function* leftovers({ todo, lists, pages }: Changes): Generator<string> {
  if (todo.shardsGone) yield SHELL_FOLDER;
  // a version, a README or a licence may be gone
  for (const name of todo.packages) if (pages.changed?.has(name)) yield* packageLeftovers(name);
  if (pages.changed !== undefined) yield sitemapPart(1).replace(/[^/]+$/, '');
  for (const page of pagesGone(pages.before.length, pages.after.length)) yield api.packages(page);
  for (const name of todo.packagesGone) yield* packageLeftovers(name);
  for (const login of todo.ownersGone) yield* ownerLeftovers(login);
  for (const keyword of todo.keywordsGone) yield keywordLeftover(keyword);
  for (const prefix of lists.remove) yield listFile(prefix);
}
