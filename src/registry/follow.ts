import { RegistryError } from '../errors.ts';
import type { Description } from '../sparse/description.ts';
import type { Entry } from '../sparse/entry.ts';
import type { Progress } from './ports.ts';

/** Tells what a published version says of itself. */
export interface PackageReader {
  /** Throws `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `MANIFEST_…` when it cannot be told. */
  describe(entry: Entry): Promise<Description>;
}

type Plan = readonly (readonly [string, string | null])[];

/** What `meta/` and `readme/` become for the version that is the latest now; `undefined` where it cannot be told. */
export type Follow = (entry: Entry, plan: (description: Description) => Plan) => Promise<Plan | undefined>;

/**
 * Describes each version once, however often the commit has to be tried. A yank or a removal is urgent: what cannot be told
 * is said, and no reason to leave it undone.
 */
export function createFollow(packages: PackageReader | undefined, progress: Progress): Follow {
  const known = new Map<string, Description | undefined>();
  const describe = async (entry: Entry, reader: PackageReader) => {
    if (known.has(entry.vers)) return known.get(entry.vers);
    progress.step(`Reading what ${entry.name}@${entry.vers}, now the latest, says of itself`);
    const description = await reader.describe(entry).catch((error: unknown) => left(error, progress));
    known.set(entry.vers, description);
    return description;
  };
  return async (entry, plan) => {
    const description = packages === undefined ? undefined : await describe(entry, packages);
    return description === undefined ? undefined : quietly(() => plan(description), progress);
  };
}

function quietly(plan: () => Plan, progress: Progress): Plan | undefined {
  try {
    return plan();
  } catch (error) {
    return left(error, progress);
  }
}

function left(error: unknown, progress: Progress): undefined {
  if (!(error instanceof RegistryError)) throw error;
  progress.warn(`Description and README in the index do not follow the latest version: ${error.message}`);
}
