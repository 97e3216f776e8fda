import { breach, type Finding } from './check-finding.ts';
import { nestsTooDeep } from './nesting.ts';
import { isRecord, quote } from './text.ts';

/** A line of `derived/`: which version it is about, and of which archive it was made. */
export interface DerivedFact {
  readonly vers: string;
  readonly cksum: string;
  /** From 1. */
  readonly line: number;
}

/** The same with all that it says. */
export interface DerivedText extends DerivedFact {
  readonly text: string;
}

/** Checks a file of `derived/` by itself: JSON lines that name a version and a checksum. What is in them only the archive can tell. */
export function checkDerivedText(
  path: string,
  text: string,
): { readonly findings: readonly Finding[]; readonly derived: readonly DerivedText[] } {
  const findings: Finding[] = [];
  const derived: DerivedText[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '')
    findings.push(wrong(path, lines.length + 1, quote(text.slice(-80)), 'a line feed at the end'));
  for (const [index, line] of lines.entries()) {
    const { vers, cksum } = objectOf(line) ?? {};
    if (typeof vers === 'string' && typeof cksum === 'string' && /^[0-9a-f]{64}$/.test(cksum))
      derived.push({ vers, cksum, line: index + 1, text: line });
    else findings.push(wrong(path, index + 1, quote(line), 'a JSON object with `vers` and `cksum`'));
  }
  return { findings, derived };
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && !nestsTooDeep(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function wrong(path: string, line: number, found: string, expected: string): Finding {
  return breach(path, {
    ...{ code: 'INDEX_INVALID', line, message: `Line ${line} of "${path}" cannot be used` },
    ...{ found, expected, cure: `Restore it from the history: \`git log -p -- ${path}\`, or derive it again` },
  });
}
