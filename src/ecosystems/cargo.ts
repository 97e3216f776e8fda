import type { Ecosystem } from './ecosystem.ts';

export const cargo: Ecosystem<'cargo'> = {
  key: 'cargo',
  texts: ['Cargo.toml'],
  start: () => ({ finish: () => undefined }),
};
