import type { RegistryPlace } from './registry-place.ts';

/** Where GitHub looks for it, from the top of the repository. */
export const WORKFLOW_PATH = '.github/workflows/publish.yml';

export interface WorkflowRequest {
  readonly place: Extract<RegistryPlace, { kind: 'github' }>;
  /** The index is a branch of the package's own repository. */
  readonly own: boolean;
  /** Path of the package folder, `''` for the top. */
  readonly folder: string;
  /** With a token that may write to the index; else the index repository takes the release. */
  readonly direct: boolean;
}

/** The workflow that publishes a package when it is released, and checks pull requests. */
export function publishWorkflow(request: WorkflowRequest): string {
  const inputs = inputsOf(request).map((line) => `          ${line}`);
  return `${said(request)}
name: publish
on:
  release: { types: [published] }
  pull_request: {}
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: write # attaches the archive to the release; pull requests from forks get a read-only token all the same
      id-token: write # proves where the archive was built
    steps:
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
        with: { persist-credentials: false }
      - uses: clydepm/action-publish@v1
        with:
${inputs.join('\n')}
`;
}

function said({ place, own, direct }: WorkflowRequest): string {
  const first =
    '# Publishes the package when its release is published, and checks every pull request as the release would.';
  const registry = `${place.owner}/${place.repository}`;
  if (own) return `${first}\n# The index is a branch of this repository; the first publish makes it.`;
  if (direct) {
    return `${first}\n# The secret REGISTRY_TOKEN is a fine-grained token with "Contents: write" on ${registry} and nothing else.`;
  }
  return `${first}\n# No secret: ${registry} finds the release by itself, or is told of it in an issue there.`;
}

function inputsOf({ place, own, folder, direct }: WorkflowRequest): readonly string[] {
  const { owner, repository, branch } = place;
  const named = branch === undefined ? [] : [`registry-branch: ${JSON.stringify(branch)}`];
  return [
    ...(own
      ? [`registry-branch: ${JSON.stringify(branch ?? 'registry')}`]
      : [`registry: ${owner}/${repository}`, ...named]),
    ...(direct && !own ? ['registry-token: "${{ secrets.REGISTRY_TOKEN }}"'] : []),
    ...(folder === '' ? [] : [`path: ${JSON.stringify(folder)}`]),
  ];
}
