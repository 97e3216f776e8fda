import type { PackageName } from '../../../manifest/name.ts';
import { readIndexFacts } from '../../catalog/index-facts.ts';
import { sourceLinks } from '../../html/origin.ts';
import type { PackageView } from '../../pages/data.ts';
import { renderReadme } from '../../readme/render.ts';
import type { ShellRecord } from '../../shell-format.ts';

export interface ShellSource {
  readonly name: PackageName;
  /** Its sparse index file. */
  readonly index: string;
  readonly path: string;
  readonly record: ShellRecord;
}

/** What the page of a package shows, from its sparse index file and its packed record. Throws as `readIndexFacts` does. */
export function shellView({ name, index, path, record }: ShellSource): PackageView {
  const facts = readIndexFacts(index, path, name);
  const { shown } = facts;
  const { owner, meta, publishers, readme, downloads, known, dependents, dependentCount, clients = [] } = record;
  const { held, moving } = record;
  const source = sourceLinks(shown, publishers);
  const place = { repository: source?.repository, commit: shown.repository.commit };
  return {
    summary: {
      ...{ name: facts.name, version: shown.vers, available: facts.available, owner, license: shown.license },
      ...(meta?.deprecated === undefined ? {} : { deprecated: meta.deprecated }),
    },
    ...(held === undefined ? {} : { held }),
    ...(moving === undefined ? {} : { moving }),
    ...{ entries: facts.entries, shown, meta, publishers, dependents, dependentCount },
    readmeHtml: readme === undefined ? undefined : renderReadme(readme, place),
    known: new Set(known),
    clients,
    downloads: { ...downloads, versions: new Map(Object.entries(downloads.versions)) },
  };
}
