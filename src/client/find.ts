import { parseName } from '../manifest/name.ts';
import { readConfig } from '../sparse/config.ts';
import { readIndexFile } from '../sparse/index-file.ts';
import { CONFIG_PATH, packagePaths } from '../sparse/path.ts';
import { type Choice, chooseVersion, type Wanted } from './choose.ts';
import type { RegistryReader } from './ports.ts';
import { unknownPackage } from './unknown-package.ts';

/** Reads a package's entries from a registry and chooses one. Throws `PACKAGE_UNKNOWN` and what `chooseVersion` throws. */
export async function findEntry(wanted: Wanted, registry: RegistryReader): Promise<Choice> {
  const name = parseName(wanted.name);
  const { layout } = readConfig(await registry.read(CONFIG_PATH));
  const path = packagePaths(name, layout).index;
  const lines = readIndexFile(await registry.read(path), path);
  const other = lines.find((line) => line.name !== name.full);
  if (lines.length === 0 || other !== undefined) throw unknownPackage(name.full, registry.label, other?.name);
  return chooseVersion(lines, wanted);
}
