import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA, tsaHandler } from '@sigstore/mock';
import { type Claims, extensionsOf } from './claims.ts';

/** A Sigstore instance of its own on loopback: certificate authority, logs, clock. */
export interface Sigstore extends AsyncDisposable {
  readonly url: string;
  /** JSON of `TrustedRoot`. */
  readonly trustedRoot: string;
  /** JSON of `ClientTrustConfig`: the root, and where to sign. */
  readonly trustConfig: string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  /** Answers the next requests to a path with this status. */
  failing: { path: RegExp; status: number; times: number } | undefined;
}

export interface SigstoreOptions {
  /** Web address of the GitHub whose jobs get certificates. */
  readonly server?: string;
  /** A clock in place of the log. */
  readonly clock?: 'timestamps';
}

type Answer = readonly [status: number, body: string | Uint8Array, type?: string];

/** Starts an instance. Its certificate authority believes every token, as its tests are not about that. */
export async function startSigstore({ server = 'https://github.com', clock }: SigstoreOptions = {}): Promise<Sigstore> {
  const requests: string[] = [];
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ctLog = await initializeCTLog(keys());
  const ca = await initializeCA(keys(), ctLog);
  // the mock writes fractions of a second as no reader takes them; and a certificate must be there before its time
  const tsa = await initializeTSA(keys(), new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000));
  const routes: Record<string, (body: Buffer) => Promise<Answer>> = {
    '/api/v2/signingCert': async (body) => [
      201,
      JSON.stringify(await certificate(ca, body, server)),
      'application/json',
    ],
    '/api/v1/log/entries': async (body) => [
      201,
      JSON.stringify(
        afterAnother(JSON.parse(JSON.stringify(await tlog.log(logged(body)))), logKeys.privateKey, new URL(url).host),
      ),
      'application/json',
    ],
    '/api/v1/timestamp': async (body) => {
      const { statusCode, response } = await tsaHandler(tsa).fn(body.toString());
      return [statusCode, typeof response === 'string' ? response : bytesOf(response), 'application/timestamp-reply'];
    },
  };
  const http = createServer(async (request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const body = await read(request);
    const { failing } = self;
    const fails = failing !== undefined && failing.times-- > 0 && failing.path.test(path);
    const route = routes[path];
    const [status, answer, type = 'text/plain'] = fails
      ? ([failing.status, 'no'] as const)
      : route === undefined
        ? ([404, 'no such service'] as const)
        : await route(body);
    response.writeHead(status, { 'content-type': type }).end(answer);
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address = http.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const logKeys = keys();
  const tlog = await initializeTLog(url, logKeys);
  const since = { start: new Date(Date.now() - 60_000).toISOString() };
  const log = (publicKey: Buffer, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: since },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  });
  const authority = (certificates: readonly Uint8Array[], uri: string) => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri,
    certChain: { certificates: certificates.map((raw) => ({ rawBytes: Buffer.from(raw).toString('base64') })) },
    validFor: since,
  });
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: clock === undefined ? [log(tlog.publicKey, url)] : [],
    certificateAuthorities: [authority([bytesOf(ca.rootCertificate)], url)],
    ctlogs: [log(ctLog.publicKey, `${url}/ct`)],
    timestampAuthorities: [authority([bytesOf(tsa.intCertificate), bytesOf(tsa.rootCertificate)], url)],
  };
  const service = (path = '') => [
    { url: `${url}${path}`, majorApiVersion: 1, validFor: since, operator: 'sigstore.mock' },
  ];
  const signingConfig = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: service(),
    oidcUrls: service('/oidc'),
    ...(clock === undefined
      ? { rekorTlogUrls: service(), rekorTlogConfig: { selector: 'ANY' } }
      : { tsaUrls: service('/api/v1/timestamp'), tsaConfig: { selector: 'ANY' } }),
  };
  const self: Sigstore = {
    url,
    requests,
    trustedRoot: JSON.stringify(root),
    trustConfig: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      trustedRoot: root,
      signingConfig,
    }),
    failing: undefined,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        http.closeAllConnections();
        http.close(() => done());
      }),
  };
  return self;
}

async function certificate(ca: Awaited<ReturnType<typeof initializeCA>>, body: Buffer, server: string) {
  const { credentials, publicKeyRequest } = JSON.parse(body.toString());
  const claims: Claims = JSON.parse(Buffer.from(credentials.oidcIdentityToken.split('.')[1], 'base64url').toString());
  const publicKey = createPublicKey(publicKeyRequest.publicKey.content).export({ type: 'spki', format: 'der' });
  const leaf = await ca.issueCertificate({
    publicKey: new Uint8Array(publicKey),
    subjectAltName: `${server}/${String(claims.job_workflow_ref)}`,
    extensions: extensionsOf(claims, server),
  });
  const chain = [leaf, ca.rootCertificate].map((raw) => new X509Certificate(bytesOf(raw)).toString());
  return { signedCertificateEmbeddedSct: { chain: { certificates: chain } } };
}

/** What Rekor keeps of a proposed `dsse` entry: the hashes and signatures of the envelope, not the envelope. */
function logged(body: Buffer): object {
  const { apiVersion, kind, spec } = JSON.parse(body.toString());
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const sha256 = (data: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(data).digest('hex'),
  });
  return {
    apiVersion,
    kind,
    spec: {
      envelopeHash: sha256(envelope),
      payloadHash: sha256(Buffer.from(payload, 'base64')),
      signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }],
    },
  };
}

/** What the mock's log answers, by the entry's id. */
type LogAnswer = Readonly<Record<string, { body: string; logID: string; verification: object }>>;

/** The entry as the second of its log: one that stands alone has an empty proof, which not every client reads. */
function afterAnother(answer: LogAnswer, key: KeyObject, host: string): unknown {
  const hash = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  const proved = Object.entries(answer).map(([uuid, entry]) => {
    const leaf = hash(Buffer.from([0]), Buffer.from(entry.body, 'base64'));
    const first = hash(Buffer.from([0]), Buffer.from('the first entry'));
    const root = hash(Buffer.from([1]), first, leaf);
    const note = `${host} - 1\n2\n${root.toString('base64')}\n`;
    const hint = Buffer.from(entry.logID, 'hex').subarray(0, 4);
    const signature = Buffer.concat([hint, sign('sha256', Buffer.from(note), key)]).toString('base64');
    const inclusionProof = {
      ...{ logIndex: 1, treeSize: 2, hashes: [first.toString('hex')], rootHash: root.toString('hex') },
      checkpoint: `${note}\n\u2014 ${host} ${signature}\n`,
    };
    return [uuid, { ...entry, verification: { ...entry.verification, inclusionProof } }];
  });
  return Object.fromEntries(proved);
}

function bytesOf(view: ArrayBufferView<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
