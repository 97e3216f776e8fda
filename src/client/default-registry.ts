import type { ProjectFiles } from './install-ports.ts';
import { REGISTRIES_PATH, readSettings } from './settings.ts';

/**
 * The text of `.clyde/registries.yaml` with a default registry, all else in it as it was; `undefined` where the file has one, or
 * a form that no line can be added to. Throws `REGISTRIES_INVALID`.
 */
export async function withDefault(registry: string, files: ProjectFiles): Promise<string | undefined> {
  const before = await readSettings(files);
  if (before.default !== undefined) return undefined;
  const bytes = await files.read(REGISTRIES_PATH);
  const old = bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lineEnd = old.includes('\r\n') ? '\r\n' : '\n';
  const text = `${old}${old === '' || old.endsWith('\n') ? '' : lineEnd}default: ${scalar(registry)}${lineEnd}`;
  const read = (path: string) => (path === REGISTRIES_PATH ? Promise.resolve(Buffer.from(text)) : files.read(path));
  const after = await readSettings({ ...files, read }).catch(() => undefined);
  return JSON.stringify(picture(after)) === JSON.stringify({ ...picture(before), default: registry })
    ? text
    : undefined;
}

function picture(settings: Awaited<ReturnType<typeof readSettings>> | undefined) {
  const { default: fallback, scopes, packages, provenance } = settings ?? {};
  return { default: fallback, scopes: [...(scopes ?? [])], packages: [...(packages ?? [])], provenance };
}

/** As YAML, quoted only where it must be. */
function scalar(text: string): string {
  return /^(https?:\/\/|\.{0,2}\/|[A-Za-z0-9-]+\/)[\w.~/@:%-]*\w\/?$/.test(text) ? text : JSON.stringify(text);
}
