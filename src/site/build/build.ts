import type { SiteProgress } from '../ports.ts';
import { buildFull } from './full.ts';
import { buildOnTop } from './incremental.ts';
import type { SitePorts, SiteReceipt } from './receipt.ts';
import { readSetting, type Setting, type SiteOptions } from './setting.ts';
import { type BuildState, decodeState } from './state.ts';

/** Files that differ, beyond which starting anew is not slower. */
const MOST_PATHS = 20_000;

/**
 * Builds the web site of a registry: a function of both commits and the options, whether it starts anew or from what
 * an earlier build left. Throws `INDEX_INVALID` and `INDEX_TOO_NEW` where the registry's own files cannot be used.
 */
export async function buildSite(ports: SitePorts, options: SiteOptions): Promise<SiteReceipt> {
  const { tree, stats, memory, progress } = ports;
  const loading = options.full === true ? undefined : memory.load();
  // it is awaited once git has answered, and must not fail unheard until then
  loading?.catch(() => undefined);
  const setting = await readSetting(ports, options);
  const kept = await loading;
  const before =
    kept &&
    decodeState(
      kept,
      ({ identity, statsCommit }) => identity === setting.identity && statsCommit === (stats?.commit ?? null),
    );
  if (before === undefined) {
    progress.step(
      kept === undefined ? 'Building in full' : 'Building in full: settings, statistics or program changed',
    );
    return await buildFull(ports, setting);
  }
  if (before.about.commit === tree.commit) return unchanged(before, setting, progress);
  const paths = await tree.changedSince(before.about.commit);
  if (paths === undefined) progress.step('Building in full: the commit of the earlier build is not known here');
  else if (paths.length > MOST_PATHS) progress.step(`Building in full: ${paths.length} files differ`);
  else return await buildOnTop(ports, setting, { before, paths });
  return await buildFull(ports, setting);
}

/** What is there is what would be built. */
function unchanged({ about, catalog }: BuildState, { frame }: Setting, progress: SiteProgress): SiteReceipt {
  const { commit, damage, pages } = about;
  for (const [path, message] of damage) progress.warn(`${path}: ${message}`);
  const versions = catalog.rows.reduce((sum, row) => sum + row.versions, 0);
  return {
    ...{ kind: 'unchanged', commit, packages: catalog.rows.length, versions, staticPages: pages, damage },
    ...(frame.base === undefined ? {} : { base: frame.base }),
  };
}
