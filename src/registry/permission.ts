/** What lets a job prove where it builds, beside what it needs to publish. */
export const PERMISSION = `permissions:
  contents: write
  id-token: write`;
