import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { Explanation } from '../errors.ts';
import { findHidden, quoted } from './characters.ts';

/** From and to, as offsets into the text. */
export type Span = readonly [start: number, end: number];

/** Takes what is wrong with the YAML itself: the end of a sentence that starts with the file. */
export type Complain = (message: string, span: Span, explanation: Explanation) => void;

/** Where one part stands, and how it is written if it is a scalar. */
export interface Part {
  readonly key?: Span;
  readonly value: Span;
  readonly written?: string;
}

export interface Walk {
  readonly text: string;
  readonly complain: Complain;
  /** JSON Pointer → part; filled by the walk. */
  readonly parts: Map<string, Part>;
  /** JSON Pointers of the values that have been complained about; filled by the walk. */
  readonly faulty: Set<string>;
  /** Top-level keys to look at; absent: all. */
  readonly only?: readonly string[];
}

/** Deepest nesting a manifest can need is five: a setting of a variant. */
const DEPTH_LIMIT = 8;

/** The plain value of a node. Faults are told to `complain`; what they concern becomes `null`, or stays if it is text. */
export function plainValue(walk: Walk, node: ParsedNode | null, pointer = '', depth = 0): unknown {
  if (node === null) return null;
  if (!checkDepth(walk, node, depth) || !checkProperties(walk, node, spanOf(node))) {
    walk.faulty.add(pointer);
    return null;
  }
  if (isMap<ParsedNode, ParsedNode | null>(node)) return mapOf(walk, node.items, pointer, depth);
  if (isSeq<ParsedNode>(node)) return node.items.map((item, index) => partOf(walk, item, `${pointer}/${index}`, depth));
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string' && !checkText(walk, node.value, spanOf(node))) walk.faulty.add(pointer);
  return node.value;
}

function checkDepth({ complain }: Walk, node: ParsedNode, depth: number): boolean {
  if (depth <= DEPTH_LIMIT) return true;
  complain('is nested too deeply', spanOf(node), {
    expected: `at most ${DEPTH_LIMIT} levels`,
    cure: 'Flatten the value',
  });
  return false;
}

function partOf(walk: Walk, node: ParsedNode | null, pointer: string, depth: number, key?: ParsedNode): unknown {
  const value = node === null ? (key === undefined ? ([0, 0] as const) : spanOf(key)) : spanOf(node);
  const written = isScalar(node) ? { written: walk.text.slice(value[0], value[1]) } : {};
  walk.parts.set(pointer, { ...(key === undefined ? {} : { key: spanOf(key) }), value, ...written });
  return plainValue(walk, node, pointer, depth + 1);
}

function mapOf(
  walk: Walk,
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
  pointer: string,
  depth: number,
): Record<string, unknown> {
  // without a prototype `__proto__` and `constructor` are keys like any other
  const map: Record<string, unknown> = Object.create(null);
  for (const { key, value } of pairs) {
    if (depth === 0 && walk.only !== undefined && !(isScalar(key) && walk.only.some((name) => name === key.value)))
      continue;
    const name = keyOf(walk, key);
    if (name === undefined) continue;
    const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (Object.hasOwn(map, name)) {
      const cure = 'Keep one of the two';
      walk.complain(`has the key ${quoted(name)} twice`, spanOf(key), {
        found: 'a duplicate key',
        expected: 'each key once',
        cure,
      });
      continue;
    }
    map[name] = partOf(walk, value, place, depth, key);
  }
  return map;
}

function keyOf(walk: Walk, key: ParsedNode | null): string | undefined {
  const span: Span = key === null ? [0, 0] : spanOf(key);
  if (key === null || !checkProperties(walk, key, span)) return undefined;
  if (!isScalar(key) || typeof key.value !== 'string') {
    const written = walk.text.slice(span[0], span[1]).split('\n', 1)[0] ?? '';
    const cure =
      isScalar(key) && written !== ''
        ? `Quote the key: \`${quoted(written)}: …\``
        : 'Write a plain name before the colon';
    const found = written === '' ? 'an empty key' : quoted(written);
    walk.complain('has a key that is no text', span, { found, expected: 'text keys', cure });
    return undefined;
  }
  if (key.value === '<<' && key.type === 'PLAIN') {
    const cure = 'Write the merged keys out';
    walk.complain('uses a merge key', span, { found: '`<<`', expected: 'plain keys', cure });
    return undefined;
  }
  return checkText(walk, key.value, span) ? key.value : undefined;
}

/** Anchors, aliases and tags: they are what YAML bombs and confusion are made of, and a manifest needs none. */
function checkProperties({ text, complain }: Walk, node: ParsedNode, span: Span): boolean {
  const written = quoted(text.slice(span[0], span[1]).split(/\s/, 1)[0] ?? '');
  if (isAlias(node)) {
    complain('uses an alias', span, {
      found: written,
      expected: 'plain values',
      cure: 'Write the value out where it is needed',
    });
    return false;
  }
  if (node.anchor !== undefined) {
    complain('uses an anchor', span, {
      found: quoted(`&${node.anchor}`),
      expected: 'plain values',
      cure: 'Delete the anchor',
    });
    return false;
  }
  if (node.tag === undefined || !isExplicit(node)) return true;
  complain('uses a tag', span, {
    found: quoted(node.tag.replace(/^tag:yaml\.org,2002:/, '!!')),
    expected: 'plain values',
    cure: 'Delete the tag; quote the value if it shall be text',
  });
  return false;
}

/** Whether the tag is written in the file: collections carry one of their own accord. */
function isExplicit(node: ParsedNode): boolean {
  return isScalar(node) || (node.tag !== 'tag:yaml.org,2002:map' && node.tag !== 'tag:yaml.org,2002:seq');
}

/** Escapes such as `"\u202e"` make hidden characters that are not in the file's text. */
function checkText({ complain }: Walk, text: string, span: Span): boolean {
  const hidden = findHidden(text);
  if (hidden === undefined) return true;
  const expected = 'text without control characters and without marks that hide or turn text';
  complain('has a hidden character', span, {
    found: hidden.name,
    expected,
    cure: `Delete the character ${hidden.name}`,
  });
  return false;
}

function spanOf(node: ParsedNode): Span {
  return [node.range[0], node.range[1]];
}
