import { parse } from 'yaml';
import { RegistryError } from '../errors.ts';
import { canonical } from '../manifest/name.ts';
import { nestsTooDeep } from './nesting.ts';
import { POLICY_PATH } from './path.ts';
import { DEFAULT_PROVENANCE, type ProvenancePolicy, provenancePolicyFrom } from './provenance-policy.ts';
import { isRecord, quote } from './text.ts';
import { DEFAULT_VIEWS, VIEW_NAMES, type ViewPolicy, viewPolicyFrom } from './view-policy.ts';

/** `registry.yaml`: what the registry's maintainers decided. Keys this program does not know are ignored here and errors in `check`. */
export interface Policy extends ViewPolicy {
  /** Whether private and internal sources may be published to a public index. */
  readonly privateSources: 'refuse' | 'allow';
  /** Names nobody may publish, in their canonical form. */
  readonly reservedNames: readonly string[];
  /** Packages, the most downloaded first, that get pages and files of their own on the web site. */
  readonly staticPages: number;
  readonly provenance: ProvenancePolicy;
  readonly npm: NpmPolicy;
}

/** Which packages npm's clients find. */
export interface NpmPolicy {
  /** Names without a scope, and names that are not the package's: `refuse` unless the registry stands in for npm's own. */
  readonly unscoped: 'refuse' | 'allow';
}

/** What holds where `registry.yaml` is absent or silent. */
export const DEFAULT_POLICY: Policy = {
  privateSources: 'refuse',
  reservedNames: [],
  staticPages: 20_000,
  provenance: DEFAULT_PROVENANCE,
  npm: { unscoped: 'refuse' },
  ...DEFAULT_VIEWS,
};

/** More would not fit into what GitHub Pages serves. */
export const STATIC_PAGES_LIMIT = 100_000;

/** Reads `registry.yaml`. Throws `INDEX_INVALID`: a policy that cannot be read is not taken for no policy. */
export function readPolicy(text: string | undefined): Policy {
  if (text === undefined) return DEFAULT_POLICY;
  const value = parsePolicy(text);
  const sources = value['private-sources'] ?? DEFAULT_POLICY.privateSources;
  if (sources !== 'refuse' && sources !== 'allow')
    throw invalidPolicy('private-sources', sources, '`refuse` or `allow`');
  const names = value['reserved-names'] ?? DEFAULT_POLICY.reservedNames;
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
    throw invalidPolicy('reserved-names', names, 'a list of names');
  }
  return {
    privateSources: sources,
    reservedNames: names.map(canonical),
    staticPages: staticPagesIn(value.site),
    provenance: provenancePolicyFrom(value.provenance, invalidPolicy),
    npm: npmIn(value.npm),
    ...viewPolicyFrom(value, invalidPolicy),
  };
}

