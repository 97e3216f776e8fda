import { setImmediate } from 'node:timers/promises';
import type { KeptBytes, SiteProgress } from '../ports.ts';
import { buildFull } from './full.ts';
import { buildOnTop } from './incremental.ts';
import type { SitePorts, SiteReceipt } from './receipt.ts';
import { readSetting, type Setting, type SiteOptions } from './setting.ts';
import { type BuildState, decodeFacts, decodeState, type KeptState } from './state.ts';

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
  const bytes = await loading;
  const kept = bytes && usable(bytes, setting, stats?.commit);
  if (kept === undefined) {
    progress.step(
      bytes === undefined ? 'Building in full' : 'Building in full: settings, statistics or program changed',
    );
    return await buildFull(ports, setting);
  }
  const changing = kept.about.commit === tree.commit ? Promise.resolve([]) : tree.changedSince(kept.about.commit);
  // git looks for what differs while this thread is busy, and must not fail unheard
  changing.catch(() => undefined);
  await setImmediate();
  const before = decodeState(kept);
  const paths = await changing;
  if (before === undefined) progress.step('Building in full: what an earlier build left is damaged');
  else if (before.about.commit === tree.commit) return unchanged(before, setting, progress);
  else if (paths === undefined) progress.step('Building in full: the commit of the earlier build is not known here');
  else if (paths.length > MOST_PATHS) progress.step(`Building in full: ${paths.length} files differ`);
  else return await buildOnTop(ports, setting, { before, paths });
  return await buildFull(ports, setting);
}

function usable(bytes: KeptBytes, { identity }: Setting, statsCommit: string | null = null): KeptState | undefined {
  const kept = decodeFacts(bytes);
  return kept?.about.identity === identity && kept.about.statsCommit === statsCommit ? kept : undefined;
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
