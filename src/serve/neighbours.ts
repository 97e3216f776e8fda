import type { IncomingMessage } from 'node:http';

/** What browsers and this machine itself take for this machine, without asking anybody. */
const THIS_MACHINE = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether a server on this address can be reached from this machine alone. */
export function isThisMachine(host: string): boolean {
  return THIS_MACHINE.test(host);
}

/**
 * Whether a request calls this machine by one of its names. Any page that is open in a browser here may have its own name
 * lead to this machine, and read what is served as if it were its own.
 */
export function isAddressedHere({ headers: { host } }: IncomingMessage): boolean {
  // browsers always say whom they mean
  return host === undefined || isThisMachine(host.replace(/:\d*$/, ''));
}

/** Whether a page of somewhere else asks. */
export function isFromElsewhere({ headers: { origin } }: IncomingMessage): boolean {
  if (origin === undefined) return false;
  return !URL.canParse(origin) || !isThisMachine(new URL(origin).hostname);
}
