import type { ArchivePlacer, IndexTree, SiteMemory, SiteOutput, SiteProgress, SiteThreads } from '../ports.ts';

/** What a build works with. */
export interface SitePorts {
  readonly tree: IndexTree;
  /** The newest commit of branch `stats`; absent: there are no statistics. */
  readonly stats?: IndexTree | undefined;
  readonly output: SiteOutput;
  readonly memory: SiteMemory;
  /** Absent: archives are elsewhere, or not on this machine. */
  readonly archives?: ArchivePlacer | undefined;
  readonly progress: SiteProgress;
  /** For what is large; absent: everything is done in turn. */
  readonly threads?: SiteThreads | undefined;
  /** Called before everything is built anew, which needs little memory for long if it is not let grow. */
  spare?(): void;
}

/** What was built. */
export interface SiteReceipt {
  /** `changed`: only what differs from the earlier build was written. */
  readonly kind: 'full' | 'changed' | 'unchanged';
  readonly commit: string;
  /** Where it will be served; absent: nobody says, and what needs it is left out. */
  readonly base?: string;
  readonly packages: number;
  readonly versions: number;
  /** Packages with files of their own. */
  readonly staticPages: number;
  /** What could not be used, by path. */
  readonly damage: readonly (readonly [path: string, message: string])[];
}
