import { SOCIAL_PREVIEW_PNG } from '../generated/social-preview.ts';
import type { SiteFile } from '../ports.ts';
import { SOCIAL_PREVIEW } from '../urls.ts';

/** The one picture that links are shown with. It names no package: what a link is about stands in the page's `og:title` and `og:description`. */
export function socialPreviewFile(): SiteFile {
  return [SOCIAL_PREVIEW, Buffer.from(SOCIAL_PREVIEW_PNG, 'base64')];
}
