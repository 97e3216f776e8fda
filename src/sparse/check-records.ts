import { parse } from 'yaml';
import { type Problem, RegistryError } from '../errors.ts';
import { canonical } from '../manifest/name.ts';
import type { SchemaFault } from '../manifest/schema-fault.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { complaint } from './complaint.ts';
import { readConfig } from './config.ts';
import type { EcosystemName } from './ecosystem-name.ts';
import { checkConfig } from './generated/config-schema.cjs';
import { checkEcosystemName } from './generated/ecosystem-name-schema.cjs';
import { checkMeta } from './generated/meta-schema.cjs';
import { checkOwner } from './generated/owner-schema.cjs';
import { checkRegistry } from './generated/registry-schema.cjs';
import { checkScope } from './generated/scope-schema.cjs';
import { README_LIMIT } from './meta.ts';
import { NESTING_LIMIT, nestsTooDeep } from './nesting.ts';
import type { Layout } from './path.ts';
import { isRecord, quote } from './text.ts';

/** A record of the index, and what other files have to agree with. */
export interface CheckedRecord {
  readonly findings: readonly Finding[];
  readonly name?: string;
  /** `meta/` alone: the version it was taken from. */
  readonly version?: string;
}

interface SchemaCheck {
  (value: unknown): boolean;
  readonly errors: readonly SchemaFault[] | null;
}

/** Checks `config.json`. Without a layout nothing else can be placed. */
export function checkConfigText(path: string, text: string): { findings: readonly Finding[]; layout?: Layout } {
  const { findings, value } = checkJson(path, text, { check: checkConfig, schema: 'config' });
  try {
    const { layout, base } = readConfig(text);
    const unset = value.base !== undefined && base === undefined;
    return { findings: unset ? [...findings, baseUnset(path, String(value.base))] : findings, layout };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { findings: findings.length > 0 ? findings : [breach(path, problemOf(error))] };
  }
}

/** Checks `registry.yaml`, unknown keys included. */
export function checkPolicyText(path: string, text: string): readonly Finding[] {
  const value = yamlOf(text);
  if (value instanceof Error) return [wrongForm(path, value.message, 'YAML')];
  // an empty file decides nothing
  if (value === null || checkRegistry(value)) return [];
  return [wrongForm(path, complaint(checkRegistry.errors, 'the policy'), schemaWords('registry'))];
}

/** Checks a file of `meta/`. */
export function checkMetaText(path: string, text: string): CheckedRecord {
  const { findings, value } = checkJson(path, text, { check: checkMeta, schema: 'meta' });
  const { name, version } = value;
  return {
    findings,
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof version === 'string' ? { version } : {}),
  };
}

/** Checks a file of `owners/` that is about a package. */
export function checkOwnerText(path: string, text: string): CheckedRecord {
  const { findings, value } = checkJson(path, text, { check: checkOwner, schema: 'owner' });
  return { findings, ...(typeof value.name === 'string' ? { name: value.name } : {}) };
}

/** Checks `owners/@scope/-`. */
export function checkScopeText(path: string, text: string, scope: string): readonly Finding[] {
  const { findings, value } = checkJson(path, text, { check: checkScope, schema: 'scope' });
  if (findings.length > 0 || typeof value.scope !== 'string' || canonical(value.scope) === scope) return findings;
  return [misnamed(path, value.scope, scope)];
}

/** Checks a file of `owners/-/`: who has a name among those of another client. */
export function checkEcosystemNameText(
  path: string,
  text: string,
  { namespace, name }: EcosystemName,
): readonly Finding[] {
  const { findings, value } = checkJson(path, text, { check: checkEcosystemName, schema: 'ecosystem-name' });
  if (findings.length > 0) return findings;
  const found = `${value.namespace} ${value.name}`;
  return canonical(found) === canonical(`${namespace} ${name}`) ? [] : [misnamed(path, found, `${namespace} ${name}`)];
}

/** Checks that a record is about the package whose path it has. */
export function checkNameAt(path: string, name: string | undefined, expected: string): readonly Finding[] {
  if (name === undefined || canonical(name) === expected) return [];
  return [misnamed(path, name, expected)];
}

/** Checks a README: its size is all that can be wrong with it. */
export function checkReadme(path: string, bytes: number): readonly Finding[] {
  if (bytes <= README_LIMIT) return [];
  return [
    breach(path, {
      ...{ code: 'INDEX_INVALID', message: `"${path}" is too large` },
      ...{ found: `${bytes} bytes`, expected: `at most ${README_LIMIT} bytes`, cure: 'Shorten it, or remove it' },
    }),
  ];
}

interface Form {
  readonly check: SchemaCheck;
  readonly schema: string;
}

function checkJson(path: string, text: string, { check, schema }: Form) {
  const value = jsonOf(text);
  if (nestsTooDeep(value)) return { findings: [tooDeep(path)], value: {} };
  if (value === undefined) return { findings: [wrongForm(path, quote(text), 'a JSON object')], value: {} };
  if (check(value)) return { findings: [], value };
  return { findings: [wrongForm(path, complaint(check.errors, 'the file'), schemaWords(schema))], value };
}

function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function yamlOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    // a text that nests without end ends the parser's stack
    if (error instanceof RangeError) return new Error('values that are nested too deep');
    return error instanceof Error ? error : new Error(String(error));
  }
}

function baseUnset(path: string, base: string): Finding {
  return caution(path, {
    ...{ code: 'INDEX_STALE', message: `\`base\` of "${path}" is still the template's` },
    ...{ found: quote(base), expected: 'the address that the registry is served at' },
    cure: 'Write it, or remove `base`: where Pages serves the repository is then taken',
  });
}

function problemOf({ problems, code, message }: RegistryError): Problem {
  return problems[0] ?? { code, message };
}

function schemaWords(schema: string): string {
  return `what \`schemas/${schema}.schema.json\` describes`;
}

function wrongForm(path: string, found: string, expected: string): Finding {
  return breach(path, {
    ...{ code: 'INDEX_INVALID', message: `"${path}" has not the form it must have` },
    ...{ found, expected, cure: `Mend it, or restore it from the history: \`git log -p -- ${path}\`` },
  });
}

function tooDeep(path: string): Finding {
  return wrongForm(path, 'values that are nested too deep', `at most ${NESTING_LIMIT} levels`);
}

function misnamed(path: string, found: string, expected: string): Finding {
  return breach(path, {
    ...{ code: 'INDEX_MISPLACED', message: `"${path}" is about another name` },
    ...{
      found: quote(found),
      expected: `"${expected}", or the same with \`_\``,
      cure: `Restore "${path}" from the history`,
    },
  });
}
