import type { Summary } from '../../src/site/model.ts';
import { generateRegistry } from '../registry-generator.ts';

/** Generated packages, most downloaded first. */
export function rankedPackages(packages: number): Summary[] {
  const all = Array.from(
    generateRegistry({ packages, versions: Math.floor(packages * 2.5), seed: 1 }),
    ({ summary }) => summary,
  );
  return all.sort((a, b) => b.downloads.last90 - a.downloads.last90 || (a.name < b.name ? -1 : 1));
}
