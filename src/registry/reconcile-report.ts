import { documentationUrl } from '../errors.ts';
import type { Difference } from './reconcile-memory.ts';

/** Differences that are written down. */
const LISTED = 100;
/** Characters of one; GitHub takes 65,536 in an issue. */
const TEXT = 450;

/** The issue's text, in GitHub's Markdown. The same differences give the same text. */
export function reportText(differences: readonly Difference[]): string {
  const sorted = differences.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const listed = sorted.slice(0, LISTED).map(row);
  const more = sorted.length > LISTED ? ['', `${sorted.length - LISTED} more are not listed.`] : [];
  return [
    `Releases, index and pages do not agree in ${sorted.length} ${sorted.length === 1 ? 'place' : 'places'}.`,
    'This issue is written anew by the workflow *reconcile*, and closed when all agrees.',
    '',
    ...listed,
    ...more,
  ].join('\n');
}

function row({ code, message, found, expected, cure }: Difference): string {
  const parts = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
  const text = parts.filter((part) => part !== undefined).join('; ');
  return `- [${code}](${documentationUrl(code)}) ${literal(text)}`;
}

/** In a span of code no mention, link, image or HTML of a package comes to life. */
function literal(text: string): string {
  const plain = text.replace(/[\p{C}\u2028\u2029\s]+/gu, ' ').slice(0, TEXT);
  return `\` ${plain.replaceAll('`', "'")} \``;
}