function staticPagesIn(value: unknown): number {
  const site = value ?? {};
  if (!isRecord(site)) throw invalidPolicy('site', site, 'a map of settings');
  const pages = site['static-pages'] ?? DEFAULT_POLICY.staticPages;
  if (typeof pages === 'number' && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
    return pages;
  throw invalidPolicy('site.static-pages', pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
}

function npmIn(value: unknown): NpmPolicy {
  const npm = value ?? {};
  if (!isRecord(npm)) throw invalidPolicy('npm', npm, 'a map of settings');
  const { unscoped = DEFAULT_POLICY.npm.unscoped } = npm;
  if (unscoped === 'refuse' || unscoped === 'allow') return { unscoped };
  throw invalidPolicy('npm.unscoped', unscoped, '`refuse` or `allow`');
}

/** The commented policy a new registry starts with. */
export function writePolicy(name: string): string {
  return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json

# Short name of the registry, as in config.json.
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []

# Who commits new versions: direct (the publishing jobs, which need a token), pull (the workflow ingest), or both.
# The rules from \`publishers\` to \`limits\` are asked of what ingest takes; a job with a token is asked for none of them.
writers: both

# Whose releases the workflow ingest takes: owner (whoever has this repository), accounts, single repositories (acme/fmt),
# or anyone, which lets everybody ask with the form. A login can be given up and taken by somebody else: acme#77 lists the
# account by its numeric id as well (https://api.github.com/users/acme). What holds for them: names, cool-down, licenses, limits.
publishers: owner

# New names that look like another's, that npm, crates-io or PyPI is known for, or that a fork takes from its parent.
names: { look-alikes: refuse, popular: refuse, forks: refuse, allowed: [] }

# Hours that a new name waits when its account or repository is younger than so many days; who is listed does not wait.
cool-down: { hours: 72, account-days: 30, repository-days: 7 }

# SPDX ids; an empty list means every license.
licenses: { allowed: [], missing: allow }

# Versions that require what is not here.
missing-dependencies: refuse

# Bytes and files of an archive, at most.
limits: { archive: 268435456, unpacked: 536870912, files: 50000 }

# Proof of where archives were built, for what is published from now on. policy: off, ratchet (a package that had it keeps
# it, from the same workflow), or required. issuers: who may vouch for a job. repin: packages that may change their workflow.
# provenance:
#   policy: ${DEFAULT_PROVENANCE.policy}
#   issuers: [${DEFAULT_PROVENANCE.issuers.map((issuer) => JSON.stringify(issuer)).join(', ')}]
#   self-hosted: ${DEFAULT_PROVENANCE.selfHosted ? 'allow' : 'refuse'}
#   repin: []

# Packages, the most downloaded first, that get files of their own on the web site; the browser draws the others.
site: { static-pages: ${DEFAULT_POLICY.staticPages} }

# Other package managers whose files the web site has; without this key, all that this program knows.
# views: [${VIEW_NAMES.join(', ')}]

# By which name cargo's manifests and configurations call this registry.
cargo: { registry-name: ${DEFAULT_POLICY.registryName} }
`;
}

/** Longest policy that is read, in characters: ten thousand names fit. */
const POLICY_LIMIT = 2 * 1024 * 1024;

/** Brackets and braces that open: a parser of YAML takes its time over thousands of them. */
const MOST_BRACKETS = 1_000;

/** Deepest nesting of a policy; the deepest key there is lies at three. */
const POLICY_NESTING = 16;

/** The map in `registry.yaml`, nothing of it judged. Throws `INDEX_INVALID`. */
export function parsePolicy(text: string): Record<string, unknown> {
  if (text.length > POLICY_LIMIT)
    throw invalidPolicy(POLICY_PATH, `${text.length} characters`, `at most ${POLICY_LIMIT} characters`);
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  if (brackets > MOST_BRACKETS) throw invalidPolicy(POLICY_PATH, `${brackets} brackets`, `at most ${MOST_BRACKETS}`);
  try {
    // values that nest a thousand deep end the parser's stack, which is caught here
    const value: unknown = parse(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
    if (value === null || value === undefined) return {};
    if (nestsTooDeep(value, POLICY_NESTING)) throw new RangeError(`it nests more than ${POLICY_NESTING} levels deep`);
    if (isRecord(value)) return value;
  } catch (cause) {
    throw new RegistryError('INDEX_INVALID', `Cannot read the registry's policy "${POLICY_PATH}"`, {
      found: quote(text),
      expected: 'YAML as `schemas/registry.schema.json` describes',
      cure: `Mend "${POLICY_PATH}" in the index repository`,
      cause,
    });
  }
  throw invalidPolicy('registry.yaml', quote(text), 'a map of settings');
}

/** A key of the policy that cannot be used. */
export function invalidPolicy(key: string, found: unknown, expected: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use \`${key}\` of the registry's policy "${POLICY_PATH}"`, {
    found: quote(JSON.stringify(found) ?? 'nothing'),
    expected,
    cure: `Mend "${POLICY_PATH}" in the index repository`,
  });
}
