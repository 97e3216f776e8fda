import sanitizeHtml from 'sanitize-html';
import { type Addresses, ID_PREFIX } from './addresses.ts';
import { ALLOWED_ATTRIBUTES, ALLOWED_CLASSES, ALLOWED_TAGS, DROPPED_WITH_CONTENT } from './allowed.ts';

type Attributes = Record<string, string>;

/** Name of no element: its tag is dropped, its content stays. */
const NO_TAG = 'dropped';

/** Only what `allowed.ts` lists, addresses as `addresses` rewrites them; ids are prefixed and added to `ids`, each once. */
export function sanitized(html: string, addresses: Addresses, ids: Set<string>): string {
  let anchors = 0;
  return sanitizeHtml(html, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: ALLOWED_ATTRIBUTES,
    allowedClasses: ALLOWED_CLASSES,
    nonTextTags: DROPPED_WITH_CONTENT,
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    onOpenTag: (name) => {
      if (name === 'a') anchors += 1;
    },
    onCloseTag: (name) => {
      if (name === 'a') anchors -= 1;
    },
    transformTags: {
      a: (_, attributes) => anchor(attributes, addresses),
      img: (_, attributes) => picture(attributes, addresses, anchors > 0),
      input: (_, attributes) => taskBox(attributes),
      '*': (tagName, attribs) => {
        if (attribs.id !== undefined) ownId(attribs, ids);
        for (const [name, size] of SIZES)
          if (attribs[name] !== undefined && !size.test(attribs[name])) delete attribs[name];
        return { tagName, attribs };
      },
    },
  });
}

/** A cell over a thousand columns, a thousand times, would take a browser minutes to lay out. */
const SIZES = [
  ['width', /^\d{1,4}(?:px|%)?$/],
  ['height', /^\d{1,4}(?:px|%)?$/],
  ['colspan', /^\d{1,2}$/],
  ['rowspan', /^\d{1,3}$/],
] as const;

/** The prefixed id, once; another of the same would be nobody's. */
function ownId(attributes: Attributes, ids: Set<string>): void {
  const id = ID_PREFIX + attributes.id;
  const valid = /^[\p{L}\p{N}_.:-]{1,100}$/u.test(attributes.id ?? '') && !ids.has(id);
  if (valid) ids.add(id);
  if (valid) attributes.id = id;
  else delete attributes.id;
}

/** A link that leads nowhere stays as its text. */
function anchor({ href, title, id, name }: Attributes, addresses: Addresses): sanitizeHtml.Tag {
  const address = href === undefined ? undefined : addresses.link(href);
  const target = id ?? name;
  const kept = { ...(title === undefined ? {} : { title }), ...(target === undefined ? {} : { id: target }) };
  if (address === undefined) return { tagName: 'span', attribs: kept };
  return { tagName: 'a', attribs: { ...kept, href: address, ...(address.startsWith('#') ? {} : REL) } };
}

const REL = { rel: 'nofollow ugc noopener noreferrer' };
const LAZY = { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' };

/** Own pictures are shown. Any other would tell a stranger who reads this page: its text is shown, and links to it. */
function picture(attributes: Attributes, addresses: Addresses, linked: boolean): sanitizeHtml.Tag {
  const found = attributes.src === undefined ? undefined : addresses.picture(attributes.src);
  const alt = attributes.alt?.trim() ?? '';
  const text = alt || fileName(attributes.src ?? '');
  if (found?.own) {
    const { width, height, align, title, id } = attributes;
    const size = Object.entries({ width, height, align, title, id }).filter((pair) => pair[1] !== undefined);
    // Inside a link the picture's text is the link's
    const shown = { ...Object.fromEntries(size), src: found.address, alt: linked ? text : alt, ...LAZY };
    return { tagName: 'img', attribs: shown };
  }
  const attribs = { class: 'readme-picture' };
  if (found === undefined || linked) return { tagName: 'span', attribs, text };
  return { tagName: 'a', attribs: { ...attribs, href: found.address, ...REL }, text };
}

function fileName(address: string): string {
  return /([^/\\?#:;,]{1,80})(?:[?#].*)?$/s.exec(address.slice(0, 2048))?.[1]?.trim() || 'picture';
}

function taskBox({ type, checked }: Attributes): sanitizeHtml.Tag {
  if (type?.toLowerCase() !== 'checkbox') return { tagName: NO_TAG, attribs: {} };
  const ticked = checked !== undefined;
  const attribs = { type: 'checkbox', disabled: 'disabled', 'aria-label': ticked ? 'done' : 'to do' };
  return { tagName: 'input', attribs: ticked ? { ...attribs, checked: 'checked' } : attribs };
}
