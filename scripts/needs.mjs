// Tools of the machine that checks and tests need: found, installed where that is possible, or a clear failure.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * Tool → the Debian packages that bring it, and other commands that serve as well. `instead`: newer packages, to be tried first;
 * `atLeast`: the oldest version that serves; `home`: where people's own installations lie.
 */
const TOOLS = {
  git: { package: 'git' },
  cc: { package: 'gcc libc6-dev', others: ['gcc', 'clang'] },
  'c++': { package: 'g++', others: ['g++', 'clang++'] },
  make: { package: 'make', others: ['gmake', 'mingw32-make'] },
  cmake: { package: 'cmake' },
  meson: { package: 'meson' },
  // sparse registries are stable since 1.68; Debian 12 has 1.65, and a newer one for building browsers
  cargo: { package: 'cargo', instead: 'cargo-web', atLeast: '1.74', home: '.cargo/bin' },
  tar: { package: 'tar' },
  gzip: { package: 'gzip' },
  curl: { package: 'curl' },
  python3: { package: 'python3', others: ['python'] },
  chromium: { package: 'chromium', others: ['chromium-browser', 'google-chrome'] },
};

/**
 * The path of a tool. Where it is missing and this is root on Debian or Ubuntu it is installed; elsewhere this throws,
 * with the command to run: a check that cannot run is a failure, never a skip.
 */
export function needs(tool) {
  const { package: packages = tool, others = [], instead, atLeast, home } = TOOLS[tool] ?? {};
  const find = () => {
    const paths = [tool, ...others].flatMap((command) => allOf(command, home));
    return paths.find((path) => atLeast === undefined || isAtLeast(path, atLeast));
  };
  const missing = atLeast === undefined ? tool : `${tool} ${atLeast} or newer`;
  const found = find();
  if (found !== undefined) return reached(found);
  if (!canInstall()) {
    throw new Error(
      `${missing} is missing and cannot be installed from here: run \`sudo apt-get install ${packages}\` or your system's equivalent`,
    );
  }
  for (const wanted of instead === undefined ? [packages] : [instead, packages]) {
    console.error(`needs: installing ${wanted} (for ${tool})`);
    const done = install(wanted.split(' '));
    const installed = find();
    if (installed !== undefined) return reached(installed);
    if (!done) console.error(`needs: apt-get could not install ${wanted}; its messages are above`);
  }
  throw new Error(`${missing} is still missing after installing ${packages}`);
}

/** From here on a shell finds the program, and those beside it that it calls: cargo, `rustc`. */
function reached(path) {
  const { PATH = '' } = process.env;
  if (!PATH.split(delimiter).includes(dirname(path))) process.env.PATH = `${PATH}${delimiter}${dirname(path)}`;
  return path;
}

/** Whether a program says on its first line that it is of a version or a newer one. */
function isAtLeast(path, version) {
  const { stdout = '' } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, ...said] = /(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  const [major, minor] = said.map(Number);
  const [wantedMajor, wantedMinor] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function onPath(command) {
  return allOf(command)[0];
}

/** Every program of that name, in the order in which a shell looks, and then below the home folder. */
function allOf(command, home) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const own = home === undefined ? [] : [join(homedir(), home)];
  return [...folders, ...own]
    .flatMap((folder) => endings.map((ending) => join(folder, command + ending)))
    .filter(executable);
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}

function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may be running: wait for it instead of failing
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::Retries=3'];
  const apt = (...args) => {
    const { status, stdout, stderr } = spawnSync('apt-get', [...options, ...args], { encoding: 'utf8', env });
    if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`.trimEnd());
    return status === 0;
  };
  const done = () => apt('install', '-y', '--no-install-recommends', ...packages);
  // A bare machine has no package lists, and old ones name files that are gone
  return done() || (apt('update') && done());
}
