import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { contentType } from 'mime-types';
import { rangeOf } from './range.ts';
import type { ServedFile } from './source.ts';

/** How long Pages lets clients keep an answer, in seconds. */
const MAX_AGE = 600;

/** An extensionless file is `application/octet-stream`, which mime-db calls compressible; an archive of that type is not worth the time. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|.*\+(?:json|xml)|manifest\+json|wasm)|image\/svg)/;
const OCTETS_LIMIT = 1024 * 1024;

interface FileAnswer {
  readonly status: 200 | 404;
  readonly file: ServedFile;
  readonly name: string;
}

/** Sends a file as Pages would: validators, `max-age=600`, CORS for everybody, 304, one range, gzip where it helps. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, name }: FileAnswer,
): Promise<void> {
  const type = typeOf(name);
  const gzip = wantsGzip(request, type, file.size);
  const etag = `${gzip ? 'W/' : ''}"${file.tag}"`;
  response.setHeader('etag', etag);
  response.setHeader('last-modified', new Date(file.modified).toUTCString());
  if (status === 200 && isFresh(request, file)) return end(response, 304);
  response.setHeader('content-type', type);
  if (gzip) {
    response.setHeader('content-encoding', 'gzip');
    return stream(request, response, status, () => pipeline(file.open(), createGzip(), response));
  }
  response.setHeader('accept-ranges', 'bytes');
  const range = status === 200 ? rangeOf(request.headers, file.size, etag) : undefined;
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${file.size}`);
    return end(response, 416);
  }
  response.setHeader('content-length', range === undefined ? file.size : range.end - range.start + 1);
  if (range !== undefined) response.setHeader('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  return stream(request, response, range === undefined ? status : 206, () => pipeline(file.open(range), response));
}

/** Headers that Pages puts on every answer, redirects and errors included. */
export function commonHeaders(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', `max-age=${MAX_AGE}`);
  response.setHeader('vary', 'Accept-Encoding');
  response.setHeader('x-content-type-options', 'nosniff');
}

/** A short answer in plain text. */
export function sendText(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function typeOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return (file.includes('.') && contentType(file)) || 'application/octet-stream';
}

function wantsGzip(request: IncomingMessage, type: string, size: number): boolean {
  if (request.headers.range !== undefined || size === 0) return false;
  if (!COMPRESSIBLE.test(type) && !(type === 'application/octet-stream' && size <= OCTETS_LIMIT)) return false;
  const accepted = String(request.headers['accept-encoding'] ?? '').toLowerCase();
  return accepted.split(',').some((coding) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding));
}

/** Weak comparison, as RFC 9110 wants for a GET; a time counts only where no tag was sent. */
function isFresh(request: IncomingMessage, file: ServedFile): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === `"${file.tag}"`);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(file.modified / 1000) * 1000 <= since;
}

async function stream(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  send: () => Promise<void>,
): Promise<void> {
  response.writeHead(status);
  if (request.method === 'HEAD') response.end();
  else await send();
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
