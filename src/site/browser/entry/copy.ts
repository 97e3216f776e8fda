import { announce } from './page.ts';

/** Milliseconds that a button says that it has copied. */
const SHOWN = 1500;

/** Buttons that copy the text of the `code` element beside them, also those that are drawn later. */
export function startCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const code = button?.parentElement?.querySelector('code');
    if (!(button instanceof HTMLButtonElement) || code == null) return;
    void copy(code).then((done) => {
      button.textContent = done ? 'Copied' : 'Press Ctrl+C';
      announce(done ? 'Copied' : 'The text is selected: press Ctrl+C');
      setTimeout(() => {
        button.textContent = 'Copy';
      }, SHOWN);
    });
  });
}

async function copy(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    // without TLS or permission there is no clipboard: the reader copies what is selected
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
