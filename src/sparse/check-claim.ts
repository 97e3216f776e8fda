import { breach, type Finding } from './check-finding.ts';
import { readEcosystemName } from './ecosystem-name.ts';
import { quote } from './text.ts';

/** A name among those of another package manager, and the package that has it. */
export interface Claim {
  readonly path: string;
  /** Full name of the package. */
  readonly holder: string;
}

/** What a record of `owners/-/` that has its form says. */
export function claimIn(path: string, text: string): Claim {
  return { path, holder: readEcosystemName(text, path) };
}

/** A name that a package has which nobody published: nobody else can use it. */
export function claimOfNobody({ path, holder }: Claim): Finding {
  return breach(path, {
    ...{ code: 'PACKAGE_UNKNOWN', message: `"${path}" gives a name to a package that is not published` },
    ...{ found: quote(holder), expected: 'a published package', cure: `Remove it: \`git rm -- ${path}\`` },
  });
}
