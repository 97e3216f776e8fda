import { COMPANIONS } from './generated/template.ts';
import { foundingFiles, type RegistryDescription } from './init.ts';

/**
 * Everything an index repository on GitHub starts with, as `index-repo-template/` has it: workflows, which not every token
 * may write, first; `config.json`, which makes it an index, among the last.
 */
export function templateFiles(description: RegistryDescription): ReadonlyMap<string, string> {
  return new Map([...Object.entries(COMPANIONS), ...foundingFiles(description)]);
}
