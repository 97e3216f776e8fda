import type { VNode } from 'preact';

/** The mark: a box that is open on one side, which also is a C. */
export function Logo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M19.8 7.5 12 3 4.2 7.5v9L12 21l7.8-4.5" />
      <path class="logo-core" d="m12 8.2 3.3 1.9v3.8L12 15.8l-3.3-1.9v-3.8z" />
    </svg>
  );
}
