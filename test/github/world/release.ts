import type { Account } from './account.ts';

export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  readonly contentType: string;
  state: 'uploaded' | 'starter';
  readonly size: number;
  readonly content: Buffer;
  /** `sha256:<hex>`; null for old assets and while it is a `starter`. */
  digest: string | null;
  downloads: number;
  readonly uploader: Account;
  readonly createdAt: number;
  updatedAt: number;
}

export interface Release {
  readonly id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly author: Account;
  /** The commit's time, as GitHub has it; the release's own while there is no commit. */
  createdAt: number;
  updatedAt: number;
  publishedAt: number | null;
  /** What stands for the tag in a draft's URLs. */
  readonly untagged: string;
  readonly assets: Asset[];
}
