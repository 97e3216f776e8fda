import type { Git } from '../git/git.ts';
import { openCheckout } from './checkout.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import type { JobFacts } from './publishing.ts';
import type { Result } from './summary.ts';

/** Everything a publish job gets from its runner. */
export interface Job extends JobFacts {
  readonly git: Git;
}

/** Publishes, attaches or checks every package the event is about, one after the other. */
export async function runJob(job: Job): Promise<readonly Result[]> {
  const occasion = occasionOf(job.event, job.inputs.tag);
  const checkout = openCheckout({ ...job, folders: job.inputs.paths, commit: commitOf(occasion) });
  // loading takes the processor for itself: git reads meanwhile, if it is started before
  await checkout.begun;
  const { publishPackages } = await import(/* webpackChunkName: "job" */ './publishing.ts');
  return await publishPackages({ ...job, occasion, checkout });
}

/** The commit to publish, where the event tells it. */
function commitOf(occasion: Occasion): string | undefined {
  return occasion.kind === 'check' ? 'HEAD' : occasion.commit;
}
