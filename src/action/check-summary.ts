import { documentationUrl, type RegistryError } from '../errors.ts';
import type { CheckReport } from '../registry/check.ts';
import type { Finding } from '../sparse/check-finding.ts';

/** Findings that the summary lists; all are in the log. */
const LISTED = 50;

/** The job summary of a check, in GitHub's Markdown. */
export function checkSummary(report: CheckReport): string {
  const { head, base, files, packages, versions, archives, errors, warnings, findings } = report;
  const title = errors > 0 ? '❌ The index breaks its rules' : '✅ The index keeps its rules';
  const against =
    base === undefined ? 'every file, compared with nothing' : `what changed since \`${base.slice(0, 12)}\``;
  const counts = `${figure(files)} files, ${figure(packages)} packages, ${figure(versions)} versions`;
  const read =
    archives.read + archives.known === 0
      ? ''
      : `, ${figure(archives.read)} archives read, ${figure(archives.known)} known as good`;
  const seen = `Commit \`${head.slice(0, 12)}\`, ${against}: ${counts}${read}.`;
  const listed = findings.slice(0, LISTED);
  const rest = errors + warnings - listed.length;
  const table = listed.length === 0 ? [] : ['', '| | code | what |', '|:-:|:--|:--|', ...listed.map(row)];
  return [
    `### ${title}`,
    '',
    seen,
    ...table,
    ...(rest > 0 ? ['', `${figure(rest)} more are in the log.`] : []),
    '',
  ].join('\n');
}

/** The same for a check that could not be made. */
export function checkFailure({ code, message, found, cure }: RegistryError): string {
  const lines = [message, found && `found: ${found}`, cure && `next: ${cure}`].filter((line) => line !== undefined);
  return `### ❌ The index could not be checked: [${code}](${documentationUrl(code)})\n\n${lines.map(plain).join('<br>\n')}\n`;
}

function row({ severity, code, message, found }: Finding): string {
  const sign = severity === 'error' ? '❌' : '⚠️';
  const text = found === undefined ? message : `${message}: ${found}`;
  return `| ${sign} | [${code}](${documentationUrl(code)}) | ${plain(text.slice(0, 500))} |`;
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

/** Paths and texts of the index are anybody's: no Markdown, no HTML, no line of their own. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&@!:]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(/\s+/g, ' ');
}
