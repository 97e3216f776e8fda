import type { ComponentChildren, VNode } from 'preact';

/** Shown as it stands, and copied by a button where scripts run. */
export function CodeBlock({ text, label }: { text: string; label: string }): VNode {
  return (
    <div class="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyButton label={`Copy ${label}`} />
    </div>
  );
}

/** Copies the text of the `code` element beside it. */
export function CopyButton({ label }: { label: string }): VNode {
  return (
    <button class="copy" type="button" data-copy aria-label={label}>
      Copy
    </button>
  );
}

/** A note that must not be overlooked. */
export function Notice({ kind, children }: { kind: 'warning' | 'info'; children: ComponentChildren }): VNode {
  return <div class={`notice notice-${kind}`}>{children}</div>;
}

/** A moment as people read it, and exactly for programs. */
export function Time({ time, text }: { time: string; text: string }): VNode {
  return <time dateTime={time}>{text}</time>;
}
