import type { Problem } from '../errors.ts';

/** A rule of the index that a file breaks. A `warning` is for people to look at; an `error` keeps a commit from being served. */
export interface Finding extends Problem {
  readonly severity: 'error' | 'warning';
}

/** An error at a file, or at one of its lines (from 1). */
export function breach(file: string, problem: Problem & { readonly line?: number }): Finding {
  return finding('error', file, problem);
}

/** A warning at a file, or at one of its lines (from 1). */
export function caution(file: string, problem: Problem & { readonly line?: number }): Finding {
  return finding('warning', file, problem);
}

function finding(
  severity: Finding['severity'],
  file: string,
  { line, ...problem }: Problem & { readonly line?: number },
): Finding {
  return { severity, ...problem, at: line === undefined ? { file } : { file, line } };
}
