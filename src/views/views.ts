import { bazelView } from './bazel.ts';
import { cargoView } from './cargo.ts';
import { mesonView } from './meson.ts';
import { npmView } from './npm.ts';
import type { View } from './view.ts';
import { zigView } from './zig.ts';

/** Every view that is written into a site; vcpkg and Conan read folders and git alone, which `clyde-registry view` writes. */
export const VIEWS: readonly View[] = [cargoView, npmView, zigView, mesonView, bazelView];
