import { documentationUrl, type Problem, type RegistryError } from '../errors.ts';
import { fullNameOf, type Outcome } from '../registry/ingest/outcome.ts';
import type { IngestDone } from './ingest-job.ts';

/** Rows of a table: a summary holds a mebibyte. */
const ROWS = 500;

/** The job summary of a run, in GitHub's Markdown. */
export function ingestSummary(done: IngestDone): string {
  const count = (kind: Outcome['kind']) => done.outcomes.filter((outcome) => outcome.kind === kind).length;
  const rows = [
    ['Published', count('published')],
    ['Published before', count('unchanged')],
    ['Refused', count('refused')],
    ['Left for the next run', count('failed')],
    ['Repositories looked at', done.repositories],
    ['Requests answered', done.answered],
    ['API requests used', done.requests],
  ] as const;
  const table = rows.map(([what, number]) => `| ${what} | ${number.toLocaleString('en')} |`);
  const remarks = [
    ...(done.idle === undefined ? [] : [`Nothing was taken: ${plain(done.idle)}`, '']),
    ...(done.unfinished ? ['The budget of requests was spent; the next run goes on from here.', ''] : []),
  ];
  return [
    '### Ingest',
    '',
    ...remarks,
    '| | |',
    '|:--|--:|',
    ...table,
    '',
    ...details(done.outcomes),
    ...wishes(done),
  ].join('\n');
}

function wishes({ notices }: IngestDone): readonly string[] {
  if (notices.length === 0) return [];
  const rows = notices.slice(0, ROWS).map(({ repository, problem: { code, message, found = '' } }) => {
    return `| ${plain(repository)} | [${code}](${documentationUrl(code)}) ${plain(`${message}: ${found}`)} |`;
  });
  return ['| What owners wish | and is not done |', '|:--|:--|', ...rows, ''];
}

function details(outcomes: readonly Outcome[]): readonly string[] {
  const told = outcomes.filter(({ kind }) => kind !== 'unchanged');
  if (told.length === 0) return [];
  const rows = told.slice(0, ROWS).map((outcome) => {
    const { release, asset } = outcome;
    const subject = outcome.name === undefined ? (asset?.name ?? release.tag) : `${outcome.name}@${outcome.version}`;
    return `| ${plain(subject)} | ${plain(fullNameOf(release.source))} | ${resultOf(outcome)} |`;
  });
  const more = told.length > ROWS ? [`${told.length - ROWS} more are in the log.`] : [];
  return ['| Version | Repository | |', '|:--|:--|:--|', ...rows, '', ...more];
}

function resultOf(outcome: Outcome): string {
  if (outcome.kind === 'published') return ['published', ...(outcome.warnings ?? []).map(warningText)].join('<br>');
  if (outcome.kind === 'unchanged') return 'published before';
  const problem = outcome.kind === 'refused' ? outcome.finding : outcome.problem;
  return `[${problem.code}](${documentationUrl(problem.code)}) ${plain(problem.message)}`;
}

/** What is in the index, but not for all clients that its author may expect. */
function warningText({ code, message, found, cure }: Problem): string {
  const more = [found && `found: ${found}`, cure && `next: ${cure}`].filter(
    (text) => text !== undefined && text !== '',
  );
  return `⚠️ [${code}](${documentationUrl(code)}) ${plain([message, ...more].join('; '))}`;
}

/** Warnings for the log, a line each. */
export function ingestWarnings(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'published') return [];
    const { name, version, release, warnings = [] } = outcome;
    return warnings.map(
      ({ code, message, cure }) =>
        `${name}@${version} of ${fullNameOf(release.source)}: ${code}: ${[message, cure].filter(Boolean).join('. Next step: ')}`,
    );
  });
}

/** The same for a run that failed. */
export function ingestFailure(error: RegistryError): string {
  const { code, message, found, expected, cure } = error;
  const lines = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
  const text = lines.filter((line) => line !== undefined && line !== '').join('\n');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `### ❌ Ingest: [${code}](${documentationUrl(code)})\n\n${fence}text\n${text}\n${fence}\n`;
}

// words of packages and of GitHub, which must not become Markdown, HTML or mentions
function plain(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\p{C}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~&@!:]/g, (character) => `&#${character.codePointAt(0)};`);
}
