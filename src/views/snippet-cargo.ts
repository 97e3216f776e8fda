import { type Snippet, type SnippetSource, withoutBuild } from './snippet-source.ts';

/** Names of crates: nothing that a shell or TOML could take for more. */
const CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** The registry's place in cargo's configuration, and the command that adds the crate. */
export function cargoSnippets({ clients, vers, base, registry }: SnippetSource): readonly Snippet[] {
  const { cargo: crate } = clients;
  if (crate === undefined || base === undefined || !CRATE.test(crate)) return [];
  const settings = `[registries.${registry}]\nindex = "sparse+${base}cargo/"`;
  const command = `cargo add ${crate}@${withoutBuild(vers)} --registry ${registry}`;
  return [
    { client: 'cargo', place: '.cargo/config.toml', language: 'toml', text: settings },
    { client: 'cargo', place: 'shell', language: 'sh', text: command },
  ];
}
