import { readFileSync } from 'node:fs';
import { RegistryError } from '../errors.ts';
import type { Site } from '../github/site.ts';
import type { RunnerEvent } from './occasion.ts';

/** The environment of a step, as GitHub's "Default environment variables" and "Workflow commands" describe it. */
export type RunnerEnvironment = Readonly<Record<string, string | undefined>>;

/** Where an annotation points; lines and columns count from 1. */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The text of an input, trimmed; `''` when it is not set. */
export function inputOf(env: RunnerEnvironment, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** The event and the addresses of this GitHub. A package's text never decides where a token goes: both come from the runner. */
export function runnerContext(env: RunnerEnvironment): { readonly event: RunnerEvent; readonly site: Site } {
  return {
    event: {
      name: env.GITHUB_EVENT_NAME ?? '',
      ref: env.GITHUB_REF ?? '',
      sha: env.GITHUB_SHA ?? '',
      payload: payloadOf(env.GITHUB_EVENT_PATH),
    },
    site: {
      rest: env.GITHUB_API_URL ?? 'https://api.github.com',
      graphql: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
      server: env.GITHUB_SERVER_URL ?? 'https://github.com',
    },
  };
}

function payloadOf(file: string | undefined): RunnerEvent['payload'] {
  if (file === undefined || file === '') return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(payload) ? payload : {};
  } catch (cause) {
    throw new RegistryError('EVENT_UNSUPPORTED', 'Cannot read the event of this run', {
      found: `no JSON in ${file}`,
      expected: "the webhook's payload, in the file that `GITHUB_EVENT_PATH` names",
      cure: 'Run it in a workflow; outside of one, set the variable to a file with the payload',
      cause,
    });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A command to the runner, as it stands on a line of the log: `::error file=a.yaml,line=3::text`. Empty properties are left out. */
export function commandLine(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' || value === 0 ? [] : [`${key}=${property(String(value))}`],
  );
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${data(message)}`;
}

/** A line that makes an annotation. */
export function annotationLine(
  kind: 'error' | 'warning' | 'notice',
  message: string,
  place: AnnotationPlace = {},
): string {
  const { title, file, startLine: line, endLine, startColumn: col, endColumn } = place;
  return commandLine(kind, message, { title, file, line, endLine, col, endColumn });
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
