import type { SignedEntity, TrustMaterial } from '@sigstore/verify';

type Certificate = TrustMaterial['certificateAuthorities'][number]['certChain'][number];
type Value = Certificate['root'];

/**
 * A trust root whose certificates are encoded once, and verified against one another once, not for every bundle anew. Sigstore's
 * library never changes a certificate (it takes a log's extension out of a copy), so each answer is the one it would give again.
 */
export function rememberingRoot(material: TrustMaterial): TrustMaterial {
  for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
    // of a bundle's certificate nothing is remembered here: what is kept is bounded by the trust root
    const known = new Set(certChain);
    for (const certificate of certChain) {
      rememberEncodings(certificate);
      rememberVerdicts(certificate, known);
    }
  }
  return material;
}

/** What is to be verified, its certificate encoded once. */
export function rememberingEntity(entity: SignedEntity): SignedEntity {
  if (entity.key.$case === 'certificate') rememberEncodings(entity.key.certificate);
  return entity;
}

function rememberEncodings({ root, tbsCertificate }: Certificate): void {
  for (const value of [...tbsCertificate.subs, tbsCertificate, root]) rememberEncoding(value);
}

function rememberEncoding(value: Value): void {
  const encode = value.toDER.bind(value);
  let encoded: Buffer | undefined;
  value.toDER = () => {
    encoded ??= encode();
    return encoded;
  };
}

function rememberVerdicts(certificate: Certificate, known: ReadonlySet<Certificate>): void {
  const verify = certificate.verify.bind(certificate);
  const verdicts = new Map<Certificate, boolean>();
  certificate.verify = (issuer = certificate) => {
    if (!known.has(issuer)) return verify(issuer);
    const verdict = verdicts.get(issuer) ?? verify(issuer);
    verdicts.set(issuer, verdict);
    return verdict;
  };
}
