import { checkPackage } from './generated/package-schema.cjs';
import type { PackageType } from './manifest.ts';
import type { SchemaFault } from './schema-fault.ts';

/** What `schemas/package.schema.json` describes: the manifest as written, every value of the right type. */
export interface PackageDocument {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly license?: string;
  readonly authors?: readonly string[];
  readonly keywords?: readonly string[];
  readonly repository?: string;
  readonly readme?: string;
  readonly type?: PackageType;
  readonly language?: string;
  readonly requires?: Readonly<Record<string, string>>;
  readonly dev_requires?: Readonly<Record<string, string>>;
  readonly traits?: Readonly<Record<string, unknown>>;
  readonly variants?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Whether a value has the schema's form. */
export function isPackageDocument(value: unknown): value is PackageDocument {
  return checkPackage(value);
}

/** Everything the schema has against a value. */
export function schemaFaults(value: unknown): readonly SchemaFault[] {
  return checkPackage(value) ? [] : [...(checkPackage.errors ?? [])];
}
