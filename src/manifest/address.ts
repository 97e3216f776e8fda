import { quoted } from './characters.ts';
import type { Check } from './findings.ts';

/** Longest web address. */
export const ADDRESS_LIMIT = 512;

/** No white space, and nothing that an address must escape; no `@` before the path, where credentials would be. */
const ADDRESS = /^https?:\/\/[^\s/?#@"<>\\^`{|}]+(?:[/?#][^\s"<>\\^`{|}]*)?$/;

/** An `http:` or `https:` address without user name and password, kept as written. */
export function readAddress(text: string, subject: string): Check<string> {
  if (text.length <= ADDRESS_LIMIT && ADDRESS.test(text) && URL.canParse(text)) return { kind: 'good', value: text };
  const long = text.length > ADDRESS_LIMIT;
  return {
    kind: 'bad',
    message: `${subject} is no web address`,
    found: long ? `${text.length} characters` : quoted(hideCredentials(text)),
    expected: `an address that starts with \`https://\`, without user name and password, of at most ${ADDRESS_LIMIT} characters`,
    cure: cureFor(text),
  };
}

function cureFor(text: string): string {
  if (/^https?:\/\/[^/?#]*@/i.test(text)) return 'Delete what stands before the `@`: everybody can read it';
  const remote = /^(?:git@|(?:git\+)?ssh:\/\/git@|git:\/\/)([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(text);
  if (remote !== null) return `Write \`https://${remote[1]}/${remote[2]}\``;
  if (/^git\+https:/.test(text)) return 'Delete `git+`';
  if (/^[\w-]+\/[\w.-]+$/.test(text)) return `Write \`https://github.com/${text}\``;
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)) return `Write \`https://${text.slice(0, 120)}\``;
  return 'Write the whole address, such as `https://github.com/owner/repo`';
}

/** A password in an address is not repeated in a log. */
function hideCredentials(text: string): string {
  return text.replace(/\/\/[^/?#]*@/, '//…@');
}
