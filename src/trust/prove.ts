import type { BundleWithDsseEnvelope } from '@sigstore/bundle';
import { PolicyError, toSignedEntity, VerificationError, Verifier } from '@sigstore/verify';
import { messageOf } from './bundle.ts';
import { type Found, type ProvenanceCheck, refused } from './finding.ts';
import { type BuildIdentity, identityFrom } from './identity.ts';
import { rememberingEntity } from './remembered.ts';
import type { TrustRoot } from './trust-root.ts';

/**
 * Proves a bundle against a trust root, offline: the certificate's chain and its own log, the log's or the clock's word
 * for the time, the signature. Who signed is in the certificate then; whether that is the right one is not asked here.
 */
export function proveBundle(bundle: BundleWithDsseEnvelope, root: TrustRoot): Found<BuildIdentity> {
  try {
    const verifier = new Verifier(root.material, {
      tlogThreshold: root.logEntries,
      ctlogThreshold: root.certificateLogEntries,
      timestampThreshold: 1,
    });
    const { identity } = verifier.verify(rememberingEntity(toSignedEntity(bundle)));
    const extensions = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
    return identityFrom(extensions);
  } catch (error) {
    return refused(checkOf(error), 'PROVENANCE_INVALID', {
      message: 'The provenance cannot be proved',
      found: messageOf(error),
      expected: "a certificate, a signature and a time that the trust root's authorities and logs confirm",
    });
  }
}

/** Which part of the proof failed, by the codes of Sigstore's library; what it could not even read is bad form. */
function checkOf(error: unknown): ProvenanceCheck {
  if (!(error instanceof VerificationError) && !(error instanceof PolicyError)) return 'form';
  if (error.code.startsWith('TLOG_')) return 'log';
  if (error.code === 'TIMESTAMP_ERROR') return 'time';
  return error.code === 'SIGNATURE_ERROR' ? 'signature' : 'certificate';
}
