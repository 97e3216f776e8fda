import { type Snippet, type SnippetSource, withoutBuild } from './snippet-source.ts';

/** Names that npm takes for new packages. */
const NAME = /^(?:(@[a-z0-9][a-z0-9._-]*)\/)?[a-z0-9][a-z0-9._-]{0,200}$/;

/** Where npm looks for the scope, and the command that installs the package; pnpm and yarn 1 read the same file. */
export function npmSnippets({ clients, vers, base }: SnippetSource): readonly Snippet[] {
  const { npm: name } = clients;
  if (name === undefined || base === undefined) return [];
  const match = NAME.exec(name);
  if (match === null) return [];
  const [, scope] = match;
  const command = `npm install ${name}@${withoutBuild(vers)}`;
  const registry = `${base}npm/`;
  // one that is not scoped would be looked for at npm's own registry, or all others here
  if (scope === undefined) {
    const text = `${command} --registry '${registry}'`;
    return [{ client: 'npm', place: 'shell', language: 'sh', text }];
  }
  return [
    { client: 'npm', place: '.npmrc', language: 'ini', text: `${scope}:registry=${registry}` },
    { client: 'npm', place: 'shell', language: 'sh', text: command },
  ];
}
