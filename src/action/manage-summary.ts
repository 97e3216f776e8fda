import { documentationUrl, type RegistryError } from '../errors.ts';
import type { ManageRequest } from '../registry/manage.ts';
import type { ManageOutcome } from './manage-job.ts';

/** Operation → what was done, with the package behind it. */
const DONE: Readonly<Record<ManageRequest['operation'], string>> = {
  yank: 'Yanked',
  hold: 'Yanked, held by the registry:',
  unyank: 'Unyanked',
  deprecate: 'Deprecated',
  undeprecate: 'No longer deprecated:',
  transfer: 'Transferred',
  'add-repository': 'One more repository publishes',
  reserve: 'Reserved the name',
  unreserve: 'Gave the name free:',
  remove: 'Removed for good:',
};

/** The job summary, in GitHub's Markdown. `place`: web address of the index repository. */
export function manageSummary({ request, receipt }: ManageOutcome, place: string): string {
  const { status, name, version, commit } = receipt;
  const subject = plain(version === undefined ? name : `${name} ${version}`);
  const title = status === 'changed' ? `✅ ${DONE[request.operation]} ${subject}` : `✅ ${subject} was so already`;
  const { reason, target } = request;
  const rows = [
    ['Operation', `\`${request.operation}\``],
    ...(reason === undefined ? [] : [['Reason', plain(reason)]]),
    ...(target === undefined
      ? []
      : [['Repository', plain(`${target.full_name} (id ${target.id}, account ${target.owner_id})`)]]),
    ['Commit of the index', `[\`${commit.slice(0, 12)}\`](${place}/commit/${commit})`],
  ].map(([what, value]) => `| ${what} | ${value} |`);
  return [`### ${title}`, '', '| | |', '|:--|:--|', ...rows, '', ...after(request), ''].join('\n');
}

/** What is left to people. */
function after({ operation }: ManageRequest): readonly string[] {
  if (operation !== 'remove') return [];
  return ['The archive is still on the release. Only its owner, or GitHub on a report, can delete it there.', ''];
}

/** The same for an operation that was refused. */
export function manageFailure({ code, message, found, expected, cure }: RegistryError): string {
  const lines = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
  const text = lines.filter((line) => line !== undefined && line !== '').map((line) => plain(line ?? ''));
  return `### ❌ Nothing was changed: [${code}](${documentationUrl(code)})\n\n${text.join('<br>\n')}\n`;
}

/** What was typed into the form: no Markdown, no HTML, no mention, no line of its own. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&@!:]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(/\s+/g, ' ');
}
