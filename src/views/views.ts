import { cargoView } from './cargo.ts';
import { npmView } from './npm.ts';
import type { View } from './view.ts';

/** Every view that is written into a site. */
export const VIEWS: readonly View[] = [cargoView, npmView];
