import type { View } from './view.ts';

export const cargoView: View = {
  folder: 'cargo',
  filesOf: () => [],
  filesOfRegistry: () => [],
};
