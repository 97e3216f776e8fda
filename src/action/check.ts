import { EOL } from 'node:os';
import { toRegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { createFetch } from '../http/fetch.ts';
import type { Finding } from '../sparse/check-finding.ts';
import { runCheckJob } from './check-job.ts';
import { checkFailure, checkSummary } from './check-summary.ts';
import { inert } from './log.ts';
import { publicArchives } from './manage-archives.ts';
import { outputText, tellRunner } from './outputs.ts';
import { annotationsOf, textOf } from './report.ts';
import { annotationLine, inputOf, runnerContext } from './runner.ts';

const { env } = process;

await run();

/** The check action: looks at the index that is checked out and says what breaks its rules, with file and line. */
async function run(): Promise<void> {
  try {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const { report, error } = await runCheckJob({
      event: runnerContext(env).event,
      // in a container the job's user is often not the owner of the checkout
      git: new Git(withoutSecrets(env), { trusted: [workspace] }),
      workspace,
      path: inputOf(env, 'path'),
      base: inputOf(env, 'base'),
      archives: inputOf(env, 'archives').trim(),
      cache: inputOf(env, 'cache').trim(),
      reader: publicArchives(runnerContext(env).site.server, createFetch({ proxy: env })),
      progress: { step: say, warn: (message) => print(annotationLine('warning', message)) },
    });
    const { head, base = '', errors, warnings, findings } = report;
    tellRunner(env.GITHUB_OUTPUT, outputText({ head, base, errors: String(errors), warnings: String(warnings) }));
    annotate('warning', findings);
    annotate('error', findings);
    for (const finding of findings) say(`${finding.severity} ${finding.code}: ${textOf(finding)}\n`);
    tellRunner(env.GITHUB_STEP_SUMMARY, checkSummary(report));
    if (error !== undefined) process.exitCode = 1;
  } catch (thrown) {
    const error = toRegistryError(thrown);
    for (const { message, properties } of annotationsOf(error.problems))
      print(annotationLine('error', message, properties));
    tellRunner(env.GITHUB_STEP_SUMMARY, checkFailure(error));
    process.exitCode = 1;
  }
}

function annotate(kind: Finding['severity'], findings: readonly Finding[]): void {
  const some = findings.filter(({ severity }) => severity === kind);
  for (const { message, properties } of annotationsOf(some)) print(annotationLine(kind, message, properties));
}

/** The runner's own tokens are not for other programs; git finds credentials where actions/checkout left them. */
function withoutSecrets(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name)));
}

/** One message for the log. */
function say(message: string): void {
  print(inert(message));
}

function print(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}
