import type { Policy } from '../../sparse/policy.ts';
import type { ViewName } from '../../sparse/view-policy.ts';
import type { View, ViewContext } from '../../views/view.ts';
import { VIEWS } from '../../views/views.ts';
import { VAULT_FOLDER } from '../urls.ts';

/** What a site has for other package managers. */
export interface ViewSetting {
  readonly context: ViewContext;
  readonly views: readonly View[];
  /** Clients that can install from the site: those whose texts to copy pages show. */
  readonly served: readonly ViewName[];
}

/** `vault`: whether the site has the archives by their checksum. `undefined` where the site's address is not known: every client needs whole addresses. */
export function viewSettingOf(
  policy: Pick<Policy, 'views' | 'registryName'>,
  { base, vault }: { readonly base: string | undefined; readonly vault: boolean },
): ViewSetting | undefined {
  if (base === undefined) return undefined;
  const served = policy.views.filter((name) => vault || name !== 'cargo');
  return {
    context: {
      base,
      name: policy.registryName,
      ...(vault ? { vault: `${base}${VAULT_FOLDER}{sha256-checksum}.crate` } : {}),
    },
    views: VIEWS.filter(({ folder }) => served.includes(folder)),
    served,
  };
}
