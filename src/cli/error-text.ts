import { documentationUrl, type Explanation, type Location, type Problem, type RegistryError } from '../errors.ts';
import { harmless, type Paint } from './paint.ts';

/** Text of the file a problem is in, if it can be had. */
export type SourceLookup = (file: string) => string | undefined;

/** Widest piece of a source line to show. */
const EXCERPT = 100;

/** An error for people: code, message, the place with its source line, found, expected, the next step, the documentation. */
export function errorText(error: RegistryError, paint: Paint, source: SourceLookup): string {
  const [only, ...others] = error.problems;
  const head = heading(error.code, error.message, paint);
  const body =
    only !== undefined && others.length === 0 ? details(only, paint, source) : list(error.problems, paint, source);
  const codes = new Set(error.problems.map(({ code }) => code));
  const docs = [...codes]
    .slice(0, 4)
    .map((code) => `  ${paint('=', 'blue')} docs: ${paint(documentationUrl(code), 'dim')}`);
  return [head, body, ...docs].filter((part) => part !== '').join('\n');
}

/** A warning in the same form. */
export function warningText(problem: Problem, paint: Paint, source: SourceLookup): string {
  const head = `${paint(`warning[${problem.code}]`, 'yellow', 'bold')}: ${harmless(problem.message)}`;
  return [head, details(problem, paint, source)].filter((part) => part !== '').join('\n');
}

function heading(code: string, message: string, paint: Paint): string {
  return `${paint(`error[${code}]`, 'red', 'bold')}${paint(`: ${harmless(message)}`, 'bold')}`;
}

function list(problems: readonly Problem[], paint: Paint, source: SourceLookup): string {
  return problems
    .map((problem, index) => {
      const title = `\n${paint(`${index + 1}.`, 'red', 'bold')} ${paint(harmless(problem.message), 'bold')} ${paint(problem.code, 'dim')}`;
      return [title, details(problem, paint, source)].filter((part) => part !== '').join('\n');
    })
    .join('\n')
    .concat('\n');
}

function details(problem: Problem, paint: Paint, source: SourceLookup): string {
  return [...place(problem.at, paint, source), ...explanation(problem, paint)].join('\n');
}

function explanation({ found, expected, cure }: Explanation, paint: Paint): string[] {
  const line = (label: string, text: string | undefined) => (text === undefined ? [] : [labelled(label, text, paint)]);
  return [...line('found', found), ...line('expected', expected), ...line('try', cure)];
}

/** Further lines of a value stand under its first: a cure may be several lines of YAML. */
function labelled(label: string, text: string, paint: Paint): string {
  const [first = '', ...more] = harmless(text).trimEnd().split('\n');
  const colour = label === 'try' ? paint(label, 'green', 'bold') : paint(label, 'bold');
  const indent = ' '.repeat(4);
  if (more.length === 0) return `  ${paint('=', 'blue')} ${colour}: ${first}`;
  return [`  ${paint('=', 'blue')} ${colour}: ${first}`, ...more.map((rest) => `${indent}    ${rest}`)].join('\n');
}

/** `--> file:line:column`, and the line itself with a caret where it can be read. */
function place(at: Location | undefined, paint: Paint, source: SourceLookup): string[] {
  if (at === undefined) return [];
  const position = [at.file, at.line, at.line === undefined ? undefined : at.column]
    .filter((part) => part !== undefined)
    .join(':');
  const arrow = ` ${paint('-->', 'blue', 'bold')} ${harmless(position)}`;
  const text = at.line === undefined ? undefined : source(at.file)?.split(/\r\n|\r|\n/)[at.line - 1];
  if (text === undefined || at.line === undefined) return [arrow];
  return [arrow, ...excerpt(text, { ...at, line: at.line }, paint)];
}

function excerpt(text: string, at: Location & { line: number }, paint: Paint): string[] {
  const column = Math.min(Math.max(at.column ?? 1, 1), text.length + 1);
  const start = column <= EXCERPT - 20 ? 0 : column - EXCERPT / 2;
  const shown = harmless(text.slice(start, start + EXCERPT));
  // what is before the caret may have grown when control characters were made visible
  const before = harmless(text.slice(start, column - 1)).length;
  const number = String(at.line);
  const gutter = (label: string) => paint(` ${label.padStart(number.length)} |`, 'blue');
  const end = at.endLine === undefined || at.endLine === at.line ? (at.endColumn ?? column + 1) : text.length + 1;
  const width = Math.max(1, Math.min(end - column, shown.length - before));
  return [
    gutter(''),
    `${gutter(number)} ${shown}`,
    `${gutter('')} ${' '.repeat(before)}${paint('^'.repeat(width), 'red', 'bold')}`,
  ];
}

/** The same for programs: the value of `error` in the one JSON document. */
export function errorDocument(error: RegistryError): Readonly<Record<string, unknown>> {
  const { code, message, found, expected, cure, at, problems } = error;
  return { error: { code, message, found, expected, cure, at, problems, docs: documentationUrl(code) } };
}
