import { errorFrom, type Problem, RegistryError } from '../errors.ts';
import { readBuildFile } from './build-file.ts';
import { onOneLine } from './characters.ts';
import { keywordsOf, usableDefaults } from './defaults.ts';
import { isPackageDocument, type PackageDocument, schemaFaults } from './document.ts';
import { explainFault } from './explain.ts';
import { type ReadFields, readFields } from './field-reading.ts';
import { type ClaimCheck, fileClaims } from './file-claim.ts';
import { Findings } from './findings.ts';
import type { Manifest, ManifestSource, RepositoryMetadata } from './manifest.ts';
import { readYaml } from './yaml.ts';

export interface ManifestInput {
  readonly manifest: ManifestSource;
  /** Clyde's `package.yml`, where the package folder has one. */
  readonly buildFile?: ManifestSource;
  /** The repository's metadata, for what the manifest does not say. */
  readonly defaults?: RepositoryMetadata;
  /** Knows the package's files; absent: whether there are those the manifest names is not looked at. */
  readonly checkClaims?: ClaimCheck;
}

export interface ParsedManifest {
  readonly manifest: Manifest;
  readonly warnings: readonly Problem[];
}

/**
 * Reads a manifest. Throws one error with every problem in it and in the build file, each with its place: `MANIFEST_SYNTAX`,
 * `MANIFEST_INVALID`, `NAME_INVALID`, `NAME_RESERVED`, `VERSION_INVALID`, `LICENSE_INVALID`, `RANGE_INVALID`,
 * `BUILD_FILE_INVALID`, `BUILD_FILE_DISAGREES`, `FILE_MISSING`; `MANIFEST_INVALID` when there are several of different codes.
 */
export function parseManifest({ manifest, buildFile, defaults, checkClaims }: ManifestInput): ParsedManifest {
  const reading = readYaml(manifest, { noun: 'Manifest', unreadable: 'MANIFEST_SYNTAX' });
  if (reading.kind === 'unreadable') throw failure(reading.problems);
  const findings = new Findings(reading.yaml);
  const fields = readFields(findings);
  const document = checkForm(findings);
  for (const finding of checkClaims?.(fileClaims(reading.yaml)) ?? []) findings.blame(finding);
  const { value } = reading.yaml;
  const wanted = { requires: value.requires === undefined, devRequires: value.dev_requires === undefined };
  const build = buildFile === undefined ? undefined : readBuildFile(buildFile, findings, fields, wanted);
  const problems = [...reading.problems, ...findings.problems, ...(build?.problems ?? [])];
  const { name, version } = fields;
  if (problems.length > 0 || document === undefined || name === undefined || version === undefined)
    throw failure(problems);
  const { keywords, ...texts } = usableDefaults(defaults ?? {});
  return {
    manifest: {
      ...texts,
      ...{ name, version, authors: fields.authors ?? [], keywords: keywords ?? [] },
      requires: fields.requires ?? build?.requires ?? {},
      devRequires: fields.devRequires ?? build?.devRequires ?? {},
      ...describe(document, fields),
    },
    warnings: findings.warnings,
  };
}

/** What the schema has to say, and the document if that is nothing. */
function checkForm(findings: Findings): PackageDocument | undefined {
  const { yaml } = findings;
  const { description } = yaml.value;
  const value = typeof description === 'string' ? { ...yaml.value, description: onOneLine(description) } : yaml.value;
  if (isPackageDocument(value)) return value;
  for (const fault of schemaFaults(value)) {
    const finding = explainFault(fault, yaml);
    if (finding !== undefined) findings.blame(finding);
  }
  return undefined;
}

/** The optional keys that the manifest has. */
function describe(document: PackageDocument, fields: ReadFields): Partial<Manifest> {
  const { description, type, language, keywords, traits, variants } = document;
  const { homepage, license, repository, readme, files, exclude } = fields;
  return {
    ...(description === undefined ? {} : { description }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(license === undefined ? {} : { license }),
    ...(keywords === undefined ? {} : { keywords: keywordsOf(keywords) }),
    ...(repository === undefined ? {} : { repository }),
    ...(readme === undefined ? {} : { readme }),
    ...(type === undefined ? {} : { type }),
    ...(language === undefined ? {} : { language: languageOf(language) }),
    ...(traits === undefined ? {} : { traits: structuredClone(traits) }),
    ...(variants === undefined ? {} : { variants: structuredClone(variants) }),
    ...(files === undefined ? {} : { files }),
    ...(exclude === undefined ? {} : { exclude }),
  };
}

function languageOf(text: string): string {
  const language = text.toLowerCase();
  return language === 'cpp' || language === 'cxx' ? 'c++' : language;
}

function failure(problems: readonly Problem[]): RegistryError {
  const files = [...new Set(problems.map(({ at }) => at?.file ?? ''))].sort();
  const inOrder = problems.toSorted(
    (a, b) => files.indexOf(a.at?.file ?? '') - files.indexOf(b.at?.file ?? '') || compare(a, b),
  );
  const [first, ...others] = inOrder;
  if (first === undefined)
    throw new RegistryError('INTERNAL', 'Cannot use the manifest: it was refused without a reason');
  return errorFrom([first, ...others], `Cannot use ${files.map((file) => `"${file}"`).join(' and ')}`);
}

function compare(a: Problem, b: Problem): number {
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
