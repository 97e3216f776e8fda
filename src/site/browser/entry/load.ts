import { RegistryError } from '../../../errors.ts';
import { frame } from './page.ts';

/** Reads a file of this site; `undefined`: there is none. Throws `DOWNLOAD_FAILED`. */
export async function loadFile(path: string, { fresh = false } = {}): Promise<Response | undefined> {
  let response: Response;
  try {
    response = await fetch(`${frame().prefix}${path}`, { cache: fresh ? 'no-cache' : 'default' });
  } catch (cause) {
    throw failed(path, 'the connection failed', cause);
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw failed(path, `status ${response.status}`);
  return response;
}

/** The text of a file that is there. Throws `DOWNLOAD_FAILED`. */
export async function loadText(path: string, options: { readonly fresh: boolean } = { fresh: false }): Promise<string> {
  const response = await loadFile(path, options);
  if (response === undefined) throw failed(path, 'there is no such file');
  return await response.text();
}

function failed(path: string, found: string, cause?: unknown): RegistryError {
  return new RegistryError('DOWNLOAD_FAILED', `Cannot load "${path}"`, {
    found,
    cure: 'Check the connection and reload the page',
    cause,
  });
}
