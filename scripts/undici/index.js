// @actions/core and @actions/github import undici (1 MB, 60 ms at start) for proxied `fetch` alone. This project speaks HTTP
// through src/http and takes inputs, outputs and the event from the toolkit, so this stands in for it; see docs/decisions.

/** Fails when it is used: nothing here may reach the network behind src/http's back. */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle');
  }
}

export const fetch = globalThis.fetch;
