import type { Snippet, SnippetSource } from './snippet-source.ts';

/** Names of modules: nothing that Starlark could take for more. */
const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

/** The registry in Bazel's settings, before the public one, and the dependency. */
export function bazelSnippets({ clients, vers, base }: SnippetSource): readonly Snippet[] {
  const { bazel: name } = clients;
  if (name === undefined || base === undefined || !NAME.test(name)) return [];
  const settings = `common --registry=${base}bazel/\ncommon --registry=https://bcr.bazel.build/`;
  return [
    { client: 'Bazel', place: '.bazelrc', language: 'ini', text: settings },
    {
      client: 'Bazel',
      place: 'MODULE.bazel',
      language: 'python',
      text: `bazel_dep(name = "${name}", version = "${vers}")`,
    },
  ];
}
