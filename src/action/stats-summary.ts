import { documentationUrl, type RegistryError } from '../errors.ts';
import type { StatisticsReceipt } from '../registry/stats.ts';

/** The job summary of a run, in GitHub's Markdown. */
export function statsSummary(receipt: StatisticsReceipt): string {
  const { day, packages, versions, read, missing, elsewhere, left, points, downloads, ended } = receipt;
  const rows: readonly (readonly [string, number])[] = [
    [`Downloads counted for ${day}`, downloads],
    ['Packages in the index', packages],
    ['Versions in the index', versions],
    ['Counters read', read],
    ['Versions without an asset on GitHub', missing],
    ['Versions whose archives are elsewhere', elsewhere],
    ['Left for the next run', left],
    ['Points used', points],
  ];
  const table = rows.map(([what, count]) => `| ${what} | ${count.toLocaleString('en')} |`);
  const why =
    ended === undefined ? [] : ['', `Reading ended early: ${plain(ended)}. Nothing is lost: counters only grow.`];
  return ['### Download statistics', '', '| | |', '|:--|--:|', ...table, ...why, ''].join('\n');
}

/** The same for a run that failed. */
export function statsFailure(error: RegistryError): string {
  const { code, message, found, expected, cure } = error;
  const lines = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
  const text = lines.filter((line) => line !== undefined && line !== '').join('\n');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `### ❌ Download statistics: [${code}](${documentationUrl(code)})\n\n${fence}text\n${text}\n${fence}\n`;
}

// GitHub's own words, which must not become Markdown or HTML
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&@]/g, (character) => `&#${character.codePointAt(0)};`);
}
