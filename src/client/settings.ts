import { errorFrom, type Problem } from '../errors.ts';
import { Findings, pointerTo } from '../manifest/findings.ts';
import { parseName } from '../manifest/name.ts';
import { isRecord, readYaml } from '../manifest/yaml.ts';
import type { ProjectFiles } from './install-ports.ts';
import { type ProvenanceSettings, readProvenanceSettings } from './provenance-settings.ts';
import type { RegistryChoice } from './registries.ts';

/** Which registries a project uses, for everybody who works on it. */
export const REGISTRIES_PATH = '.clyde/registries.yaml';

export interface Settings extends RegistryChoice {
  readonly provenance: ProvenanceSettings;
}

const KEYS: readonly string[] = ['default', 'scopes', 'packages', 'provenance'];
const EXAMPLE = `Write for example
default: https://acme.github.io/registry/
scopes:
  "@acme": https://packages.acme.example/`;

/** Reads `.clyde/registries.yaml`: registries as written, not looked at yet. Throws `REGISTRIES_INVALID`. */
export async function readSettings(files: ProjectFiles): Promise<Settings> {
  const bytes = await files.read(REGISTRIES_PATH);
  if (bytes === undefined) return { scopes: new Map(), packages: new Map(), provenance: {} };
  const reading = readYaml(
    { file: REGISTRIES_PATH, bytes },
    { noun: 'Registries file', unreadable: 'REGISTRIES_INVALID', optional: true },
  );
  if (reading.kind === 'unreadable') throw failure(reading.problems);
  const findings = new Findings(reading.yaml);
  const { value } = reading.yaml;
  for (const key of Object.keys(value))
    if (!KEYS.includes(key)) complain(findings, pointerTo('', key), `Key \`${key}\` is not known`);
  const fallback = value.default;
  if (fallback !== undefined && !isPlace(fallback)) complain(findings, '/default', 'Key `default` names no registry');
  const scopes = readPins(findings, 'scopes', (name) => /^@[^/]+$/.test(name) && isName(`${name}/a`));
  const packages = readPins(findings, 'packages', isName);
  const provenance = readProvenanceSettings(findings);
  const problems = [...reading.problems, ...findings.problems];
  if (problems.length > 0) throw failure(problems);
  return { ...(isPlace(fallback) ? { default: fallback } : {}), scopes, packages, provenance };
}

function readPins(findings: Findings, key: string, isKey: (name: string) => boolean): ReadonlyMap<string, string> {
  const pins = new Map<string, string>();
  const value = findings.yaml.value[key] ?? {};
  const pointer = pointerTo('', key);
  if (!isRecord(value)) {
    complain(findings, pointer, `Key \`${key}\` is no map`);
    return pins;
  }
  for (const [name, place] of Object.entries(value)) {
    const here = pointerTo(pointer, name);
    if (!isKey(name))
      complain(
        findings,
        here,
        `"${name.slice(0, 80)}" is no ${key === 'scopes' ? 'scope such as `@acme`' : 'name of a package'}`,
      );
    else if (!isPlace(place)) complain(findings, here, `What is said of "${name}" names no registry`);
    else pins.set(name, place);
  }
  return pins;
}

function complain(findings: Findings, pointer: string, message: string): void {
  const expected = 'registries: an address, a folder, or `owner/name` on GitHub';
  findings.blame({ pointer, code: 'REGISTRIES_INVALID', message, expected, cure: EXAMPLE });
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 2048;
}

function isName(text: string): boolean {
  try {
    return parseName(text).full === text;
  } catch {
    return false;
  }
}

function failure(problems: readonly Problem[]): Error {
  const [first, ...others] = problems;
  if (first === undefined) throw new RangeError('a failure without a problem');
  return errorFrom([first, ...others], `Cannot use "${REGISTRIES_PATH}"`);
}
