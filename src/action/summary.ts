import { documentationUrl, type Problem, type RegistryError } from '../errors.ts';
import { PERMISSION } from '../registry/permission.ts';
import type { Receipt } from '../registry/publish.ts';
import { provenanceFrom } from '../sparse/provenance.ts';
import { snippetsFor } from '../views/snippet.ts';

/** How one package ended. */
export type Result =
  | {
      readonly kind: 'done';
      readonly receipt: Receipt;
      readonly archivePath: string;
      readonly packageUrl: string | undefined;
      /** Whether a permission is all that is missing to prove where the archive was built. */
      readonly provable?: boolean;
    }
  | { readonly kind: 'failed'; readonly subject: string; readonly error: RegistryError }
  | { readonly kind: 'skipped'; readonly subject: string; readonly reason: string };

/** What the summary needs beside the results. */
export interface SummaryContext {
  /** Web address of the server, without a slash at its end. */
  readonly server: string;
  /** `owner/name` of the package repository. */
  readonly repository: string | undefined;
}

type Done = Extract<Result, { kind: 'done' }>;

const HEADLINES = {
  published: 'Published',
  unchanged: 'Already published, nothing to do',
  attached: 'Archive attached; the index has yet to take it',
  checked: 'Ready to publish',
} as const;

/** The job summary, in GitHub's Markdown. Everything that may come from a package is quoted. */
export function summaryOf(results: readonly Result[], context: SummaryContext): string {
  const parts = results.map((result) => {
    if (result.kind === 'done') return doneText(result, context);
    if (result.kind === 'failed') return failedText(result.subject, result.error);
    return `### ⏭️ Skipped ${code(result.subject)}\n\n${plain(result.reason)}\n`;
  });
  return capped(`${parts.join('\n')}\n`);
}

/** The runner takes 1 MiB a step and drops anything longer whole; problems beyond these are in the log. */
const SUMMARY_LIMIT = 900 * 1024;
const PROBLEM_LIMIT = 50;

function capped(text: string): string {
  if (Buffer.byteLength(text) <= SUMMARY_LIMIT) return text;
  const cut = Buffer.from(text)
    .subarray(0, SUMMARY_LIMIT)
    .toString('utf8')
    .replace(/\ufffd$/, '');
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe rest is in the log.\n`;
}

function doneText({ receipt, packageUrl, provable }: Done, context: SummaryContext): string {
  const taken =
    receipt.status === 'checked' && receipt.warnings.some(({ code: warning }) => warning === 'VERSION_EXISTS');
  const headline = taken ? 'The package is well-formed, its version is taken' : HEADLINES[receipt.status];
  const title = `### ${receipt.status === 'checked' ? (taken ? '⚠️' : '☑️') : '✅'} ${headline}: ${code(`${receipt.name}@${receipt.version}`)}`;
  return [
    title,
    '',
    table(receipt, packageUrl, context),
    nextStep(receipt, context),
    provable === true ? permissionText(receipt) : undefined,
    ...receipt.warnings.map(warningText),
    snippets(receipt),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

function table(receipt: Receipt, packageUrl: string | undefined, { server, repository }: SummaryContext): string {
  const [index] = receipt.index.split('@');
  const rows: (readonly [string, string | undefined])[] = [
    [
      'Archive',
      `${receipt.status === 'checked' ? code(receipt.archive) : `[${code(receipt.archive)}](${receipt.archiveUrl})`}, ${bytes(receipt.size)}`,
    ],
    ['sha256', code(receipt.checksum)],
    ['Built by', builder(receipt)],
    [
      'Release',
      receipt.status === 'checked' || repository === undefined
        ? undefined
        : `[${code(receipt.tag)}](${server}/${repository}/releases/tag/${encodeURIComponent(receipt.tag)})`,
    ],
    ['Index', `[${code(receipt.index)}](${server}/${index})`],
    ['Commit', receipt.commit && `[${code(receipt.commit.slice(0, 10))}](${server}/${index}/commit/${receipt.commit})`],
    [
      'Page',
      packageUrl && receipt.status !== 'checked'
        ? `<${packageUrl.replace(/[\s<>|]/g, encodeURIComponent)}>`
        : undefined,
    ],
  ];
  const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [`| ${name} | ${value} |`]));
  return ['| | |', '|---|---|', ...lines, ''].join('\n');
}

