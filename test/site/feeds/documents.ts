import type { Page } from 'playwright-core';

/** A document as a browser's parser of XML reads it. */
export interface ReadDocument {
  /** What the parser says of text that is not well-formed. */
  readonly fault: string | null;
  readonly root: string;
  /** Path of names → texts, in document order: `feed/entry/id`. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Path of names and attribute → values: `feed/link@href`. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

/** Reads XML as a browser does, strictly. */
export function readXml(page: Page, texts: readonly string[]): Promise<ReadDocument[]> {
  return page.evaluate(
    (all) =>
      all.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const found: Record<'texts' | 'attributes', Record<string, string[]>> = { texts: {}, attributes: {} };
        const add = (to: Record<string, string[]>, key: string, value: string) => {
          to[key] = [...(to[key] ?? []), value];
        };
        const visit = (element: Element, path: string) => {
          if (element.children.length === 0) add(found.texts, path, element.textContent ?? '');
          for (const { name, value } of element.attributes) add(found.attributes, `${path}@${name}`, value);
          for (const child of element.children) visit(child, `${path}/${child.localName}`);
        };
        visit(parsed.documentElement, parsed.documentElement.localName);
        const fault = parsed.querySelector('parsererror')?.textContent ?? null;
        return { fault, root: `${parsed.documentElement.namespaceURI} ${parsed.documentElement.localName}`, ...found };
      }),
    texts,
  );
}

/** Texts that packages and registries may try, in every script and none. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  ']]>',
  '<script>alert(1)</script>',
  '&amp;&lt;&#0;&undefined;',
  '"><svg onload="x">',
  "' onload='x",
  '\u0000\u0001\u0008\u000b\u001f\u007f\u0085',
  '\ufffe\uffff',
  '\ud800 alone, \udc00 too',
  '\u202egnp.exe\u2066\u200f',
  '漢字 und Ünïcödé 🧪',
  '{searchTerms} %s $& \\',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  'x'.repeat(100_000),
];
