import { partsOf } from './name-parts.ts';
import type { Snippet, SnippetSource } from './snippet-source.ts';
import { zigName } from './zig-name.ts';

/** The command that fetches the archive and writes address and hash into `build.zig.zon`. */
export function zigSnippets({ clients, name, url }: SnippetSource): readonly Snippet[] {
  if (clients.zig === undefined || url === undefined) return [];
  const call = zigName(clients.zig === '' ? partsOf(name).base : clients.zig);
  return [
    { client: 'Zig', place: 'shell', language: 'sh', text: `zig fetch --save=${call} '${url}'` },
    { client: 'Zig', place: 'build.zig', language: 'zig', text: `const ${call} = b.dependency("${call}", .{});` },
  ];
}
