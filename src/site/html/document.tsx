import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ASSET_NAMES } from '../generated/assets.ts';
import type { Frame } from '../pages/data.ts';
import { ASSETS_FOLDER, OPENSEARCH, SOCIAL_PREVIEW } from '../urls.ts';
import { here } from './address.ts';
import { Footer, Header } from './chrome.tsx';
import { plain } from './text.ts';

/** What stands around a page's own part. Texts are hostile, they are cut and escaped here. */
export interface PageHead {
  /** Path of the page below the site's root, `packages/fmt/`; empty for home. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Whether the bar over the page has the search field; pages that have one themselves say no. */
  readonly search?: boolean;
  /** Not to be found by search engines: the same page stands under many addresses. */
  readonly hidden?: boolean;
  /** Atom feed of the page's subject, path below the root. */
  readonly feed?: string;
  /** JSON-LD. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https://raw.githubusercontent.com",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A whole page as text. */
export function renderPage(frame: Frame, head: PageHead, main: ComponentChildren): string {
  const page = (
    <html
      lang="en"
      data-prefix={frame.prefix}
      data-base={frame.base}
      data-repository={frame.repository}
      data-layout={frame.layout}
      data-stats={frame.statsDay}
      data-alias={frame.alias}
    >
      <Head frame={frame} head={head} />
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <Header frame={frame} path={head.path} search={head.search ?? true} />
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        <Footer frame={frame} />
        <div class="hidden" role="status" aria-live="polite" data-status></div>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function Head({ frame, head }: { frame: Frame; head: PageHead }) {
  const registry = plain(frame.name, 60);
  const title = head.path === '' ? registry : `${plain(head.title, 120)} · ${registry}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={plain(head.description, 200)} />
      {head.hidden && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={asset(frame, 'site.css')} />
      <script src={asset(frame, 'theme.js')}></script>
      <script type="module" src={asset(frame, 'site.js')}></script>
      <link rel="icon" href={asset(frame, 'icon.svg')} type="image/svg+xml" />
      {frame.base !== undefined && <Absolute frame={frame} base={frame.base} head={head} title={title} />}
      {head.data !== undefined && <DataBlock data={head.data} />}
    </head>
  );
}

/** What only makes sense where the site's own address is known. */
function Absolute({ frame, base, head, title }: { frame: Frame; base: string; head: PageHead; title: string }) {
  return (
    <>
      {!head.hidden && <link rel="canonical" href={`${base}${head.path}`} />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={plain(head.description, 200)} />
      <meta property="og:url" content={`${base}${head.path}`} />
      <meta property="og:site_name" content={plain(frame.name, 60)} />
      <meta property="og:image" content={`${base}${SOCIAL_PREVIEW}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href={here(frame, OPENSEARCH)}
        title={plain(frame.name, 60)}
      />
      {head.feed !== undefined && (
        <link
          rel="alternate"
          type="application/atom+xml"
          href={here(frame, head.feed)}
          title={plain(head.title, 120)}
        />
      )}
    </>
  );
}

/** `<` is written as an escape of JSON: no text of a package can end the element. */
function DataBlock({ data }: { data: Readonly<Record<string, unknown>> }) {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  // a data block, and JSON without `<` cannot end it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }}></script>;
}

function asset(frame: Frame, name: keyof typeof ASSET_NAMES): string {
  return here(frame, `${ASSETS_FOLDER}${ASSET_NAMES[name]}`);
}
