import { RegistryError } from '../errors.ts';
import { checkAppended } from '../sparse/check-append.ts';
import { checkFile, type FileToCheck } from '../sparse/check-file.ts';
import { breach, caution, type Finding } from '../sparse/check-finding.ts';
import { checkPackage, type PackageFacts } from '../sparse/check-package.ts';
import { pathAfter, placeOf } from '../sparse/check-place.ts';
import { checkConfigText } from '../sparse/check-records.ts';
import { CONFIG_PATH, type Layout, packagePaths } from '../sparse/path.ts';
import { quote } from '../sparse/text.ts';
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

/** Checks the rules of the index at its head: all of it, or with a base what changed since. Throws `INDEX_UNREADABLE`, `INPUT_INVALID`. */
export async function checkIndex({ base }: CheckRequest, { history, progress }: CheckPorts): Promise<CheckReport> {
  const commit = base === undefined ? undefined : await history.commit(base);
  const config = await configAt(history, history.head);
  const check = new IndexCheck(history, config.layout ?? 'cargo');
  if (base !== undefined && commit === undefined) check.add([notFound(base)]);
  if (config.layout === undefined) check.add(config.findings);
  else if (commit === undefined) {
    progress.step(`Checking every file of ${history.label}`);
    await check.all();
  } else {
    progress.step(`Checking what changed in ${history.label} since ${commit.slice(0, 12)}`);
    const { layout: oldLayout = config.layout } = await configAt(history, commit);
    if (oldLayout === config.layout) await check.changes(commit);
    else await check.moved(commit, oldLayout);
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
  async changes(base: string): Promise<void> {
    const seen = new Set<string>();
    for await (const change of this.#history.changes(base)) {
      seen.add(change.path);
      if (change.after !== undefined) this.add(this.#take(change.after));
      this.#compare(change);
    }
    for (const facts of this.#packages.values()) {
      await this.#complete(facts, seen);
      this.#relations(facts);
    }
  }

  /** With another layout every file lies elsewhere: all of both commits is looked at, for what did not change is in the wrong place now. */
  async moved(base: string, oldLayout: Layout): Promise<void> {
    await this.all();
    for await (const before of this.#history.files(base)) {
      const path = pathAfter(before.path, oldLayout, this.#layout);
      const after = await this.#history.read(this.#history.head, path);
      this.#compare({ path, before, ...(after === undefined ? {} : { after }) });
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

  #compare({ path, before, after }: CommittedChange): void {
    if (before === undefined) return;
    const placed = placeOf(path, this.#layout);
    if ('key' in placed) this.#factsOf(placed);
    if (placed.kind === 'index') this.add(checkAppended(path, textOf(before), after && textOf(after)));
    else if (placed.kind === 'scope' && after === undefined) this.add([scopeLost(path)]);
    else if (placed.kind === 'scope' || placed.kind === 'owner') this.add(checkOwnership(path, before, after));
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

/** A commit by its id was there once; anything else is what somebody wrote. Throws `INPUT_INVALID`. */
function notFound(base: string): Finding {
  if (!/^[0-9a-f]{40}$/.test(base)) throw baseUnknown(base);
  return {
    severity: 'error',
    ...{ code: 'HISTORY_REWRITTEN', message: `Cannot compare with ${base}: the repository has no such commit` },
    found: 'a history that was rewritten, or a clone that is not complete',
    expected: 'the commit that was good before',
    cure: 'Fetch it (`git fetch origin COMMIT`). If the history was squashed on purpose, check once without a base',
  };
}

function baseUnknown(base: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot compare with ${quote(base)}: the repository has no such revision`, {
    found: quote(base),
    expected: 'a branch, a tag or a commit of the repository',
    cure: 'Check the spelling, or fetch it: `git fetch origin COMMIT`',
  });
}

function checkOwnership(path: string, before: CommittedFile, after: CommittedFile | undefined): readonly Finding[] {
  if (after !== undefined && textOf(after) === textOf(before)) return [];
  return [
    caution(path, {
      ...{ code: 'OWNER_CHANGED', message: `"${path}" says otherwise who owns a name` },
      ...{ found: after === undefined ? 'no file' : quote(textOf(after)), expected: quote(textOf(before)) },
      cure: `See that this is meant: \`git log -p -- ${path}\``,
    }),
  ];
}

function scopeLost(path: string): Finding {
  return breach(path, {
    ...{ code: 'OWNER_MISSING', message: `The record of a scope vanished: "${path}" is gone` },
    ...{ found: 'no file', expected: 'the record that binds the scope to an account' },
    cure: `Restore it: \`git log --oneline -- ${path}\`; to lock a scope, leave its record and lock its packages`,
  });
}
