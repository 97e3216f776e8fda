import type { Summary } from '../../src/site/model.ts';
import type { Chance } from './chance.ts';
import type { Topic } from './topics.ts';
import { ADJECTIVES, FEATURES, PLATFORMS } from './words.ts';

/** Median length in bytes. */
const MEDIAN = 2048;

/** Markdown as authors write it: paragraphs, lists, tables, code; half of them below 2 KB, at most 64 KiB. */
export function readmeOf(chance: Chance, summary: Summary, topic: Topic): string {
  const goal = Math.min(60_000, chance.around(MEDIAN * 0.92, 0.75));
  const scene: Scene = { chance, summary, topic, id: summary.name.replace(/^.*\//, '').replaceAll('-', '_') };
  const parts = [`# ${summary.name}\n\n${summary.description}\n`, install(scene)];
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  for (let section = 0; length < goal; section++) {
    const part = section === 0 ? usage(scene) : chance.pick(SECTIONS)(scene);
    parts.push(part);
    length += part.length;
  }
  parts.push(`## License\n\n${summary.license ?? 'See the repository'}. See [LICENSE](LICENSE).\n`);
  return parts.join('\n');
}

interface Scene {
  readonly chance: Chance;
  readonly summary: Summary;
  readonly topic: Topic;
  /** A C identifier. */
  readonly id: string;
}

const SECTIONS: readonly ((scene: Scene) => string)[] = [features, options, prose, prose, snippet, building, picture];

function install({ summary }: Scene): string {
  return `## Installation\n\n\`\`\`yaml\nrequires:\n  "${summary.name}": ^${summary.version}\n\`\`\`\n`;
}

function usage({ chance, topic, id }: Scene): string {
  const calls = chance
    .some(topic.words, 3)
    .map((word) => `  auto ${word}_${chance.below(9)} = ${id}::${word}(input, ${chance.below(512)});`);
  return `## Usage\n\n\`\`\`cpp\n#include <${id}/${id}.hpp>\n\nint main(int argc, char** argv) {\n  std::string input = argv[1];  // ${sentence(chance, topic)}\n${calls.join('\n')}\n  return 0;\n}\n\`\`\`\n`;
}

function snippet({ chance, topic, id }: Scene): string {
  const word = chance.pick(topic.words);
  return `### ${chance.pick(ADJECTIVES)} ${word}\n\n${sentence(chance, topic)}\n\n\`\`\`c\nstruct ${id}_${word} {\n  size_t length;\n  uint${chance.pick([8, 16, 32, 64])}_t *${chance.pick(topic.words)};\n};\n\nint ${id}_${word}_init(struct ${id}_${word} *self, size_t length);\nvoid ${id}_${word}_free(struct ${id}_${word} *self);\n\`\`\`\n`;
}

function features({ chance, topic }: Scene): string {
  const items = chance.some(FEATURES, chance.between(3, 7)).map((item) => `- **${item}**: ${sentence(chance, topic)}`);
  return `## Features\n\n${items.join('\n')}\n`;
}

function options({ chance, topic }: Scene): string {
  const rows = chance
    .some(topic.words, chance.between(3, 9))
    .map(
      (word) =>
        `| \`${word}\` | ${chance.pick(['int', 'bool', 'string', 'size_t', 'double'])} | \`${chance.below(1024)}\` | ${sentence(chance, topic)} |`,
    );
  return `## Options\n\n| Option | Type | Default | Meaning |\n|:---|---|---:|---|\n${rows.join('\n')}\n`;
}

function prose({ chance, topic }: Scene): string {
  const sentences = Array.from({ length: chance.between(2, 5) }, () => sentence(chance, topic));
  return `${chance.yes(0.4) ? `## ${chance.pick(['Design', 'Notes', 'Limits', 'Performance', 'Background'])}\n\n` : ''}${sentences.join(' ')}\n`;
}

function building({ chance, id }: Scene): string {
  return `## Building\n\n\`\`\`bash\ncmake -B build -DCMAKE_BUILD_TYPE=Release -D${id.toUpperCase()}_TESTS=${chance.yes(0.5) ? 'ON' : 'OFF'}\ncmake --build build -j ${chance.between(2, 16)}\n\`\`\`\n\nSee [CONTRIBUTING](docs/CONTRIBUTING.md#building).\n`;
}

function picture({ chance }: Scene): string {
  return `![Overview](docs/images/overview-${chance.below(20)}.png)\n`;
}

function sentence(chance: Chance, topic: Topic): string {
  const thing = chance.pick(topic.things);
  const [one, other] = chance.some(topic.words, 2);
  const forms = [
    `The ${thing} keeps each \`${one}\` next to its ${other}, with ${chance.pick(FEATURES)}.`,
    `It works on ${chance.pick(PLATFORMS)} and needs no ${other}.`,
    `A ${one} is checked before the ${other} is touched.`,
    `Reading a ${one} of ${chance.between(2, 900)} KB takes about ${chance.between(1, 90)} ms.`,
    `For a ${chance.pick(ADJECTIVES)} ${thing}, see \`${one}.hpp\`.`,
  ];
  return chance.pick(forms);
}
