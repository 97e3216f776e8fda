import { Git } from '../../src/git/git.ts';
import { createLocalIndex } from '../../src/local/index-store.ts';

/** A process of its own that adds one line to a file of an index: `node append.ts DIR LINE`. */
const [, , dir = '', line = ''] = process.argv;
const identity = { name: line, email: 'writer@example.com' };
const index = createLocalIndex({ git: new Git(process.env), dir, identity, now: () => 1_700_000_000_000 });
const path = 'index/3/f/fmt';

for (let ended = false; !ended; ) {
  const { head = '', files } = await index.read([path]);
  const outcome = await index.commit(head, new Map([[path, `${files.get(path) ?? ''}${line}\n`]]), { headline: line });
  ended = outcome.kind === 'done';
}
