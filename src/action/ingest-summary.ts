import { documentationUrl, type RegistryError } from '../errors.ts';
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
  if (outcome.kind === 'published') return 'published';
  if (outcome.kind === 'unchanged') return 'published before';
  const problem = outcome.kind === 'refused' ? outcome.finding : outcome.problem;
  return `[${problem.code}](${documentationUrl(problem.code)}) ${plain(problem.message)}`;
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
