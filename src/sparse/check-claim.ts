import { RegistryError } from '../errors.ts';
import { breach, type Finding } from './check-finding.ts';
import { ecosystemNamePath, isRecordable, readEcosystemName } from './ecosystem-name.ts';
import type { Layout } from './path.ts';
import { isRecord, quote } from './text.ts';

/** A name among those of another package manager, and the package that has it. */
export interface Claim {
  readonly path: string;
  /** Full name of the package. */
  readonly holder: string;
}

/** Checks a record of `owners/-/`: its form, and that it lies where its name leads. */
export function checkClaim(
  path: string,
  text: string,
  layout: Layout,
): { readonly findings: readonly Finding[]; readonly claim?: Claim } {
  try {
    const holder = readEcosystemName(text, path);
    const value: unknown = JSON.parse(text);
    const { namespace, name } = isRecord(value) ? value : {};
    const known = namespace === 'cargo' || namespace === 'npm' || namespace === 'bazel' ? namespace : undefined;
    if (known === undefined || typeof name !== 'string' || !isRecordable({ namespace: known, name }))
      return { findings: [wrong(path, quote(text), 'a record as `schemas/ecosystem-name.schema.json` describes')] };
    const expected = ecosystemNamePath({ namespace: known, name }, layout);
    return expected === path
      ? { findings: [], claim: { path, holder } }
      : { findings: [misplaced(path, expected)], claim: { path, holder } };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { findings: [wrong(path, error.found ?? quote(text), error.expected ?? 'a record')] };
  }
}

/** A name that a package has which nobody published: nobody else can use it. */
export function claimOfNobody({ path, holder }: Claim): Finding {
  return breach(path, {
    ...{ code: 'PACKAGE_UNKNOWN', message: `"${path}" gives a name to a package that is not published` },
    ...{ found: quote(holder), expected: 'a published package', cure: `Remove it: \`git rm -- ${path}\`` },
  });
}

function wrong(path: string, found: string, expected: string): Finding {
  return breach(path, {
    ...{ code: 'INDEX_INVALID', message: `"${path}" has not the form it must have` },
    ...{ found, expected, cure: `Restore it from the history: \`git log -p -- ${path}\`` },
  });
}

function misplaced(path: string, expected: string): Finding {
  return breach(path, {
    ...{ code: 'INDEX_MISPLACED', message: `"${path}" lies where nobody looks: its name lies elsewhere` },
    ...{ found: quote(path), expected: quote(expected), cure: 'Move it there' },
  });
}
