/** The application among the examples. */
export const DEMO_APPLICATION = 'lastlines';

/** Folders of the examples that the application is built from, in the order they depend on each other, and its own. */
const BUILT = ['strview', 'tinyargs', 'ringbuf', 'app'];
/** A crate, an npm package and a Zig package, for which no compiler is asked here. */
const OTHERS = ['titlecase', 'human-size', 'levenshtein'];

/** In the order in which they are published. */
export const DEMO_EXAMPLES: readonly string[] = [...BUILT, ...OTHERS];

/** Whether the application, or a generated package, may depend on it. */
export function isForC(name: string): boolean {
  return !OTHERS.includes(name.replace(/^@clyde\//, ''));
}

interface Example {
  readonly name: string;
  readonly version: string;
  /** Of its archive, relative to the registry's address. */
  readonly dl: string;
}

/** Commands by which clients with nothing of Clyde's install from the served demo; `url` ends in `/`. */
export function clientCommands(examples: readonly Example[], url: string): readonly string[] {
  const zig = examples.find(({ name }) => name.endsWith('/levenshtein'));
  return [
    `cargo install --index sparse+${url}cargo/ titlecase`,
    `npm install @clyde/human-size --@clyde:registry=${url}npm/`,
    ...(zig === undefined ? [] : [`zig fetch --save=levenshtein ${new URL(zig.dl, url)}`]),
  ];
}
