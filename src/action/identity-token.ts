import { RegistryError } from '../errors.ts';
import { expectOk, readJson } from '../http/body.ts';
import { HttpFailure } from '../http/failure.ts';
import type { BoundedFetch } from '../http/fetch.ts';
import type { Pacing } from '../registry/ports.ts';
import { recordOf, textOf } from '../trust/json.ts';

/** What a job with `id-token: write` finds in its environment: `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN`. */
export interface IdentityGrant {
  readonly url: string;
  readonly token: string;
}

export interface IdentityRequest {
  readonly grant: IdentityGrant;
  readonly fetch: BoundedFetch;
  readonly pacing: Pacing;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
}

/** Who the token is for; Sigstore's certificate authorities take no other. */
const AUDIENCE = 'sigstore';
const TRIES = 4;

/** A token that says who this job is, good for a few minutes. Throws `PROVENANCE_UNAVAILABLE`. */
export async function fetchIdentityToken({ grant, fetch, pacing, mask }: IdentityRequest): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      const token = textOf(recordOf(await ask(grant, fetch))?.value);
      if (token === undefined) throw new HttpFailure(nothing(grant));
      mask(token);
      return token;
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      const worthIt = error.kind !== 'insecure' && (error.status === undefined || error.status >= 429);
      if (!worthIt || attempt >= TRIES) throw unavailable(error);
      await pacing.sleep(Math.round(pacing.random() * 500 * 2 ** attempt));
    }
  }
}

async function ask({ url, token }: IdentityGrant, fetch: BoundedFetch): Promise<unknown> {
  const address = new URL(url);
  address.searchParams.set('audience', AUDIENCE);
  const answer = await fetch({
    url: address.href,
    headers: { accept: 'application/json' },
    credential: { authorization: `Bearer ${token}`, origins: [address.origin] },
    limits: { maxBytes: 64 * 1024, total: 20_000 },
  });
  return readJson(expectOk(answer));
}

function nothing({ url }: IdentityGrant) {
  return { kind: 'notJson', method: 'GET', host: new URL(url).host, what: 'an answer without a token' } as const;
}

function unavailable({ host, what }: HttpFailure): RegistryError {
  return new RegistryError('PROVENANCE_UNAVAILABLE', 'Cannot learn from GitHub who this job is', {
    found: `${host} gave ${what}`,
    expected: 'an identity token for the job',
    cure: 'Run it again later, or publish without provenance: `provenance: off`',
  });
}
