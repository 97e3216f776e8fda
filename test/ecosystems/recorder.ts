import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

/** A dependency as `cargo publish` sends it. */
export interface SentDependency {
  readonly name: string;
  readonly version_req: string;
  readonly features: readonly string[];
  readonly optional: boolean;
  readonly default_features: boolean;
  readonly target: string | null;
  readonly kind: string;
  readonly registry?: string | null;
  readonly explicit_name_in_toml?: string | null;
}

/** What `cargo publish` sends. */
export interface Sent {
  readonly name: string;
  readonly vers: string;
  readonly deps: readonly SentDependency[];
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly links: string | null;
  readonly rust_version?: string | null;
}

export interface Upload {
  readonly sent: Sent;
  /** Bytes of the `.crate`. */
  readonly crate: Buffer;
}

export interface Recorder extends AsyncDisposable {
  /** Address, without a slash at the end. */
  readonly url: string;
  /** By name. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Features that crates of the index shall have, by name. */
  readonly features: Map<string, Set<string>>;
}

/** Versions that satisfy every requirement of the tests. */
const VERSIONS = [
  ...['0.1.0', '0.1.50', '0.2.0', '0.2.11', '0.3.0', '0.4.1', '0.5.0', '0.6.0', '0.7.9', '0.8.0', '0.9.0', '0.10.0'],
  ...['0.2.200', '0.3.100', '0.4.30', '0.22.0', '0.53.0', '1.0.0-alpha.1', '1.0.0', '1.0.2', '1.0.219', '1.2.3'],
  ...['1.4.9', '1.20.0', '2.0.0', '2.0.100', '3.0.0', '4.5.0', '0.11.0', '0.0.1'],
];

/** A registry on loopback that keeps what is published to it, and whose index has the crates of `features` in many versions. */
export async function recorder(): Promise<Recorder> {
  const uploads = new Map<string, Upload>();
  const features = new Map<string, Set<string>>();
  const server = createServer(async (request, response) => {
    const { url: path = '', method } = request;
    const answer = (value: unknown) => response.end(typeof value === 'string' ? value : JSON.stringify(value));
    if (method === 'PUT') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const upload = uploadIn(Buffer.concat(chunks));
      uploads.set(upload.sent.name, upload);
      return answer({ warnings: { invalid_categories: [], invalid_badges: [], other: [] } });
    }
    if (path.endsWith('/config.json')) return answer({ dl: `${address()}/dl`, api: address() });
    const index = indexOf(path.split('/').at(-1) ?? '', { uploads, features });
    response.statusCode = index === '' ? 404 : 200;
    return answer(index);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = () => {
    const bound = server.address();
    return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  };
  return {
    ...{ url: address(), uploads, features },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function uploadIn(body: Buffer): Upload {
  const length = body.readUInt32LE(0);
  const sent: Sent = JSON.parse(body.subarray(4, 4 + length).toString('utf8'));
  const size = body.readUInt32LE(4 + length);
  return { sent, crate: body.subarray(8 + length, 8 + length + size) };
}

function indexOf(lower: string, { uploads, features }: Pick<Recorder, 'uploads' | 'features'>): string {
  const [own] = [...uploads.keys()].filter((one) => one.toLowerCase() === lower);
  const [offered] = [...features.keys()].filter((one) => one.toLowerCase() === lower);
  const name = own ?? offered ?? '';
  const versions = own === undefined ? (offered === undefined ? [] : VERSIONS) : [uploads.get(own)?.sent.vers ?? ''];
  const line = (vers: string) => ({
    ...{ name, vers, deps: [], yanked: false, cksum: createHash('sha256').update(name).digest('hex') },
    features: Object.fromEntries([...(features.get(name) ?? [])].map((feature) => [feature, []])),
  });
  return versions.map((vers) => `${JSON.stringify(line(vers))}\n`).join('');
}
