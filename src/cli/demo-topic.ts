/** One field of programming with the packages that the demo makes up in it. */
export interface DemoTopic {
  /** Its first keyword. */
  readonly keyword: string;
  /** Further keywords, and words for the READMEs. */
  readonly words: readonly string[];
  /** Name and description of each package. */
  readonly packages: readonly (readonly [name: string, description: string])[];
}

/** Of packages that are written a line each: `name: Description`. */
export function topic(keyword: string, words: string, packages: string): DemoTopic {
  const lines = packages.trim().split('\n');
  return {
    keyword,
    words: words.split(' '),
    packages: lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  };
}
