import { archiveName } from '../archive/naming.ts';
import type { PackageName } from '../manifest/name.ts';

/** An archive as a statement names it. */
export interface ArchiveSubject {
  /** Names that mean this version: package URLs, the file's name. */
  readonly names: readonly string[];
  /** Lower-case hex. */
  readonly sha256: string;
  /** Lower-case hex; npm's statements have no other. */
  readonly sha512?: string;
}

/** A package URL (package-url/purl-spec) of a version; `generic`, as the specification knows no type for this registry. */
export function packageUrl(name: PackageName, version: string, type: 'generic' | 'npm' = 'generic'): string {
  const path = name.full.split('/').map(encodeURIComponent).join('/');
  return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
}

/** Every name under which a statement may mean a version: ours, npm's, and the file's, as `actions/attest` writes it. */
export function subjectNames(name: PackageName, version: string): readonly string[] {
  return [packageUrl(name, version), packageUrl(name, version, 'npm'), archiveName(name, version)];
}
