import { invalid, leaveOut, shown } from './fault.ts';
import { isHarmless, isJson, type Json, NPM_MANIFEST, wrongJson } from './npm-manifest.ts';

/** What people read; passed on as it is, unless it is damaged. */
const PROSE = [
  ...['description', 'keywords', 'homepage', 'bugs', 'license', 'author', 'contributors', 'repository', 'funding'],
  ...['type', 'main', 'module', 'types', 'typings'],
];

const USED = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** The paths at the top of an archive that change how it is installed. */
export interface NpmSurroundings {
  readonly shrinkwrap: boolean;
  readonly gyp: boolean;
  /** Of files, below the archive's root. */
  readonly paths: readonly string[];
}

/** The fields that packuments have, of both kinds. Throws `ECOSYSTEM_INVALID` for what npm could not install by. */
export function npmFields(manifest: Json, around: NpmSurroundings): Readonly<Record<string, unknown>> {
  const used = USED.map((key) => [key, dependenciesOf(manifest, key)] as const);
  const fields: readonly (readonly [string, unknown])[] = [
    ...used,
    ['devDependencies', quietly(manifest.devDependencies, isTexts)],
    ['bundleDependencies', bundledOf(manifest)],
    ['peerDependenciesMeta', quietly(manifest.peerDependenciesMeta, isJson)],
    ['bin', binOf(manifest) ?? binsIn(manifest, around)],
    ['directories', quietly(manifest.directories, isTexts)],
    ['engines', quietly(manifest.engines, isTexts)],
    ...['os', 'cpu', 'libc'].map((key) => [key, listOf(manifest[key])] as const),
    ['hasInstallScript', installs(manifest, around) ? true : undefined],
    ['_hasShrinkwrap', around.shrinkwrap ? true : undefined],
    ...PROSE.map((key) => [key, quietly(manifest[key], () => true)] as const),
  ];
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** A package that is not whole without its workspace cannot be installed by others. */
const OF_THE_WORKSPACE = /^(?:workspace|catalog|file|link|portal):|^\.{1,2}\//;

function dependenciesOf(manifest: Json, key: (typeof USED)[number]): Json | undefined {
  const value = manifest[key];
  if (value === undefined) return undefined;
  if (!isTexts(value) || !isHarmless(value)) throw wrongJson(key, value, 'a map of names to ranges');
  const local = Object.entries(value).find(([, range]) => OF_THE_WORKSPACE.test(range));
  if (local === undefined) return value;
  const [name, range] = local;
  throw invalid(NPM_MANIFEST, `dependency "${name.slice(0, 100)}" is of its workspace, which users do not have`, {
    found: shown(range),
    expected: 'a range of versions',
    cure: `Publish what \`npm pack\` or \`pnpm pack\` makes with \`archive:\`, with a range written out; or ${leaveOut(NPM_MANIFEST)}`,
  });
}

function bundledOf(manifest: Json): readonly string[] | undefined {
  const value = manifest.bundleDependencies ?? manifest.bundledDependencies;
  if (value === true) return isJson(manifest.dependencies) ? Object.keys(manifest.dependencies) : [];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}

/** Commands by name; paths that stay inside the package. */
function binOf({ name, bin }: Json): Json | undefined {
  if (bin === undefined || bin === null) return undefined;
  const commands = typeof bin === 'string' && typeof name === 'string' ? { [lastPart(name)]: bin } : bin;
  if (!isTexts(commands) || !isHarmless(commands)) throw wrongJson('bin', bin, 'a path, or a map of commands to paths');
  const inside = Object.entries(commands).map(([command, path]) => [lastPart(command), insidePath(path)] as const);
  const usable = inside.filter(([command, path]) => !/^\.{0,2}$/.test(command) && path !== '');
  return usable.length === 0 ? undefined : Object.fromEntries(usable);
}

/** Most commands that a folder may have. */
const COMMANDS = 200;

/** Every file of `directories.bin` is a command, where there is no `bin`: npm writes them out when it publishes, and clients link what they read. */
function binsIn({ bin, directories }: Json, { paths }: NpmSurroundings): Json | undefined {
  if ((bin !== undefined && bin !== null) || !isJson(directories) || typeof directories.bin !== 'string')
    return undefined;
  const folder = insidePath(directories.bin);
  const below = folder === '' ? '' : `${folder}/`;
  const seen = (path: string) => path.startsWith(below) && !/(?:^|\/)\./.test(path.slice(below.length));
  const commands = paths.filter(seen).sort().slice(0, COMMANDS);
  return commands.length === 0 ? undefined : Object.fromEntries(commands.map((path) => [lastPart(path), path]));
}

function lastPart(name: string): string {
  return name.replaceAll('\\', '/').split('/').at(-1) ?? '';
}

function insidePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function listOf(value: unknown): readonly string[] | undefined {
  const list = typeof value === 'string' ? [value] : value;
  return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined;
}

function installs({ scripts, gypfile }: Json, { gyp }: NpmSurroundings): boolean {
  const own = isJson(scripts) ? scripts : {};
  const written = ['preinstall', 'install', 'postinstall'].some((name) => typeof own[name] === 'string');
  return written || (gyp && gypfile !== false);
}

function quietly(value: unknown, isForm: (value: unknown) => boolean): unknown {
  return value !== null && isForm(value) && isHarmless(value) ? value : undefined;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isJson(value) && Object.values(value).every((one) => typeof one === 'string');
}
