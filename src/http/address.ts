import { HttpFailure } from './failure.ts';

/** Whether a host name is this machine. Names are taken literally: nothing is resolved, so DNS cannot lie. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The address as one that may be asked: `https:`, or `http:` on loopback, without user name and password. */
export function checkedAddress(text: string, method: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (what: string) =>
    new HttpFailure({ kind: 'insecure', method, host: url?.host || 'an address', what: `no request: ${what}` });
  if (url === undefined) throw refuse('the address is not a URL');
  if (url.username !== '' || url.password !== '') throw refuse('the address holds a user name or password');
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw refuse(`"${url.protocol}" is not accepted here`);
}

/** Where a redirect leads, or a refusal: a public server must not steer us to this machine, nor to an unsafe address. */
export function redirectTarget(location: string, from: URL, method: string): URL {
  const host = from.host;
  if (!URL.canParse(location, from.href)) {
    throw new HttpFailure({ kind: 'redirect', method, host, what: 'a redirect to something that is not a URL' });
  }
  const target = checkedAddress(new URL(location, from).href, method);
  if (isLoopback(target.hostname) && !isLoopback(from.hostname)) {
    throw new HttpFailure({
      kind: 'redirect',
      method,
      host,
      what: 'a redirect to this machine, which is not followed',
    });
  }
  if (method !== 'GET' && method !== 'HEAD' && target.origin !== from.origin) {
    throw new HttpFailure({
      kind: 'redirect',
      method,
      host,
      what: 'a redirect of a write to another host, which is not followed',
    });
  }
  return target;
}
