import { parseName } from '../manifest/name.ts';
import { checkAppended } from '../sparse/check-append.ts';
import { type Claim, claimOfNobody } from '../sparse/check-claim.ts';
import type { PackageFacts } from '../sparse/check-facts.ts';
import { type CheckedFile, checkFile, type FileToCheck } from '../sparse/check-file.ts';
import type { Finding } from '../sparse/check-finding.ts';
import { checkPackage, type ScopeState } from '../sparse/check-package.ts';
import { pathAfter, placeOf } from '../sparse/check-place.ts';
import { checkRequirement, type Offered } from '../sparse/check-requirements.ts';
import type { ScopeRecord } from '../sparse/owner.ts';
import { type Layout, packagePath, packagePaths } from '../sparse/path.ts';
import type { ListedEntry } from './check-archives.ts';
import { compareOwnership, scopeLost, textOf } from './check-compare.ts';
import type { CommittedChange, IndexHistory } from './ports.ts';

export interface IndexCheckOptions {
  readonly layout: Layout;
  /** Of `checkRequirement`. */
  readonly strict: boolean;
  /** Whether entries are kept, so that their archives can be read. */
  readonly keepsEntries: boolean;
  /** Of `checkAppended`. */
  readonly proposed: boolean;
}

interface Kept extends Required<Pick<CheckedFile, 'entries' | 'derived'>> {
  readonly file: FileToCheck;
  /** The file in the commit that is compared with. */
  readonly before: FileToCheck | undefined;
}

/** Findings that are kept: a hostile commit could have millions. */
const KEPT = 1_000;

/** What was seen of an index so far, and what is wrong with it. */
export class IndexCheck {
  readonly layout: Layout;
  /** Entries that were looked at; with a base, those that are new or changed. */
  readonly entries: ListedEntry[] = [];
  readonly #history: IndexHistory;
  readonly #options: IndexCheckOptions;
  readonly #packages = new Map<string, PackageFacts>();
  readonly #scopes = new Map<string, ScopeRecord | 'unreadable'>();
  readonly #claims: Claim[] = [];
  /** `key version` of lines of `derived/` that changed: the archive has to give them. */
  readonly #rederived = new Set<string>();
  readonly #offered = new Map<string, Offered | undefined>();
  readonly #findings: Finding[] = [];
  #whole = false;
  #files = 0;
  #errors = 0;
  #warnings = 0;

