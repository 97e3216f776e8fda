// Prints the changelog's section of a tag; fails when tag, package.json and changelog do not agree.
//   node scripts/release-notes.mjs v1.2.3
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The notes of `tag`. Throws what has to be corrected before it can be released. */
export function releaseNotes(tag, { version, changelog }) {
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag} and package.json says ${version}`);
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section [${version}]`);
  const [heading, ...lines] = section.split('\n');
  if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}$/.test(heading)) {
    throw new Error(`CHANGELOG.md gives [${version}] no date: write \`## [${version}] - YYYY-MM-DD\``);
  }
  // The links that Keep a Changelog puts at the end belong to no section
  const notes = lines
    .filter((line) => !/^\[[^\]]+\]: /.test(line))
    .join('\n')
    .trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing about [${version}]`);
  return `${notes}\n`;
}

const script = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === script) {
  const root = dirname(dirname(script));
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  try {
    process.stdout.write(releaseNotes(process.argv[2] ?? '', { version, changelog: read('CHANGELOG.md') }));
  } catch (error) {
    console.error(`release-notes: ${error.message}`);
    process.exitCode = 1;
  }
}
