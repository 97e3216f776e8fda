import type { Problem } from '../errors.ts';
import type { FileClaim } from '../manifest/file-claim.ts';
import type { Finding } from '../manifest/findings.ts';
import { globTest } from './glob.ts';
import { belongsToGit } from './path.ts';
import { shown } from './refusal.ts';
import type { SourceFile } from './tree.ts';

type Named = Pick<SourceFile, 'path'>;

/** The claims of a manifest that the files of its package do not keep: `FILE_MISSING`, each at its place. */
export function brokenClaims(all: readonly Named[], claims: readonly FileClaim[]): Finding[] {
  if (claims.length === 0) return [];
  const files = all.filter(({ path }) => !belongsToGit(path));
  return claims.flatMap(({ key, pointer, written, value }) => {
    const problem = key === 'files' ? missingGlob({ written, value }, files) : missingReadme(value, files);
    return problem === undefined ? [] : [{ ...problem, pointer }];
  });
}

/** Why a glob of `files` is wrong: it matches nothing; `undefined`: it does. `written` is how the author put it. */
export function missingGlob(
  { written, value }: Pick<FileClaim, 'written' | 'value'>,
  files: readonly Named[],
): Problem | undefined {
  const test = globTest(value);
  if (files.some(({ path }) => test(path))) return undefined;
  const inAnyCase = globTest(value.toLowerCase());
  const near = files.find(({ path }) => inAnyCase(path.toLowerCase()));
  return {
    code: 'FILE_MISSING',
    message: `Glob ${shown(written)} in \`files\` matches no file`,
    found: near === undefined ? `none of ${files.length} files` : `no such file, but ${shown(near.path)}`,
    expected: 'a file or folder of the package, relative to its folder',
    cure: written.startsWith('!')
      ? `Name it under \`exclude\` instead:\nexclude:\n  - ${shown(written.slice(1))}`
      : 'Correct the glob or take it out; a file that git ignores is not part of the commit',
  };
}

function missingReadme(readme: string, files: readonly Named[]): Problem | undefined {
  if (files.some(({ path }) => path === readme)) return undefined;
  const near = files.find(({ path }) => path.toLowerCase() === readme.toLowerCase());
  return {
    code: 'FILE_MISSING',
    message: `README ${shown(readme)} is not among the files`,
    found: near === undefined ? 'no such file' : `no such file, but ${shown(near.path)}`,
    expected: 'the path of a file of the package, relative to its folder',
    cure:
      near === undefined
        ? 'Correct `readme:`, or commit the file; a file that git ignores is not part of the commit'
        : `Write \`readme: ${shown(near.path)}\``,
  };
}
