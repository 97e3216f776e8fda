import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import { RegistryError } from '../errors.ts';
import { PUBLIC_GOOD } from './generated/public-good.ts';
import { recordOf } from './json.ts';
import { rememberingRoot } from './remembered.ts';

/** Whose signatures count: certificate authorities, logs and clocks. */
export interface TrustRoot {
  readonly material: TrustMaterial;
  /** Log entries that a bundle must have: none where the instance keeps no log and vouches for the time instead. */
  readonly logEntries: 0 | 1;
  /** Signed certificate timestamps that a certificate must have. */
  readonly certificateLogEntries: 0 | 1;
}

/** Sigstore's public services, as known when this program was released. */
export function publicTrustRoot(): TrustRoot {
  return readTrustRoot(PUBLIC_GOOD);
}

/** Reads Sigstore's `TrustedRoot`, or a `ClientTrustConfig` that holds one, from JSON. Throws `INPUT_INVALID`. */
export function readTrustRoot(text: string, file = 'the trust root'): TrustRoot {
  try {
    const value = recordOf(JSON.parse(text));
    const root = TrustedRoot.fromJSON(value?.trustedRoot ?? value ?? {});
    if (root.certificateAuthorities.length === 0) throw new Error('it names no certificate authority');
    // without either nothing says when the certificate, which lives ten minutes, was used
    if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0)
      throw new Error('it names neither a log nor a timestamp authority');
    return {
      material: rememberingRoot(toTrustMaterial(root)),
      logEntries: root.tlogs.length > 0 ? 1 : 0,
      certificateLogEntries: root.ctlogs.length > 0 ? 1 : 0,
    };
  } catch (cause) {
    throw new RegistryError('INPUT_INVALID', `Cannot use ${file} as Sigstore's trust root`, {
      found: cause instanceof Error ? cause.message.slice(0, 200) : 'something that is no JSON',
      expected: 'JSON of a `TrustedRoot`, or of a `ClientTrustConfig` with one in it',
      cure: 'Take the file `trusted_root.json` of the Sigstore instance that signs',
      cause,
    });
  }
}
