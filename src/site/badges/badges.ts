import { compact, plain } from '../html/text.ts';
import type { Summary } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { type BadgeKind, badge } from '../urls.ts';
import { type Badge, drawBadge } from './draw.ts';

type Shown = Pick<Summary, 'name' | 'version' | 'available' | 'deprecated' | 'license' | 'downloads'>;

/** The pictures of a package for READMEs: version, downloads of thirty days, licence. */
export function* badgeFiles(frame: Pick<Frame, 'statsDay'>, summary: Shown): Generator<SiteFile, void> {
  const badges: Readonly<Record<BadgeKind, Badge>> = {
    version: versionBadge(summary),
    downloads: downloadsBadge(frame, summary),
    license: licenseBadge(summary),
  };
  yield [badge(summary.name, 'version'), drawBadge(badges.version)];
  yield [badge(summary.name, 'downloads'), drawBadge(badges.downloads)];
  yield [badge(summary.name, 'license'), drawBadge(badges.license)];
}

function versionBadge({ version, available, deprecated }: Shown): Badge {
  if (!available) return { label: 'version', value: 'none', color: 'grey' };
  if (deprecated !== undefined) return { label: 'version', value: `${version} deprecated`, color: 'amber' };
  return { label: 'version', value: version, color: 'blue' };
}

function downloadsBadge({ statsDay }: Pick<Frame, 'statsDay'>, { downloads }: Shown): Badge {
  if (statsDay === undefined) return { label: 'downloads', value: 'not counted', color: 'grey' };
  return { label: 'downloads', value: `${compact(downloads.last30)}/month`, color: 'green' };
}

function licenseBadge({ license }: Shown): Badge {
  const known = license === null ? '' : plain(license, 200);
  if (known === '') return { label: 'license', value: 'unknown', color: 'grey' };
  return { label: 'license', value: known, color: 'blue' };
}
