import { checkAppended } from '../sparse/check-append.ts';
import { checkFile, type FileToCheck } from '../sparse/check-file.ts';
import { breach, type Finding } from '../sparse/check-finding.ts';
import { checkPackage, type PackageFacts } from '../sparse/check-package.ts';
import { placeOf } from '../sparse/check-place.ts';
import { checkConfigText } from '../sparse/check-records.ts';
import { CONFIG_PATH, type Layout, packagePath, packagePaths } from '../sparse/path.ts';
import type { CommittedChange, CommittedFile, IndexHistory, Progress } from './ports.ts';

export interface CheckRequest {
  /** Revision that was good: what was published in it must still be there. Absent: the index alone is checked, as a whole. */
  readonly base?: string;
}

export interface CheckPorts {
  readonly history: IndexHistory;
  readonly progress: Progress;
}

export interface CheckReport {
  readonly head: string;
  /** The commit compared with; absent: none, and every file was checked. */
  readonly base?: string;
  /** Files, packages and versions that were looked at. */
  readonly files: number;
  readonly packages: number;
  readonly versions: number;
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, each kind in the order of paths; at most a thousand, while the counts are of all. */
  readonly findings: readonly Finding[];
}

/** Findings that are kept: a hostile commit could have millions. */
const KEPT = 1_000;

/** Checks the rules of the index at its head: all of it, or with a base what changed since. Throws `INDEX_UNREADABLE`. */
export async function checkIndex({ base }: CheckRequest, { history, progress }: CheckPorts): Promise<CheckReport> {
  const commit = base === undefined ? undefined : await history.commit(base);
  const config = await configAt(history, history.head);
  const check = new IndexCheck(history, config.layout ?? 'cargo');
  if (base !== undefined && commit === undefined) check.add([rewritten(base)]);
  if (config.layout === undefined) check.add(config.findings);
  else if (commit === undefined) {
    progress.step(`Checking every file of ${history.label}`);
    await check.all();
  } else {
    progress.step(`Checking what changed in ${history.label} since ${commit.slice(0, 12)}`);
    await check.changes(commit, (await configAt(history, commit)).layout);
  }
  return { head: history.head, ...(commit === undefined ? {} : { base: commit }), ...check.report() };
}

async function configAt(history: IndexHistory, commit: string): ReturnType<typeof configOf> {
  return configOf(await history.read(commit, CONFIG_PATH));
}

async function configOf(file: CommittedFile | undefined) {
  if (file !== undefined) return checkConfigText(CONFIG_PATH, textOf(file));
  const missing = breach(CONFIG_PATH, {
    ...{ code: 'INDEX_INVALID', message: `The index has no "${CONFIG_PATH}"` },
    ...{ found: 'a repository without a registry in it', expected: `"${CONFIG_PATH}" at the top` },
    cure: 'Check out the branch of the index; `clyde-registry init` makes one',
  });
  return { findings: [missing] };
}

class IndexCheck {
  readonly #history: IndexHistory;
  readonly #layout: Layout;
  readonly #packages = new Map<string, PackageFacts>();
  readonly #scopes = new Set<string>();
  readonly #findings: Finding[] = [];
  #files = 0;
  #errors = 0;
  #warnings = 0;

  constructor(history: IndexHistory, layout: Layout) {
    this.#history = history;
    this.#layout = layout;
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.severity === 'error') this.#errors++;
      else this.#warnings++;
      if (this.#findings.length < KEPT) this.#findings.push(finding);
    }
  }

  async all(): Promise<void> {
    for await (const file of this.#history.files()) this.add(this.#take(file));
    for (const facts of this.#packages.values()) this.#relations(facts);
  }

  /** Only what changed, and what the other files of a changed package say. */
  async changes(base: string, oldLayout: Layout | undefined): Promise<void> {
    const seen = new Set<string>();
    for await (const change of this.#history.changes(base)) {
      seen.add(change.path);
      if (change.after !== undefined) this.add(this.#take(change.after));
      await this.#compare(change, oldLayout ?? this.#layout);
    }
    for (const facts of this.#packages.values()) {
      await this.#complete(facts, seen);
      this.#relations(facts);
    }
  }

  report() {
    const facts = [...this.#packages.values()].filter(({ index }) => index !== undefined);
    const findings = this.#findings.toSorted((a, b) => order(a) - order(b));
    return {
      files: this.#files,
      packages: facts.length,
      versions: facts.reduce((sum, { index }) => sum + (index?.versions.length ?? 0), 0),
      errors: this.#errors,
      warnings: this.#warnings,
      findings,
    };
  }

  #take(file: FileToCheck): readonly Finding[] {
    this.#files++;
    const { placed, facts, findings } = checkFile(file, this.#layout);
    if (placed.kind === 'scope') this.#scopes.add(placed.scope);
    if ('key' in placed) Object.assign(this.#factsOf(placed), facts);
    return findings;
  }

  #factsOf({ key, name }: Pick<PackageFacts, 'key' | 'name'>): PackageFacts {
    const known = this.#packages.get(key);
    if (known !== undefined) return known;
    const facts: PackageFacts = { key, name };
    this.#packages.set(key, facts);
    return facts;
  }

  async #compare({ path, before, after }: CommittedChange, oldLayout: Layout): Promise<void> {
    if (before === undefined) return;
    const placed = placeOf(path, oldLayout);
    if (placed.kind === 'scope' && after === undefined) this.add([scopeLost(path)]);
    if (!('key' in placed)) return;
    const key = packagePath(placed.name, this.#layout);
    this.#factsOf({ key, name: placed.name });
    if (placed.kind !== 'index') return;
    const moved = oldLayout === this.#layout ? undefined : await this.#history.read(this.#history.head, `index/${key}`);
    const now = after ?? moved;
    this.add(checkAppended(path, textOf(before), now && textOf(now)));
  }

  /** Reads what did not change of a package; what is wrong with it was so before. */
  async #complete(facts: PackageFacts, seen: ReadonlySet<string>): Promise<void> {
    const { index, meta, owner, scope = owner } = packagePaths(facts.name, this.#layout);
    for (const path of new Set([index, meta, owner, scope])) {
      const file = seen.has(path) ? undefined : await this.#history.read(this.#history.head, path);
      if (file !== undefined) this.#take(file);
    }
  }

  #relations(facts: PackageFacts): void {
    const { scope } = facts.name;
    this.add(checkPackage(facts, scope !== undefined && this.#scopes.has(scope)));
  }
}

/** Errors first: annotations and lists show only the first of them. */
function order({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

/** Bytes that are no UTF-8 are told where the file itself is checked. */
function textOf({ bytes }: CommittedFile): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function rewritten(base: string): Finding {
  return {
    severity: 'error',
    ...{ code: 'HISTORY_REWRITTEN', message: `Cannot compare with ${base}: the repository has no such commit` },
    found: 'a history that was rewritten, or a clone that is not complete',
    expected: 'the commit that was good before',
    cure: 'Fetch it (`git fetch origin COMMIT`). If the history was squashed on purpose, check once without a base',
  };
}

function scopeLost(path: string): Finding {
  return breach(path, {
    ...{ code: 'OWNER_MISSING', message: `The record of a scope vanished: "${path}" is gone` },
    ...{ found: 'no file', expected: 'the record that binds the scope to an account' },
    cure: `Restore it: \`git log --oneline -- ${path}\`; to lock a scope, leave its record and lock its packages`,
  });
}
