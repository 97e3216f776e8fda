import { RegistryError } from '../../errors.ts';
import { canonical } from '../../manifest/name.ts';
import { isInRange } from '../../manifest/version.ts';
import { checkDemand } from '../demand.ts';
import { findingOf } from './archive-checks.ts';
import type { Check, IndexCase } from './facts.ts';
import { looksLike } from './likeness.ts';
import { POPULAR_NAMES } from './popular-names.ts';
import { isListed } from './source-checks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Just before the commit: same repository, same owner, same tag, same file. Whatever was replaced meanwhile has another id. */
export const readBack: Check<IndexCase> = ({ release, asset, state }) => {
  const now = state?.assets.find(({ id }) => id === asset.id);
  const same =
    state !== null &&
    !state.draft &&
    state.commit === release.commit &&
    state.source.id === release.source.id &&
    state.source.ownerId === release.source.ownerId &&
    state.source.visibility === release.source.visibility &&
    now?.name === asset.name &&
    now.size === asset.size;
  if (same) return undefined;
  return {
    code: 'ASSET_CHANGED',
    message: `${asset.name} or its release changed while it was being verified`,
    found:
      state === null ? 'no such release any more' : now === undefined ? 'another file' : 'another tag, owner or size',
    expected: 'the release as it was when the archive was downloaded',
    cure: 'Nothing to do: it is looked at again in the next run',
  };
};

/** A new name that people may take for another's. */
export const lookAlike: Check<IndexCase> = ({ registered, manifest: { name }, neighbours, release, rules }) => {
  if (registered || rules.names.lookAlikes === 'allow' || rules.names.allowed.includes(canonical(name.full)))
    return undefined;
  const twin = neighbours.find((other) => other.ownerId !== release.source.ownerId && looksLike(other.name, name.full));
  if (twin === undefined) return undefined;
  return {
    code: 'NAME_CONFUSABLE',
    message: `The name ${name.full} can be taken for ${twin.name}`,
    found: `"${twin.name}" in the index, of another owner`,
    expected: 'a name that differs in more than a letter, a separator or a digit that looks like a letter',
    cure: `Choose another name, use a scope, or ask the maintainers to add it:\nnames: { allowed: [${name.full}] }`,
  };
};

/** A new name without scope that means something else to most people: what they install by mistake is this. */
export const popular: Check<IndexCase> = ({ registered, manifest: { name }, rules }) => {
  if (registered || name.scope !== undefined || rules.names.popular === 'allow') return undefined;
  if (rules.names.allowed.includes(canonical(name.full))) return undefined;
  const known = POPULAR_NAMES.find((one) => one === canonical(name.full) || looksLike(one, name.full));
  if (known === undefined) return undefined;
  return {
    code: 'NAME_CONFUSABLE',
    message: `The name ${name.full} can be taken for "${known}" of another registry`,
    found: `"${known}", which npm, crates-io or PyPI is known for`,
    expected: 'a name of its own, or one with a scope',
    cure: `Use a scope, or ask the maintainers to add it:\nnames: { allowed: [${name.full}] }`,
  };
};

/** Time to notice, before a name of somebody nobody knows can be installed. Those whom policy lists need not wait. */
export const coolDown: Check<IndexCase> = ({
  registered,
  release,
  asset,
  rules,
  registryOwner,
  knownOwners,
  now,
  manifest,
}) => {
  const { hours, accountDays, repositoryDays } = rules.coolDown;
  if (registered || knownOwners.length > 0 || isListed(release.source, rules.publishers, registryOwner))
    return undefined;
  // of an old release the archive may be new: nobody could notice it before
  const released = Math.max(Date.parse(release.publishedAt ?? ''), Date.parse(asset.updatedAt));
  const age = (since: string | undefined) => (released - Date.parse(since ?? '')) / DAY;
  // an age that is not known counts as young
  const old = age(release.ownerCreatedAt) >= accountDays && age(release.repositoryCreatedAt) >= repositoryDays;
  const end = released + hours * HOUR;
  if (old || now >= end) return undefined;
  const until = new Date(end).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    code: 'NAME_COOLING',
    message: `The new name ${manifest.name.full} waits until ${until}`,
    found: 'an account or a repository that is new',
    expected: `an account of ${accountDays} days and a repository of ${repositoryDays}, or ${hours} hours since archive and release are there`,
    cure: 'Nothing to do: it is looked at again then',
    until,
  };
};

/** What nobody can install must not be published: every required package has a version in range, here or in this very batch. */
export const dependencies: Check<IndexCase> = ({ manifest, available, rules }) => {
  if (rules.missingDependencies === 'allow') return undefined;
  const missing = Object.entries(manifest.requires).filter(
    ([name, range]) => !(available.get(name) ?? []).some((version) => isInRange(version, range)),
  );
  const [first] = missing;
  if (first === undefined) return undefined;
  const [name, range] = first;
  return {
    code: 'DEPENDENCY_MISSING',
    message: `${manifest.name.full}@${manifest.version} requires what this registry does not have`,
    found: `${missing
      .map(([one, wanted]) => `${one} ${wanted}`)
      .slice(0, 10)
      .join(', ')}`,
    expected: `a version of ${name} in ${range}`,
    cure: `Publish ${name} here first; this version is looked at again as soon as it is there`,
    needs: Object.fromEntries(missing.slice(0, 50)),
  };
};

/** Once a package had provenance it has to have it, from the same workflow: a stolen token alone cannot make that. */
export const ratchet: Check<IndexCase> = ({ demand, proof, manifest: { name, version } }) => {
  try {
    checkDemand(`${name.full}@${version}`, demand, proof?.kind === 'found' ? proof.value : undefined);
    return undefined;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return findingOf(error);
  }
};
