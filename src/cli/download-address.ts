import { RegistryError } from '../errors.ts';
import { isLoopback } from '../http/address.ts';

/**
 * The address of an archive as it may be asked. A registry elsewhere must not make this machine talk to itself: only one
 * in a folder (`undefined`) or on this machine may. Throws `HOST_FOREIGN`.
 */
export function downloadAddress(dl: string, registry: URL | undefined): URL {
  const url = new URL(dl, registry);
  if (registry === undefined || isHere(registry.hostname) || !isHere(url.hostname)) return url;
  throw new RegistryError('HOST_FOREIGN', `Cannot download from ${url.host}: the registry is not on this machine`, {
    found: url.href,
    expected: 'an https address elsewhere',
    cure: 'Tell the owner of the registry',
  });
}

/** Other ways to write this machine: a name below `localhost`, a dot at the end, the unspecified address, IPv4 within IPv6. */
function isHere(hostname: string): boolean {
  const name = hostname.replace(/\.+$/, '');
  return (
    isLoopback(name) || name.endsWith('.localhost') || /^(?:0(?:\.\d{1,3}){3}|\[::(?:ffff:(?:7f|0:).*)?\])$/.test(name)
  );
}
