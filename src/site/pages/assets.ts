import { ASSETS } from '../generated/assets.ts';
import type { SiteFile } from '../ports.ts';
import { ASSETS_FOLDER } from '../urls.ts';

/** Programs, styles and the icon, under names that change with what they hold. */
export function assetFiles(): readonly SiteFile[] {
  return Object.entries(ASSETS).map(([name, text]) => [`${ASSETS_FOLDER}${name}`, text]);
}
