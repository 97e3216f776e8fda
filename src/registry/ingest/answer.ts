import { documentationUrl, type Problem } from '../../errors.ts';
import { fullNameOf, type Outcome } from './outcome.ts';
import type { RepositoryPlace } from './ports.ts';

/** Outcomes that an answer lists one by one. */
const LISTED = 20;
/** Characters of a block: all of an answer are fewer than the 65,536 that a comment may have, or GitHub refuses it whole. */
const BLOCK = 2_500;

export interface Answer {
  /** GitHub's Markdown; every word that is not ours is in a block of text. */
  readonly text: string;
  readonly outcome: 'completed' | 'not_planned';
}

/**
 * What became of a request, for the issue that made it. `listed`: versions of the repository in the index now; told whole,
 * so that a run that died after it published gives the same answer when it is done again.
 */
export function answerTo(place: RepositoryPlace, listed: readonly string[], outcomes: readonly Outcome[]): Answer {
  const refused = outcomes.filter(({ kind }) => kind === 'refused');
  if (listed.length === 0 && refused.length === 0) return nothingNew(place);
  const newest = listed.slice(-LISTED).toReversed();
  const more = listed.length > LISTED ? [`and ${listed.length - LISTED} more`] : [];
  const parts = [
    ...(listed.length === 0 ? [] : ['In the registry now:', block([...newest, ...more].join('\n'))]),
    ...refused.slice(0, LISTED).map((outcome) => refusalText(outcome)),
    ...(refused.length > LISTED ? [`${refused.length - LISTED} more were refused.`] : []),
  ];
  return { text: parts.join('\n\n'), outcome: refused.length === 0 ? 'completed' : 'not_planned' };
}

/** A request that could not even be looked into. */
export function refusalAnswer(problem: Problem): Answer {
  return {
    text: `Not published: [${problem.code}](${documentationUrl(problem.code)})\n\n${block(problemText(problem))}`,
    outcome: 'not_planned',
  };
}

function nothingNew(place: RepositoryPlace): Answer {
  const text = `Nothing new was found in the releases of this repository. A release is taken once its tag names a version and the archive is attached to it.\n\n${block(fullNameOf(place))}`;
  return { text, outcome: 'completed' };
}

function refusalText(outcome: Outcome): string {
  if (outcome.kind !== 'refused') return '';
  const { release, asset, finding } = outcome;
  const about = [`release: ${release.tag}`, ...(asset === undefined ? [] : [`file: ${asset.name}`])].join('\n');
  return `Not published: [${finding.code}](${documentationUrl(finding.code)})\n\n${block(`${about}\n${problemText(finding)}`)}`;
}

function problemText({ message, found, expected, cure }: Problem): string {
  return [
    message,
    ...(found === undefined ? [] : [`found: ${found}`]),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(cure === undefined ? [] : [`next: ${cure}`]),
  ].join('\n');
}

/** A fenced block longer than any fence in it: no mention, link, image or HTML of a package comes to life. */
function block(text: string): string {
  const plain = text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, ' ').slice(0, BLOCK);
  const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${plain}\n${fence}`;
}
