import { html, type Markup } from './html.ts';

/** One version as the landing page shows it; newest first. */
export interface ListedVersion {
  readonly version: string;
  /** sha256 of the archive, lower-case hex. */
  readonly checksum: string;
  /** Bytes. */
  readonly size: number;
  /** Absolute, or relative to the registry's base. */
  readonly download: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly published: string;
  readonly yanked?: string | true;
  readonly removed?: string;
}

/** One package as the landing page shows it. */
export interface ListedPackage {
  readonly name: string;
  readonly description?: string;
  readonly license?: string;
  /** The version chosen when none is named; absent when every one is yanked or removed. */
  readonly latest?: string;
  readonly versions: readonly ListedVersion[];
}

export interface LandingContent {
  readonly title: string;
  /** Ends in `/`. */
  readonly base: string;
  /** Commit the page was made from; absent for an empty registry. */
  readonly head?: string;
  readonly packages: readonly ListedPackage[];
  /** Packages there are beyond those listed. */
  readonly omitted: number;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2128;--soft:#59636e;--line:#d1d9e0;--page:#fff;--box:#f6f8fa;--link:#0550ae}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--page:#0d1117;--box:#151b23;--link:#58a6ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:58rem;font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--page)}
h1{margin:0;font-size:1.6rem}h2{margin:0;font-size:1.2rem}p{margin:.35rem 0}a{color:var(--link)}
.soft{color:var(--soft)}article{margin-top:1.5rem;padding:1.1rem 1.25rem;border:1px solid var(--line);border-radius:8px}
code,pre{font:13px/1.5 ui-monospace,monospace}pre{margin:.6rem 0 0;padding:.7rem .9rem;overflow-x:auto;background:var(--box);border-radius:6px}
.scroll{overflow-x:auto}table{width:100%;margin-top:.8rem;border-collapse:collapse;font-size:.9rem}
th,td{padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;white-space:nowrap}
th{font-weight:600;color:var(--soft)}td:last-child,th:last-child{padding-right:0}.number{text-align:right}
summary{margin-top:.7rem;cursor:pointer;color:var(--link)}s{color:var(--soft)}`;

/** The front page of a local registry: every package with its versions, checksums and the lines that install it. No scripts. */
export function landingPage(content: LandingContent): string {
  const count = content.packages.length + content.omitted;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${content.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
<h1>${content.title}</h1>
<p class="soft">${count} ${count === 1 ? 'package' : 'packages'} · <a href="config.json">config.json</a>${headNote(content.head)}</p>
</header>
<main>
${content.packages.map((item) => packageCard(item, content.base))}
${content.omitted > 0 ? html`<p class="soft">… and ${content.omitted} more, all in the index</p>` : ''}
${count === 0 ? html`<article><h2>Nothing is published yet</h2><pre>clyde-registry publish PKG --registry DIR</pre></article>` : ''}
</main>
</body>
</html>
`;
  return page.text;
}

/** Text of this program itself, never of a package. */
function trusted(text: string): Markup {
  return html(Object.assign([text], { raw: [text] }));
}

function headNote(head: string | undefined): Markup | undefined {
  return head === undefined ? undefined : html` · index at <code>${head.slice(0, 12)}</code>`;
}

function packageCard(item: ListedPackage, base: string): Markup {
  const latest = item.versions.find((version) => version.version === item.latest);
  return html`<article>
<h2>${item.name} ${item.latest === undefined ? '' : html`<span class="soft">${item.latest}</span>`}</h2>
${item.description === undefined ? '' : html`<p>${item.description}</p>`}
${item.license === undefined ? '' : html`<p class="soft">${item.license}</p>`}
${latest === undefined ? '' : installLines(item.name, latest, base)}
<div class="scroll"><table>
<thead><tr><th>Version</th><th>Published</th><th class="number">Size</th><th>sha256</th></tr></thead>
<tbody>${item.versions.map((version) => versionRow(version, base))}</tbody>
</table></div>
</article>
`;
}

function installLines(name: string, version: ListedVersion, base: string): Markup {
  // an index may be hostile, and these lines are for copying into a shell
  const url = new URL(version.download, base).href.replace(/[$`'"\\;]/g, encodeURIComponent).replaceAll("'", '%27');
  const target = name.slice(name.indexOf('/') + 1);
  return html`<pre>clyde-registry fetch ${name}@${version.version} --registry ${base}</pre>
<details><summary>CMake and curl</summary>
<pre>FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${version.checksum})</pre>
<pre>curl -fLO '${url}'
echo '${version.checksum}  ${url.slice(url.lastIndexOf('/') + 1)}' | sha256sum -c</pre>
</details>`;
}

function versionRow(version: ListedVersion, base: string): Markup {
  const name =
    version.removed === undefined
      ? html`<a href="${webAddress(version.download, base)}">${version.version}</a>`
      : html`<s>${version.version}</s>`;
  return html`<tr><td>${name}${stateNote(version)}</td><td>${version.published.slice(0, 10)}</td><td class="number">${bytes(version.size)}</td><td><code>${version.checksum}</code></td></tr>
`;
}

function stateNote({ yanked, removed }: ListedVersion): Markup | undefined {
  if (removed !== undefined) return html` <span class="soft">removed: ${removed}</span>`;
  if (yanked === undefined) return undefined;
  return html` <span class="soft">yanked${yanked === true ? '' : `: ${yanked}`}</span>`;
}

/** A `javascript:` link in a hostile index must not become one here. */
function webAddress(download: string, base: string): string {
  const url = URL.canParse(download, base) ? new URL(download, base) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : '#';
}

function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
