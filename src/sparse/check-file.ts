import { type Claim, claimIn } from './check-claim.ts';
import { checkDerivedText, type DerivedText } from './check-derived.ts';
import { indexFacts, type PackageFacts } from './check-facts.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { type CheckedEntry, checkLines } from './check-lines.ts';
import { checkOwnership } from './check-owner.ts';
import { type Placed, placeOf } from './check-place.ts';
import {
  type CheckedRecord,
  checkConfigText,
  checkEcosystemNameText,
  checkMetaText,
  checkNameAt,
  checkOwnerText,
  checkPolicyText,
  checkReadme,
  checkScopeText,
} from './check-records.ts';
import { readScope, type ScopeRecord } from './owner.ts';
import type { Layout } from './path.ts';

/** A file of the index as git has it; see `CommittedFile`. */
export interface FileToCheck {
  readonly path: string;
  readonly mode: string;
  readonly size: number;
  readonly bytes?: Uint8Array;
}

/** What one file says, for the rules between files. */
export interface CheckedFile {
  readonly placed: Placed;
  readonly findings: readonly Finding[];
  /** What it adds to the facts of its package. */
  readonly facts?: Omit<PackageFacts, 'name' | 'key'>;
  /** Of a file of `index/`. */
  readonly entries?: readonly CheckedEntry[];
  /** Of a file of `derived/`. */
  readonly derived?: readonly DerivedText[];
  /** Of a scope's record. */
  readonly scope?: ScopeRecord;
  readonly claim?: Claim;
}

/** Checks one file by itself: where it lies, that it is text, its form. */
export function checkFile(file: FileToCheck, layout: Layout): CheckedFile {
  const placed = placeOf(file.path, layout);
  if (!file.mode.startsWith('100')) return { placed, findings: [linked(file.path, placed)] };
  if (placed.kind === 'companion') return { placed, findings: [] };
  if (placed.kind === 'foreign') return { placed, findings: [foreign(file.path)] };
  if (placed.kind === 'misplaced') return { placed, findings: [misplaced(file.path, placed)] };
  const text = textOf(file);
  return typeof text === 'string' ? checkText(file, placed, text) : { placed, findings: [text] };
}

type Data = Exclude<Placed, { kind: 'companion' | 'foreign' | 'misplaced' }>;

function checkText({ path, size }: FileToCheck, placed: Placed & Data, text: string): CheckedFile {
  switch (placed.kind) {
    case 'config':
      return { placed, findings: checkConfigText(path, text).findings };
    case 'policy':
      return { placed, findings: checkPolicyText(path, text) };
    case 'scope':
      return checkScope(path, placed, text);
    case 'index': {
      const { findings, entries, ...index } = checkLines(path, text, placed.name);
      return { placed, findings, entries, facts: { index: { ...index, ...indexFacts(entries) } } };
    }
    case 'derived': {
      const { findings, derived } = checkDerivedText(path, text);
      // their texts are long, and the facts of every package are held at once
      const facts = { derived: derived.map(({ vers, cksum, line }) => ({ vers, cksum, line })) };
      return { placed, findings, derived, facts };
    }
    case 'ecosystem-name': {
      const findings = checkEcosystemNameText(path, text, placed.claimed);
      return { placed, findings, ...(findings.length > 0 ? {} : { claim: claimIn(path, text) }) };
    }
    case 'meta': {
      const { findings, ...meta } = named(path, placed.name.full, checkMetaText(path, text));
      return { placed, findings, facts: { meta } };
    }
    case 'owner': {
      const { findings, ...owner } = named(path, placed.name.full, checkOwnerText(path, text));
      const more = findings.length > 0 ? { findings: [] } : checkOwnership(path, text);
      return { placed, findings: [...findings, ...more.findings], facts: { owner: { ...owner, ...more.record } } };
    }
    case 'readme':
      return { placed, findings: checkReadme(path, size), facts: { readme: true } };
    default:
      return { placed, findings: [] };
  }
}

function checkScope(path: string, placed: Extract<Placed, { kind: 'scope' }>, text: string): CheckedFile {
  const findings = checkScopeText(path, text, placed.scope);
  const scope = findings.length > 0 ? undefined : readScope(text, path);
  return { placed, findings, ...(scope === undefined ? {} : { scope }) };
}

function named(path: string, expected: string, record: CheckedRecord): CheckedRecord {
  return { ...record, findings: [...record.findings, ...checkNameAt(path, record.name, expected)] };
}

function textOf({ path, size, bytes }: FileToCheck): string | Finding {
  if (bytes === undefined) return unreadable(path, `${size} bytes`, 'a file that is not so large');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadable(path, 'bytes that are no UTF-8', 'text in UTF-8');
  }
}

/** Beside the index it may be meant; everywhere else a checkout would lead readers out of the index. */
function linked(path: string, { kind }: Placed): Finding {
  const finding = unreadable(path, 'a link or a submodule', 'a file');
  return kind === 'companion' ? { ...finding, severity: 'warning' } : finding;
}

function unreadable(path: string, found: string, expected: string): Finding {
  const cure = `Restore it from the history: \`git log -p -- ${path}\``;
  return breach(path, { code: 'INDEX_INVALID', message: `"${path}" cannot be used`, found, expected, cure });
}

function foreign(path: string): Finding {
  return caution(path, {
    ...{ code: 'INDEX_FOREIGN', message: `"${path}" is no file of an index` },
    ...{ found: 'a path that nothing reads', expected: 'files of the index, or of the template' },
    cure: 'Move it to `docs/`, or remove it',
  });
}

function misplaced(path: string, { reason, expected }: Extract<Placed, { kind: 'misplaced' }>): Finding {
  const [folder = ''] = path.split('/');
  const place = expected === undefined ? 'a path that follows from a name' : `"${folder}/${expected}"`;
  return breach(path, {
    ...{ code: 'INDEX_MISPLACED', message: `"${path}" lies where nobody looks: ${reason}` },
    ...{
      found: `"${path}"`,
      expected: folder === 'readme' && expected !== undefined ? `${place.slice(0, -1)}.md"` : place,
    },
    cure: `Move it back, or remove it if nobody published it: \`git log -- ${path}\``,
  });
}
