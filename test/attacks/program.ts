import { peekArchive } from '../../src/archive/peek.ts';
import { downloadAddress } from '../../src/cli/download-address.ts';
import { lockedFrom } from '../../src/client/lock.ts';
import { confirmLocked } from '../../src/client/lock-check.ts';
import { readLock } from '../../src/client/lock-reading.ts';
import { checkOrigins } from '../../src/client/origins.ts';
import { RegistryError } from '../../src/errors.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { ingest } from '../../src/registry/ingest/ingest.ts';
import { renderReadme } from '../../src/site/readme/render.ts';
import { checkAppended } from '../../src/sparse/check-append.ts';
import { readIndexFile } from '../../src/sparse/index-file.ts';
import { readOwnerFile } from '../../src/sparse/owner-file.ts';
import { applyOwnerFile } from '../../src/sparse/owner-wishes.ts';
import { judgeYank } from '../../src/sparse/yank.ts';
import { pinFindings } from '../../src/trust/ratchet.ts';
import { readTrustRoot } from '../../src/trust/trust-root.ts';
import { verifyProvenance } from '../../src/trust/verify.ts';

/** All of the program that attacks are tried on. */
export const program = {
  applyOwnerFile,
  checkAppended,
  checkOrigins,
  confirmLocked,
  downloadAddress,
  ingest,
  judgeYank,
  lockedFrom,
  parseManifest,
  peekArchive,
  pinFindings,
  readIndexFile,
  readLock,
  readOwnerFile,
  readTrustRoot,
  RegistryError,
  renderReadme,
  verifyProvenance,
};
