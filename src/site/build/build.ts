import type { SiteProgress } from '../ports.ts';
import { buildFull } from './full.ts';
import { buildOnTop, type Earlier } from './incremental.ts';
import type { SitePorts, SiteReceipt } from './receipt.ts';
import { readSetting, type Setting, type SiteOptions } from './setting.ts';
import { type BuildState, decodeFacts, decodeState } from './state.ts';

/** Files that differ, beyond which starting anew is not slower. */
const MOST_PATHS = 20_000;

/**
 * Builds the web site of a registry: a function of both commits and the options, whether it starts anew or from what
 * an earlier build left. Throws `INDEX_INVALID` and `INDEX_TOO_NEW` where the registry's own files cannot be used.
 */
export async function buildSite(ports: SitePorts, options: SiteOptions): Promise<SiteReceipt> {
  const { setting, earlier, unchanged, why } = await startOf(ports, options);
  if (unchanged !== undefined) return receiptOf(unchanged, setting, ports.progress);
  if (earlier !== undefined) return await buildOnTop(ports, setting, earlier);
  // a large registry needs the place
  ports.memory.drop();
  ports.progress.step(why === undefined ? 'Building in full' : `Building in full: ${why}`);
  return await buildFull(ports, setting);
}

/** What a build starts from: one of them, or nothing, and why. */
interface Start {
  readonly setting: Setting;
  readonly earlier?: Earlier;
  readonly unchanged?: BuildState;
  readonly why?: string;
}

async function startOf(ports: SitePorts, options: SiteOptions): Promise<Start> {
  const { tree, stats, memory } = ports;
  const bytes = options.full === true ? undefined : await memory.load();
  const kept = bytes && decodeFacts(bytes);
  const commit = kept?.about.commit;
  // git looks for what differs while this thread reads settings and state, and must not fail unheard
  const changing = commit === undefined || commit === tree.commit ? undefined : tree.changedSince(commit);
  changing?.catch(() => undefined);
  const setting = await readSetting(ports, options);
  if (bytes === undefined) return { setting };
  if (kept?.about.identity !== setting.identity || kept.about.statsCommit !== (stats?.commit ?? null))
    return { setting, why: 'settings, statistics or program changed' };
  const before = decodeState(kept);
  if (before === undefined) return { setting, why: 'what an earlier build left is damaged' };
  if (commit === tree.commit) return { setting, unchanged: before };
  const paths = await changing;
  if (paths === undefined) return { setting, why: 'the commit of the earlier build is not known here' };
  if (paths.length > MOST_PATHS) return { setting, why: `${paths.length} files differ` };
  return { setting, earlier: { before, paths } };
}

/** What is there is what would be built. */
function receiptOf({ about, catalog }: BuildState, { frame }: Setting, progress: SiteProgress): SiteReceipt {
  const { commit, damage, pages } = about;
  for (const [path, message] of damage) progress.warn(`${path}: ${message}`);
  const versions = catalog.rows.reduce((sum, row) => sum + row.versions, 0);
  return {
    ...{ kind: 'unchanged', commit, packages: catalog.rows.length, versions, staticPages: pages, damage },
    ...(frame.base === undefined ? {} : { base: frame.base }),
  };
}