  constructor(history: IndexHistory, options: IndexCheckOptions) {
    this.#history = history;
    this.#options = options;
    this.layout = options.layout;
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.severity === 'error') this.#errors++;
      else this.#warnings++;
      if (this.#findings.length < KEPT) this.#findings.push(finding);
    }
  }

  async all(): Promise<void> {
    this.#whole = true;
    for await (const file of this.#history.files()) this.add(this.#take(file));
    await this.#relations();
  }

  /** Only what changed, and what the other files of a changed package say. */
  async changes(base: string): Promise<void> {
    const seen = new Set<string>();
    for await (const change of this.#history.changes(base)) {
      seen.add(change.path);
      if (change.after !== undefined) this.add(this.#take(change.after, change.before));
      this.#compare(change);
    }
    for (const facts of [...this.#packages.values()]) await this.#complete(facts, seen);
    await this.#relations();
  }

  /** With another layout every file lies elsewhere: all of both commits is looked at, for what did not change is in the wrong place now. */
  async moved(base: string, oldLayout: Layout): Promise<void> {
    await this.all();
    for await (const before of this.#history.files(base)) {
      const path = pathAfter(before.path, oldLayout, this.layout);
      const after = await this.#history.read(this.#history.head, path);
      this.#compare({ path, before, ...(after === undefined ? {} : { after }) });
    }
  }

  report() {
    const facts = [...this.#packages.values()].filter(({ index }) => index !== undefined);
    return {
      files: this.#files,
      packages: facts.length,
      versions: facts.reduce((sum, { index }) => sum + (index?.versions.length ?? 0), 0),
      errors: this.#errors,
      warnings: this.#warnings,
      // annotations and lists show only the first of them
      findings: this.#findings.toSorted((a, b) => order(a) - order(b)),
    };
  }

  #take(file: FileToCheck, before?: FileToCheck): readonly Finding[] {
    this.#files++;
    const { placed, facts, findings, entries = [], derived = [], scope, claim } = checkFile(file, this.layout);
    if (placed.kind === 'scope') this.#scopes.set(placed.scope, scope ?? 'unreadable');
    if (claim !== undefined) this.#claims.push(claim);
    if ('key' in placed) Object.assign(this.#factsOf(placed), facts);
    if (this.#options.keepsEntries && 'key' in placed) this.#keep(placed.key, { entries, derived, file, before });
    return findings;
  }

  /** Files come in the order of their paths, and what did not change at the end: `derived/` is before `index/`. */
  #keep(key: string, { entries, derived, file, before }: Kept): void {
    const known = new Set(before === undefined ? [] : textOf(before).split('\n'));
    for (const { text, vers } of derived) if (!known.has(text)) this.#rederived.add(`${key} ${vers}`);
    for (const one of entries)
      if (!known.has(one.text) || this.#rederived.has(`${key} ${one.entry.vers}`))
        this.entries.push({ ...one, path: file.path });
  }

  #factsOf({ key, name }: Pick<PackageFacts, 'key' | 'name'>): PackageFacts {
    const known = this.#packages.get(key);
    if (known !== undefined) return known;
    const facts: PackageFacts = { key, name };
    this.#packages.set(key, facts);
    return facts;
  }

  #compare({ path, before, after }: CommittedChange): void {
    const placed = placeOf(path, this.layout);
    if ('key' in placed) {
      const facts = this.#factsOf(placed);
      if (placed.kind === 'index') facts.linesBefore = before === undefined ? 0 : textOf(before).split('\n').length - 1;
    }
    if (before === undefined) return;
    const { proposed } = this.#options;
    if (placed.kind === 'index')
      this.add(checkAppended(path, { before: textOf(before), after: after && textOf(after), proposed }));
    else if (placed.kind === 'scope' && after === undefined) this.add([scopeLost(path)]);
    else if (placed.kind === 'scope' || placed.kind === 'owner' || placed.kind === 'ecosystem-name')
      this.add(compareOwnership(path, before, after));
  }

  /** Reads what did not change of a package; what is wrong with it was so before. */
  async #complete(facts: PackageFacts, seen: ReadonlySet<string>): Promise<void> {
    const { index, meta, derived, owner, scope = owner } = packagePaths(facts.name, this.layout);
    for (const path of new Set([index, meta, derived, owner, scope])) {
      const file = seen.has(path) ? undefined : await this.#history.read(this.#history.head, path);
      if (file !== undefined) this.#take(file, file);
    }
  }

  /** What files say of each other. */
  async #relations(): Promise<void> {
    for (const facts of this.#packages.values()) {
      const { scope } = facts.name;
      const state: ScopeState = scope === undefined ? undefined : (this.#scopes.get(scope) ?? 'missing');
      this.add(checkPackage(facts, state));
      for (const requirement of facts.index?.requirements ?? []) {
        const offered = await this.#offeredBy(requirement.name);
        this.add(checkRequirement(facts, requirement, { offered, strict: this.#options.strict }));
      }
    }
    for (const claim of this.#claims)
      if ((await this.#offeredBy(claim.holder)) === undefined) this.add([claimOfNobody(claim)]);
  }

  /** The versions of a package, read where it did not change. */
  async #offeredBy(name: string): Promise<Offered | undefined> {
    const key = keyOf(name, this.layout);
    if (key === undefined) return undefined;
    const facts = this.#packages.get(key);
    if (facts?.index !== undefined || this.#whole) return facts?.index;
    if (!this.#offered.has(key)) {
      const file = await this.#history.read(this.#history.head, `index/${key}`);
      this.#offered.set(key, file === undefined ? undefined : checkFile(file, this.layout).facts?.index);
    }
    return this.#offered.get(key);
  }
}

/** Errors first. */
function order({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

function keyOf(name: string, layout: Layout): string | undefined {
  try {
    return packagePath(parseName(name), layout);
  } catch {
    return undefined;
  }
}
