import { nodeId } from '../world/ids.ts';
import type { World } from '../world/world.ts';

const NAMES: Readonly<Record<string, string>> = {
  MIT: 'MIT License',
  'Apache-2.0': 'Apache License 2.0',
  'BSD-3-Clause': 'BSD 3-Clause "New" or "Revised" License',
  'GPL-3.0': 'GNU General Public License v3.0',
  Zlib: 'zlib License',
  NOASSERTION: 'Other',
};

/** GitHub's `license-simple`: its own short list of licenses, `NOASSERTION` for a text it does not know. */
export function licenseOf({ origins }: World, spdx: string | null): Record<string, unknown> | null {
  if (spdx === null) return null;
  const key = spdx === 'NOASSERTION' ? 'other' : spdx.toLowerCase();
  return {
    key,
    name: NAMES[spdx] ?? spdx,
    spdx_id: spdx,
    url: spdx === 'NOASSERTION' ? null : `${origins.apiUrl}/licenses/${key}`,
    node_id: nodeId('Other', `license-${key}`),
  };
}
