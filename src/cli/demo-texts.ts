import { DemoChance } from './demo-chance.ts';
import type { DemoPackage, DemoRelease } from './demo-packages.ts';

/** Told wherever a made-up package is shown. */
export const DEMO_NOTICE = 'Made up for the demo of this registry: there is no such library.';

/** Path → text of the files of a made-up version. */
export function demoFiles(item: DemoPackage, release: DemoRelease): ReadonlyMap<string, string> {
  const id = identifierOf(item.name);
  const source = item.language === 'c' ? 'c' : 'cpp';
  return new Map([
    ['.clyde/package.yaml', manifestOf(item, release)],
    ['LICENSE', `${item.license}\n\n${DEMO_NOTICE}\n`],
    ['README.md', readmeOf(item, release)],
    [`include/${id}/${id}.h`, headerOf(id, release)],
    [`src/${id}.${source}`, sourceOf(id)],
  ]);
}

function manifestOf(item: DemoPackage, { version, requires }: DemoRelease): string {
  const lines = [
    `name: ${JSON.stringify(item.name)}`,
    `version: ${JSON.stringify(version)}`,
    `description: ${JSON.stringify(`${item.purpose} (generated)`)}`,
    `license: ${JSON.stringify(item.license)}`,
    `authors: [${JSON.stringify(`${item.owner} <${item.owner}@example.com>`)}]`,
    `keywords: ${JSON.stringify(item.keywords)}`,
    'readme: README.md',
    'type: library',
    `language: ${item.language}`,
    ...(requires.size === 0 ? [] : ['requires:']),
    ...[...requires].map(([name, range]) => `  ${JSON.stringify(name)}: ${JSON.stringify(range)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function readmeOf(item: DemoPackage, { version, requires }: DemoRelease): string {
  const chance = new DemoChance([...item.name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7));
  const id = identifierOf(item.name);
  const words = chance.shuffled(item.topic.words);
  const sections = [
    `# ${item.name}\n\n> **Note** ${DEMO_NOTICE}\n\n${item.purpose}.`,
    `## Installation\n\nAdd it to your \`package.yml\`:\n\n\`\`\`yaml\nrequires:\n  "${item.name}": "^${version}"\n\`\`\``,
    usageOf(item, id, words),
    ...chance.shuffled([optionsOf, featuresOf, notesOf, buildOf]).map((section) => section(chance, id, words)),
    ...(requires.size === 0
      ? []
      : [`## Dependencies\n\n${[...requires.keys()].map((name) => `- ${name}`).join('\n')}`]),
    `## License\n\n${item.license}, see [LICENSE](LICENSE).`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function usageOf({ language }: DemoPackage, id: string, [one = 'value', other = 'buffer']: readonly string[]): string {
  const c = `#include <${id}/${id}.h>\n\nint main(void) {\n  ${id}_t *${one} = ${id}_open("${other}");\n  if (${one} == NULL) return 1;\n  int status = ${id}_run(${one}); /* 0, or what went wrong */\n  ${id}_close(${one});\n  return status;\n}`;
  const cpp = `#include <${id}/${id}.h>\n\nint main() {\n  auto ${one} = ${id}::open("${other}");\n  for (const auto& part : ${one}.parts()) {\n    if (!part.ok()) return 1;  // tells which ${other}\n  }\n  return ${one}.run();\n}`;
  return `## Usage\n\n\`\`\`${language === 'c' ? `c\n${c}` : `cpp\n${cpp}`}\n\`\`\``;
}

function optionsOf(chance: DemoChance, id: string, words: readonly string[]): string {
  const rows = words.slice(0, chance.between(3, 5)).map((word) => {
    const type = chance.pick(['int', 'size_t', 'uint32_t']);
    return `| \`${word}_limit\` | \`${type}\` | \`${chance.between(0, 64)}\` | Bounds each ${word}; 0 for none |`;
  });
  return `## Options\n\nFields of \`${id}_options\`:\n\n| Field | Type | Default | Meaning |\n|:---|:---|---:|:---|\n${rows.join('\n')}`;
}

function featuresOf(chance: DemoChance, _: string, words: readonly string[]): string {
  const claims = [
    (word: string) => `No allocation for each ${word}`,
    (word: string) => `Errors name the ${word} and its place`,
    (word: string) => `A ${word} can be moved between threads`,
    (word: string) => `Tested with every ${word} of a recorded corpus`,
    (word: string) => `Works on a ${word} that is larger than memory`,
  ];
  const items = chance
    .shuffled(claims)
    .slice(0, 4)
    .map((claim, at) => `- ${claim(words[at] ?? 'value')}`);
  return `## Features\n\n${items.join('\n')}`;
}

function notesOf(chance: DemoChance, id: string, [one = 'value', other = 'buffer']: readonly string[]): string {
  const size = chance.between(2, 900);
  return `## Design\n\nEvery ${one} is checked before the ${other} is touched, so a failed call leaves nothing half done. Reading a ${one} of ${size} KB takes about ${chance.between(1, 40)} ms on a laptop; \`${id}_run\` never blocks for longer than that.`;
}

function buildOf(chance: DemoChance, id: string): string {
  const tests = chance.yes(0.5) ? 'ON' : 'OFF';
  return `## Building\n\n\`\`\`sh\ncmake -B build -D${id.toUpperCase()}_TESTS=${tests}\ncmake --build build\nctest --test-dir build\n\`\`\``;
}

function headerOf(id: string, { version }: DemoRelease): string {
  const guard = `${id.toUpperCase()}_H`;
  return `/* ${DEMO_NOTICE} */\n#ifndef ${guard}\n#define ${guard}\n\n#define ${id.toUpperCase()}_VERSION "${version}"\n\n#ifdef __cplusplus\nextern "C" {\n#endif\n\nconst char *${id}_version(void);\n\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n`;
}

function sourceOf(id: string): string {
  return `#include <${id}/${id}.h>\n\nconst char *${id}_version(void) { return ${id.toUpperCase()}_VERSION; }\n`;
}

/** What C can call it. */
function identifierOf(name: string): string {
  const base = name.slice(name.indexOf('/') + 1).replaceAll('-', '_');
  return /^\d/.test(base) ? `lib${base}` : base;
}
