import { RegistryError } from '../errors.ts';

/** Why the action runs, as far as publishing cares. */
export type Occasion =
  /** A release was published: `release` is the payload's object. */
  | { readonly kind: 'release'; readonly tag: string; readonly commit: string; readonly release: unknown }
  /** A tag was pushed, or named by hand: the release is found or made. `commit` is the tag's where the event says so. */
  | { readonly kind: 'tag'; readonly tag: string; readonly commit: string | undefined }
  /** Somebody proposes a change: the verdict, nothing written. */
  | { readonly kind: 'check'; readonly commit: string };

/** The event that started the workflow, as the runner tells it. */
export interface RunnerEvent {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const RELEASE_ACTIONS = ['created', 'published', 'released', 'prereleased'];

/** Reads the occasion out of the event. Throws `EVENT_UNSUPPORTED`, `TAG_MISSING`. */
export function occasionOf(event: RunnerEvent, tagInput: string | undefined): Occasion {
  const { name, ref, sha } = event;
  if (name === 'pull_request' || name === 'merge_group') return { kind: 'check', commit: sha };
  if (name === 'pull_request_target') throw unsafeEvent();
  if (tagInput !== undefined) return named(event, tagInput);
  if (name === 'release') return released(event);
  if (ref.startsWith('refs/tags/') && (name === 'push' || name === 'workflow_dispatch')) {
    return { kind: 'tag', tag: ref.slice('refs/tags/'.length), commit: sha };
  }
  if (name === 'workflow_dispatch' || name === 'repository_dispatch' || name === 'schedule')
    throw tagMissing(name, ref);
  throw unsupported(name, ref);
}

/** A tag given by hand counts whatever the event; the event's commit only counts when the event is about that tag. */
function named({ name, ref, sha, payload }: RunnerEvent, tag: string): Occasion {
  const release = payload.release;
  if (name === 'release' && isRecord(release) && release.tag_name === tag) return released({ name, ref, sha, payload });
  return { kind: 'tag', tag, commit: ref === `refs/tags/${tag}` ? sha : undefined };
}

function released({ payload, sha }: RunnerEvent): Occasion {
  const { action, release } = payload;
  if (!isRecord(release) || typeof release.tag_name !== 'string') throw unsupported('release', 'without a release');
  if (typeof action !== 'string' || !RELEASE_ACTIONS.includes(action)) {
    throw new RegistryError('EVENT_UNSUPPORTED', `Cannot publish on a release that was ${String(action)}`, {
      found: `release: ${String(action)}`,
      expected: RELEASE_ACTIONS.map((known) => `\`${known}\``).join(', '),
      cure: 'on: { release: { types: [published] } }',
    });
  }
  if (release.draft === true) return { kind: 'tag', tag: release.tag_name, commit: sha };
  return { kind: 'release', tag: release.tag_name, commit: sha, release };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unsafeEvent(): RegistryError {
  return new RegistryError(
    'EVENT_UNSUPPORTED',
    'Cannot run on `pull_request_target`: it would hand a fork the tokens of this repository',
    {
      found: 'pull_request_target',
      expected: '`pull_request`, which checks without any secret',
      cure: 'on: { release: { types: [published] }, pull_request: {} }',
    },
  );
}

function tagMissing(name: string, ref: string): RegistryError {
  return new RegistryError('TAG_MISSING', `Cannot tell which release to publish: \`${name}\` ran on ${ref}`, {
    found: ref,
    expected: 'a tag, as the ref of the run or as the input `tag`',
    cure: `on: { workflow_dispatch: { inputs: { tag: { required: true } } } }
with: { tag: "\${{ inputs.tag }}" }`,
  });
}

function unsupported(name: string, ref: string): RegistryError {
  return new RegistryError('EVENT_UNSUPPORTED', `Cannot publish on the event \`${name}\``, {
    found: `${name} (${ref})`,
    expected: '`release`, a pushed tag, `workflow_dispatch`, or `pull_request` to check',
    cure: 'on: { release: { types: [published] }, pull_request: {} }',
  });
}
