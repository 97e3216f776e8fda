import { partsOf } from './name-parts.ts';
import type { Snippet, SnippetSource } from './snippet-source.ts';

/** The wrap file, and the line that asks for it. */
export function mesonSnippets({ clients, name, vers, base }: SnippetSource): readonly Snippet[] {
  if (clients.meson === undefined || base === undefined) return [];
  const call = partsOf(name).base;
  const file = `${base}meson/${name}/${vers.replace('+', '%2B')}.wrap`;
  return [
    {
      client: 'Meson',
      place: 'shell',
      language: 'sh',
      text: `curl -fL --create-dirs -o subprojects/${call}.wrap '${file}'`,
    },
    {
      client: 'Meson',
      place: 'meson.build',
      language: 'python',
      text: `${call.replaceAll('-', '_')}_dep = dependency('${call}')`,
    },
  ];
}
