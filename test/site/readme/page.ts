import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLE = readFileSync(join(import.meta.dirname, '../../../src/site/style/readme.css'), 'utf8');

/** The policy of the site's pages. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://raw.githubusercontent.com; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

export interface Page {
  /** Path → type and text. */
  readonly files: ReadonlyMap<string, readonly [type: string, text: string]>;
}

/** Rendered READMEs on one page, each in a box of its own with a mark behind it; `raw` is one more, put there as it is. */
export function pageOf(
  readmes: readonly (readonly [name: string, html: string])[],
  policy?: string,
  raw?: string,
): Page {
  const boxes = [...readmes.map(([, html]) => html), ...(raw === undefined ? [] : [raw])].map(
    (html, index) => `<section data-case="${index}"><div class="readme">${html}</div><i>end</i></section>`,
  );
  const meta = policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>${meta}
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Hostile READMEs</h1>${boxes.join('\n')}</main></body></html>`;
  const style = `:root { color-scheme: light dark } body { margin: 0; font-family: sans-serif; color: light-dark(#1c2128, #e6e9ee); background: light-dark(#fff, #11151b) } main { padding: 0 16px }\n${STYLE}`;
  return {
    files: new Map([
      ['/', ['text/html', document]],
      ['/style.css', ['text/css', style]],
    ]),
  };
}
