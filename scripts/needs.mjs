// Tools of the machine that checks and tests need: found, installed where that is possible, or a clear failure.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Tool → the Debian package that brings it, and other commands that serve as well. */
const TOOLS = {
  git: { package: 'git' },
  cc: { package: 'gcc libc6-dev', others: ['gcc', 'clang'] },
  'c++': { package: 'g++', others: ['g++', 'clang++'] },
  make: { package: 'make', others: ['gmake', 'mingw32-make'] },
  cmake: { package: 'cmake' },
  meson: { package: 'meson' },
  cargo: { package: 'cargo' },
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
  const { package: packages = tool, others = [] } = TOOLS[tool] ?? {};
  const found = [tool, ...others].map(onPath).find((path) => path !== undefined);
  if (found !== undefined) return found;
  if (!canInstall()) {
    throw new Error(
      `${tool} is missing and cannot be installed from here: run \`sudo apt-get install ${packages}\` or your system's equivalent`,
    );
  }
  console.error(`needs: installing ${packages} (for ${tool})`);
  install(packages.split(' '));
  const installed = onPath(tool);
  if (installed === undefined) throw new Error(`${tool} is still missing after installing ${packages}`);
  return installed;
}

function onPath(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))).find(executable);
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
  if (!done() && !(apt('update') && done()))
    throw new Error(`apt-get could not install ${packages.join(' ')}; its messages are above`);
}
