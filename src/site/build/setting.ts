import { type RegistryConfig, readConfig } from '../../sparse/config.ts';
import { CONFIG_PATH, POLICY_PATH } from '../../sparse/path.ts';
import { DEFAULT_POLICY, parsePolicy, readPolicy } from '../../sparse/policy.ts';
import type { Site } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import type { SitePorts } from './receipt.ts';
import type { Budget } from './size.ts';
import { type ViewSetting, viewSettingOf } from './view-setting.ts';

/** What the builder is told beside the commits. */
export interface SiteOptions {
  /** Where the site is served, ending in `/`; absent: what `config.json` says. */
  readonly base?: string | undefined;
  /** Where it is served if neither `base` nor `config.json` says. */
  readonly fallbackBase?: string | undefined;
  /** Web address of the index repository. */
  readonly repository?: string | undefined;
  /** Changes with the program: what another one wrote is not added to. */
  readonly program: string;
  /** Build everything anew. */
  readonly full?: boolean | undefined;
}

/** What holds for the whole site. */
export interface Setting {
  readonly config: RegistryConfig;
  readonly frame: Omit<Frame, 'statsDay'>;
  readonly budget: Budget;
  /** Absent: the site has nothing for other package managers. */
  readonly views: ViewSetting | undefined;
  /** For the page that tells how to publish, which every build draws anew. */
  readonly writers: NonNullable<Site['writers']>;
  /** Two settings of the same text give the same pages of the same packages. */
  readonly identity: string;
}

/** Reads `config.json` and `registry.yaml`; `archives`: whether the site has them. Throws `INDEX_INVALID`, `INDEX_TOO_NEW`. */
export async function readSetting(
  { tree, archives }: Pick<SitePorts, 'tree' | 'archives'>,
  options: SiteOptions,
): Promise<Setting> {
  const files = await tree.read([CONFIG_PATH, POLICY_PATH]);
  const config = readConfig(files.get(CONFIG_PATH));
  const policy = readPolicy(files.get(POLICY_PATH));
  const { staticPages, registryName } = policy;
  const base = options.base ?? config.base ?? options.fallbackBase;
  const frame = {
    name: config.name,
    ...(base === undefined ? {} : { base }),
    prefix: prefixOf(base),
    ...(options.repository === undefined ? {} : { repository: options.repository }),
    layout: config.layout,
    ...(registryName === DEFAULT_POLICY.registryName ? {} : { alias: registryName }),
  };
  const views = viewSettingOf(policy, { base, template: config.vault, archives: archives !== undefined });
  const writers = writersIn(files.get(POLICY_PATH));
  const served = views === undefined ? null : [views.served, views.context.vault];
  const identity = JSON.stringify([options.program, frame, staticPages, archives !== undefined, served]);
  const budget = { most: staticPages, views: views !== undefined, archives: archives !== undefined };
  return { config, frame, budget, views, writers, identity };
}

/** What is none of the three is what `check` complains about; pages go without. */
function writersIn(text: string | undefined): Setting['writers'] {
  const { writers } = text === undefined ? {} : parsePolicy(text);
  return writers === 'direct' || writers === 'pull' ? writers : 'both';
}

function prefixOf(base: string | undefined): string {
  const path = base !== undefined && URL.canParse(base) ? new URL(base).pathname : '/';
  return path.endsWith('/') ? path : `${path}/`;
}
