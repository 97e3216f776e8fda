import { parseName } from '../manifest/name.ts';
import { latestOf } from '../sparse/latest.ts';
import { Catalog } from './catalog.ts';
import { chooseVersion } from './choose.ts';
import { type InstallPorts, type InstallReceipt, type InstallRequest, install } from './install.ts';
import type { ProjectFiles } from './install-ports.ts';
import { type Project, type ProjectFile, type RequirementKey, readProject } from './project.ts';
import { filesAfter, type TextChange } from './recording.ts';
import { editRequirement, type RequirementEdit, unusable } from './requirement-edit.ts';
import { unknownPackage } from './unknown-package.ts';

/** A package to require; without a range, `^` and its latest version. */
export interface Added {
  readonly name: string;
  readonly range?: string;
}

export interface AddRequest extends InstallRequest {
  readonly key: RequirementKey;
  readonly packages: readonly Added[];
}

export interface AddReceipt extends InstallReceipt {
  readonly added: readonly { readonly name: string; readonly range: string; readonly file: string }[];
}

/**
 * Writes requirements into the file of the project that holds them, and installs. When no versions fit together, or
 * anything else fails, the file stays as it was. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN` and what `install` throws.
 */
export async function add({ packages, key, ...request }: AddRequest, ports: InstallPorts): Promise<AddReceipt> {
  const catalog = new Catalog({ ...ports, cache: ports.index, offline: request.offline });
  const wanted = await Promise.all(packages.map((one) => withRange(one, catalog)));
  const changes = new Map<string, TextChange>();
  const added: AddReceipt['added'][number][] = [];
  for (const { name, range } of wanted) {
    const files = filesAfter([...changes.values()], ports.files);
    const holder = (await readProject(files)).holders[key];
    const { path } = holder;
    const before = changes.get(path)?.before ?? holder.text;
    changes.set(path, { path, before, text: await edited(holder, { key, name, range }, files) });
    added.push({ name, range, file: path });
  }
  const update = wanted.map(({ name }) => name);
  // where packages come from before what is required: a run that dies between leaves what `install` can finish
  const texts = [...(request.texts ?? []), ...[...changes.values()].filter(({ before, text }) => text !== before)];
  const receipt = await install({ ...request, update, texts }, ports);
  return { ...receipt, added };
}

async function withRange({ name, range }: Added, catalog: Catalog): Promise<Required<Added>> {
  const { full } = parseName(name);
  const lines = await catalog.lines(full);
  if (lines.length === 0) throw unknownPackage(full, catalog.sourceOf(full).label);
  if (range !== undefined) {
    // that something fits is said at once, and not after all the rest has been read
    chooseVersion(lines, { name: full, range });
    return { name: full, range };
  }
  const { entry } = chooseVersion(lines, { name: full });
  const version = latestOf([entry])?.vers ?? entry.vers;
  return { name: full, range: `^${version.replace(/\+.*$/, '')}` };
}

/** The new text, if a reader finds in it what was to be written and all else as before. */
async function edited(holder: ProjectFile, edit: RequirementEdit, files: ProjectFiles): Promise<string> {
  const text = editRequirement(holder, edit);
  const [before, after] = await Promise.all([
    readProject(files),
    readProject(filesAfter([{ path: holder.path, before: holder.text, text }], files)).catch(() => undefined),
  ]);
  const others = (project: Project | undefined) =>
    JSON.stringify(
      [project?.requires, project?.devRequires].map((list) => list?.filter(({ name }) => name !== edit.name)),
    );
  const list = edit.key === 'requires' ? after?.requires : after?.devRequires;
  if (others(before) === others(after) && list?.some(({ name }) => name === edit.name)) return text;
  throw unusable(holder, edit);
}
