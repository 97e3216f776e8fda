import { SCRIPT_START } from './build-script.ts';
import type { Ecosystem } from './ecosystem.ts';
import type { CMakeFacts } from './facts.ts';

const BUILD_FILE = 'CMakeLists.txt';

/**
 * Comments and strings before all else: `project(` in them means nothing. No alternative can be matched in two ways, and what nobody
 * closes goes to the end: looked through anew from each of its quotes, it would take the square of its length.
 */
const TOKEN = /#\[(=*)\[[\s\S]*?(?:\]\1\]|$)|#[^\n]*|"(?:[^"\\]|\\[\s\S])*"?|\\[\s\S]|[A-Za-z_]\w*|[\s\S]/g;

/** Names and targets that mean nothing to CMake but themselves. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;
const ALIAS = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}::[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;

/** Targets that are passed on at most. */
const MOST = 16;

/** CMake builds any folder with a `CMakeLists.txt`. */
export const cmake: Ecosystem<'cmake'> = {
  key: 'cmake',
  texts: [BUILD_FILE],
  start: () => ({
    finish(archive) {
      const text = archive.looseText(BUILD_FILE);
      if (text === undefined) return undefined;
      const { facts, version } = cmakeFacts(text);
      const plain = archive.version.replace(/[-+].*$/, '');
      if (version !== undefined && version !== plain) {
        archive.warn({
          code: 'ECOSYSTEM_MISMATCH',
          message: `${BUILD_FILE} is of another version than the package`,
          found: version,
          expected: plain,
          cure: `In ${BUILD_FILE}: project(… VERSION ${plain} …)`,
          at: { file: BUILD_FILE },
        });
      }
      return facts;
    },
  }),
};

/** What a `CMakeLists.txt` says of itself where it is written out; nothing of it is run. */
export function cmakeFacts(text: string): { readonly facts: CMakeFacts; readonly version?: string } {
  const commands = commandsOf(text);
  const own = commands.find(([name]) => name === 'project');
  const project = own?.[1];
  const at = own?.indexOf('VERSION') ?? -1;
  const version = at > 1 ? own?.[at + 1] : undefined;
  const targets = commands.flatMap(([name, target = '', kind]) =>
    name === 'add_library' && kind === 'ALIAS' && ALIAS.test(target) ? [target] : [],
  );
  return {
    facts: {
      ...(project !== undefined && NAME.test(project) ? { project } : {}),
      ...(targets.length === 0 ? {} : { targets: [...new Set(targets)].slice(0, MOST) }),
    },
    ...(version !== undefined && /^\d+(?:\.\d+){0,3}$/.test(version) ? { version } : {}),
  };
}

/** Commands that matter here: the name in lower case, then the arguments up to the bracket that closes. */
function commandsOf(text: string): readonly (readonly string[])[] {
  const commands: string[][] = [];
  const plain = text.slice(0, SCRIPT_START).replace(TOKEN, inert);
  for (const [, name = '', all = ''] of plain.matchAll(/\b(project|add_library)[ \t]*\(([^()]{0,4096})\)/gi)) {
    commands.push([
      name.toLowerCase(),
      ...all
        .split(/\s+/)
        .filter((one) => one !== '')
        .map((one) => one.replace(/^"(.*)"$/, '$1')),
    ]);
    if (commands.length >= 1_000) break;
  }
  return commands;
}

/** A token without what would look like a command: comments say nothing, and strings have no brackets. */
function inert(token: string): string {
  if (token.startsWith('#')) return ' ';
  return token.length > 1 && token.startsWith('"') ? token.replace(/[()]/g, ' ') : token;
}
