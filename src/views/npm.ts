import type { View } from './view.ts';

export const npmView: View = {
  folder: 'npm',
  filesOf: () => [],
  filesOfRegistry: () => [],
};
