import type { Receipt } from '../registry/publish.ts';
import { STATS_CONFIG } from '../sparse/stats-paths.ts';
import { dayOfTime } from '../sparse/stats-time.ts';
import { type DownloadedPackage, demoDownloads } from './demo-downloads.ts';
import { isForC } from './demo-examples.ts';
import { demoPackages } from './demo-packages.ts';
import { publishDemoPackages } from './demo-publish.ts';
import { type LocalContext, localIndex } from './local-registry.ts';

export interface DemoStock {
  readonly packages: number;
  readonly versions: number;
  /** Whether this run made them; they stay as they are where the demo is run again. */
  readonly added: boolean;
}

/** Fills a registry with made-up packages and downloads, so that there is something to look at. */
export async function stockDemo(dir: string, examples: readonly Receipt[], context: LocalContext): Promise<DemoStock> {
  const now = Math.floor(context.pacing.now() / 1000);
  const items = demoPackages(
    now,
    examples
      .filter(({ name, entry }) => isForC(name) && entry?.deps.length === 0)
      .map(({ name, version }) => ({ name, version })),
  );
  const added = await publishDemoPackages(items, { dir, index: localIndex(dir, context) });
  const stats = localIndex(dir, context, 'stats');
  if ((await stats.read([STATS_CONFIG])).head === undefined) {
    const downloads = demoDownloads([...items, ...examples.map(downloadedOf)], dayOfTime(context.pacing.now()));
    await stats.found(downloads, { headline: 'Made-up downloads for the demo' });
  }
  return { packages: items.length, versions: items.reduce((sum, { releases }) => sum + releases.length, 0), added };
}

function downloadedOf({ name, version, entry }: Receipt): DownloadedPackage {
  return { name, releases: [{ version, time: Math.floor(Date.parse(entry?.pubtime ?? '') / 1000) }] };
}