function builder({ entry }: Receipt): string | undefined {
  const provenance = provenanceFrom(entry?.provenance);
  return provenance && code(provenance.signer.replace(/^https:\/\/[^/]+\//, ''));
}

/** A new version can be proved; of one that is published, nothing changes any more. */
function permissionText({ status }: Receipt): string | undefined {
  if (status !== 'published' && status !== 'attached') return undefined;
  return `Nothing proves yet where the archive was built. From the next version on, one more line does:\n\n${fenced(PERMISSION, 'yaml')}\n`;
}

function nextStep(receipt: Receipt, context: SummaryContext): string {
  switch (receipt.status) {
    case 'published':
      return 'Visible as soon as the index repository has deployed its pages, usually within two minutes; caches may show the old state for ten more.\n';
    case 'unchanged':
      return 'The index has this version with the very same files. Nothing was written.\n';
    case 'attached':
      return `The archive is on the release. This job has no \`registry-token\`, so the index ${code(receipt.index)} takes the release itself when its own workflow next looks${requestText(receipt, context)}.\n`;
    case 'checked':
      return 'Nothing was written.\n';
  }
}

/** The form of the index repository, filled in: whoever opens it only asks for a look, and needs no right for that. */
function requestText({ index }: Receipt, { server, repository }: SummaryContext): string {
  const [place = ''] = index.split('@');
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(place)) return '';
  const query = `template=publish.yml&repository=${encodeURIComponent(repository).replace(/[!'()*]/g, escaped)}`;
  return `. [Ask it to look now](${server}/${place}/issues/new?${query})`;
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function snippets(receipt: Receipt): string | undefined {
  if (receipt.status === 'checked') return undefined;
  const version = {
    name: receipt.name,
    vers: receipt.version,
    cksum: receipt.checksum,
    dl: receipt.archiveUrl,
    archive: receipt.archive,
  };
  const texts = snippetsFor(version, { base: receipt.base }).map(
    ({ client, place, language, text }) => `**${client}** (${code(place)})\n\n${fenced(text, language)}`,
  );
  return `<details><summary>Use it</summary>\n\n${texts.join('\n\n')}\n\n</details>\n`;
}

function failedText(subject: string, error: RegistryError): string {
  const rest = error.problems.length - PROBLEM_LIMIT;
  const shown = error.problems.slice(0, PROBLEM_LIMIT).map(problemText);
  const problems = [...shown, ...(rest > 0 ? [`${rest} more problems: see the log`] : [])].join('\n');
  return `### ❌ ${code(subject)}: ${plain(error.message)}\n\n${problems}`;
}

function problemText(problem: Problem): string {
  const { code: name, message, at, found, expected, cure } = problem;
  const place =
    at === undefined ? '' : ` at ${code([at.file, at.line, at.column].filter((part) => part !== undefined).join(':'))}`;
  const rows = [
    `**[\`${name}\`](${documentationUrl(name)})**${place}: ${plain(message)}`,
    ...(found === undefined ? [] : [`- found: ${quoted(found)}`]),
    ...(expected === undefined ? [] : [`- expected: ${quoted(expected)}`]),
    ...(cure === undefined
      ? []
      : [cure.includes('\n') ? `- next step:\n\n${fenced(cure, 'yaml')}` : `- next step: ${quoted(cure)}`]),
  ];
  return `${rows.join('\n')}\n`;
}

function warningText(problem: Problem): string {
  return `> [!WARNING]\n${problemText(problem).replace(/^/gm, '> ')}`;
}

/** Text of unknown origin inside a sentence: no markup of its own, one line. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+!|<>~&@-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** As `plain`, but what stands between backticks stays code. */
function quoted(text: string): string {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : plain(part)))
    .join('');
}

/** Between signs of which the text has no run as long: a shorter one would end there. */
function code(text: string): string {
  const clean = oneLine(text).replaceAll('|', '¦');
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${clean} ${fence}` : `\`${clean}\``;
}

function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return line.length > 1_000 ? `${line.slice(0, 1_000)}…` : line;
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function bytes(size: number): string {
  if (size < 1024) return `${size} bytes`;
  return size < 1024 ** 2 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 ** 2).toFixed(1)} MiB`;
}
