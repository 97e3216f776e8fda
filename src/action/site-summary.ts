import { documentationUrl, type RegistryError } from '../errors.ts';
import type { SiteDone } from './site-job.ts';

/** GitHub Pages serves a gigabyte; beyond this a registry should be told, while there is time. */
export const BYTES_WARNED = 900_000_000;

/** Damaged files that the summary lists; all are in the log. */
const LISTED = 50;

/** The job summary of a build, in GitHub's Markdown. */
export function siteSummary({ receipt, files, bytes, seconds }: SiteDone): string {
  const { kind, commit, packages, versions, staticPages, damage } = receipt;
  const how = { full: 'in full', changed: 'what changed', unchanged: 'nothing changed' }[kind];
  const rows: readonly (readonly [string, string])[] = [
    ['Commit of the index', `\`${commit.slice(0, 12)}\``],
    ['Built', `${how}, in ${seconds.toFixed(1)} s`],
    ['Packages', figure(packages)],
    ['Versions', figure(versions)],
    ['Packages with a page of their own', figure(staticPages)],
    ['Files', figure(files)],
    ['Size', `${figure(Math.round(bytes / 1_000_000))} MB of the 1,000 MB that Pages serves`],
  ];
  const table = rows.map(([what, value]) => `| ${what} | ${value} |`);
  return ['### Web site', '', '| | |', '|:--|--:|', ...table, ...damageLines(damage), ''].join('\n');
}

/** The same for a build that failed. */
export function siteFailure({ code, message, found, cure }: RegistryError): string {
  const lines = [message, found && `found: ${found}`, cure && `next: ${cure}`].filter((line) => line !== undefined);
  return `### ❌ Web site: [${code}](${documentationUrl(code)})\n\n${lines.map(plain).join('<br>\n')}\n`;
}

function damageLines(damage: SiteDone['receipt']['damage']): string[] {
  if (damage.length === 0) return [];
  const rest = damage.length - LISTED;
  return [
    '',
    `⚠️ ${figure(damage.length)} files of the index cannot be used; the site is without them:`,
    '',
    ...damage.slice(0, LISTED).map(([path, message]) => `- ${plain(path)}: ${plain(message)}`),
    ...(rest > 0 ? ['', `${figure(rest)} more are in the log.`] : []),
  ];
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

/** Paths and texts of the index are anybody's: no Markdown, no HTML, no line of their own. */
function plain(text: string): string {
  return text
    .slice(0, 500)
    .replace(/[\\`*_{}[\]<>#|~&@!:]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(/\s+/g, ' ');
}
