import { plainText, type ScriptToken, scriptTokens, topCalls } from './build-script.ts';
import type { Ecosystem } from './ecosystem.ts';
import type { MesonFacts } from './facts.ts';

const BUILD_FILE = 'meson.build';

/** Names that mean nothing to an ini file. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;

/** Names of dependencies that are passed on at most. */
const MOST = 32;

/** Meson takes any folder with a `meson.build`; what it is called when it is asked for is in there too. */
export const meson: Ecosystem<'meson'> = {
  key: 'meson',
  texts: [BUILD_FILE],
  start: () => ({
    finish(archive) {
      const text = archive.looseText(BUILD_FILE);
      if (text === undefined) return undefined;
      const { facts, version } = mesonFacts(text);
      if (version !== undefined && version !== archive.version) {
        archive.warn({
          code: 'ECOSYSTEM_MISMATCH',
          message: `${BUILD_FILE} is of another version than the package`,
          found: version,
          expected: archive.version,
          cure: `In ${BUILD_FILE}: version: '${archive.version}'`,
          at: { file: BUILD_FILE },
        });
      }
      return facts;
    },
  }),
};

/** What a `meson.build` says of itself where it is written out; nothing of it is run. */
export function mesonFacts(text: string): { readonly facts: MesonFacts; readonly version?: string } {
  const tokens = scriptTokens(text);
  const call = topCalls(tokens, ':').find(({ name }) => name === 'project');
  const [project, version] = [plainText(call?.positional[0]), plainText(call?.named.get('version'))];
  const overrides = named(tokens, (at) => textAt(tokens, at, ['meson', '.', 'override_dependency', '(']));
  const variables = named(tokens, (at) => variableAt(tokens, at));
  const facts = {
    ...(project === undefined ? {} : { project }),
    ...(overrides.length === 0 ? {} : { provides: overrides }),
    ...(variables.length === 0 ? {} : { variables }),
  };
  return { facts, ...(version === undefined ? {} : { version }) };
}

function named(tokens: readonly ScriptToken[], nameAt: (at: number) => string | undefined): readonly string[] {
  const names = tokens.map((_, at) => nameAt(at)).filter((name) => name !== undefined && NAME.test(name));
  return [...new Set(names.filter((name) => name !== undefined))].slice(0, MOST);
}

/** The string behind these words. */
function textAt(tokens: readonly ScriptToken[], at: number, words: readonly string[]): string | undefined {
  const there = words.every((word, index) => {
    const token = tokens[at + index];
    return token?.kind !== 'string' && token?.text === word;
  });
  return there ? plainText(tokens[at + words.length]) : undefined;
}

/** `fmt` of `fmt_dep = declare_dependency(…)`: how most projects call what others are to use. */
function variableAt(tokens: readonly ScriptToken[], at: number): string | undefined {
  const [variable, equals, call] = tokens.slice(at, at + 3);
  if (equals?.text !== '=' || call?.kind !== 'word' || call.text !== 'declare_dependency') return undefined;
  return variable?.kind === 'word' ? /^(\w+)_dep$/.exec(variable.text)?.[1] : undefined;
}
