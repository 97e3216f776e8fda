import type { ProjectFiles } from './install-ports.ts';
import { filesAfter, type TextChange, textAt } from './recording.ts';
import { REGISTRIES_PATH, readSettings } from './settings.ts';

/**
 * `.clyde/registries.yaml` with a default registry, all else in it as it was; `undefined` where the file has one, or
 * a form that no line can be added to. Throws `REGISTRIES_INVALID`.
 */
export async function withDefault(registry: string, files: ProjectFiles): Promise<TextChange | undefined> {
  const before = await readSettings(files);
  if (before.default !== undefined) return undefined;
  const known = await textAt(REGISTRIES_PATH, files);
  const old = known ?? '';
  const lineEnd = old.includes('\r\n') ? '\r\n' : '\n';
  const text = `${old}${old === '' || old.endsWith('\n') ? '' : lineEnd}default: ${scalar(registry)}${lineEnd}`;
  const change = { path: REGISTRIES_PATH, before: known, text };
  const after = await readSettings(filesAfter([change], files)).catch(() => undefined);
  return JSON.stringify(picture(after)) === JSON.stringify({ ...picture(before), default: registry })
    ? change
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
