import { documentationUrl, type RegistryError } from '../errors.ts';
import { reportText } from '../registry/reconcile-report.ts';
import type { ReconcileDone } from './reconcile-job.ts';

/** The job summary, in GitHub's Markdown. */
export function reconcileSummary({ differences, assets, files, requests, issue }: ReconcileDone): string {
  const title = differences.length > 0 ? '⚠️ Releases, index and pages differ' : '✅ Nothing differs';
  const seen = `${assets} archives and ${files} served files were compared, with ${requests} requests. Issue: ${issue}.`;
  return [`### ${title}`, '', seen, '', ...(differences.length > 0 ? [reportText(differences), ''] : [])].join('\n');
}

/** The same for a run that failed. */
export function reconcileFailure({ code, message, found, expected, cure }: RegistryError): string {
  const lines = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
  const text = lines.filter((line) => line !== undefined && line !== '').join('\n');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `### ❌ Reconcile: [${code}](${documentationUrl(code)})\n\n${fence}text\n${text}\n${fence}\n`;
}
