import { escapeXml } from '../feeds/xml.ts';
import type { SiteFile } from '../ports.ts';
import { api } from '../urls.ts';

/**
 * The README as a small page of its own: a parser of fragments finds one `article`, and a browser that opens the file
 * has a policy that runs nothing, should the sanitiser ever have let something through.
 */
export function readmeFile(name: string, readmeHtml: string): SiteFile {
  const head = [
    '<!doctype html>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https://raw.githubusercontent.com; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>README of ${escapeXml(name)}</title>`,
  ];
  return [api.readme(name), `${head.join('\n')}\n<article class="readme">\n${readmeHtml.trimEnd()}\n</article>\n`];
}
