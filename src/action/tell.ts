import { inert } from './log.ts';
import { outputText, tellRunner } from './outputs.ts';
import { annotationsOf, outputsOf, textOf } from './report.ts';
import { annotationLine, commandLine, type RunnerEnvironment } from './runner.ts';
import { type Result, summaryOf } from './summary.ts';

/** Prints one line. */
export type Print = (line: string) => void;

/** Says how it went: in the log, as annotations, as outputs and in the job summary. */
export function tellResults(results: readonly Result[], env: RunnerEnvironment, print: Print): void {
  for (const result of results) report(result, print);
  const outputs = results.map(outputsOf).filter((output) => output !== undefined);
  tellRunner(env.GITHUB_OUTPUT, outputText({ ...outputs[0], packages: JSON.stringify(outputs) }));
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  tellRunner(env.GITHUB_STEP_SUMMARY, summaryOf(results, { server, repository: env.GITHUB_REPOSITORY }));
}

function report(result: Result, print: Print): void {
  if (result.kind === 'skipped') print(annotationLine('notice', `Skipped ${result.subject}: ${result.reason}`));
  if (result.kind === 'done') {
    for (const { message, properties } of annotationsOf(result.receipt.warnings))
      print(annotationLine('warning', message, properties));
    const { receipt } = result;
    print(inert(`${receipt.name}@${receipt.version}: ${receipt.status}, sha256 ${receipt.checksum}`));
  }
  if (result.kind !== 'failed') return;
  print(commandLine('group', `${result.subject}: ${result.error.message}`));
  for (const problem of result.error.problems) print(inert(`${problem.code}: ${textOf(problem)}\n`));
  print(commandLine('endgroup', ''));
  for (const { message, properties } of annotationsOf(result.error.problems))
    print(annotationLine('error', message, properties));
}
