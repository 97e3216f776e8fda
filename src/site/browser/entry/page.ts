import type { Frame } from '../../pages/data.ts';

/** What the page's document says about its site. */
export function frameOf(root: HTMLElement): Frame {
  const { prefix = '/', base, repository, layout, stats, alias } = root.dataset;
  return {
    name: document.querySelector('.brand')?.textContent ?? '',
    prefix,
    layout: layout === 'h21' ? 'h21' : 'cargo',
    ...(base === undefined ? {} : { base }),
    ...(repository === undefined ? {} : { repository }),
    ...(stats === undefined ? {} : { statsDay: stats }),
    ...(alias === undefined ? {} : { alias }),
  };
}

export function frame(): Frame {
  return frameOf(document.documentElement);
}

/** Says something to those who do not see the page. */
export function announce(text: string): void {
  const status = document.querySelector('[data-status]');
  if (status !== null) status.textContent = text;
}

/** The element with that selector; throws where the page has none. */
export function need<Type extends HTMLElement>(
  selector: string,
  type: new () => Type,
  within: ParentNode = document,
): Type {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}`);
}
