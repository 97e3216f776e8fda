import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { RegistryError } from '../errors.ts';

/** Environment variables as the entries hand them down; nothing below an entry looks at `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
export const NOTHING = '/dev/null';

/** Variables git needs to run: programs, folders of the user and of temporary files, and what Windows expects of every process. */
const INHERITED =
  /^(?:PATH|HOME|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT)$/i;

/** What it needs besides to reach a remote. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK)$/i;

/** Protocols of a remote; none of them, like `ext`, is a command of the repository's configuration. */
const REMOTE_PROTOCOLS = 'https:http:ssh:file';

/** Variables that keep the machine's and the user's settings from changing what git says. */
const CLEAN: Environment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: NOTHING,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  // a damaged or hostile repository must not make git fetch while it reads; git before 2.45 knows only the second
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};

/** What differs for one call. */
export interface EnvironmentOptions {
  /** Whether git may talk to a remote. */
  readonly network?: boolean | undefined;
  readonly further?: Environment | undefined;
}

/**
 * Of the caller's environment what git needs, plus the variables that make its answers the same everywhere. Tokens,
 * inputs of an action and `GIT_*` (hooks and other git processes set them) are not handed on.
 */
export function cleanEnvironment(environment: Environment, { network = false, further }: EnvironmentOptions = {}) {
  const inherited = Object.entries(environment).filter(
    ([name]) => INHERITED.test(name) || (network && NETWORK.test(name)),
  );
  const remote: Environment = network ? { GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS } : {};
  return { ...Object.fromEntries(inherited), ...CLEAN, ...remote, ...further };
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
