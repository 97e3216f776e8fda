import { bytesShown } from '../../archive/refusal.ts';
import type { Publishers } from '../../sparse/ingest-policy.ts';
import type { SourceFacts } from '../ingest/ports.ts';
import type { Check, SourceCase } from './facts.ts';

/** Whether policy names the account or the repository. */
export function isListed(
  source: Pick<SourceFacts, 'owner' | 'name' | 'ownerId'>,
  who: Publishers,
  home: string,
): boolean {
  const login = source.owner.toLowerCase();
  if (who.owner && login === home.toLowerCase()) return true;
  const isOwn = (listed: string) => (who.ownerIds.get(listed) ?? source.ownerId) === source.ownerId;
  const full = `${login}/${source.name.toLowerCase()}`;
  return (who.accounts.includes(login) && isOwn(login)) || (who.repositories.includes(full) && isOwn(full));
}

/** Only those whom policy lets publish: the form is open to everybody. */
export const publisher: Check<SourceCase> = ({ release: { source }, rules, registryOwner, knownOwners }) => {
  const { publishers } = rules;
  if (publishers.anyone || knownOwners.length > 0 || isListed(source, publishers, registryOwner)) return undefined;
  return {
    code: 'PUBLISHER_UNLISTED',
    message: `${source.owner}/${source.name} may not publish here`,
    found: `the account ${source.owner}, which the registry does not list`,
    expected: 'an account or a repository under `publishers` of `registry.yaml`',
    cure: `Ask the registry's maintainers to add it:\npublishers: [owner, ${source.owner.toLowerCase()}]`,
  };
};

/** A private repository's files must not become public by a mistake; what nobody can download is of no use anyway. */
export const visibility: Check<SourceCase> = ({ release: { source }, indexVisibility, policy }) => {
  if (source.visibility === 'public') return undefined;
  if (indexVisibility !== 'public' && policy.privateSources === 'allow') return undefined;
  return {
    code: 'PRIVATE_SOURCE',
    message: `${source.owner}/${source.name} is not public`,
    found: `a repository that is ${source.visibility}`,
    expected: 'a public repository: its archive is downloaded without any token',
    cure: 'Make the repository public, or publish to a private registry from its own workflow',
  };
};

/** A repository that publishes here belongs to somebody else now: bought, transferred, or its account's login re-registered. */
export const owner: Check<SourceCase> = ({ release: { source }, knownOwners }) => {
  if (knownOwners.length === 0 || knownOwners.includes(source.ownerId)) return undefined;
  return {
    code: 'OWNER_CHANGED',
    message: `${source.owner}/${source.name} belongs to another account than before`,
    found: `owner id ${source.ownerId} (${source.owner})`,
    expected: `owner id ${knownOwners.join(' or ')}, as the owner record says`,
    cure: `Held until the registry's maintainers confirm it with the workflow manage: operation transfer, target ${source.owner}/${source.name}`,
  };
};

/** The release's tag must be a ref of the very repository: a commit of the fork network is reachable by its id alone. */
export const tag: Check<SourceCase> = ({ release }) => {
  if (release.commit !== undefined) return undefined;
  return {
    code: 'TAG_MISSING',
    message: `The release has no tag ${JSON.stringify(release.tag.slice(0, 100))} in its own repository`,
    found: `no ref refs/tags/${release.tag.slice(0, 100)} that leads to a commit`,
    expected: 'a tag of this repository, not a commit that only a fork has',
    cure: 'Push the tag again, or release the next version',
  };
};

/** The least that can be known before a byte is downloaded. */
export const announcedSize: Check<SourceCase> = ({ asset, rules: { limits } }) => {
  if (asset.size <= limits.archive) return undefined;
  return {
    code: 'ARCHIVE_TOO_LARGE',
    message: `${asset.name} is too large`,
    found: bytesShown(asset.size),
    expected: `at most ${bytesShown(limits.archive)}`,
    cure: 'Leave files out with `exclude:` in the manifest, and release the next version',
  };
};
