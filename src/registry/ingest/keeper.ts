import { type Problem, RegistryError } from '../../errors.ts';
import type { Publication } from '../../sparse/publication.ts';
import { vaultTag } from '../../sparse/vault.ts';
import type { Pacing, Progress, Release, Vault } from '../ports.ts';
import { keepArchive, newestIn } from '../vault.ts';
import type { PublicAssets, ReleaseFinder } from './ports.ts';

export interface KeeperPorts {
  readonly vault: Vault;
  readonly assets: PublicAssets;
  readonly finder: Pick<ReleaseFinder, 'left'>;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** Requests that one archive takes: a draft, the file, the release. */
const COST = 3;

/** Archives of one run: GitHub takes 500 new contents an hour, and the workflow runs three times an hour. */
const MOST = 50;

/** What no further archive will fare better with in this run. */
const ENDING: readonly string[] = ['VAULT_FORBIDDEN', 'TOKEN_INVALID', 'RATE_LIMITED', 'GITHUB_UNAVAILABLE'];

/** Puts archives into the registry's vault just before their versions are committed, in a run of bounded length. */
export class Keeper {
  readonly #ports: KeeperPorts;
  readonly #kept = new Set<string>();
  #seen: Promise<ReadonlyMap<string, Release>> | undefined;
  #ended: Problem | undefined;

  constructor(ports: KeeperPorts) {
    this.#ports = ports;
  }

  /** Why an archive is not in the vault, so that its version has to wait; `undefined`: it is there. */
  async keep({ archive, manifest, dl, visibility }: Publication): Promise<Problem | undefined> {
    const { checksum, size } = archive;
    if (this.#kept.has(checksum)) return undefined;
    if (this.#ended !== undefined) return this.#ended;
    const { vault, assets, finder } = this.#ports;
    const subject = `${manifest.name.full}@${manifest.version}`;
    if (this.#kept.size >= MOST || finder.left() < COST) return waits(subject);
    try {
      this.#seen ??= newestIn(vault, subject);
      const open = () => assets.download(dl, size + 1);
      const earlier = (await this.#seen).get(vaultTag(checksum));
      await keepArchive({ subject, archive: { checksum, size, open }, visibility, earlier }, this.#ports);
      this.#kept.add(checksum);
      return undefined;
    } catch (thrown) {
      if (!(thrown instanceof RegistryError)) throw thrown;
      const { code, message, found, cure } = thrown;
      const told = {
        code,
        message,
        ...(found === undefined ? {} : { found }),
        ...(cure === undefined ? {} : { cure }),
      };
      if (ENDING.includes(code)) this.#ended = told;
      this.#ports.progress.warn(`${message}${found === undefined ? '' : ` (${found})`}`);
      return told;
    }
  }
}

function waits(subject: string): Problem {
  return {
    code: 'RATE_LIMITED',
    message: `${subject} waits for its place in the vault`,
    cure: 'Nothing to do: the next run goes on',
  };
}
