import { fits, isBlock, isHeading, meantBetween } from './content-model.ts';
import { outline } from './headings.ts';
import { highlighted } from './highlight.ts';
import { inert } from './inert.ts';

/** Deeper elements are left out, their content stays. */
const DEEPEST = 64;
/** Beyond as many, headings get neither id nor anchor: they would be most of the page. */
const MOST_ANCHORS = 500;
/** Characters of code to colour, of all blocks together. */
const MOST_COLOURED = 32 * 1024;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

interface Frame {
  readonly tag: string;
  /** Attributes as they are in the sanitised text: escaped, with a blank before each. */
  readonly attributes: string;
  /** Where its start tag is in the output. */
  readonly at: number;
  readonly kept: boolean;
  /** Not written by the author, but meant. */
  readonly implied: boolean;
  /** Nearest kept element: itself, or what it is in. */
  readonly inside: string;
  /** Name it is closed by. */
  as: string;
  /** Whether it says anything: text, or a picture with one. */
  full: boolean;
  text: string;
}

/**
 * The sanitised HTML with each element where its parent may have it. Browsers move and close elements to repair what does not
 * nest (`<li><div><li></li></div>` ends the page's own `div`); what is written here needs no repair, so a README stays inside of
 * its element. Headings get levels, ids and anchors; `ids` are those in use.
 */
export function arranged(html: string, ids: Set<string>): string {
  const arrangement = new Arrangement(ids);
  // Sanitised text has `<` and `>` at tags alone
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at);
    const end = start < 0 ? -1 : html.indexOf('>', start);
    if (start !== at) arrangement.text(html.slice(at, end < 0 ? undefined : start));
    if (end < 0) break;
    const [, name = '', attributes = ''] = /^(\/?[a-z0-9]+)(.*)$/s.exec(html.slice(start + 1, end)) ?? [];
    if (name.startsWith('/')) arrangement.close(name.slice(1));
    else arrangement.open(name, attributes);
    at = end + 1;
  }
  return arrangement.finish();
}

class Arrangement {
  readonly #out: string[] = [];
  readonly #stack: Frame[] = [];
  readonly #outline;
  /** Kept and open elements by name. */
  readonly #open = new Map<string, number>();
  #depth = 0;
  /** The open paragraph, if it is still one. */
  #paragraph: Frame | undefined;
  #heading: Frame | undefined;
  #anchors = 0;
  #coloured = 0;

  constructor(ids: Set<string>) {
    this.#outline = outline(ids);
  }

  open(tag: string, written: string): void {
    const attributes = inert(written.replace(/ \/$/, ''), false);
    this.#makeRoom(tag);
    if (VOID.has(tag)) this.#void(tag, attributes);
    else this.#push({ tag, attributes, implied: false, kept: this.#mayOpen(tag, attributes) });
  }

  text(written: string): void {
    const text = inert(written, this.#isOpen('pre') || this.#isOpen('code'));
    if (/[^\s\u200B-\u200F\uFEFF]/.test(text)) {
      this.#makeRoom('');
      this.#say(text);
    }
    this.#out.push(this.#isOpen('pre') ? this.#code(this.#withoutFirstBreak(text)) : text);
  }

  /** Browsers skip a line break that begins a `pre`. */
  #withoutFirstBreak(text: string): string {
    return this.#out.at(-1)?.startsWith('<pre ') ? text.replace(/^\n+/, '') : text;
  }

