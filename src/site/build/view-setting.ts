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

/**
 * `template`: where `config.json` says that archives are kept by their checksum; `archives`: whether the site has them itself.
 * `undefined` where the site's address is not known: every client needs whole addresses.
 */
export function viewSettingOf(
  policy: Pick<Policy, 'views' | 'registryName'>,
  { base, template, archives }: { base: string | undefined; template: string | undefined; archives: boolean },
): ViewSetting | undefined {
  if (base === undefined) return undefined;
  const vault = vaultOf(base, template ?? (archives ? SITE_VAULT : undefined));
  const served = policy.views.filter((name) => vault !== undefined || name !== 'cargo');
  return {
    context: { base, name: policy.registryName, ...(vault === undefined ? {} : { vault }) },
    views: VIEWS.filter(({ folder }) => served.includes(folder)),
    served,
  };
}

/** Whether the site itself is where archives are found by their checksum. */
export function isSiteVault({ base, vault }: ViewContext): boolean {
  return vault === `${base}${SITE_VAULT}`;
}

const SITE_VAULT = `${VAULT_FOLDER}{sha256-checksum}.crate`;

function vaultOf(base: string, template: string | undefined): string | undefined {
  return template === undefined || /^https?:/i.test(template) ? template : `${base}${template}`;
}
