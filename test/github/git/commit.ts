import type { ObjectStore } from './object-store.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** An annotated tag. */
export interface TagObject {
  readonly object: string;
  readonly type: string;
  readonly tag: string;
  readonly tagger: Signature;
  readonly message: string;
}

export function writeCommit(store: ObjectStore, { tree, parents, author, committer, message }: Commit): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(author)}`,
    `committer ${signatureText(committer)}`,
  ];
  return store.write('commit', `${lines.join('\n')}\n\n${message}`);
}

export function readCommit(store: ObjectStore, oid: string): Commit | undefined {
  const object = store.read(oid);
  if (object?.type !== 'commit') return undefined;
  const { fields, message } = headed(object.content);
  return {
    tree: fields.get('tree')?.[0] ?? '',
    parents: fields.get('parent') ?? [],
    author: signatureOf(fields.get('author')?.[0]),
    committer: signatureOf(fields.get('committer')?.[0]),
    message,
  };
}

export function writeTag(store: ObjectStore, { object, type, tag, tagger, message }: TagObject): string {
  return store.write(
    'tag',
    `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${signatureText(tagger)}\n\n${message}`,
  );
}

export function readTag(store: ObjectStore, oid: string): TagObject | undefined {
  const found = store.read(oid);
  if (found?.type !== 'tag') return undefined;
  const { fields, message } = headed(found.content);
  const text = (name: string): string => fields.get(name)?.[0] ?? '';
  return { object: text('object'), type: text('type'), tag: text('tag'), tagger: signatureOf(text('tagger')), message };
}

/** The commit a ref's value stands for, through tags of tags. */
export function peel(store: ObjectStore, oid: string): string | undefined {
  const object = store.read(oid);
  if (object?.type === 'commit') return oid;
  const tag = object?.type === 'tag' ? readTag(store, oid) : undefined;
  return tag === undefined ? undefined : peel(store, tag.object);
}

/** Whether `ancestor` is `oid` or among the commits before it. */
export function isAncestor(store: ObjectStore, ancestor: string, oid: string): boolean {
  const queue = [oid];
  const seen = new Set(queue);
  for (const next of queue) {
    if (next === ancestor) return true;
    for (const parent of readCommit(store, next)?.parents ?? []) {
      if (!seen.has(parent)) queue.push(parent);
      seen.add(parent);
    }
  }
  return false;
}

function headed(content: Buffer): { fields: Map<string, string[]>; message: string } {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const fields = new Map<string, string[]>();
  for (const line of text.slice(0, end).split('\n')) {
    const space = line.indexOf(' ');
    const name = line.slice(0, space);
    fields.set(name, [...(fields.get(name) ?? []), line.slice(space + 1)]);
  }
  return { fields, message: text.slice(end + 2) };
}

function signatureText({ name, email, at }: Signature): string {
  return `${clean(name)} <${clean(email)}> ${Math.floor(at / 1000)} +0000`;
}

function clean(text: string): string {
  return text.replace(/[<>\n\0]/g, '').trim() || 'unknown';
}

function signatureOf(text = ''): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) /.exec(text) ?? [];
  return { name, email, at: Number(seconds) * 1000 };
}
