/** A small C library that Zig, CMake, Meson and Bazel can build, each from its own file. */
export function library(version: string, { zig = 'named' }: { zig?: 'named' | 'quoted' | 'none' } = {}) {
  return {
    'include/greet.h': 'const char *greet(void);\n',
    'src/greet.c': `#include "greet.h"\nconst char *greet(void) { return "hello from ${version}"; }\n`,
    'CMakeLists.txt': `cmake_minimum_required(VERSION 3.14)
project(greet VERSION ${version} LANGUAGES C)
add_library(greet STATIC src/greet.c)
add_library(greet::greet ALIAS greet)
target_include_directories(greet PUBLIC $<BUILD_INTERFACE:\${CMAKE_CURRENT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:include>)
install(TARGETS greet ARCHIVE DESTINATION lib)
install(FILES include/greet.h DESTINATION include)
`,
    'meson.build': `project('greet', 'c', version: '${version}')
inc = include_directories('include')
lib = static_library('greet', 'src/greet.c', include_directories: inc, install: true)
greet_dep = declare_dependency(link_with: lib, include_directories: inc)
meson.override_dependency('greet', greet_dep)
`,
    'MODULE.bazel': `module(name = "greet", version = "${version}", compatibility_level = 1)\nbazel_dep(name = "rules_cc", version = "0.1.0")\n`,
    'build.zig': 'pub fn build(b: anytype) void {\n    _ = b;\n}\n',
    ...(zig === 'none' ? {} : { 'build.zig.zon': zon(version, zig) }),
  };
}

function zon(version: string, zig: 'named' | 'quoted'): string {
  const name = zig === 'named' ? '.greet,\n    .fingerprint = 0x2df8175b0000cafe' : '"greet"';
  return `.{\n    .name = ${name},\n    .version = "${version}",\n    .paths = .{ "build.zig", "build.zig.zon", "src", "include" },\n}\n`;
}
