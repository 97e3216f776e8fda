import { type Found, refused } from './finding.ts';
import { quoted, recordOf, textOf } from './json.ts';

/** https://in-toto.io: what is said about which files. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** https://slsa.dev: how and from what something was built. */
export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';

/** A file that a statement is about. */
export interface Subject {
  readonly name: string;
  /** Algorithm → lower-case hex. */
  readonly digest: Readonly<Record<string, string>>;
}

/** The signed text; who signed it decides whether any of it is true. */
export interface Statement {
  readonly predicateType: string;
  readonly subjects: readonly Subject[];
}

/** Subjects that are looked at. */
const MOST_SUBJECTS = 1024;

/** Reads an in-toto statement. */
export function readStatement(text: string): Found<Statement> {
  const value = parse(text);
  const predicateType = textOf(value?.predicateType);
  if (value === undefined || value._type !== STATEMENT_TYPE || predicateType === undefined)
    return badStatement(quoted(textOf(value?._type)));
  if (!Array.isArray(value.subject) || value.subject.length > MOST_SUBJECTS) return badStatement('no list of subjects');
  const subjects = value.subject.map(subjectOf).filter((subject) => subject !== undefined);
  return { kind: 'found', value: { predicateType, subjects } };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function subjectOf(value: unknown): Subject | undefined {
  const subject = recordOf(value);
  const name = textOf(subject?.name);
  const digests = Object.entries(recordOf(subject?.digest) ?? {}).flatMap(([algorithm, hex]) =>
    typeof hex === 'string' ? [[algorithm, hex] as const] : [],
  );
  return name === undefined ? undefined : { name, digest: Object.fromEntries(digests) };
}

function badStatement(found: string) {
  return refused('statement', 'PROVENANCE_INVALID', {
    message: 'The bundle holds no in-toto statement',
    found,
    expected: `"${STATEMENT_TYPE}" with subjects and a predicate`,
  });
}
