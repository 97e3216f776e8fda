import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { RegistryError } from '../errors.ts';

/** Environment variables as the entries hand them down; nothing below an entry looks at `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
export const NOTHING = '/dev/null';

/** Variables that keep the machine's and the user's settings from changing what git says. */
const CLEAN: Environment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: NOTHING,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
};

/** The caller's environment without any `GIT_*` variable (hooks and other git processes set them), plus those that make git's answers the same everywhere. */
export function cleanEnvironment(environment: Environment, further: Environment = {}): Environment {
  const inherited = Object.entries(environment).filter(([name]) => !/^(GIT_|LC_|LANGUAGE$)/i.test(name));
  return { ...Object.fromEntries(inherited), ...CLEAN, ...further };
}

/** Absolute path of the git executable on `PATH`. Throws `TOOL_MISSING`. */
export async function locateGit(environment: Environment): Promise<string> {
  const windows = platform() === 'win32';
  const path =
    Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
  // Absolute entries only: Windows would also look into the current folder, where a package may have put its own git.exe
  for (const folder of path.split(delimiter).filter((entry) => isAbsolute(entry))) {
    const file = join(folder, windows ? 'git.exe' : 'git');
    if (await isExecutable(file)) return file;
  }
  throw new RegistryError('TOOL_MISSING', 'Cannot run git: it is not installed or not on PATH', {
    found: path === '' ? 'an empty PATH' : `no git in ${path}`,
    expected: 'git 2.31 or newer',
    cure: 'Install git (https://git-scm.com/downloads; `apt-get install git`, `brew install git`, `winget install Git.Git`) and open a new terminal',
  });
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
