/**
 * Text for the log that the runner takes for no command: it obeys `::name::` at the start of a line, after any blanks, and
 * `##[name]` anywhere in one (actions/runner, ActionCommand). Names of files and values of a manifest may say either.
 */
export function inert(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => line.replace(/^([\s\ufeff]*):(?=:)/, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
}