  #code(text: string): string {
    const { tag, attributes } = this.#stack.at(-1) ?? {};
    const language = tag === 'code' ? / class="language-([^"]+)"/.exec(attributes ?? '')?.[1] : undefined;
    if (language === undefined || this.#coloured + text.length > MOST_COLOURED) return text;
    this.#coloured += text.length;
    return highlighted(text, language);
  }

  close(tag: string): void {
    while (this.#stack.at(-1)?.implied) this.#pop();
    if (this.#stack.at(-1)?.tag === tag) this.#pop();
  }

  finish(): string {
    while (this.#stack.length > 0) this.#pop();
    return this.#out.join('');
  }

  #parent(): string {
    return this.#stack.at(-1)?.inside ?? '';
  }

  #isOpen(tag: string): boolean {
    return (this.#open.get(tag) ?? 0) > 0;
  }

  #mayOpen(tag: string, attributes: string): boolean {
    if (this.#depth >= DEEPEST || !fits(this.#parent(), tag)) return false;
    if (isHeading(tag)) return this.#heading === undefined;
    if (tag === 'span') return attributes !== '';
    return tag !== 'a' || !this.#isOpen('a');
  }

  /** Ends and opens the elements that are meant round a child of this name (`''`: text). */
  #makeRoom(child: string): void {
    for (let index = this.#stack.length - 1; this.#stack[index]?.implied; index -= 1) {
      const parent = this.#stack[index - 1]?.inside ?? '';
      if (meantBetween(parent, child) !== undefined) continue;
      while (this.#stack.length > index) this.#pop();
      break;
    }
    let meant = meantBetween(this.#parent(), child);
    while (meant !== undefined) {
      this.#push({ tag: meant, attributes: '', implied: true, kept: true });
      meant = meantBetween(this.#parent(), child);
    }
    if (isBlock(child)) this.#endParagraph();
  }

  /** A paragraph with a block in it: browsers would end it there, and leave the rest unaligned. */
  #endParagraph(): void {
    if (this.#paragraph === undefined) return;
    this.#paragraph.as = 'div';
    this.#out[this.#paragraph.at] = `<div${this.#paragraph.attributes}>`;
    this.#paragraph = undefined;
  }

  #void(tag: string, attributes: string): void {
    if (/ alt="[^"]/.test(attributes)) this.#say(' ');
    this.#out.push(`<${tag}${attributes}>`);
  }

  /** Something to read in all that is open. */
  #say(text: string): void {
    const frame = this.#stack.at(-1);
    if (frame !== undefined) frame.full = true;
    if (this.#heading !== undefined) this.#heading.text += text;
  }

  #push(element: Pick<Frame, 'tag' | 'attributes' | 'implied' | 'kept'>): void {
    const { tag, attributes, kept } = element;
    const inside = kept ? tag : this.#parent();
    const frame: Frame = { ...element, inside, at: this.#out.length, as: tag, full: false, text: '' };
    this.#stack.push(frame);
    if (!kept) return;
    this.#depth += 1;
    this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
    if (tag === 'p') this.#paragraph = frame;
    if (isHeading(tag)) this.#heading = frame;
    this.#out.push(startTag(tag, attributes));
  }

  #pop(): void {
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    const around = this.#stack.at(-1);
    if (frame.full && around !== undefined) around.full = true;
    if (!frame.kept) return;
    this.#depth -= 1;
    this.#open.set(frame.tag, (this.#open.get(frame.tag) ?? 1) - 1);
    if (frame === this.#paragraph) this.#paragraph = undefined;
    if (frame === this.#heading) this.#endHeading(frame);
    if (!frame.full) this.#nothingIn(frame);
    const empty = frame.tag === 'p' && !frame.attributes.includes(' id=') && frame.at === this.#out.length - 1;
    if (empty) this.#out.pop();
    else this.#out.push(frame.as === 'table' ? '</table></div>' : `</${frame.as}>`);
  }

  #endHeading(frame: Frame): void {
    this.#heading = undefined;
    if (!frame.full) return;
    const level = `h${this.#outline.level(Number(frame.tag.slice(1)))}`;
    frame.as = level;
    this.#out[frame.at] = `<${level}${frame.attributes}>`;
    this.#anchors += 1;
    if (this.#anchors > MOST_ANCHORS) return;
    const own = / id="([^"]+)"/.exec(frame.attributes)?.[1];
    const id = own ?? this.#outline.id(plain(frame.text));
    if (own === undefined) this.#out[frame.at] = `<${level} id="${id}"${frame.attributes}>`;
    // A heading that is in a link is no place for another
    if (!this.#isOpen('a')) this.#out.push(`<a class="readme-anchor" href="#${id}" aria-label="Permalink">#</a>`);
  }

  /** Names that promise something to read are taken from elements without. */
  #nothingIn(frame: Frame): void {
    if (frame.tag === 'summary') this.#out.push('Details');
    const other = isHeading(frame.tag) ? 'div' : EMPTY[frame.tag];
    if (other === undefined) return;
    frame.as = other;
    this.#out[frame.at] = `<${other}${frame.attributes.replace(/ (?:href|rel|title|class)="[^"]*"/g, '')}>`;
  }
}

const EMPTY: Readonly<Record<string, string>> = { a: 'span', th: 'td' };

/** Wide tables and long lines scroll by themselves, and by keyboard. */
function startTag(tag: string, attributes: string): string {
  if (tag === 'pre') return `<pre tabindex="0">`;
  const table = `<table${attributes}>`;
  return tag === 'table'
    ? `<div class="readme-scroll" role="group" aria-label="Table" tabindex="0">${table}`
    : `<${tag}${attributes}>`;
}

function plain(escaped: string): string {
  return escaped.replace(/&(?:amp|lt|gt|quot);/g, '');
}
