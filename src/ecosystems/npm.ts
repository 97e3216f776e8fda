import type { Ecosystem } from './ecosystem.ts';

export const npm: Ecosystem<'npm'> = {
  key: 'npm',
  texts: ['package.json'],
  start: () => ({ finish: () => undefined }),
};
