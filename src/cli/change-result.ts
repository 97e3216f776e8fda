import type { ChangeReceipt } from '../registry/change.ts';
import type { CommandContext } from './context.ts';

/** What a change of a package's life was, for people. */
export interface ChangeWords {
  /** `deprecated`, `removed` …, where something was changed. */
  readonly done: string;
  /** Why nothing was changed: the end of a sentence that starts with the package. */
  readonly settled: string;
  readonly version?: string;
  /** Further lines. */
  readonly more?: readonly string[];
}

/** Prints the outcome of a change. */
export function tellChange(
  receipt: ChangeReceipt,
  { done, settled, version, more = [] }: ChangeWords,
  { terminal: { paint }, result }: CommandContext,
): void {
  const subject = `${paint(receipt.name, 'bold')}${version === undefined ? '' : ` ${version}`}`;
  const commit = `index commit ${receipt.commit.slice(0, 12)}`;
  result({ ...receipt }, () =>
    [
      receipt.status === 'changed'
        ? `${paint(done, 'green', 'bold')} ${subject} ${commit}`
        : `${paint('unchanged', 'green', 'bold')} ${subject} ${settled}; ${commit}`,
      ...more.map((line) => `  ${line}`),
    ].join('\n'),
  );
}
