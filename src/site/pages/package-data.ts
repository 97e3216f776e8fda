import { webAddress } from '../html/address.ts';
import { sourceLinks } from '../html/origin.ts';
import { plain } from '../html/text.ts';
import { packagePage } from '../urls.ts';
import type { Frame, PackageView } from './data.ts';

/** JSON-LD of a package: schema.org's `SoftwareSourceCode`. */
export function packageData(frame: Frame, { summary, meta, shown, publishers }: PackageView): Record<string, unknown> {
  const homepage = webAddress(meta?.homepage);
  const source = sourceLinks(shown, publishers);
  const description = plain(meta?.description ?? '', 500);
  const keywords = (meta?.keywords ?? []).map((keyword) => plain(keyword, 50));
  return {
    '@context': 'https://schema.org',
    '@type': 'SoftwareSourceCode',
    name: summary.name,
    ...(description === '' ? {} : { description }),
    version: plain(shown.vers, 128),
    ...(frame.base === undefined ? {} : { url: `${frame.base}${packagePage(summary.name)}` }),
    ...(source === undefined ? {} : { codeRepository: source.repository }),
    ...(homepage === undefined ? {} : { sameAs: homepage }),
    ...(shown.license === null ? {} : { license: plain(shown.license, 200) }),
    ...(meta?.language === undefined ? {} : { programmingLanguage: plain(meta.language, 40) }),
    ...(keywords.length === 0 ? {} : { keywords: keywords.join(', ') }),
    dateModified: plain(shown.pubtime, 40),
  };
}
