import type { ArchiveLookout, AssetSurvey, NamedArchive } from '../registry/ports.ts';
import { type AssetPlace, assetPlace } from '../sparse/asset-place.ts';
import { vaultFile, vaultTag } from '../sparse/vault.ts';
import type { RepositoryName } from './site.ts';

export interface LookoutOptions {
  readonly survey: AssetSurvey;
  /** `https://github.com`. */
  readonly server: string;
  readonly vault: RepositoryName;
}

interface Spot extends AssetPlace {
  readonly archive: NamedArchive;
}

/** A hundred archives a request. */
export function createVaultLookout({ survey, server, vault }: LookoutOptions): ArchiveLookout {
  return {
    async kept(archives) {
      const spots = archives.map(
        (archive): Spot => ({
          ...{ owner: vault.owner, name: vault.name, archive },
          ...{ tag: vaultTag(archive.cksum), asset: vaultFile(archive.cksum) },
        }),
      );
      const kept = new Set<string>();
      for await (const [{ archive }, found] of survey.find(spots))
        if (found?.size === archive.size) kept.add(archive.cksum);
      return kept;
    },
    async gone(archives) {
      const spots = archives.flatMap((archive): Spot[] => {
        const place = assetPlace(archive.dl, server);
        return place === undefined ? [] : [{ ...place, archive }];
      });
      const gone: NamedArchive[] = [];
      for await (const [spot, found] of survey.find(spots)) {
        // another repository that has the name now is not the one that published it; the vault never is
        const inVault = spot.owner === vault.owner && spot.name === vault.name;
        if (!inVault && (found === null || found.repository !== spot.archive.repository.id)) gone.push(spot.archive);
      }
      return gone;
    },
  };
}
