import type { Problem } from '../errors.ts';
import { documentationUrl } from '../errors.ts';
import { encodeEntry } from '../sparse/entry.ts';
import type { AnnotationPlace } from './runner.ts';
import type { Result } from './summary.ts';

/** The runner keeps ten annotations of a kind for a step; the last place tells how many are left out. */
const ANNOTATIONS = 10;

/** One annotation, ready for the runner. */
export interface Annotation {
  readonly message: string;
  readonly properties: AnnotationPlace;
}

/** The problems of an error as annotations at the manifest's line and column. */
export function annotationsOf(problems: readonly Problem[]): readonly Annotation[] {
  const shown = problems.length > ANNOTATIONS ? problems.slice(0, ANNOTATIONS - 1) : problems;
  const rest = problems.length - shown.length;
  const annotations = shown.map((problem) => ({ message: textOf(problem), properties: propertiesOf(problem) }));
  if (rest === 0) return annotations;
  return [
    ...annotations,
    { message: `${rest} more problems: see the log and the job summary`, properties: { title: 'More problems' } },
  ];
}

/** A problem as the log shows it: what, found, expected, next step, where to read more. */
export function textOf({ code, message, found, expected, cure }: Problem): string {
  return [
    message,
    ...(found === undefined ? [] : [`found:    ${found}`]),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(cure === undefined ? [] : [`next:     ${cure.replaceAll('\n', '\n          ')}`]),
    `more:     ${documentationUrl(code)}`,
  ].join('\n');
}

function propertiesOf({ code, at }: Problem): AnnotationPlace {
  return {
    title: code,
    ...(at === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { startLine: at.line }),
    ...(at?.endLine === undefined ? {} : { endLine: at.endLine }),
    // the runner takes columns only where both ends are on one line
    ...(at?.column === undefined || (at.endLine ?? at.line) !== at.line ? {} : { startColumn: at.column }),
    ...(at?.endColumn === undefined || (at.endLine ?? at.line) !== at.line ? {} : { endColumn: at.endColumn }),
  };
}

/** One package's outputs, all texts; absent facts are empty. */
export type Outputs = Readonly<
  Record<
    'name' | 'version' | 'archive' | 'checksum' | 'archive-url' | 'entry' | 'commit' | 'package-url' | 'status',
    string
  >
>;

/** What a result says to later steps; nothing for a failed one. */
export function outputsOf(result: Result): Outputs | undefined {
  if (result.kind === 'failed') return undefined;
  if (result.kind === 'skipped') return { ...EMPTY, status: 'skipped' };
  const { receipt, archivePath, packageUrl } = result;
  return {
    name: receipt.name,
    version: receipt.version,
    archive: archivePath,
    checksum: receipt.checksum,
    'archive-url': receipt.archiveUrl,
    entry: receipt.entry === undefined ? '' : encodeEntry(receipt.entry),
    commit: receipt.commit ?? '',
    'package-url': packageUrl ?? '',
    status: receipt.status,
  };
}

const EMPTY: Outputs = {
  name: '',
  version: '',
  archive: '',
  checksum: '',
  'archive-url': '',
  entry: '',
  commit: '',
  'package-url': '',
  status: '',
};
