import { onOneLine, quoted } from './characters.ts';
import type { Check } from './findings.ts';

const AUTHOR = /^[^<>\s](?:[^<>\r\n]*[^<>\s])?(?: <[^<>\s@]+@[^<>\s@]+>)?$/;

/** `Name` or `Name <email>`, white space made single. */
export function readAuthor(text: string): Check<string> {
  const author = onOneLine(text);
  if (AUTHOR.test(author)) return { kind: 'good', value: author };
  const email = /([^<>()\s@]+@[^<>()\s@]+)/.exec(author.slice(0, 200))?.[1];
  const cure =
    email === undefined ? 'Write `Author Name <email@example.com>`' : `Write \`Author Name <${email.slice(0, 100)}>\``;
  return {
    kind: 'bad',
    message: `Author ${quoted(author)} is not written as a name`,
    found: quoted(author),
    expected: '`Name` or `Name <email>`',
    cure,
  };
}
