import { bazel } from './bazel.ts';
import { cargo } from './cargo.ts';
import { cmake } from './cmake.ts';
import type { Ecosystem } from './ecosystem.ts';
import type { Ecosystems } from './facts.ts';
import { meson } from './meson.ts';
import { npm } from './npm.ts';
import { zig } from './zig.ts';

type Any = { [Key in keyof Ecosystems]-?: Ecosystem<Key> }[keyof Ecosystems];

/** Every ecosystem an archive is recognised for, in the order in which facts are written. */
export const ECOSYSTEMS: readonly Any[] = [cargo, npm, zig, cmake, meson, bazel];
