import { type Answer, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { Repository } from '../world/repository.ts';
import { findMoved, findRepository } from '../world/world.ts';
import { objectUrl } from './objects.ts';

/** The web host: downloads of releases and raw files of public repositories, nothing that needs a log-in. */
export function answerWeb(call: Call): Answer {
  const [owner = '', name = '', ...rest] = call.path.split('/').slice(1).map(decodeURIComponent);
  const repository = findRepository(call.world, `${owner}/${name}`);
  if (repository === undefined) return moved(call, `${owner}/${name}`, rest);
  // a token means nothing to the web host: only what everybody sees
  if (repository.visibility !== 'public') throw missing();
  const [area, kind, ...names] = rest;
  if (area === 'releases' && kind === 'download') return download(call, repository, names);
  if (area === 'releases' && kind === 'tag') return tagPage(repository, names.join('/'));
  if (area === 'raw' && kind !== undefined) return raw(repository, kind, names.join('/'));
  if (area === undefined) return page(repository.fullName);
  call.world.violations.push(`${call.method} ${call.path}: the stand-in has no such web page`);
  return { status: 501, bytes: 'Not in the stand-in', headers: { 'content-type': 'text/plain' } };
}

function download(call: Call, repository: Repository, names: readonly string[]): Answer {
  const file = names.at(-1) ?? '';
  const tag = names.slice(0, -1).join('/');
  const release = repository.releases.find((candidate) => !candidate.draft && candidate.tag === tag);
  const asset = release?.assets.find((candidate) => candidate.name === file && candidate.state === 'uploaded');
  if (asset === undefined) throw missing();
  return {
    status: 302,
    bytes: '',
    headers: { location: objectUrl(call.world, repository, asset), 'cache-control': 'no-cache' },
  };
}

function tagPage(repository: Repository, tag: string): Answer {
  if (!repository.releases.some((release) => !release.draft && release.tag === tag)) throw missing();
  return page(tag);
}

function raw(repository: Repository, ref: string, path: string): Answer {
  const commit = repository.git.resolve(ref);
  const bytes = commit === undefined ? undefined : repository.git.file(commit, path);
  if (bytes === undefined) throw missing();
  return {
    status: 200,
    bytes,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'max-age=300',
      'access-control-allow-origin': '*',
    },
  };
}

function moved(call: Call, fullName: string, rest: readonly string[]): Answer {
  const repository = findMoved(call.world, fullName);
  if (repository === undefined || repository.visibility !== 'public') throw missing();
  const path = [repository.fullName, ...rest.map(encodeURIComponent)].join('/');
  return { status: 301, bytes: '', headers: { location: `${call.world.origins.url}/${path}` } };
}

function page(title: string): Answer {
  return {
    status: 200,
    bytes: `<!doctype html><title>${title}</title>`,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  };
}

function missing(): Refusal {
  return new Refusal(404, 'Not Found');
}
