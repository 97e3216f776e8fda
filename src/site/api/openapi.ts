import { OPENAPI } from '../generated/openapi.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { API, api } from '../urls.ts';
import { address } from './file.ts';

/** The API's description (`schemas/openapi.json`) as the site gives it: it says where this registry's API is. */
export function openApiDocument(frame: Frame) {
  return { ...OPENAPI, servers: [{ url: address(frame, API).replace(/\/$/, ''), description: 'This registry' }] };
}

export function openApiFile(frame: Frame): SiteFile {
  return [api.openapi, `${JSON.stringify(openApiDocument(frame), null, 2)}\n`];
}
